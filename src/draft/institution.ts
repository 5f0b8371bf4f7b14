/** Whose article it is, where neither its title nor its byline says: the letterhead of a plan, or the first body that the opening names. */
import type { NodeKind, Span } from '../schema/index.ts'
import { wordAt } from './clause.ts'
import { nominal } from './constructions/index.ts'
import { innerBodyAt, isShortFor } from './names.ts'
import { afterVerb, headOf, mentionOf } from './phrase.ts'

/** How far into the text the opening reaches, and how long the name of a body may be, in UTF-16 code units. */
const OPENING = 500
const LONGEST = 28

/** Before the name: 今年以來，…, 走進某某社區. */
const lead =
  /^(?:\s|“|走进|来到|走访|来|离不开|有|地处|位于|近日|近年来|去年|今年以来|今年|作为|是|”|为此|其中|当前|目前|在|到|从|据|由|记者从|本报讯|本刊讯|如今|清晨|每天|早在|\d{4}年(?:\d{1,2}月)?(?:底|初|以来|起)?|[一-龥]{0,3}年来)+/
/** Whoever is given a short name is talked of from there on: 某某集團有限公司（以下簡稱“某某”）. */
const shortened = /^（(?:以下|下)?(?:简称|称)/
/** What tells that a body is the one that is talked of. */
const told =
  /^(?:党委|党总支|党支部|党组|纪委)?(?:位于|地处|坐落|毗邻|成立于|创办于|创建于|创立于|始建于|组建于|前身|现有|现设|下辖|辖|占地|是|以|坚持|围绕|紧扣|聚焦|认真|着力|针对|积极|持续|深入|主动|创新|充分|始终|高度|探索|推行|构建|打造|实施|开展|建立|通过|按照|把|将|党|因|，|的)/

const organization = { kinds: new Set<NodeKind>(['organization']), fallback: null }
const visit = /^(?:来自|走进|探访|记|访|专访|对话|走近|聚焦|谈|论|浅谈|试论|漫谈|也谈)/
/** What starts so names no body at its start. */
const otherwise = /^(?:[（(【]|一[座所家个]|关于|从|在|让|以|把|为|将|当|向|携手|牵手|伙拍|只有|如何|怎样)/

/** The body that a title names: before its colon, at its start, or behind its dash (——某某學院推進…). Null if there is none. */
export function bodyInTitle(text: string, span: Span): Span | null {
  for (const part of text.slice(span.start, span.end).matchAll(/[^—｜？]+/g)) {
    let start = span.start + part.index
    const end = start + part[0].length
    while (start < end && /[\s“”…·]/.test(text[start]!)) start++
    start += visit.exec(text.slice(start, Math.min(end, start + 2)))?.[0].length ?? 0
    const body = bodyAtStart(text, start, end)
    if (body) return body
  }
  return null
}

function bodyAtStart(text: string, start: number, until: number): Span | null {
  if (otherwise.test(text.slice(start, start + 2))) return null
  const colon = text.slice(start, until).indexOf('：')
  if (colon > 2) {
    const m = mentionOf(text, { start, end: start + colon }, organization)
    if (m) return { start: m.start, end: m.end }
  }
  let found = -1
  for (let end = start + 4; end <= Math.min(until, start + 26); end++) {
    // Beyond a verb or a word of grammar no name goes on.
    if (afterVerb(text, end - 1, until) > 0 || /[，、：“”《》的于以为]/.test(text[end - 1]!)) break
    const body = text[end] === '长' ? null : headOf(text, start, end)
    if (
      body?.kinds.includes('organization') &&
      (body.word.length > 1 || (end - start >= 5 && '局厅委厂'.includes(body.word)))
    )
      found = end
  }
  return found > 0 && afterVerb(text, start, found) === 0 ? { start, end: found } : null
}

/** The full name of a body by which the opening calls what a title or byline names short. Null if it never does. */
export function fullNameInOpening(text: string, article: readonly Span[], short: string): Span | null {
  for (const name of namesInOpening(text, article)) {
    const full = text.slice(name.start, name.end)
    if (full.length > short.length && (isShortFor(short, full) || isCut(short, full))) return name
  }
  return null
}

/** 集團第二自來水廠 for 海東水務集團有限公司第二自來水廠: its letters in their order, the last two among them. */
function isCut(short: string, full: string): boolean {
  if (short.length < 4 || short.slice(-2) !== full.slice(-2)) return false
  let i = 0
  for (const c of full) if (c === short[i]) i++
  return i === short.length
}

/** A body that the opening names in full, at the start of a clause. Null if there is none. */
export function bodyInOpening(text: string, article: readonly Span[]): Span | null {
  const names = [...namesInOpening(text, article)]
  const followed = (by: RegExp) => names.find((n) => by.test(text.slice(n.end, n.end + 6)))
  return followed(shortened) ?? followed(told) ?? names[0] ?? null
}

function* namesInOpening(text: string, article: readonly Span[]): Generator<Span> {
  const reach = (article[0]?.start ?? 0) + OPENING
  for (const { start: from, end: last } of article) {
    const until = Math.min(last, reach)
    for (let p = from; p < until; p++) {
      if (p > from && !'，。：；、\n　 “'.includes(text[p - 1]!)) continue
      const start = p + (lead.exec(text.slice(p, Math.min(until, p + 30)))?.[0].length ?? 0)
      const end = nameEnd(text, start, until)
      if (end > 0) yield { start, end }
    }
  }
}

/** Where the longest name of a body that starts here ends; -1 if none does, or if it is no full name. */
function nameEnd(text: string, start: number, until: number): number {
  let found = -1
  if (
    /^(?:各|全|该|我|本|其|这|那|一|两|三|关于|和|与|及|上级|所有|每|报|经|请|让|须|应|还|并|便)/.test(
      text.slice(start, start + 2),
    )
  )
    return -1
  for (let end = start + 1; end <= Math.min(until, start + LONGEST); end++) {
    if (/[，。：；、“”《》（）？！\d的和与及是由在把将对向让为于从以个名\s]/.test(text[end - 1]!)) break
    if (end - start < 5) continue
    // 某某高級中學校長: a post.
    const head = text[end] === '长' ? null : headOf(text, start, end)
    if (head?.kinds.includes('organization') && head.word.length > 1 && !innerBodyAt(text, start, end)) found = end
  }
  if (found < 0 || verbAt(text, start, found)) return -1
  // A verb or a post inside: what is told, no name.
  for (let p = start + 2; p < found - 2; p++)
    if (verbAt(text, p, found) || headOf(text, start, p)?.kinds.includes('role')) return -1
  return found
}

const verbAt = (text: string, at: number, end: number): boolean => {
  const n = wordAt(text, at, end)
  return n > 1 && !nominal.has(text.slice(at, at + n))
}

const letterhead = /(?:^|\n)\s*([^\s，。：；“”]{4,30})文件\s*(?:\n|$)/

/** The body in whose name an official document goes out: 某某局文件. Null if the page has no such line. */
export function bodyOfLetterhead(text: string): Span | null {
  const found = letterhead.exec(text.slice(0, OPENING))
  if (!found) return null
  const start = found.index + found[0].indexOf(found[1]!)
  const end = start + found[1]!.length
  return headOf(text, start, end)?.kinds.includes('organization') ? { start, end } : null
}
