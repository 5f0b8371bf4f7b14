/**
 * Who is named behind a post or a class of people, anywhere in a clause: 學院黨委書記儲明謙直言. A surname after a post is as often the
 * start of a word (班主任高度重視), so a name must not share a character with a word that goes on beyond it.
 */
import type { Span } from '../schema/index.ts'
import { speechAt, wordAt } from './clause.ts'
import { surnames } from './lexicon/names.ts'
import { headOf } from './phrase.ts'

export interface Named {
  /** The post or the class, with what stands before it back to the last mark, preposition or 的. */
  readonly post: Span
  readonly name: Span
}

/** What a name can stand before, besides marks and words of the tables. */
const behind = new Set(
  '打做写拍指拿捧坐走来到回总仍始边又先第揭作领接得听这那当每逢说讲算带领在从把对将为与和的等以用也还则已曾正又既是向牵主介站走看当有一常依掷感回笑跟凭靠赴前往受组利同参成首顶',
)
/** Where what leads to a post ends: 請退休檢察官…, 由校長…. */
const before = /^(?:但|而|如|像|经|请|邀请|聘请|特邀|由|让|与|和|跟|同|据|在|我和|记者|该)(?=.{3})/
const notName =
  /[的和与及在是各等任副从对向把将被让由为也都还不了过很更最、“”《》]|[时后前中里上下内外难期]$|老师|同志|先生|女士|书记|师傅|主任|校长|院长|^边|^(?:常年|全程|全员|全部|全体|高度|双向|单独|成功|安全|方可|时刻|时常|向来|从来|平时|平均|广泛|安心|明确|和谐)/

const isMark = (c: string | undefined) => c === undefined || /[，。：；、！？“”（）《》\s—…]/.test(c)

/** @param span a clause; everything is on folded text */
export function namesIn(text: string, span: Span): Named[] {
  const found: Named[] = []
  for (let at = span.start + 2; at < span.end - 1; at++) {
    const double = surnames.has(text.slice(at, at + 2))
    if (!double && !surnames.has(text[at]!)) continue
    const from = leftEdge(text, span.start, at)
    const head = at - from >= 2 ? headOf(text, from, at) : null
    // 教師隊伍: the word goes on.
    if ((headOf(text, from, at + 1)?.word.length ?? 0) > 1) continue
    const post = head?.kinds.includes('role')
    if (!post && !head?.kinds.includes('group')) continue
    const name = nameAt(text, at, span.end, double, post === true)
    if (!name) continue
    found.push({ post: { start: from, end: at }, name })
    at = name.end - 1
  }
  return found
}

function leftEdge(text: string, start: number, at: number): number {
  let from = at
  while (from > start && at - from < 26 && !isMark(text[from - 1])) from--
  const inner =
    /^.*(?:[由请让]|刊发|刊登|发表|采访|专访|介绍|推荐|选派|聘任|聘请|邀请|任命|对话|走访|慰问|授予|特聘)(?=.{2})/.exec(
      text.slice(from, at),
    )
  if (inner) from += inner[0].length
  const lead = before.exec(text.slice(from, at))
  return lead ? from + lead[0].length : from
}

function nameAt(text: string, at: number, end: number, double: boolean, post: boolean): Span | null {
  const lengths = double ? [4, 3] : post ? [3, 2] : [3]
  for (const n of lengths) {
    const to = at + n
    if (to > end || notName.test(text.slice(at, to)) || headOf(text, at, to)) continue
    // A word of the tables starts here, or inside the name and goes on behind it.
    let word = wordAt(text, at, end) > 1
    for (let p = at + 1; p < to && !word; p++) word = wordAt(text, p, end) > Math.max(1, to - p)
    if (word) continue
    const next = to < end ? text[to] : undefined
    if (
      isMark(next) ||
      (n > 2
        ? behind.has(next!) ||
          wordAt(text, to, end) > 0 ||
          (post && text[to + 1] !== undefined && '着了过'.includes(text[to + 1]!))
        : speechAt(text, to, end))
    )
      return { start: at, end: to }
  }
  return null
}
