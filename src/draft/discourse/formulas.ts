/** What numeral formulas and lists of names spell out: the parts of “四個陣地”, of “1+3+N”, of a name in quotation marks. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { howKinds } from '../kinds.ts'
import { worded } from '../ledger.ts'
import { afterVerb, headOf, type Mention, mentionsOf, numeral } from '../phrase.ts'
import { answerQuestion } from './questions.ts'
import type { Discourse } from './registers.ts'

/** What a heading counts, as the whole of its items. */
export function countItems(d: Discourse, whole: Span): number {
  return d.ledger.register(worded(whole, 'measure'), 'heading.count')
}

/** “四個陣地” over 學習陣地、戰鬥陣地、廉潔陣地、文化陣地: just so many names that end alike are its parts. */
export function listUnder(d: Discourse, whole: Span, n: number, head: string, within: Span): void {
  const { text, ledger } = d
  const name = `[^、，。；：“”\\s]{1,7}?${head}`
  const found = new RegExp(`(?:${name}[、和与及]){${n - 1}}${name}(?![、和与及])`).exec(
    text.slice(within.start, within.end),
  )
  if (!found) return
  // 黨委把學習陣地、…: the list starts behind the word that leads to it.
  const led = /^[^、]*[把将以](?=[^、]{2})/.exec(found[0])
  const start = within.start + found.index + (led?.[0].length ?? 0)
  const kind = headOf(text, whole.start, whole.end)?.kinds[0] ?? 'measure'
  const parts = mentionsOf(
    text,
    {
      start: afterVerb(text, start, start + head.length + 8) || start,
      end: within.start + found.index + found[0].length,
    },
    { kinds: new Set<NodeKind>([kind]), fallback: kind },
  )
  if (parts.length !== n) return
  const ref = ledger.register(worded(whole, kind), 'heading.count')
  parts.forEach((p, i) => {
    ledger.state('hasPart', ref, ledger.register(p, 'heading.count'), 'heading.count', p, { order: i + 1 })
  })
}

const counting =
  /([两三四五六七八九十])(?:大|项|个|条|类|种|张|道|本|支|门|重|级|步|方面)([^，。、“”]{1,8})$|“([两三四五六七八九十])(?:个|大|项)?[^”]{1,6}”[^，。、：]{0,6}$/
/** 出台三項制度: what is made or done is not named before the colon. */
const unnamed =
  /(出台|制定|建立|健全|完善|打造|搭建|设立|组建|开发|形成|创建|建成|推出)(?:了|好|起)?[两三四五六七八九十][大项个条类种]|(?:推行|实施|开展|采取|抓好|落实|组织|做好|实行|启动)(?:了)?[两三四五六七八九十][大项个条类种]/
const composed =
  /(?:由|分为|分成|包括|包含|涵盖|设|设有|分|有|划分为|形成了?)[两三四五六七八九十](?:个|大|项|部分|类|重|级)[^，。：；]{0,6}?(?:构成|组成)?$/
const wholeKinds: ReadonlySet<NodeKind> = new Set([
  ...howKinds,
  'principle',
  'goal',
  'problem',
  'responsibility',
  'quality',
])

/** 實施三大工程：鑄魂、賦能、潤心: just so many names behind the colon are the parts of what was named before it, or what was meant. */
export function countedBehindColon(d: Discourse, c: Span): void {
  const { text, ledger, now } = d
  const body = text.slice(c.start, c.end)
  const counted = counting.exec(body)
  if (!counted) return
  const list = { start: c.end + 1, end: c.end + 1 + text.slice(c.end + 1).search(/[。\n！？；，]|$/) }
  const parts = members(text, list)
  if (parts.length !== numeral(counted[1] ?? counted[3]!)) return
  if (parts.some((p) => p.end - p.start < 2 || p.end - p.start > 20)) return
  const end = text[c.end - 1] === '”' ? c.end - 1 : c.end
  // 工程由三個模塊構成：A、B、C: parts of what the clause is about.
  const made = composed.test(body)
    ? (now.S.some((r) => ledger.isMeans(r)) ? now.S : now.H).filter((r) => ledger.isMeans(r))
    : []
  if (made.length === 1) {
    for (const s of ledger.statements)
      if (s.kind === 'hasPart' && s.source === made[0] && s.at.start >= c.start && s.at.end <= c.end)
        ledger.withdrawn.add(s)
    haveParts(d, made[0]!, parts, list)
    return
  }
  // 五員：每個班組選出安全員、學習員: a clause, no list.
  const lengths = parts.map((p) => p.end - p.start)
  if (Math.max(...lengths) - Math.min(...lengths) > 4) return
  const whole = ledger.said.findLastIndex((m) => (m.end === c.end || m.end === end) && m.start >= c.start)
  if (whole >= 0 && wholeKinds.has(ledger.kindOf(whole))) {
    haveParts(d, whole, parts, list)
    return
  }
  const done = whole < 0 && counted[2] ? unnamed.exec(body) : null
  const kind = done ? headOf(text, c.start, c.end)?.kinds.find((k) => howKinds.has(k)) : undefined
  if (!done || !kind) return
  for (const span of parts) {
    const part = ledger.register(worded(unquoted(text, span), kind), 'spell.meant')
    const says = done[1] && kind !== 'measure' ? 'produces' : 'carriesOut'
    for (const s of now.S) ledger.state(says, s, part, 'spell.meant', { start: c.start, end: list.end })
    for (const h of d.itemHead) ledger.state('hasPart', h, part, 'spell.meant', { start: c.start, end: list.end })
  }
}

/** The names in `list` are parts of `whole`, in their order and of its kind. */
function haveParts({ text, ledger }: Discourse, whole: number, parts: readonly Span[], list: Span): void {
  const kind = ledger.kindOf(whole)
  parts.forEach((span, i) => {
    const part = ledger.register(worded(unquoted(text, span), kind), 'spell.part')
    ledger.state('hasPart', whole, part, 'spell.part', list, { order: i + 1 })
  })
}

/** “1”是指…: what a digit of the latest formula (“1+3+N”) stands for. */
export function formulaPart(d: Discourse, span: Span): void {
  const { text, ledger } = d
  const whole = ledger.said.findLastIndex((m) => /[0-9N](?:\+[0-9N])+/.test(text.slice(m.start, m.end)))
  if (whole < 0) return
  const kind = ledger.kindOf(whole)
  const parts = mentionsOf(text, span, { kinds: new Set<NodeKind>([kind, ...howKinds]), fallback: 'programme' })
  ledger.refs(parts, 'formula.digit').forEach((p, i) => {
    ledger.state('hasPart', whole, p, 'formula.digit', span, { order: i + 1 })
  })
}

/** “四個統一”，即A、B、C: the name in quotation marks before it is the whole. */
export function spellOut(d: Discourse, whole: Span, list: Span): void {
  spellOutParts(d, whole, members(d.text, list))
}

/** The parts of the name in quotation marks, in their order; the whole may answer the question before it. */
export function spellOutParts(d: Discourse, whole: Span, parts: readonly Span[], answers = false): void {
  const { text, ledger } = d
  const known = ledger.said.findLastIndex(
    (m) => m.start <= whole.start && m.end >= whole.end - 1 && m.end - m.start <= whole.end - whole.start + 8,
  )
  const ref = known >= 0 ? known : ledger.register(worded(whole, spelledKind(text, whole, parts)), 'spell.whole')
  const kind = ledger.kindOf(ref)
  if (answers) answerQuestion(d, [ref], 'question.answer', whole)
  const at = { start: parts[0]!.start, end: parts.at(-1)!.end }
  parts.forEach((span, i) => {
    const length = span.end - span.start
    if (length < 2 || length > 24) return
    const part = ledger.register(worded(span, kind), 'spell.part')
    ledger.state('hasPart', ref, part, 'spell.part', at, { order: i + 1 })
  })
}

/** What is held to (堅持“四個統一”) are convictions; what is done (講身邊的勞模), measures. */
function spelledKind(text: string, whole: Span, parts: readonly Span[]): NodeKind {
  const before = text.slice(Math.max(0, whole.start - 5), whole.start)
  const held = /(?:坚持|做到|践行|牢记|遵循|树立|把握|恪守|坚守|秉持)“?$/.test(before)
  const joined = parts.every((p) => /(?:统一|并重|结合|并举|意识|自信)$/.test(text.slice(p.start, p.end)))
  return held || joined ? 'principle' : 'measure'
}

/** “一人雙導、三年一輪、全程考核”: the members of a formula in quotation marks. */
export function formulaMembers(text: string, m: Mention): Mention[] {
  if (text[m.start - 1] !== '“' || !text.slice(m.start, m.end).includes('、')) return [m]
  return members(text, m).map((span) => ({ ...m, ...span, surety: 1 as const, variants: [] }))
}

/** What 、 parts. */
function members(text: string, { start, end }: Span): Span[] {
  let at = start
  return text
    .slice(start, end)
    .split('、')
    .map((piece) => {
      const span = { start: at, end: at + piece.length }
      at += piece.length + 1
      return span
    })
}

const unquoted = (text: string, { start, end }: Span): Span =>
  text[start] === '“' && text.indexOf('”', start) === end - 1 ? { start: start + 1, end: end - 1 } : { start, end }
