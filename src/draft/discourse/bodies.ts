/** Bodies, the units and posts within them, and which of them is the article's own. */
import type { Span } from '../../schema/index.ts'
import type { Frame } from '../clause.ts'
import { simple } from '../ledger.ts'
import { bodyOf, innerBodyAt, isShortFor, partyCommittee, postBody } from '../names.ts'
import type { Discourse, Refs } from './registers.ts'

/** 院黨委, 本園黨支部, 學校黨總支: the party's body, the youth league's or the staff's in the article's own one. */
export function tieBodies(d: Discourse): void {
  const { text, ledger } = d
  const acting = d.body[0]
  if (acting === undefined) return
  const own = bodyAround(d, [acting])[0]!
  if (innerBodyAt(text, ledger.said[own]!.start, ledger.said[own]!.end)) return
  const full = ledger.wordsOf(own)
  const done = new Set<string>()
  const count = ledger.said.length
  for (let ref = 0; ref < count; ref++) {
    const m = ledger.said[ref]!
    if (m.kind !== 'organization' || m.anaphor || bodyOf(text, m.start, m.end)) continue
    const inner = innerBodyAt(text, m.start, m.end)
    const name = inner ? text.slice(m.start, m.end - inner.word.length) : ''
    if (!inner || name === '' || done.has(name + inner.word)) continue
    done.add(name + inner.word)
    if (isShortFor(name, full) || d.shortNames.has(name)) ledger.state('belongsTo', ref, own, 'name.body', m)
  }
  tieHeads(d, own, full)
}

/** 校長, 副局長: who heads the article's own body, by its last character. */
function tieHeads(d: Discourse, own: number, full: string): void {
  const { text, ledger } = d
  const done = new Set<string>()
  for (const [ref, m] of ledger.said.entries()) {
    const name = text.slice(m.start, m.end)
    if (m.kind !== 'role' || m.anaphor || done.has(name) || !/^副?[校院园局馆所厂站]长$/.test(name)) continue
    done.add(name)
    if (isShortFor(name.at(-2)!, full)) ledger.state('belongsTo', ref, own, 'name.head', m)
  }
}

/** 綜合協調, one of three 小組, is 綜合協調組. */
export function tieUnits(d: Discourse): void {
  const { text, ledger } = d
  const named = new Map(d.units.map((r) => [ledger.wordsOf(r), r]))
  for (const [ref, m] of ledger.said.entries()) {
    if (m.kind !== 'organization' || m.anaphor) continue
    const unit = named.get(text.slice(m.start, m.end).replace(/(?:工作|小)?组$/, ''))
    if (unit !== undefined && unit !== ref) ledger.same.push([unit, ref])
  }
}

/** Whether a body is the article's own, by its full or its short name, or the party's body in it. */
export function isPrincipal(d: Discourse, ref: number): boolean {
  const { text, ledger } = d
  const own = d.main[0]
  if (own === undefined) return false
  const m = ledger.said[ref]!
  if (m.kind !== 'organization') return false
  const body = bodyOf(text, m.start, m.end)
  const inner = innerBodyAt(text, m.start, m.end)
  const name = inner ? text.slice(m.start, body ? body.end : m.end - inner.word.length) : text.slice(m.start, m.end)
  const full = ledger.wordsOf(own)
  return name === '' || isShortFor(name, full) || d.shortNames.has(name)
}

/** 全鎮, 該院: the body around the party's body that acts. */
export function bodyAround(d: Discourse, own: Refs): Refs {
  const { text, ledger } = d
  const { start, end } = ledger.said[own[0]!]!
  const party = innerBodyAt(text, start, end) || partyCommittee(text.slice(start, end))
  const outer = party ? bodyOf(text, start, end) : null
  return outer ? [ledger.register(simple(outer, 'organization'), 'name.body')] : own
}

/** 下設A、B, 下設三個工作組: what was founded, and how what belongs to it will be named. */
export function setUnder(d: Discourse, frame: Frame, subject: Refs, object: Refs): void {
  const { text, ledger } = d
  d.founded = object.filter((r) => ledger.is(r, 'organization'))
  const [only, other] = object
  if (other !== undefined) d.units.push(...object)
  else if (only !== undefined && subject.length > 0) {
    const { start, end } = ledger.said[only]!
    const counted =
      /[一二两三四五六七八九十\d]个?$/.test(text.slice(frame.match.start, start)) ||
      /^[两三四五六七八九十\d]/.test(text.slice(start, end))
    if (counted) d.under = { whole: subject, ending: text[end - 1]! }
  }
}

/** 材料組 under 下設三個工作組: one of those whose names end so. */
export function belongUnder(d: Discourse, acting: Refs, at: Span): void {
  const [one, other] = acting
  if (!d.under || one === undefined || other !== undefined) return
  if (d.text[d.ledger.said[one]!.end - 1] !== d.under.ending) return
  for (const w of d.under.whole) d.ledger.state('belongsTo', one, w, 'parts.under', at)
}

/** 理事長由A擔任: a post without a body of its own belongs to the body founded before it. */
export function postsOfFounded(d: Discourse, refs: Refs, at: Span): void {
  const { text, ledger } = d
  for (const r of refs) {
    const { start, end } = ledger.said[r]!
    if (ledger.is(r, 'role') && !postBody(text, start, end)) belongToFounded(d, r, at)
  }
}

/** 秘書處設在產教融合處, of what was founded just before. */
export function officesOfFounded(d: Discourse, refs: Refs, at: Span): void {
  for (const r of refs) if (office.test(d.ledger.wordsOf(r))) belongToFounded(d, r, at)
}

const office = /^(?:秘书处|办公室|理事会|工作专班办公室|专班办公室)$/

function belongToFounded(d: Discourse, ref: number, at: Span): void {
  for (const f of d.founded) d.ledger.state('belongsTo', ref, f, 'post.founded', at)
}
