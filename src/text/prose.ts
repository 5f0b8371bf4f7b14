/** Paragraphs, and the lists that run through them: 一是 … 二是 …, 首先 … 其次 …, within a paragraph or over several. */
import type { Growing } from './growing.ts'
import { holder } from './growing.ts'
import { skipBlanks, trimBlanks } from './lines.ts'
import type { Family, Marker } from './markers.ts'
import { LAST, ordinalAt } from './markers.ts'
import type { Pair } from './quotation.ts'
import { firstFrom } from './quotation.ts'
import { sentencesIn } from './sentences.ts'

/** A line, or what follows the marker of a line. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly pairs: readonly Pair[]
}

/** An ordinal at the beginning of a clause. */
interface Token {
  readonly at: number
  readonly row: number
  readonly marker: Marker
}

interface List {
  readonly family: Family
  readonly tokens: Token[]
}

/** A token's list, its place in it, and where its item ends. */
interface Member {
  readonly list: List
  readonly number: number
  readonly limit: number
}

/** An item with its place; `from` is where it goes on after its marker, `limit` where it ends. */
interface Item {
  readonly token: Token
  readonly list: List
  readonly number: number
  readonly from: number
  readonly limit: number
  readonly items: Item[]
}

/** Longest head of an item. */
const RUN_IN = 36

/** Families that number within one line only. */
const inLineOnly: ReadonlySet<Family> = new Set<Family>(['一方面'])

/** Paragraphs and items of consecutive rows. `level` is that of the outer items. Linear. */
export function proseUnits(folded: string, rows: readonly Row[], level: number): Growing[] {
  const sentences = rows.map((row) => sentencesIn(folded, row.pairs, row.start, row.end))
  const tokens: Token[] = []
  sentences.forEach((list, row) => {
    for (const sentence of list) {
      for (const { start } of sentence.children) {
        const marker = ordinalAt(folded, start, rows[row]!.end)
        if (marker && start + marker.lead < rows[row]!.end) tokens.push({ at: start, row, marker })
      }
    }
  })
  // 第一，第二，A: an ordinal with nothing behind it begins no item.
  const filled = tokens.filter(({ at, marker }, i) => {
    const next = tokens[i + 1]
    return !next || skipBlanks(folded, at + marker.lead, next.at) < next.at
  })
  const items = filled.length > 1 ? nested(filled, listsOf(rows, filled)) : []
  return new Builder(folded, rows, sentences).units(rows[0]!.start, rows[rows.length - 1]!.end, items, level)
}

/** The lists among the ordinals: those that begin with the first and go on. */
function listsOf(rows: readonly Row[], tokens: readonly Token[]): Map<Token, Member> {
  const current = new Map<Family, List>()
  const lists: List[] = []
  for (const token of tokens) {
    const { family, ordinal } = token.marker
    const list = current.get(family)
    const last = list?.tokens[list.tokens.length - 1]
    if (ordinal === 1) {
      const begun: List = { family, tokens: [token] }
      current.set(family, begun)
      lists.push(begun)
    } else if (list && last) {
      const said = last.marker.ordinal
      const follows =
        said !== LAST &&
        (ordinal === said + 1 ||
          ordinal === LAST ||
          (family === '首先' && ordinal >= said && said > 1) ||
          (ordinal === said + 2 && list.tokens.length > 1))
      // The next item stands in the same line, or opens a line of its own.
      const near = token.row === last.row || (token.at === rows[token.row]!.start && !inLineOnly.has(family))
      if (follows && near) list.tokens.push(token)
    }
  }
  const of = new Map<Token, Member>()
  for (const list of lists) {
    if (list.tokens.length < 2) continue
    list.tokens.forEach((token, i) => {
      of.set(token, { list, number: i + 1, limit: list.tokens[i + 1]?.at ?? endOf(rows, list.tokens) })
    })
  }
  return of
}

/** Where the last item of a list ends: it goes on for as many lines as the longest before it. */
function endOf(rows: readonly Row[], tokens: readonly Token[]): number {
  let most = 1
  for (let i = 1; i < tokens.length; i++) most = Math.max(most, tokens[i]!.row - tokens[i - 1]!.row)
  return rows[Math.min(tokens[tokens.length - 1]!.row + most, rows.length) - 1]!.end
}

/** Items within items, by their limits. A list that an outer one cuts through ends there. */
function nested(tokens: readonly Token[], members: ReadonlyMap<Token, Member>): Item[] {
  const roots: Item[] = []
  const open: Item[] = []
  for (const token of tokens) {
    const member = members.get(token)
    if (!member) continue
    const { list } = member
    const same = open.findIndex((o) => o.list === list || o.list.family === list.family)
    if (same >= 0 && open[same]!.list === list) open.length = same
    else {
      if (token !== list.tokens[0]) continue
      if (same >= 0) open.length = same
      while (open.length && token.at >= open[open.length - 1]!.limit) open.pop()
    }
    const around = open[open.length - 1]
    const limit = Math.min(member.limit, around?.limit ?? Number.POSITIVE_INFINITY)
    const item: Item = { token, list, number: member.number, from: token.at + token.marker.lead, limit, items: [] }
    ;(around?.items ?? roots).push(item)
    open.push(item)
  }
  return roots
}

/** Puts units together in the order of the text. */
class Builder {
  readonly #folded: string
  readonly #rows: readonly Row[]
  readonly #sentences: readonly Growing[][]
  /** The row that was reached. */
  #row = 0

  constructor(folded: string, rows: readonly Row[], sentences: readonly Growing[][]) {
    this.#folded = folded
    this.#rows = rows
    this.#sentences = sentences
  }

  units(start: number, end: number, items: readonly Item[], level: number): Growing[] {
    const out: Growing[] = []
    let at = start
    for (const item of items) {
      this.#paragraphs(out, at, item.token.at)
      out.push(this.#item(item, level))
      at = item.limit
    }
    this.#paragraphs(out, at, end)
    return out
  }

  #item({ token, number, from, limit, items }: Item, level: number): Growing {
    const children = this.units(from, limit, items, level + 1)
    const row = this.#rows[token.row]!
    const end = children[children.length - 1]?.end ?? trimBlanks(this.#folded, from, limit)
    const unit = holder('item', token.at, end, children)
    unit.level = level
    unit.number = number
    unit.marker = { start: token.at, end: token.at + token.marker.length }
    const head = headEnd(this.#folded, row.pairs, from, Math.min(row.end, limit, from + RUN_IN + 1), true)
    if (head > from && head < end) unit.heading = { start: from, end: head }
    return unit
  }

  /** What the rows hold between two positions, a paragraph for each row. */
  #paragraphs(out: Growing[], start: number, end: number): void {
    const rows = this.#rows
    while (this.#row < rows.length && rows[this.#row]!.end <= start) this.#row++
    for (; this.#row < rows.length && rows[this.#row]!.start < end; this.#row++) {
      const row = rows[this.#row]!
      const whole = start <= row.start && end >= row.end
      const from = skipBlanks(this.#folded, Math.max(start, row.start), Math.min(end, row.end))
      const to = trimBlanks(this.#folded, from, Math.min(end, row.end))
      if (to > from) {
        const sentences = whole ? this.#sentences[this.#row]! : sentencesIn(this.#folded, row.pairs, from, to)
        if (sentences.length) out.push(holder('paragraph', from, to, sentences))
      }
      if (end < row.end) return
    }
  }
}

/**
 * Where a run-in head ends: before the first stop (or pause) outside paired marks, between two positions of a line; -1 if there
 * is none.
 */
export function headEnd(folded: string, pairs: readonly Pair[], start: number, end: number, atPause: boolean): number {
  let pair = firstFrom(pairs, start)
  for (let i = start; i < end; i++) {
    while (pair < pairs.length && pairs[pair]!.start < i) pair++
    if (pairs[pair]?.start === i) {
      i = pairs[pair]!.end - 1
      continue
    }
    const c = folded[i]!
    if (c === '。' || c === '！' || c === '？') return i
    if (atPause && (c === '，' || c === '；' || c === '：')) return i
  }
  return -1
}
