/** One construction in its clause: who does it, and what its slots and the registers hold for it. */
import type { Modality, Span } from '../../schema/index.ts'
import type { ClauseReading, Frame } from '../clause.ts'
import { worded } from '../ledger.ts'
import { bodyAround } from './bodies.ts'
import type { Discourse, Refs } from './registers.ts'

export interface Act {
  readonly frame: Frame
  readonly reading: ClauseReading
  /** The name of the construction. */
  readonly rule: string
  readonly at: Span
  readonly subject: Refs
  /** Whether its subject is the object of the verb before it. */
  readonly second: boolean
  /** What slots and registers hold, once they were looked up. */
  readonly held: Map<string, Refs>
}

export function actOf(d: Discourse, frame: Frame, reading: ClauseReading, given: Refs, second: boolean): Act {
  const rule = frame.rule.construction.name
  const ours = given.every((r) => d.plan.includes(r)) && d.owner.length > 0 && d.plan.length > 0
  // Under the head of an item the item itself makes what its clauses name.
  const acting = ours && /^(?:do\.carry|make)/.test(rule) ? (d.itemHead.length > 0 ? [] : d.owner) : given
  // 副院長文若瀾任執行主任: it is the person who takes the post, and the post that has the duty.
  const subject = /^(?:post\.(?:take|hold)|make\.earn)$/.test(rule)
    ? acting.map((r) => d.holder.get(r) ?? r)
    : // 開發“槐樹課程”，由三類組成: what was just made, not who made it.
      /^parts\.(?:include|composed)$/.test(rule) && reading.subject === null && !second && d.now.H.length > 0
      ? []
      : rule.startsWith('duty')
        ? acting.map((r) => d.ledger.postOf.get(r) ?? r)
        : acting
  return { frame, reading, rule, at: reading.span, subject: honoured(d, rule, frame, subject), second, held: new Map() }
}

/** 先後獲評“文明校園”: an honour for schools, towns or companies goes to the body around the party's. */
function honoured(d: Discourse, rule: string, { match }: Frame, subject: Refs): Refs {
  const [only, other] = subject
  if (rule !== 'make.earn' || only === undefined || other !== undefined || !match.slots.O) return subject
  const honour = d.text.slice(match.slots.O.start, match.slots.O.end)
  if (/党组织|支部|党委|党总支|党建|党员|先锋|书记/.test(honour)) return subject
  return /学校|校园|[校园院馆局村镇县]|街道|社区|单位|企业|集体|机关|窗口|公司/.test(honour)
    ? bodyAround(d, subject)
    : subject
}

/** What a name in the tables of constructions stands for: a register, a slot, or V, the whole verb phrase. */
export function heldBy(d: Discourse, act: Act, name: string): Refs {
  let refs = act.held.get(name)
  if (!refs) {
    refs = name === 'V' && act.frame.rule.construction.phrase ? phraseOf(d, act) : registerOf(d, act, name)
    act.held.set(name, refs)
  }
  return refs
}

function registerOf(d: Discourse, { frame, reading, rule, subject }: Act, name: string): Refs {
  const { ledger, now, sentence } = d
  switch (name) {
    case 'S':
      return subject
    case 'H':
      return now.H
    case 'I':
      return d.item
    case 'D':
      return now.D
    case 'T':
      return sentence.team
    case 'Q':
      return reading.subject !== null ? [] : sentence.vehicles
    case 'U':
      return d.founded
    case 'G':
      return d.people
    case 'C':
      return sentence.drivers
    case 'F':
      return now.H.filter((r) => sentence.fresh.has(r))
    default:
      return ledger.refs(frame.slots.get(name) ?? [], rule)
  }
}

function phraseOf(d: Discourse, { frame, rule }: Act): Refs {
  const { phrase } = frame.rule.construction
  const { start, end } = frame.phrase
  if (!phrase || end - start > 30) return []
  return [d.ledger.register(worded(frame.phrase, phrase, nameable(frame.match.slots.O)), rule)]
}

/** An object that is long enough to name its verb phrase too. */
export const nameable = (object: Span | undefined): Span[] => (object && object.end - object.start >= 4 ? [object] : [])

/** 下一步, 將, 力爭: what the sentence tells from here on is meant, not done. */
export const modalityOf = (d: Discourse, { modality }: ClauseReading): Modality =>
  modality === 'fact' && d.sentence.future ? 'intent' : modality
