/** Duties: what a paper lays down, who is bound to it, and where the duty begins. */
import type { NodeKind, Span } from '../../schema/index.ts'
import type { ClauseReading } from '../clause.ts'
import { actorKinds } from '../kinds.ts'
import { worded } from '../ledger.ts'
import { type Mention, mentionsOf } from '../phrase.ts'
import { applyConstruction } from './apply.ts'
import type { Discourse, Refs } from './registers.ts'
import { settle } from './waiting.ts'

/** What is said next is laid down by this paper or programme. */
export function layDown(d: Discourse, m: Mention, maker: Span | null = null, at: Span = m): void {
  const { ledger, now } = d
  const paper = ledger.register(m, 'define.paper')
  now.D = [paper]
  d.sentence.laying = true
  if (!maker) return
  const who = mentionsOf(d.text, maker, { kinds: actorKinds, fallback: null })
  for (const w of ledger.refs(who, 'define.paper')) ledger.state('produces', w, paper, 'define.paper', at)
}

const layingCue = /^(?:并|同时)?(?:明确|规定|要求|确定|细化|厘清|约定|划定|列出)/

/** 出台辦法，打破壁壘；人力資源部負責建庫: behind another act the paper lays nothing down. */
export function keepLaying(d: Discourse, { span }: ClauseReading, subject: Refs | null): void {
  const { text, sentence } = d
  const mark = text[span.start - 1]
  sentence.laying ||= mark === '：' || layingCue.test(text.slice(span.start, span.end))
  if (mark === '；' && !sentence.laying && subject !== null) d.now.D = []
}

const listOfDuties =
  /(?:明确|规定|列明|细化|厘清|划定)?(?:了)?(.{1,10}?)的?(?:[一二三四五六七八九十\d]+[项条个大]|各项|主要|工作)?(?:职责|责任|义务|任务)(?:逐条|逐一)?(?:列明|明确|规定)?$/

/** 明確導師的四項職責：每周談心一次，每月…: what follows the colon is owed. */
export function chargeBehindColon(d: Discourse, { span }: ClauseReading): boolean {
  const { text, sentence } = d
  if (text[span.end] !== '：' || d.now.D.length === 0) return false
  const whole = text.slice(span.start, span.end)
  const charge = listOfDuties.exec(whole)
  if (!charge || !(layingCue.test(whole) || /(?:列明|明确|规定)$/.test(whole))) return false
  const start = span.start + whole.indexOf(charge[1]!)
  const who = mentionsOf(
    text,
    { start, end: start + charge[1]!.length },
    { kinds: new Set<NodeKind>(['role', 'group', 'organization']), fallback: null },
  )
  if (who.length > 0) d.now.S = d.ledger.refs(who, 'duty.listed')
  sentence.explicit = true
  sentence.charging = true
  sentence.obliged = true
  sentence.owed = true
  return true
}

/**
 * 難點問題要親自協調: what stands before the modal is no actor, so whoever was named owes all of it.
 * @returns where the duty starts that what it is about opens; -1 if none does
 */
export function dutyBeforeModal(d: Discourse, reading: ClauseReading, subject: Refs | null, acting: Refs): number {
  const { ledger } = d
  if (reading.modality !== 'obligation' || !d.sentence.explicit) return -1
  // 教學大綱須經委員會審議: somebody else decides on it.
  if (/^(?:经|报|由)/.test(d.text.slice(reading.dutyAt, reading.span.end))) return -1
  if (subject === null ? !reading.prohibition || reading.adjuncts.length > 0 : subject.length === 0) return -1
  const fronted = reading.subjectSpan ?? { start: reading.span.start, end: reading.dutyAt }
  if (fronted.end - fronted.start < 3 || fronted.end - fronted.start > 12) return -1
  if (subject?.some((r) => ledger.isActor(r)) || !acting.some((r) => ledger.isActor(r))) return -1
  return fronted.start
}

/** Whether a clause tells a duty: somebody is bound, and what is said is what he is bound to. */
export function isOwed(d: Discourse, reading: ClauseReading, subject: Refs | null, actors: Refs): boolean {
  const { sentence } = d
  if (!sentence.obliged || !(actors.length > 0 || reading.prohibition)) return false
  if (!(sentence.explicit || reading.prohibition || d.item.length > 0 || d.plan.length > 0)) return false
  return subject !== null || reading.modality === 'obligation' || (sentence.owed && goesOnOwing(d.text, reading))
}

const soOften = /^(?:每|至少|定期|[一二三四五六七八九十\d]+个?(?:工作日|月|日|天|小时|周)内)/
const soSoon = /^[一二三四五六七八九十\d]+个?(?:工作日|月|日|天|小时|周)内/

/** Behind a duty an effect is none; nor is a clause whose verb we do not know, unless it tells how often or how soon. */
function goesOnOwing(text: string, { predicate, span, verbAt }: ClauseReading): boolean {
  if (predicate) return !/^(?:effect|make.result|chain|turn|fusion)/.test(predicate.rule.construction.name)
  return soOften.test(text.slice(verbAt, span.end)) || soSoon.test(text.slice(span.start, span.end))
}

/**
 * 須 and 要 with a subject: a duty.
 * @param from where it starts, if not behind the modal; else -1
 * @returns false if the clause is to be read as any other
 */
export function oweDuty(d: Discourse, reading: ClauseReading, actors: Refs, from: number): boolean {
  const { text, ledger, now, sentence } = d
  const { predicate, span } = reading
  const rule = 'duty.obligation'
  const name = predicate?.rule.construction.name ?? ''
  // 人事處要會同教務處制定辦法: both owe it, and it begins behind them.
  const beside = reading.adjuncts.filter((a) => a.rule.construction.waits === 'with')
  const start = from >= 0 ? from : Math.max(reading.dutyAt, ...beside.map((a) => a.match.end))
  const length = span.end - start
  const duty = text.slice(start, span.end)
  // 既要治好病，又要暖人心: paired duties may be short.
  const paired = /[既又更]要$/.test(text.slice(span.start, start))
  if (length < (paired ? 3 : 4) || length > 34) return false
  // 班主任要定期家訪，每學期不少於兩次: how often, not another duty.
  if (sentence.duties.length > 0 && /^每[^，]{1,4}(?:不少于|至少|不低于)[^，]{1,4}[次个场天]$/.test(duty)) return true
  if (/^(?:do.uphold|do.keep|duty|people.grow|effect.let|be.post|post)/.test(name)) return false
  if (sentence.charging && /^(?:post|be|make|effect)/.test(name)) return false
  // 須按照要求，…: the duty is yet to come; 須在企業頂崗滿一年: this is it.
  const last = reading.adjuncts.at(-1)
  if (
    !predicate &&
    last &&
    last.match.end >= span.end &&
    !['place', 'about', 'target'].includes(last.rule.construction.waits ?? '')
  ) {
    sentence.owed = true
    return false
  }
  if (/^(?:经|报|由)/.test(text.slice(reading.dutyAt, span.end))) return false
  const O = predicate?.slots.get('O')
  const direct = name === 'do.carry' && O?.every((m) => m.surety === 2 && m.kind !== 'field') ? O : null
  const duties = ledger.refs(direct ?? dutiesIn(text, reading, start), rule)
  for (const a of actors)
    for (const x of duties) ledger.state('responsibleFor', a, x, rule, span, { modality: 'obligation' })
  for (const p of now.D) for (const x of duties) ledger.state('defines', p, x, rule, span)
  // 建立會前溝通機制。書記與校長必須事先溝通: the duty is the mechanism's.
  for (const h of d.plan.length > 0 ? [] : d.item)
    if (ledger.is(h, 'mechanism'))
      for (const a of actors) ledger.state('responsibleFor', a, h, rule, span, { modality: 'obligation' })
  sentence.duties = duties
  settle(d, duties, span, rule)
  if (predicate && !direct) {
    applyConstruction(d, predicate, reading, name.startsWith('make') ? actors : [], true)
    // Who must found a team goes on owing what follows.
    if (name === 'make.found') now.S = actors
  }
  if (duties.every((x) => ledger.isMeans(x))) now.H = duties
  return true
}

/** All of the clause from `start` is the duty; what is forbidden may be several. */
function dutiesIn(text: string, { prohibition, verbAt, span: { end } }: ClauseReading, start: number): Mention[] {
  const banned = prohibition ? cutAt(text, start, end, /[、，](?=不得|不准|严禁|禁止)/g) : []
  // 每週聽師傅一節課、每月上一節匯報課: as many duties as times.
  const timed = /^(?:每|定期)/.test(text.slice(start, end)) ? cutAt(text, start, end, /、(?=每|定期)/g) : []
  if (timed.length > 1) return timed.map((s) => worded(s, 'responsibility'))
  if (banned.length > 1) return banned.map((s) => worded(s, 'responsibility'))
  const howOften = /^(?:每(?:年|学期|季度|月|周)|定期|至少)/.exec(text.slice(start, end))
  const variant = howOften ? start + howOften[0].length : verbAt > start && end - verbAt >= 4 ? verbAt : null
  return [worded({ start, end }, 'responsibility', variant === null ? [] : [{ start: variant, end }])]
}

/** 不得接受宴請、不得擅自離校: one by one. */
function cutAt(text: string, start: number, end: number, mark: RegExp): Span[] {
  const found: Span[] = []
  let from = start
  for (const cut of text.slice(start, end).matchAll(mark)) {
    found.push({ start: from, end: start + cut.index })
    from = start + cut.index + 1
  }
  found.push({ start: from, end })
  return found
}
