/** Figures: what was reached, or is to be reached, and who or what has reached it. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { type ClauseReading, ownBody } from '../clause.ts'
import { quantity } from '../counts.ts'
import { changed, joining, numberHead } from '../figures.ts'
import { innerBodyAt, isShortFor } from '../names.ts'
import { bodyAround, isPrincipal } from './bodies.ts'
import { aimAt } from './plans.ts'
import { faceDifficulty } from './questions.ts'
import type { Discourse, Refs } from './registers.ts'
import { settle } from './waiting.ts'

/** 擔任班主任的黨員從9名增至27名: from one figure to another; all of the clause is the result, whatever verbs it holds. */
export function reachChange(d: Discourse, { span }: ClauseReading): boolean {
  const { ledger } = d
  const before = changed.exec(d.text.slice(span.start, span.end))
  if (!before || span.end - span.start > 44) return false
  const variants = before.index >= 4 ? [{ start: span.start, end: span.start + before.index }] : []
  const ref = ledger.register(
    { start: span.start, end: span.end, kind: 'outcome', surety: 2, variants, parts: [] },
    'figure.changed',
  )
  const launched = launchedHere(d)
  for (const s of wholeBody(d, span) ?? (launched.length > 0 ? launched : d.now.S))
    ledger.state('produces', s, ref, 'figure.changed', span)
  for (const m of d.sentence.means) ledger.state('produces', m, ref, 'figure.changed', span)
  return true
}

/**
 * A clause that ends or starts with a figure: what was reached, or in a plan what is to be reached.
 * @returns false if the clause is to be read as any other
 */
export function reachFigure(d: Discourse, reading: ClauseReading, hasSubject: boolean): boolean {
  const { text, ledger, now, sentence } = d
  const { span, subjectSpan } = reading
  const whole = text.slice(span.start, span.end)
  const name = reading.predicate?.rule.construction.name ?? ''
  // 審批時限壓縮50%: what is measured may begin with a verb.
  if (
    /^(?:parts|duty|post|turn\.(?:regroup|set))/.test(name) &&
    !(name === 'duty.steer' && !hasSubject) &&
    !(name === 'duty.lead-act' && reading.modality === 'fact')
  )
    return false
  // 客流跌到41萬人次，比四年前少了近三成: how things were, no result.
  if (declined.test(whole) || (sentence.declined && /^(?:比|较|同比|仅|只|不足|不到)/.test(whole))) {
    sentence.declined = true
    faceDifficulty(d, span)
    return true
  }
  const head = numberHead.test(whole) || joining.test(whole)
  const own =
    hasSubject &&
    subjectSpan !== null &&
    now.S.length > 0 &&
    !quantity.test(text.slice(subjectSpan.start, subjectSpan.end)) &&
    now.S.every((r) => ledger.isActor(r) || ledger.is(r, 'programme', 'mechanism', 'resource'))
  let start = reading.verbAt
  if (head) start = span.start + (joining.exec(whole)?.[0].length ?? (whole.startsWith('其中') ? 2 : 0))
  else if (subjectSpan && !own) start = subjectSpan.start
  while (start < span.end && /[\s，]/.test(text[start]!)) start++
  if (span.end - start < 5 || span.end - start > 40) return false
  const limited =
    /不超过|不少于|不低于|不高于/.test(whole) && now.S.length > 0 && now.S.every((r) => ledger.is(r, 'group', 'role'))
  const yearly = text[start] === '每'
  const aims = d.item.filter((r) => ledger.is(r, 'goal'))
  const planned =
    now.S.some((r) => d.plan.includes(r)) || (d.plan.length > 0 && (sentence.deadline || d.aiming || aims.length > 0))
  const owed = reading.modality === 'obligation' || sentence.future
  const kind = limited ? 'responsibility' : planned || owed ? 'goal' : yearly ? 'measure' : 'outcome'
  const rule = planned ? 'figure.planned' : yearly ? 'figure.yearly' : 'figure.reached'
  const measuredOf = subjectSpan && !own && !head ? subjectSpan : null
  const variants = namesOfFigure(text, reading, start, measuredOf)
  const ref = ledger.register({ start, end: span.end, kind, surety: 2, variants, parts: [] }, rule)
  const figure: Figure = { kind, planned, aims, own, measured: measuredOf !== null }
  if (planned) for (const a of aims) ledger.state('hasPart', a, ref, rule, span)
  const sources = whoReached(d, span, figure)
  if (kind === 'goal') aimAt(d, sources, ref, rule, span)
  else for (const s of sources) ledger.state(says[kind], s, ref, rule, span)
  if (kind === 'outcome')
    for (const m of sentence.means.filter((x) => !sentence.vehicles.includes(x)))
      ledger.state('produces', m, ref, rule, span)
  if (kind === 'measure') {
    settle(d, [ref], span, rule)
    now.H = [ref]
  }
  return true
}

const declined = /(?:跌到|跌至|跌破|下滑|下滑至|萎缩|流失|只剩|仅剩|锐减|亏损|滑坡|恶化|缩水|负债|欠账|积压)/

const says = { responsibility: 'responsibleFor', measure: 'carriesOut', outcome: 'produces' } as const

interface Figure {
  readonly kind: NodeKind
  readonly planned: boolean
  /** The goals that the item sets. */
  readonly aims: Refs
  /** Whether the subject reached it: 學校獲獎20項. */
  readonly own: boolean
  /** Whether the subject is what is measured: 覆蓋率達100%. */
  readonly measured: boolean
}

const gain = /^(.{4,20}?)(?:稳定在|达到|达|提升至|提高到|由|从|前进|不低于|不少于|超过|突破|增长|下降|降至|缩短)/

/** Where else the figure is named: its object, what is measured, what stands before the word of gain. */
function namesOfFigure(text: string, reading: ClauseReading, start: number, measured: Span | null): Span[] {
  const { end } = reading.span
  const names: Span[] = []
  const object = reading.predicate?.match.slots.O
  if (object && object.start > start && end - object.start >= 4) names.push({ start: object.start, end })
  if (measured) names.push({ start: measured.start, end: measured.end })
  const gained = gain.exec(text.slice(start, end))
  if (gained) names.push({ start, end: start + gained[1]!.replace(/[须要应需]$/, '').length })
  return names
}

/** What this sentence has set up, which is what reached it, unless somebody but those who use it is named after that. */
function launchedHere({ ledger, now, item, sentence }: Discourse): Refs {
  const actedAt = Math.max(0, ...now.S.filter((r) => !ledger.is(r, 'group')).map((r) => ledger.said[r]!.start))
  return now.H.filter(
    (r) =>
      ledger.is(r, 'programme', 'mechanism') &&
      !item.includes(r) &&
      !sentence.vehicles.includes(r) &&
      ledger.said[r]!.start > actedAt,
  )
}

function whoReached(d: Discourse, span: Span, { kind, planned, aims, own, measured }: Figure): Refs {
  const { ledger, now, sentence } = d
  // 編成案例庫，收錄案例126個: what was just made holds them.
  const held = sentence.lastObject.filter((r) => ledger.is(r, 'resource', 'programme', 'mechanism'))
  if (!own && held.length > 0 && holds.test(d.text.slice(span.start, span.end))) return held
  const launched = launchedHere(d)
  const reached = kind === 'outcome' && !own
  const ours = reached ? wholeBody(d, span, launched.length > 0) : null
  if (ours) {
    // 全鎮集體經濟收入…，農民人均收入…: what follows is the whole body's, too.
    sentence.reached = ours
    return ours
  }
  if (reached && sentence.reached.length > 0 && launched.length === 0) return sentence.reached
  const actors = now.S.filter((r) => ledger.isActor(r))
  if (planned) return aims.length > 0 ? [] : actors.length > 0 ? actors : d.plan
  if (reached && launched.length > 0) return launched
  if (!measured) return now.S.map((r) => d.holder.get(r) ?? r)
  const measures = now.H.filter((r) => ledger.is(r, 'measure') && !d.item.includes(r))
  if (measures.length > 0) return measures
  if (!sentence.explicit && !now.S.some((r) => d.main.includes(r) || isPrincipal(d, r))) return []
  // 家長滿意度達到98.6%: who acted before.
  return actors.length > 0 ? actors : d.carried
}

const holds = /^(?:目前|现|已|共|累计|先后|总计)*(?:收录|收集|收藏|入库|汇集|涵盖|容纳|集纳|馆藏|藏书)/

/** What looks back on some time. */
const summing = /^[^。，；]{0,16}(?:年来|年多来|月来)，/

/** 公司合同履約率…, 全院優良率…: the article's own body, whose figure it is; null if the clause does not begin with it. */
function wholeBody(d: Discourse, { start, end }: Span, launched = false): Refs | null {
  const { text, ledger } = d
  if (d.body.length === 0) return null
  const body = bodyAround(d, d.body)
  // 三年來，居民滿意度達98%: what a time has brought is the whole body's.
  const sentence = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1
  const ours = d.now.S.every(
    (r) => isPrincipal(d, r) || ledger.is(r, 'group') || innerBodyAt(text, ledger.said[r]!.start, ledger.said[r]!.end),
  )
  if (!launched && ours && text[start] !== '“' && summing.test(text.slice(sentence, start))) return body
  const full = ledger.wordsOf(body[0]!)
  const whole = text.slice(start, end)
  for (let n = Math.min(8, whole.length - 4); n >= 2; n--) {
    const name = whole.slice(0, n)
    if (ownBody.test(name) || (n > 2 || /[校院馆园局厂司团道区村镇]$/.test(name) ? isShortFor(name, full) : false))
      return body
  }
  return null
}
