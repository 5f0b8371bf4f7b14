/** What a plan says of itself: its name, what it is for, what it wants. */
import type { Span } from '../../schema/index.ts'
import type { ClauseReading } from '../clause.ts'
import { worded } from '../ledger.ts'
import { trim } from '../phrase.ts'
import type { Act } from './act.ts'
import { takeDifficulties } from './questions.ts'
import type { Discourse, Refs } from './registers.ts'
import { settle } from './waiting.ts'

/** 本方案: another name of the plan, which what waits goes to. */
export function nameOwnPlan(d: Discourse, span: Span): void {
  const plan = d.plan[0]
  if (plan === undefined) return
  d.ledger.standFor(plan, span, ['programme', 'principle', 'mechanism'])
  settle(d, d.plan, span, 'plan.name')
  d.now.H = d.plan
}

/** A goal that is meant to be reached. */
export function aimAt({ ledger }: Discourse, who: Refs, goal: number, rule: string, at: Span): void {
  for (const s of who)
    ledger.state('pursues', s, goal, rule, at, { modality: 'intent' }) ||
      ledger.state('achieves', s, goal, rule, at, { modality: 'intent' })
}

/** 為貫徹A，加強B，…制定本方案: what stands between is what the plan wants. */
export function wantOfPlan(d: Discourse, reading: ClauseReading, subject: Refs | null): boolean {
  const { ledger, plan } = d
  const { predicate, span, verbAt } = reading
  if (plan.length === 0 || d.inSection || subject !== null || !predicate) return false
  if (!d.pending.some((p) => p.waits === 'policy')) return false
  const { name } = predicate.rule.construction
  if (/^(?:do.uphold|make.issue|adjunct)/.test(name) || span.end - verbAt < 6) return false
  const O = predicate.slots.get('O') ?? []
  if (name === 'effect.prevent' && O.length > 0) {
    for (const m of O)
      for (const s of plan) ledger.state('addresses', s, ledger.register(m, 'plan.problem'), 'plan.problem', span)
    return true
  }
  const people = O.filter((m) => m.kind === 'group')
  if (people.length > 0) {
    for (const m of people)
      for (const s of plan)
        ledger.state('cultivates', s, ledger.register(m, 'plan.goal'), 'plan.goal', span, { modality: 'intent' })
    return true
  }
  const object = predicate.match.slots.O ?? predicate.match.slots.A
  const verb = { start: verbAt, end: span.end }
  const named = object && object.end - object.start >= 4 ? object : verb
  aimAt(d, plan, ledger.register(worded(named, 'goal', [verb]), 'plan.goal'), 'plan.goal', span)
  return true
}

const dated =
  /^(?:到|至|从|自|力争)?(?:\d{4}年)?(?:\d{1,2}月)?(?:[年底末初]|春季|秋季|学期|以?前|起)*，?(?:力争|基本|全面|先行)?/
const state = /复盖|达到|控制在|实现|建成|组建|形成|稳定在|保持在|提高|提升|降低|基本|全部|全面|\d/

/** Where a section tells what a plan is to reach: 集團化辦學覆蓋全部公辦學校. @returns whether the clause tells such an aim */
export function aimAsTold(d: Discourse, { subject, predicate, span, modality }: ClauseReading): boolean {
  if (!d.aiming || d.plan.length === 0 || modality === 'obligation') return false
  if (subject?.some((m) => m.surety === 2 && ['organization', 'role', 'person'].includes(m.kind))) return false
  const whole = d.text.slice(span.start, span.end)
  if (/^do\.(?:uphold|keep)/.test(predicate?.rule.construction.name ?? '') || /^[以按遵围聚立坚]/.test(whole))
    return false
  const start = span.start + (dated.exec(whole)?.[0].length ?? 0)
  if (span.end - start < 6 || span.end - start > 34 || !state.test(whole)) return false
  aimAt(d, d.plan, d.ledger.register(worded({ start, end: span.end }, 'goal', [span]), 'plan.aim'), 'plan.aim', span)
  return true
}

const purpose = /^为了?(?:进一步|切实|更好地?|全面|深入|持续|加快|有效|扎实|大力)*(?=..)/
const above = /(?:应对|解决|破解|化解|回应)(?:好)?(?:上述|这些|以上|前述)(?:突出)?(?:问题|难题|困难|情况|挑战|矛盾)/

/** 為進一步健全X體系，…制定本計劃: what the plan is for. */
export function purposeOfPlan(d: Discourse, { adjuncts, span }: ClauseReading, subject: Refs | null): boolean {
  const { ledger, plan } = d
  if (plan.length === 0 || subject !== null || adjuncts.length > 0) return false
  const whole = d.text.slice(span.start, span.end)
  const lead = purpose.exec(whole)
  if (!lead) return false
  if (above.test(whole) && d.faced.length > 0) {
    for (const r of takeDifficulties(d)) for (const p of plan) ledger.state('addresses', p, r, 'problem.exists', span)
    return true
  }
  if (whole.length - lead[0].length > 40) return false
  const wanted = { start: span.start + lead[0].length, end: span.end }
  aimAt(d, plan, ledger.register(worded(wanted, 'goal'), 'plan.goal'), 'plan.goal', span)
  return true
}

/** 為貫徹A，落實B: both wait for what follows. */
export function policyBeside(d: Discourse, reading: ClauseReading, subject: Refs | null): boolean {
  const { predicate, adjuncts, span } = reading
  const policy = d.pending.find((p) => p.waits === 'policy')
  if (!policy || subject !== null || adjuncts.length > 0 || predicate?.rule.construction.name !== 'do.uphold')
    return false
  d.pending.push({ ...policy, refs: d.ledger.refs(predicate.slots.get('O') ?? [], policy.rule), at: span })
  return true
}

/** What the plan does to its object is what it wants. */
export function objectOfPlan(d: Discourse, { frame, rule, subject, at }: Act): boolean {
  const object = frame.match.slots.O
  if (!object || subject.length === 0 || !subject.every((r) => d.plan.includes(r))) return false
  if (/^(?:do\.uphold|make\.(?:found|issue)|tie|post|duty|effect\.prevent|fusion|chain)/.test(rule)) return false
  const t = trim(d.text, object.start, object.end)
  if (t.end - t.start < 4 || t.end - t.start > 34) return false
  const variant = { start: frame.phrase.start, end: t.end }
  aimAt(d, subject, d.ledger.register(worded(t, 'goal', [variant]), 'plan.goal'), 'plan.goal', at)
  return true
}
