/** Measures whose verb no construction knows, or that no name tells: what else in the clause shows that something is done. */
import type { ClauseReading } from '../clause.ts'
import { worded } from '../ledger.ts'
import { type Act, modalityOf, nameable } from './act.ts'
import type { Discourse, Refs } from './registers.ts'
import { settle } from './waiting.ts'

/** 以青年教師為對象，…，集中研修，跟崗實踐: short clauses in a row are measures for the audience that one of them names. */
export function measureInSeries(d: Discourse, reading: ClauseReading, subject: Refs | null): void {
  const { ledger, sentence } = d
  const { predicate, adjuncts, span, verbAt } = reading
  const audience = d.pending.find((p) => p.waits === 'target' && p.rule === 'adjunct.audience')
  if (audience) sentence.targets = audience.refs
  if (predicate || sentence.targets.length === 0 || subject !== null || adjuncts.length > 0) return
  if (span.end - verbAt < 4 || span.end - verbAt > 8) return
  const m = ledger.register(worded({ start: verbAt, end: span.end }, 'measure'), 'act.series')
  for (const t of sentence.targets) ledger.state('targets', m, t, 'act.series', span)
}

const often =
  /^(?:每[一二两三四五六七八九十\d]{0,2}个?(?:年|学年|学期|季度|月|周|天|半年|日)|定期|[一二两三四五六七八九十半\d]+个?(?:小时|工作日|天|日|分钟)内)/

/** 每週向家長傳授照護知識: what is done again and again is a measure, whatever its verb. */
export function measureDoneOften(d: Discourse, reading: ClauseReading, actors: Refs): void {
  const { predicate, span, verbAt } = reading
  const how = often.exec(d.text.slice(verbAt, span.end))
  // 每年組織駕駛員體檢一次: who is moved to something unknown; 每月有津貼: what somebody has is nothing done.
  const moved = predicate?.rule.construction.name === 'people.prompt' && predicate.second === undefined
  if (
    (predicate && !moved) ||
    !how ||
    /^(?:有|需|是|为|约|达|可)/.test(d.text.slice(verbAt + how[0].length, span.end)) ||
    actors.length === 0 ||
    span.end - verbAt <
      (how[0].endsWith('内') || /[次遍回]$/.test(d.text.slice(verbAt, span.end)) ? 6 : how[0] === '定期' ? 4 : 7) ||
    span.end - verbAt > 30
  )
    return
  // 負責抓好落實，每月報告一次進度: behind a duty it is owed, too.
  const planned =
    d.plan.length > 0 || how[0].endsWith('内') || (d.sentence.duties.length > 0 && reading.subject === null)
  const phrase = { start: verbAt, end: span.end }
  const m = d.ledger.register(
    worded(phrase, planned ? 'responsibility' : 'measure', [{ start: verbAt + how[0].length, end: span.end }]),
    'act.often',
  )
  for (const s of actors) d.ledger.state(planned ? 'responsibleFor' : 'carriesOut', s, m, 'act.often', span)
  becomeMeans(d, m, reading, 'act.often')
}

const takesTurns = /^(?:轮流|轮番|登台|坐镇|坐班|驻点|担纲|主讲|授课|开讲|执教|领读|讲授|讲课|值守|坐诊|带教|上课|主持)/

/** 辦起“夜校”，專家輪流執教: who runs what was just set up takes part in it. @returns whether anything was said */
export function takePart(d: Discourse, reading: ClauseReading, subject: Refs | null): boolean {
  const { text, ledger, now, sentence } = d
  if (reading.predicate || subject === null || !reading.subjectSpan) return false
  if (!takesTurns.test(text.slice(reading.subjectSpan.end, reading.span.end))) return false
  const run = now.H.filter((r) => sentence.fresh.has(r) || sentence.launched.includes(r))
  let said = false
  for (const s of subject.filter((r) => ledger.isActor(r)))
    for (const h of run)
      if (
        ledger.state('carriesOut', s, h, 'act.turns', reading.span) ||
        ledger.state('contributesTo', s, h, 'act.turns', reading.span)
      )
        said = true
  return said
}

/** 由街道紀工委嚴肅追責: what somebody is named to do is a measure, whatever its verb. */
export function measureBySomebody(d: Discourse, reading: ClauseReading, subject: Refs | null): void {
  const { text, ledger } = d
  const { predicate, adjuncts, subjectSpan, span, verbAt } = reading
  if (predicate || subject === null || !subjectSpan || text[subjectSpan.start - 1] !== '由') return
  if (adjuncts.length > 0 || often.test(text.slice(verbAt, span.end))) return
  const lead = /^(?:[三双两]方|予以|负责|专门)*/.exec(text.slice(subjectSpan.end, span.end))
  const start = subjectSpan.end + (lead?.[0].length ?? 0)
  // 由黨委集體研究決定: how something is decided, and no measure.
  if (/^(?:来|集体|混合|商量|自己|共同商)|决定$/.test(text.slice(start, span.end))) return
  if (span.end - start < 3 || span.end - start > 16) return
  const m = ledger.register(worded({ start, end: span.end }, 'measure'), 'act.by')
  for (const s of subject) ledger.state('carriesOut', s, m, 'act.by', span)
  becomeMeans(d, m, reading, 'act.by')
}

/** 優化支部設置: what no head names is bettered, not made. */
export function measureThatBetters(d: Discourse, { frame, reading, rule, subject, at }: Act): boolean {
  const { text, ledger } = d
  const { match, phrase } = frame
  if (rule !== 'make.build' || !frame.slots.get('O')?.every((m) => m.surety === 0)) return false
  if (!/^(?:优化|完善|理顺|创新|健全)/.test(text.slice(match.start, match.start + 2))) return false
  if (phrase.end - phrase.start > 16) return false
  const done = { start: match.start, end: phrase.end }
  const m = ledger.register(worded(done, 'measure', nameable(match.slots.O)), 'act.better')
  for (const s of subject) ledger.state('carriesOut', s, m, 'act.better', at, { modality: modalityOf(d, reading) })
  for (const i of d.item) ledger.state('hasPart', i, m, 'act.better', at)
  becomeMeans(d, m, reading, 'act.better')
  return true
}

/** What waits goes to the measure, and what follows works by it. */
function becomeMeans(d: Discourse, measure: number, { span }: ClauseReading, rule: string): void {
  settle(d, [measure], span, rule)
  d.now.H = [measure]
}
