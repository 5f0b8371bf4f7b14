/** Constructions that say something else in their clause than their yields: who leads or helps, what is yet to be built, what each does. */
import { worded } from '../ledger.ts'
import { type Act, heldBy } from './act.ts'
import { measureThatBetters } from './measures.ts'
import { objectOfPlan } from './plans.ts'
import { type Discourse, justLaunched } from './registers.ts'
import { settle } from './waiting.ts'

/** Whether the clause was said otherwise, so that the yields say nothing. */
export function saidInstead(d: Discourse, act: Act): boolean {
  return (
    leadOrHelp(d, act) ||
    eachHisOwn(d, act) ||
    yetToBuild(d, act) ||
    dutyOfEach(d, act) ||
    dutyAgainAndAgain(d, act) ||
    measureThatBetters(d, act) ||
    mergingHelped(d, act) ||
    objectOfPlan(d, act)
  )
}

/** 甲負責培訓，乙配合: the duty is known. 印發方案，由甲牽頭，乙配合: so is the paper. Else it waits for what they lead or help with. */
function leadOrHelp(d: Discourse, { rule, subject, at }: Act): boolean {
  if (rule !== 'duty.support' && rule !== 'duty.join' && rule !== 'duty.head') return false
  const { ledger, now, sentence } = d
  const leads = rule === 'duty.head'
  const refs = subject.filter((r) => ledger.isActor(r))
  const told = sentence.unit.filter((r) => ledger.isMeans(r))
  const known = sentence.duties.length > 0 ? sentence.duties : told.length > 0 ? told : justLaunched(d, true)
  if (known.length > 0) {
    for (const s of refs)
      for (const t of known) ledger.state('responsibleFor', s, t, rule, at, { raci: leads ? 'A' : 'S' })
    if (sentence.duties.length === 0) now.S = sentence.restore ?? []
    return true
  }
  if (leads) sentence.restore ??= d.actors.length > 0 && !refs.some((r) => d.actors.includes(r)) ? d.actors : null
  d.pending.push({ waits: leads ? 'leader' : 'helper', refs, rule, at, by: [] })
  now.S = sentence.unit
  return true
}

/** 推出A、B、C三個項目，分別由X、Y、Z牽頭實施: each sees to his own. */
function eachHisOwn(d: Discourse, act: Act): boolean {
  const { frame, rule, at } = act
  if (!/^duty\.(?:by|led)$/.test(rule) || !d.text.startsWith('分别', frame.match.start - 2)) return false
  const who = heldBy(d, act, 'A')
  const what = d.sentence.lastObject
  if (who.length < 2 || who.length !== what.length) return false
  for (const [i, w] of who.entries()) d.ledger.state('responsibleFor', w, what[i]!, rule, at)
  return true
}

/** 力爭三年內建成研究中心: what is to be built is a goal. */
function yetToBuild(d: Discourse, { frame, reading, subject, second, at }: Act): boolean {
  const { match, phrase } = frame
  if (reading.modality !== 'intent' || second || phrase.end - match.start > 34) return false
  if (
    !/^(?:建成|创成|建设成|打造成|创建成)/.test(d.text.slice(match.start, match.end)) &&
    !/^(?:建设|打造|创建)[^“]*(?:一流|领先|高水平|现代化|强[国省市县镇校院企港]|样板|高地|名[校院企]|示范区)/.test(
      d.text.slice(match.start, phrase.end),
    )
  )
    return false
  const variants = match.slots.O ? [match.slots.O] : []
  const goal = d.ledger.register(
    { start: match.start, end: phrase.end, kind: 'goal', surety: 2, variants, parts: [] },
    'effect.planned',
  )
  for (const s of subject) d.ledger.state('pursues', s, goal, 'effect.planned', at, { modality: 'intent' })
  return true
}

/** 班子成員每人聯繫一個班級: a duty of each. */
function dutyOfEach(d: Discourse, { frame, rule, subject, at }: Act): boolean {
  const { start, end } = frame.phrase
  if (rule !== 'people.contact' || !/^每[人名位]/.test(d.text.slice(start, start + 2))) return false
  if (end - start > 24) return true
  const duty = d.ledger.register(
    worded(frame.phrase, 'responsibility', [{ start: frame.match.start, end }]),
    'duty.each',
  )
  for (const s of subject) d.ledger.state('responsibleFor', s, duty, 'duty.each', at)
  return true
}

/** 核心校每年選派教師到成員校任教: what a plan has somebody do again and again is his duty. */
function dutyAgainAndAgain(d: Discourse, { frame, reading, rule, subject, at }: Act): boolean {
  const { phrase } = frame
  if (rule !== 'act.measure' || d.plan.length === 0 || reading.subject === null) return false
  if (!/^每/.test(d.text.slice(phrase.start, phrase.end)) || phrase.end - phrase.start > 34) return false
  const actors = subject.filter((r) => d.ledger.isActor(r))
  if (actors.length === 0) return false
  const duty = d.ledger.register(
    worded(phrase, 'responsibility', [{ start: frame.match.start, end: phrase.end }]),
    'duty.often',
  )
  for (const s of actors) d.ledger.state('responsibleFor', s, duty, 'duty.often', at)
  settle(d, [duty], at, 'duty.often')
  return true
}

/** 助力A與B深度融合: that they merge. */
function mergingHelped(d: Discourse, { frame, rule }: Act): boolean {
  const object = frame.match.slots.O
  return rule === 'effect.help' && object !== undefined && d.ledger.fusion(object)
}
