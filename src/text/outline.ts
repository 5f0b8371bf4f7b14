/**
 * The outline of a stretch of lines: headings and items by their markers, paragraphs, sentences, clauses. Works on folded text in
 * UTF-16 code units; `read.ts` turns the result into code points.
 */
import type { Line } from './lines.ts'
import { isBlank } from './lines.ts'
import type { Unit, UnitKind } from './types.ts'

/** A folded text with the number of paired quotation marks and brackets around each code unit, the marks included. */
export interface Folded {
  readonly text: string
  readonly depth: Uint8Array
}

/** A unit under construction. */
interface Draft {
  kind: UnitKind
  start: number
  end: number
  number: number
  level?: number
  marker?: { start: number; end: number }
  heading?: { start: number; end: number }
  halves?: { start: number; end: number }[]
  children: Draft[]
}

/** Families of markers at the beginning of a line; a family seen first within another stands below it. */
const markers: readonly { readonly family: string; readonly pattern: RegExp; readonly section: boolean }[] = [
  { family: 'chapter', pattern: /^第[一二三四五六七八九十百\d]{1,4}[章节编部]\s*/, section: true },
  { family: '一、', pattern: /^[一二三四五六七八九十]{1,3}[、.．]\s*/, section: true },
  { family: '（一）', pattern: /^（[一二三四五六七八九十]{1,3}）\s*/, section: true },
  { family: '1.', pattern: /^\d{1,2}(?:[.．、](?!\d)|\s*[）)])\s*/, section: false },
  { family: '（1）', pattern: /^（\d{1,2}）\s*/, section: false },
  { family: '①', pattern: /^[①-⑳]\s*/, section: false },
]

/** Longest heading without a marker, in code units, and the shortest paragraph that makes a short line before it one. */
const HEADING = 48
const UNDER_HEADING = 40
/** Longest run-in head of an item. */
const RUN_IN = 36

/** Ordinal openings that number the items of a list; those of one row follow each other. */
const ordinals: readonly (readonly RegExp[])[] = [
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((n) => new RegExp(`^${n}是(?!否)`)),
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((n) => new RegExp(`^${n}要(?!求)`)),
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((n) => new RegExp(`^第${n}[，、：]`)),
  ['一', '二', '三', '四', '五', '六'].map((n) => new RegExp(`^其${n}[，、：]?`)),
  [/^首先[，、]?/, /^其次[，、]?/, /^(?:再次|第三|然后|同时|此外)[，、]?/, /^(?:最后|再者)[，、]?/, /^最后[，、]?/],
  [/^一方面[，、]?/, /^(?:另一方面|另外一方面)[，、]?/],
  ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((n) => new RegExp(`^（${n}）`)),
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => new RegExp(`^（${n}）`)),
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => new RegExp(`^${n}[.．、](?!\\d)`)),
  '①②③④⑤⑥⑦⑧⑨'.split('').map((n) => new RegExp(`^${n}`)),
]

const LOOK = 8
const none: readonly Opening[] = []
/** What an ordinal may begin with: everything else needs no pattern. */
const ORDINAL = new Set('一二三四五六七八九十第其首再然同此最另（123456789①②③④⑤⑥⑦⑧⑨')

interface Opening {
  readonly row: number
  readonly step: number
  readonly length: number
}

/** The ordinals that a stretch may begin with. */
function openingAt(folded: string, at: number): readonly Opening[] {
  if (!ORDINAL.has(folded[at] ?? '')) return none
  const head = folded.slice(at, at + LOOK)
  const found: Opening[] = []
  ordinals.forEach((row, r) => {
    row.forEach((pattern, step) => {
      const match = pattern.exec(head)
      if (match) found.push({ row: r, step, length: match[0].length })
    })
  })
  return found
}

const isHeadingText = (text: string) => text.length <= HEADING && !/[。！；]/.test(text) && !/[：，、]$/.test(text)

/** `牵头单位：…`: a line of a list of fields. */
const fieldLine = /^[\p{Script=Han}]{2,8}：/u

/** The two halves of a heading, parted by blanks or by one comma, each at least four code units long. */
function halvesOf(folded: string, start: number, end: number): { start: number; end: number }[] | null {
  const text = folded.slice(start, end)
  const at = /\s+/.exec(text) ?? (text.split('，').length === 2 ? /，/.exec(text) : null)
  if (!at) return null
  const first = { start, end: start + at.index }
  const second = { start: first.end + at[0].length, end }
  if (first.end - first.start < 4 || second.end - second.start < 4) return null
  return [first, second]
}

/** Whether a short line stands above the lines that follow it as their heading. */
function standsAbove(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!
  const next = lines[i + 1]
  if (!next || !isHeadingText(line.text) || line.text.length < 4 || /？$/.test(line.text)) return false
  if (fieldLine.test(line.text)) return false
  return (
    (next.text.length >= UNDER_HEADING && next.text.length > line.text.length) ||
    fieldLine.test(next.text) ||
    markers.some((m) => m.pattern.test(next.text))
  )
}

/** The units of some lines: sections and items nest by the order in which their families of markers first appear. */
export function outlineOf(source: Folded, lines: readonly Line[]): Draft[] {
  const folded = source.text
  const roots: Draft[] = []
  /** The open sections and items, outermost first, with their families. */
  const stack: { family: string; unit: Draft }[] = []
  const counts = new Map<Draft[], Map<UnitKind, number>>()
  const attach = (unit: Draft) => {
    const siblings = stack.at(-1)?.unit.children ?? roots
    const count = counts.get(siblings) ?? new Map<UnitKind, number>()
    unit.number = (count.get(unit.kind) ?? 0) + 1
    counts.set(siblings, count.set(unit.kind, unit.number))
    siblings.push(unit)
    for (const { unit: around } of stack) around.end = Math.max(around.end, unit.end)
  }
  const openUnit = (family: string, unit: Draft) => {
    const at = stack.findIndex((s) => s.family === family)
    if (at >= 0) stack.length = at
    const sections = stack.filter((s) => s.unit.kind === unit.kind).length
    unit.level = sections + 1
    attach(unit)
    stack.push({ family, unit })
  }

  lines.forEach((line, i) => {
    const found = markers.find((m) => m.pattern.test(line.text))
    if (found) {
      const length = found.pattern.exec(line.text)![0].length
      const marker = { start: line.start, end: line.start + line.text.slice(0, length).trimEnd().length }
      const from = line.start + length
      const whole = isHeadingText(line.text.slice(length))
      const stop = headEnd(folded, from, line.end)
      const heading = { start: from, end: whole ? line.end : stop }
      const run = whole || heading.end - from <= HEADING
      const unit: Draft = {
        kind: found.section && (whole || run) ? 'section' : 'item',
        start: line.start,
        end: line.end,
        number: 1,
        marker,
        ...(run && heading.end > from && { heading }),
        children: [],
      }
      addHalves(folded, unit)
      openUnit(found.family, unit)
      if (!whole) addParagraph(source, unit, from, line.end)
      return
    }
    if (standsAbove(lines, i)) {
      const unit: Draft = {
        kind: 'section',
        start: line.start,
        end: line.end,
        number: 1,
        heading: { start: line.start, end: line.end },
        children: [],
      }
      addHalves(folded, unit)
      openUnit('plain', unit)
      return
    }
    // Paragraphs that open with 首先, 其次, …: items of one level, each a paragraph of its own.
    const ordinal = openingAt(folded, line.start).find((o) => o.row === 4 || (o.row < 4 && followsOn(lines, i, o)))
    if (ordinal && followsOn(lines, i, ordinal)) {
      const from = line.start + ordinal.length
      const unit: Draft = {
        kind: 'item',
        start: line.start,
        end: line.end,
        number: 1,
        marker: { start: line.start, end: from - (/[，、：]$/.test(folded.slice(line.start, from)) ? 1 : 0) },
        heading: { start: from, end: headEnd(folded, from, line.end, /[，。；：]/) },
        children: [],
      }
      openUnit('ordinal', unit)
      addParagraph(source, unit, from, line.end)
      return
    }
    while (stack.at(-1)?.family === 'ordinal') stack.pop()
    const holder: Draft = { kind: 'paragraph', start: line.start, end: line.end, number: 1, children: [] }
    attach(holder)
    fillParagraph(source, holder, line.start, 1)
  })
  return roots
}

/** Whether another line nearby goes on with the row of an ordinal, so that a lone 首先 makes no list. */
function followsOn(lines: readonly Line[], i: number, { row, step }: Opening): boolean {
  for (let k = Math.max(0, i - 3); k <= Math.min(lines.length - 1, i + 3); k++) {
    if (k === i) continue
    if (openingAt(lines[k]!.text, 0).some((o) => o.row === row && (k > i ? o.step > step : o.step < step))) return true
  }
  return false
}

function addHalves(folded: string, unit: Draft): void {
  const halves = unit.heading && halvesOf(folded, unit.heading.start, unit.heading.end)
  if (halves) unit.halves = halves
}

/** The end of a run-in head: before the first stop, or the end of the stretch. */
function headEnd(folded: string, from: number, to: number, stops = /[。；：]/): number {
  const at = folded.slice(from, Math.min(to, from + 2 * HEADING)).search(stops)
  return at < 0 ? to : from + at
}

function addParagraph(source: Folded, parent: Draft, start: number, end: number): void {
  const paragraph: Draft = { kind: 'paragraph', start, end, number: 1, children: [] }
  parent.children.push(paragraph)
  fillParagraph(source, paragraph, start, (parent.kind === 'item' ? parent.level! : 0) + 1)
}

/** Sentences of a paragraph, and the items of a list that runs inside it. */
function fillParagraph(source: Folded, paragraph: Draft, start: number, level: number): void {
  const folded = source.text
  const sentences = sentencesOf(source, start, paragraph.end)
  // Beginnings of clauses that open with an ordinal; a row counts if it begins at its first step and goes on.
  const starts = sentences.flatMap((s) => s.children.map((c) => c.start))
  const marks = starts.flatMap((at) => openingAt(folded, at).map((o) => ({ at, ...o })))
  const lists = new Map<number, { at: number; length: number }[]>()
  for (const mark of marks) {
    const list = lists.get(mark.row) ?? []
    const loose = mark.row === 4 ? mark.step >= list.length && list.length > 0 : mark.step === list.length
    if (mark.step === 0 && list.length === 0) lists.set(mark.row, [mark])
    else if (loose && mark.at > list.at(-1)!.at) list.push(mark)
  }
  const best = [...lists.values()].filter((l) => l.length > 1).sort((a, b) => a[0]!.at - b[0]!.at)[0]
  if (!best) {
    paragraph.children = number(sentences)
    return
  }
  const children: Draft[] = sentencesOf(source, start, best[0]!.at)
  best.forEach((mark, i) => {
    let end = best[i + 1]?.at ?? paragraph.end
    while (end > mark.at && isBlank(folded.charCodeAt(end - 1))) end--
    const from = mark.at + mark.length
    const head = headEnd(folded, from, Math.min(end, from + RUN_IN), /[，。；：]/)
    const item: Draft = {
      kind: 'item',
      start: mark.at,
      end,
      number: i + 1,
      level,
      marker: { start: mark.at, end: from },
      ...(head > from && { heading: { start: from, end: head } }),
      children: number(sentencesOf(source, from, end)),
    }
    children.push(item)
  })
  paragraph.children = number(children)
}

function number(units: Draft[]): Draft[] {
  const counts = new Map<UnitKind, number>()
  for (const unit of units) {
    const n = (counts.get(unit.kind) ?? 0) + 1
    counts.set(unit.kind, n)
    unit.number = n
  }
  return units
}

const isStop = (c: string) => c === '。' || c === '！' || c === '？'
const isPause = (c: string) => c === '，' || c === '；' || c === '：'
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9'

/**
 * Sentences and their clauses between two positions. A sentence ends at 。！？ outside quotation marks, or at one inside if the
 * quotation is a speech of its own; a clause ends at ，；： outside them and at ——. End marks belong to what they end.
 */
export function sentencesOf({ text, depth }: Folded, start: number, end: number): Draft[] {
  const sentences: Draft[] = []
  let clauses: Draft[] = []
  let clauseStart = start
  const closeClause = (to: number) => {
    while (clauseStart < to && isBlank(text.charCodeAt(clauseStart))) clauseStart++
    if (to > clauseStart)
      clauses.push({ kind: 'clause', start: clauseStart, end: to, number: clauses.length + 1, children: [] })
    clauseStart = to
  }
  const closeSentence = (to: number) => {
    closeClause(to)
    if (!clauses.length) return
    sentences.push({
      kind: 'sentence',
      start: clauses[0]!.start,
      end: clauses.at(-1)!.end,
      number: sentences.length + 1,
      children: clauses,
    })
    clauses = []
  }
  /** Where the outermost quotation that is open at `i` begins. */
  let opened = start
  for (let i = start; i < end; i++) {
    const c = text[i]!
    const inside = depth[i]! > 0
    if (inside && (i === start || depth[i - 1] === 0)) opened = i
    if (inside) {
      const closes = c === '”' && (i + 1 >= end || depth[i + 1] === 0)
      if (closes && isStop(text[i - 1] ?? '') && isSpeech(text, opened, start, text[i + 1])) closeSentence(i + 1)
    } else if (isStop(c)) {
      let to = i + 1
      while (to < end && (isStop(text[to]!) || (text[to] === '”' && depth[to] === 0))) to++
      closeSentence(to)
      i = to - 1
    } else if (isPause(c) && !(isDigit(text[i - 1]) && isDigit(text[i + 1]))) closeClause(i + 1)
    else if (c === '—' && text[i + 1] === '—') {
      closeClause(i)
      i++
    }
  }
  closeSentence(end)
  return sentences
}

/** A quotation that ends with a stop is a speech if it begins a sentence or follows a colon, and nothing goes on after it. */
const isSpeech = (text: string, open: number, start: number, after: string | undefined): boolean =>
  (open <= start || /[：。！？\s]/.test(text[open - 1] ?? '')) && !/[，。！？；：、）”“]/.test(after ?? '')

/** Drafts as units of the reading, in code points; `toPoint` is skipped for text where both are the same. */
export function finished(drafts: Draft[], toPoint: (unit: number) => number): readonly Unit[] {
  const span = ({ start, end }: { start: number; end: number }) => ({ start: toPoint(start), end: toPoint(end) })
  return number(drafts).map((d) => ({
    kind: d.kind,
    ...span(d),
    number: d.number,
    ...(d.level !== undefined && { level: d.level }),
    ...(d.marker && { marker: span(d.marker) }),
    ...(d.heading && { heading: span(d.heading) }),
    ...(d.halves && { halves: d.halves.map(span) }),
    children: finished(d.children, toPoint),
  }))
}
