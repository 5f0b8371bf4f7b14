/** What stands before the verb of a clause: what it waits for, who acts beside the subject, and who leads. */
import type { ClauseReading, Frame } from '../clause.ts'
import { type Discourse, justLaunched, type Pending, type Refs } from './registers.ts'

/** What the adjuncts of one clause say of those who act in it. */
export interface Beside {
  /** Who leads, and waits for what. */
  leader: Pending | null
  /** The subject and those with whom it acts; null if nobody is named so. */
  together: Refs | null
  companions: Refs
}

/** @param base who acts, if nobody else does with him */
export function takeAdjuncts(d: Discourse, reading: ClauseReading, subject: Refs | null, base: Refs): Beside {
  const { ledger } = d
  const beside: Beside = { leader: null, together: null, companions: [] }
  for (const a of reading.adjuncts) {
    const { name: rule, waits = 'none' } = a.rule.construction
    // What is dealt with is no means and no aim of what is done.
    if (waits === 'about') continue
    const refs = ledger.refs(a.slots.get('A') ?? [], rule)
    if (waits === 'with') {
      const together = [...refs]
      for (const s of base) if (!together.includes(s)) together.unshift(s)
      beside.companions = refs
      beside.together = together
      continue
    }
    if (subject === null && isForHead(d, reading, rule, refs)) continue
    for (const r of refs) if (ledger.is(r, 'group')) d.people = [r]
    // 由教導主任邵敏芝牽頭: it is the post that leads.
    const heads = waits === 'leader' ? refs.map((r) => ledger.postOf.get(r) ?? r) : refs
    const pending: Pending = { waits, refs: heads, rule, at: a.phrase, by: [] }
    d.pending.push(pending)
    if (waits === 'leader') beside.leader = pending
    if (waits === 'means' || waits === 'support' || waits === 'drive') workBy(d, reading, pending)
  }
  return beside
}

/** 關愛重點人群。聚焦獨居老人，建立台賬: the head of the item is for them. */
function isForHead(d: Discourse, { span }: ClauseReading, rule: string, refs: Refs): boolean {
  if (rule !== 'adjunct.on' && rule !== 'adjunct.stress') return false
  const head = d.itemHead.filter((r) => d.ledger.isMeans(r))
  for (const h of head) for (const t of refs) d.ledger.state('targets', h, t, rule, span)
  return head.length > 0
}

/** What was just launched or founded works by these means; else they are the nearest themselves. */
function workBy(d: Discourse, { span }: ClauseReading, pending: Pending): void {
  const { ledger, now, sentence } = d
  const { waits, rule } = pending
  const how = pending.refs.filter((r) => ledger.isMeans(r))
  if (how.length === 0) return
  const setUp = waits === 'means' ? justSetUp(d) : []
  if (setUp.length > 0) {
    for (const h of setUp) for (const m of how) ledger.state('uses', h, m, rule, span)
    sentence.means = how
    sentence.given.add(pending)
  } else if (rule !== 'adjunct.gather') {
    now.H = how
    const vehicle = rule === 'adjunct.vehicle' || waits === 'drive'
    if (waits === 'means' || vehicle) sentence.means = how
    if (!vehicle) return
    sentence.vehicles = how
    for (const r of how) sentence.fresh.add(r)
  }
}

/** What the sentence has just launched, or the body just founded. */
function justSetUp({ ledger, now, sentence, founded }: Discourse): Refs {
  const launched = sentence.launched.filter((r) => ledger.is(r, 'programme'))
  if (launched.length > 0) return launched
  const fresh = now.H.filter((r) => sentence.fresh.has(r) && ledger.is(r, 'programme', 'resource', 'measure'))
  return fresh.length > 0 ? fresh : founded
}

/** Who leads leads the subject, or what was just launched; else he waits for what comes, and nobody acts in it. */
export function giveLead(
  d: Discourse,
  leader: Pending,
  { predicate, span }: ClauseReading,
  subject: Refs | null,
): void {
  const { ledger, now, sentence } = d
  if (subject && subject.length > 0 && !predicate) {
    // 師資組由教師工作辦公室牽頭: it leads the subject, not what comes.
    for (const a of leader.refs)
      for (const s of subject)
        ledger.state('responsibleFor', a, s, leader.rule, span, { raci: 'A' }) ||
          ledger.state('oversees', a, s, leader.rule, span)
    sentence.unit = subject
    sentence.duties = []
  } else {
    const launched = justLaunched(d, predicate === null)
    // 健全“船邊會診”機制。…由A牽頭: the mechanism of the item.
    const head = d.plan.length === 0 ? d.itemHead.filter((r) => ledger.is(r, 'mechanism', 'programme')) : []
    const paper = launched.length > 0 ? launched : head
    for (const a of leader.refs)
      for (const t of paper) ledger.state('responsibleFor', a, t, leader.rule, span, { raci: 'A' })
    sentence.restore = now.S
    if (paper.length === 0) {
      now.S = []
      return
    }
  }
  d.pending = d.pending.filter((p) => p !== leader)
}

/** 以創建“仁心”品牌為抓手: whoever acts makes the vehicle too, or carries it out. */
export function makeVehicles(d: Discourse, { adjuncts, span }: ClauseReading): void {
  for (const a of adjuncts) if (a.rule.construction.name === 'adjunct.vehicle') makeVehicle(d, a, span)
}

function makeVehicle({ text, ledger, now }: Discourse, { rule, slots }: Frame, at: ClauseReading['span']): void {
  for (const m of slots.get('A') ?? []) {
    if (!m.verb) continue
    const ref = ledger.register(m, rule.construction.name)
    const makes = /建|造|设|办/.test(text.slice(m.verb.start, m.verb.end))
    for (const s of now.S) {
      if (makes) ledger.state('produces', s, ref, 'make.forge', at)
      else ledger.state('carriesOut', s, ref, 'do.carry', at)
    }
  }
}
