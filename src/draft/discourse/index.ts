/**
 * What clauses say together: subjects are carried on, means and purposes find their heads, items hang on their parents.
 * One pass, in the order of the text. In reading order: `registers.ts` is all that is carried on; `outline.ts` opens and
 * closes sections, items and sentences; `clause.ts` takes a clause step by step; `apply.ts` states what its construction
 * yields; `waiting.ts` gives the adjuncts to their heads. The others each know one thing that texts speak of.
 */
export { assignTask } from './assign.ts'
export { tieBodies, tieUnits } from './bodies.ts'
export { takeClause } from './clause.ts'
export { bindTo, demandOf } from './demand.ts'
export { tellDifficulty } from './difficulties.ts'
export { layDown } from './duties.ts'
export { countedBehindColon, countItems, formulaPart, listUnder, spellOut, spellOutParts } from './formulas.ts'
export { actAsSigners, holdersIn, sign } from './holders.ts'
export {
  actAgain,
  endLead,
  holdTo,
  leadWith,
  startItem,
  startParagraph,
  startSection,
  startSentence,
  unfoldCouplet,
} from './outline.ts'
export { nameOwnPlan } from './plans.ts'
export {
  answer,
  ask,
  askAll,
  faceDifficulty,
  listDifficulties,
  mustAnswer,
  nameAnswerer,
} from './questions.ts'
export { nameMarked } from './quoted.ts'
export { Discourse } from './registers.ts'
export { actSince, defineTerm, openList } from './subjects.ts'
export { settleRest } from './waiting.ts'
