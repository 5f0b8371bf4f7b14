/** Questions and difficulties, and what answers them. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { actorKinds } from '../kinds.ts'
import { simple, worded } from '../ledger.ts'
import { afterVerb, headOf, type Mention, mentionOf, mentionsOf, trim, unquote } from '../phrase.ts'
import { leadWith } from './outline.ts'
import type { Discourse, Refs } from './registers.ts'

/** Whatever is named is a difficulty. */
export const difficulty = { kinds: new Set<NodeKind>(['problem']), fallback: 'problem' as const, force: true }

/** A clause that asks: it becomes a problem that what follows answers. */
export function ask(d: Discourse, span: Span): void {
  const { text, ledger } = d
  const t = trim(text, span.start, span.end)
  const q = unquote(text, t.start, t.end)
  d.asked = 0
  d.question = [ledger.register(simple(q, 'problem'), 'question.ask')]
}

/** Questions in quotation marks, side by side. */
export function askAll(d: Discourse, spans: readonly Span[]): void {
  d.asked = 0
  d.question = spans.map((s) => d.ledger.register(simple(s, 'problem'), 'question.ask'))
}

/**
 * 關鍵是…, 答案是…: a measure that answers the question, and the parent of the items that follow.
 * @param by who answers, where it was said just before
 */
export function answer(d: Discourse, span: Span, by: Refs = []): void {
  const { text, ledger } = d
  const rule = 'question.answer'
  const t = trim(text, span.start, span.end)
  if (t.end <= t.start) return
  const m = ledger.register(answerNamed(text, span, t) ?? worded(t, 'measure'), rule)
  for (const b of by) ledger.state('carriesOut', b, m, rule, span) || ledger.state('uses', b, m, rule, span)
  if (by.length > 0) d.now.H = [m]
  // 解決難題，靠的是…: what is to be solved is asked.
  if (d.question.length === 0) d.question = d.sentence.lastObject.filter((r) => ledger.is(r, 'problem'))
  answerQuestion(d, [m], rule, span)
  d.parent = [m]
}

/** What an answer without a verb names. */
function answerNamed(text: string, span: Span, t: Span): Mention | null {
  if (afterVerb(text, t.start, t.end) > 0 || /^[^“]*、/.test(text.slice(t.start, t.end))) return null
  return mentionOf(text, span, {
    kinds: new Set<NodeKind>(['mechanism', 'programme', 'measure']),
    fallback: text[span.start] === '“' ? 'mechanism' : null,
  })
}

/** 某某學院的答案是: the answer is what this body does. Empty if nobody is named. */
export function nameAnswerer(d: Discourse, span: Span): Refs {
  const { text, now } = d
  const word = text.slice(span.start, span.end)
  if (/^(?:我|我们|咱们)$/.test(word)) return now.S.length > 0 ? now.S : d.main
  // 石梁的答案是…: the place for the article's own body.
  const [own] = d.main
  if (
    word.length > 1 &&
    own !== undefined &&
    headOf(text, span.start, span.end) === null &&
    d.ledger.wordsOf(own).includes(word)
  )
    return d.main
  const kinds = new Set<NodeKind>([...actorKinds, 'programme', 'mechanism'])
  const who = mentionsOf(text, span, { kinds, fallback: null })
  if (who.length === 0) return []
  leadWith(d, d.ledger.refs(who, 'question.answerer'))
  d.sentence.explicit = true
  d.actors = now.S
  return now.S
}

/** What was asked is answered, and asked no more. */
export function answerQuestion(d: Discourse, by: Refs, rule: string, at: Span): void {
  for (const r of by) for (const q of d.question) d.ledger.state('addresses', r, q, rule, at)
  d.question = []
}

/** 這是X必須回答的課題. */
export function mustAnswer(d: Discourse, refs: Refs, at: Span): void {
  for (const r of refs) for (const q of d.question) d.ledger.state('addresses', r, q, 'question.must', at)
}

const counted =
  /(?:[一二两三四五六七八九][个大道块]|这些|以下|几个)?(?:突出|主要|明显|共性|薄弱|现实)?(?:问题|短板|难题|困难|矛盾|不足|差距|瓶颈|坎|关口|难关)$/

/** 三個突出問題, before a colon: the whole whose parts the difficulties behind it are. */
export function listDifficulties(d: Discourse, { start, end }: Span): void {
  const named = counted.exec(d.text.slice(start, end))
  d.sentence.troubles =
    named && /^[一二两三四五六七八九]/.test(named[0])
      ? [d.ledger.register(simple({ start: start + named.index, end }, 'problem'), 'problem.listed')]
      : []
}

/** 家校溝通不暢等現象不同程度存在: difficulties, which a plan that they open is to answer. */
export function faceDifficulty(d: Discourse, span: Span): void {
  const { text, ledger } = d
  const refs = ledger.refs(mentionsOf(text, span, difficulty), 'problem.exists')
  d.faced.push(...refs)
  for (const w of d.sentence.troubles) for (const r of refs) ledger.state('hasPart', w, r, 'problem.exists', span)
  if (d.plan.length > 0 && d.itemHead.length === 0)
    for (const p of d.plan) for (const r of refs) ledger.state('addresses', p, r, 'problem.exists', span)
}

/** 為此: what this sentence carries out answers the difficulties told in the sentence before. */
export function answerDifficulties(d: Discourse, span: Span): void {
  // Those of this paragraph, or of the one before if this one has told of none.
  const untold = takeDifficulties(d)
  const line = d.text.lastIndexOf('\n', span.start)
  const here = untold.filter((r) => d.ledger.said[r]!.start > line)
  const above = d.text.lastIndexOf('\n', d.text.slice(0, Math.max(line, 0)).trimEnd().length - 1)
  const refs = here.length > 0 ? here : untold.filter((r) => d.ledger.said[r]!.start > above)
  if (refs.length > 0 && d.plan.length === 0)
    d.pending.push({ waits: 'problem', refs, rule: 'problem.exists', at: span, by: [] })
}

/** The difficulties that nothing has answered yet, to be answered now. */
export function takeDifficulties(d: Discourse): Refs {
  const refs = d.faced.slice(d.answered)
  d.answered = d.faced.length
  return refs
}

/** The difficulties `what` have been met by `how`. */
export function meetDifficulties({ ledger, now }: Discourse, what: Refs, how: readonly Mention[], at: Span): void {
  const by = ledger.refs(how, 'problem.met')
  for (const h of by) for (const p of what) ledger.state('addresses', h, p, 'problem.met', at)
  const means = by.filter((r) => ledger.isMeans(r))
  if (means.length > 0) now.H = means
}

/** 粉塵污染得到有效治理: the difficulty that the nearest means have met. */
export function curbDifficulty(d: Discourse, span: Span, at: Span): void {
  const { text, ledger, now } = d
  const means = now.H.length > 0 ? now.H : d.item
  for (const p of ledger.refs(mentionsOf(text, span, difficulty), 'problem.curbed'))
    for (const h of means) ledger.state('addresses', h, p, 'problem.curbed', at)
}
