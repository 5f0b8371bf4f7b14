/** Applies a construction: states what it yields of its slots and of the registers, and sets the registers for what follows. */
import { admits } from '../../schema/index.ts'
import type { ClauseReading, Frame } from '../clause.ts'
import { alternatives, type Yield } from '../yields.ts'
import { type Act, actOf, heldBy, modalityOf } from './act.ts'
import { officesOfFounded, postsOfFounded, setUnder } from './bodies.ts'
import { formulaMembers } from './formulas.ts'
import { saidInstead } from './instead.ts'
import { carryOutHead } from './outline.ts'
import { answerQuestion } from './questions.ts'
import type { Discourse, Refs } from './registers.ts'
import { giveToSubject, settle } from './waiting.ts'

/** @param second whether the subject given is the object of the verb before it */
export function applyConstruction(
  d: Discourse,
  frame: Frame,
  reading: ClauseReading,
  given: Refs,
  second: boolean,
): void {
  const act = actOf(d, frame, reading, given, second)
  if (saidInstead(d, act)) return
  partsOfOneKind(d, act)
  becomeMain(d, act)
  const object = objectOf(d, act)
  // Of the object looked up just now, so before anything else is registered.
  const bettered = object.length > 0 && d.ledger.familiar && isBettered(d, act)
  const heads = frame.rule.construction.phrase ? heldBy(d, act, 'V') : object
  if (!second) d.sentence.lastObject = heads
  sameAsHead(d, act, object)
  const settled = settleBy(d, act, heads)
  rememberAims(d, act, object)
  if (raiseQualities(d, act, object)) return
  for (const y of frame.rule.construction.yields ?? [])
    if (!isSilent(d, act, y, bettered)) stateFirst(d, act, alternatives(y), settled)
  answerByProgramme(d, act, object)
  carryOutItem(d, act)
  for (const set of frame.rule.construction.sets ?? []) setRegister(d, act, set, bettered)
  rememberDuties(d, act, object)
  if (act.rule === 'people.invite') d.sentence.invited = object
  if (act.rule === 'effect.face') d.faced.push(...object)
  rememberFounded(d, act, object)
  for (const r of object) if (frame.slots.has('O') && d.ledger.is(r, 'group')) d.people = [r]
}

function objectOf(d: Discourse, act: Act): Refs {
  const { slots, rule } = act.frame
  if (rule.construction.phrase) return []
  return slots.has('O') ? heldBy(d, act, 'O') : slots.has('B') ? heldBy(d, act, 'B') : []
}

/** Parts are of the kind of the whole, unless their heads say otherwise. */
function partsOfOneKind(d: Discourse, { frame, rule, subject, held }: Act): void {
  const O = frame.slots.get('O')
  if (!rule.startsWith('parts') || rule === 'parts.under' || !O) return
  const { ledger, now } = d
  const told = subject.length > 0 && !/^parts\.(?:that-is|steps|content)$/.test(rule)
  const [whole] = told || now.H.length === 0 ? subject : now.H
  const free =
    whole === undefined || ledger.is(whole, 'person', 'role') || (/steps|content/.test(rule) && ledger.isActor(whole))
  const kind = free ? null : ledger.kindOf(whole)
  const parts = O.flatMap((m) => formulaMembers(d.text, m))
  const mixed = kind === 'programme' && parts.length > 1 && new Set(parts.map((m) => m.kind)).size > 1
  const typed = parts.map((m) =>
    mixed ? { ...m, kind: 'measure' as const } : kind && m.surety < 2 ? { ...m, kind } : m,
  )
  held.set('O', ledger.refs(typed, rule))
}

/** Where neither title nor signers name a body, the first one that does something is the article's. */
function becomeMain(d: Discourse, { rule, subject }: Act): void {
  if (d.main.length > 0 || d.plan.length > 0 || !d.sentence.explicit || subject.length !== 1) return
  if (d.ledger.is(subject[0]!, 'organization') && /^(?:do.carry|make)/.test(rule)) d.main = subject
}

/** 完善X: what was named before is bettered, so nobody makes it now. */
const isBettered = ({ text }: Discourse, { frame: { match } }: Act): boolean =>
  /^(?:完善|优化|擦亮|做强|巩固|健全|做优|提升|深化)/.test(text.slice(match.start, match.start + 2))

/** 健全學習制度。推行“周自學”制度: the head of the item and what its first clauses make are one thing. */
function sameAsHead(d: Discourse, { rule }: Act, object: Refs): void {
  const { ledger } = d
  const [h, otherHead] = d.item
  const [o, otherObject] = object
  if (h === undefined || o === undefined || h === o || otherHead !== undefined || otherObject !== undefined) return
  if (!/^(?:do|make|turn.include)/.test(rule) || ledger.said[h]!.rule !== 'item.head') return
  if (!ledger.is(h, 'mechanism') || !ledger.is(o, 'mechanism')) return
  const a = ledger.wordsOf(h)
  const b = ledger.wordsOf(o)
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2)
    if (!/机制|体系|模式|方式/.test(pair) && b.includes(pair)) {
      ledger.same.push([h, o])
      d.now.H = [h]
      return
    }
  }
}

/** @returns whether what waited has found its head */
function settleBy(d: Discourse, { rule, subject, at }: Act, heads: Refs): boolean {
  const settled = rule !== 'duty.steer' && rule !== 'parts.gather' && settle(d, heads, at, rule)
  if (!settled && subject.length > 0 && /^(?:make.found|people|post)/.test(rule)) giveToSubject(d, subject)
  return settled
}

function rememberAims(d: Discourse, act: Act, object: Refs): void {
  if (act.rule === 'define.goal') d.sentence.aims = object
  if (act.rule === 'chain.lead' || act.rule === 'chain.promote') d.sentence.drivers = heldBy(d, act, 'A')
}

/** 厘定素養目標：提升A，提升B: the qualities are parts of the goal, and whoever sets it raises them. */
function raiseQualities(d: Discourse, { rule, subject, at }: Act, object: Refs): boolean {
  const { ledger, sentence } = d
  if (rule !== 'effect.raise' || sentence.spelled.length === 0) return false
  for (const o of object) {
    for (const g of sentence.spelled) ledger.state('hasPart', g, o, rule, at)
    for (const s of subject) ledger.state('cultivates', s, o, rule, at)
  }
  return true
}

/** Whether a yield does not hold here. */
function isSilent(d: Discourse, { frame, reading, rule }: Act, y: string, bettered: boolean): boolean {
  return (
    (frame.rule.construction.named === true && reading.subject === null) ||
    // 讓…, of what is done, says nothing of who does it.
    (rule === 'effect.let' && y.startsWith('S') && (reading.modality === 'fact' || d.now.H.length > 0)) ||
    (rule === 'effect.realise' && y.startsWith('S') && reading.modality === 'fact' && d.now.H.length > 0) ||
    (bettered && /produces|hasPart/.test(y)) ||
    (y.startsWith('I ') && d.sentence.explicit && !rule.startsWith('do.adopt'))
  )
}

/** `a / b`: the first that the kinds of the ends admit. */
function stateFirst(d: Discourse, act: Act, alternatives: readonly Yield[], settled: boolean): void {
  for (const alt of alternatives) if (stateYield(d, act, alt, settled)) return
}

/** @returns whether anything was stated */
function stateYield(d: Discourse, act: Act, alt: Yield, settled: boolean): boolean {
  const { ledger } = d
  const froms = alt.from.map((name) => heldBy(d, act, name))
  const from = froms.find(
    (refs, i) =>
      refs.length > 0 &&
      (i === froms.length - 1 ||
        refs.some((r) => heldBy(d, act, alt.to).some((t) => admits(alt.kind, ledger.kindOf(r), ledger.kindOf(t))))),
  )
  if (!from) return false
  const to = heldBy(d, act, alt.to)
  if (alt.from[0] === 'I' && alt.kind === 'hasPart' && !settled && from.some((r) => to.includes(r))) return false
  // A和B分別負責C和D: each to his own.
  const apart = from.length === to.length && from.length > 1 && d.text.startsWith('分别', act.frame.match.start)
  const extra = { modality: modalityOf(d, act.reading), ...(alt.raci && { raci: alt.raci }) }
  let said = false
  for (const [i, s] of from.entries())
    for (const t of apart ? [to[i]!] : to) if (ledger.state(alt.kind, s, t, act.rule, act.at, extra)) said = true
  return said
}

/** What is launched behind a question answers it. */
function answerByProgramme(d: Discourse, { rule, second, at }: Act, object: Refs): void {
  if (d.question.length === 0 || second || !/^(?:do\.carry|make\.(?!result|earn))/.test(rule)) return
  const made = rule.startsWith('make')
  // Right behind the question what is set up answers it too; the programme may be yet to come.
  if (made && d.asked > 1) return
  const question = d.question
  answerQuestion(
    d,
    object.filter(
      (o) =>
        d.ledger.is(o, 'programme') ||
        (made && d.ledger.is(o, 'mechanism', 'principle', 'resource')) ||
        (d.asked <= 1 && d.ledger.is(o, 'mechanism')),
    ),
    'question.followed',
    at,
  )
  if (made) d.question = question
}

/** A body does all of the item; a person or a group that is named first, its own part. */
function carryOutItem(d: Discourse, { rule, reading }: Act): void {
  const [who, other] = d.now.S
  if (!d.headOwner || who === undefined) return
  if (reading.modality === 'obligation' || rule.startsWith('duty') || rule.startsWith('post')) return
  const all = d.sentence.explicit && other === undefined && d.ledger.is(who, 'organization') && d.plan.length === 0
  carryOutHead(d, all ? [who] : [], d.headOwner.at)
}

/** @param set `H=O`: O is now the nearest means */
function setRegister(d: Discourse, act: Act, set: string, bettered: boolean): void {
  const { ledger, now, sentence } = d
  const [to, from] = set.split('=') as ['S' | 'H' | 'D' | 'T' | 'C', string]
  const refs = heldBy(d, act, from)
  if (to === 'T') sentence.team = refs
  else if (to === 'D') now.D = refs
  else if (to === 'C') sentence.drivers = refs
  else if (to === 'S') {
    const actors = refs.filter((r) => ledger.is(r, 'organization', 'group'))
    if (actors.length === 0) return
    d.carried = now.S
    sentence.restore ??= now.S
    now.S = actors
    d.founded = actors
  } else {
    const how = refs.filter((r) => ledger.isMeans(r))
    if (how.length === 0 || sentence.defining || bettered) return
    now.H = how
    if (/^(?:do.carry|make)/.test(act.rule)) for (const r of how) sentence.fresh.add(r)
    if (act.rule === 'do.carry' || act.rule === 'make.open')
      sentence.launched = how.filter((r) => ledger.is(r, 'programme'))
  }
}

function rememberDuties(d: Discourse, { frame, rule, subject, at }: Act, object: Refs): void {
  const { ledger, sentence } = d
  if (rule === 'duty.owe') {
    for (const m of frame.slots.get('O') ?? [])
      for (const part of m.parts)
        for (const s of subject) ledger.state('responsibleFor', s, ledger.register(part, rule), rule, at)
  }
  if (rule === 'duty.owe' || rule === 'duty.charge' || rule === 'duty.lead') {
    sentence.duties = object
    if (sentence.obliged) sentence.owed = true
  }
}

/** What was founded, who was given a post in it, and which posts and offices are its own. */
function rememberFounded(d: Discourse, act: Act, object: Refs): void {
  const { rule, subject, at } = act
  if (rule === 'parts.under') setUnder(d, act.frame, subject, object)
  if (rule === 'make.league') d.founded = object.filter((r) => d.ledger.is(r, 'organization'))
  if (rule === 'post.by') d.sentence.appointed = heldBy(d, act, 'A')
  if (rule.startsWith('post')) {
    const holds = rule === 'post.held-by'
    const posts = [...subject, ...object].filter((r) => subject.includes(r) === holds)
    postsOfFounded(d, posts, at)
  }
  if (rule === 'parts.seat') officesOfFounded(d, subject, at)
}
