/**
 * The outline of a zone: sections under their headings, items under their markers, paragraphs. Works on folded text in UTF-16
 * code units; `read.ts` turns the result into code points.
 *
 * Lines with markers and short lines that stand above others make a tree, in which a family of markers that first appears inside
 * another stands below it. What remains are runs of plain lines; `prose.ts` finds the lists that run through them.
 */
import type { Growing, Stretch } from './growing.ts'
import { holder } from './growing.ts'
import type { Line } from './lines.ts'
import { skipBlanks } from './lines.ts'
import type { Family, Marker } from './markers.ts'
import { markerAt, parts, rankOf } from './markers.ts'
import type { Row } from './prose.ts'
import { headEnd, proseUnits } from './prose.ts'
import type { Pair } from './quotation.ts'
import { firstFrom } from './quotation.ts'

/** A line with its pairs of marks. */
export interface MarkedLine {
  readonly line: Line
  readonly pairs: readonly Pair[]
}

/** A heading or a numbered line with what stands under it. */
interface Branch {
  readonly family: Family | 'plain' | 'none'
  readonly start: number
  readonly marker: Stretch | null
  /** What the line says after its marker. */
  readonly text: Stretch
  /** Whether the line is nothing but a heading. */
  readonly alone: boolean
  readonly row: Row
  section: boolean
  /** Place in its list, from 1. */
  number: number
  content: (Row | Branch)[]
}

/** Longest heading in code units, with a marker and without. */
const NUMBERED = 60
const PLAIN = 48
/** Longest heading that runs on into its paragraph. */
const RUN_IN = 40
/** A line from this length on, or one that ends with a stop, is a paragraph. */
const PARAGRAPH = 40
/** Shortest part of a heading of several. */
const PART = 3

const isBranch = (x: Row | Branch): x is Branch => 'family' in x

const ends = /[。！；，、：…]$/
const stopped = /[。；！]/

/** `牵头单位：…`: a line of a list of fields, not a heading. */
const field = /^[\p{Script=Han}]{2,8}：/u
const words = /\p{L}{2}/u

/** Whether a text may be a heading with a marker before it. */
const mayHead = (text: string) =>
  text.length <= NUMBERED && !stopped.test(text) && !/[，、；…]$/.test(text) && words.test(text)

/** Whether a line without a marker has the shape of a heading. */
const looksPlain = (text: string) =>
  text.length <= PLAIN && text.length >= 2 && !stopped.test(text) && !ends.test(text) && words.test(text)

const isParagraph = (text: string) => text.length >= PARAGRAPH || /[。！？；：][”’）》]*$/.test(text)

const closing =
  /^(?:面向未来|展望未来|展望|未来|今后|下一步|接下来|新征程|踏上新|站在新|[一二三四五六七八九十几近数多]+年来|近年来|如今|目前|截至|总之|综上|长风破浪|征程|奋进)/

class Tree {
  readonly root: Branch
  readonly #stack: Branch[] = []

  constructor(root: Branch) {
    this.root = root
  }

  get top(): Branch {
    return this.#stack[this.#stack.length - 1] ?? this.root
  }

  row(row: Row): void {
    this.top.content.push(row)
  }

  branch(branch: Branch): void {
    const stack = this.#stack
    const same = stack.findIndex((b) => b.family === branch.family)
    if (same >= 0) stack.length = same
    else if (branch.family === 'plain') while (stack.length && !this.top.alone) stack.pop()
    else {
      const rank = rankOf(branch.family as Family)
      while (stack.length && this.top.family !== 'plain' && rankOf(this.top.family as Family) > rank) stack.pop()
    }
    this.top.content.push(branch)
    stack.push(branch)
  }
}

/** The units of the lines of a zone: sections only. Linear. */
export function outlineOf(folded: string, lines: readonly MarkedLine[]): Growing[] {
  if (!lines.length) return []
  const rows = lines.map(({ line, pairs }): Row => ({ start: line.start, end: line.end, pairs }))
  const markers = credible(folded, lines)
  const tree = new Tree(branchOf('none', null, rows[0]!, rows[0]!, false))
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!.line
    const row = rows[i]!
    const marker = markers[i]
    if (marker) {
      const from = row.start + marker.lead
      const said = text.slice(marker.lead)
      tree.branch(
        branchOf(
          marker.family,
          { start: row.start, end: row.start + marker.length },
          row,
          { start: from, end: said.endsWith('：') ? row.end - 1 : row.end },
          marker.family !== 'bullet' && marker.family !== 'article' && mayHead(said),
        ),
      )
    } else if (isCouplet(lines, markers, i)) {
      const whole: Row = { start: row.start, end: rows[i + 1]!.end, pairs: row.pairs }
      tree.branch(branchOf('plain', null, whole, whole, true))
      i++
    } else if (standsAbove(lines, markers, i)) tree.branch(branchOf('plain', null, row, row, true))
    else tree.row(row)
  }
  settle(folded, tree.root, true)
  return topLevel(folded, tree.root)
}

const branchOf = (
  family: Branch['family'],
  marker: Stretch | null,
  row: Row,
  text: Stretch,
  alone: boolean,
): Branch => ({
  family,
  start: row.start,
  marker,
  text: { start: text.start, end: text.end },
  alone,
  row,
  section: false,
  number: 0,
  content: [],
})

/** The markers of the lines that can be trusted: those whose family goes on, or that number a heading. */
function credible(folded: string, lines: readonly MarkedLine[]): readonly (Marker | null)[] {
  const counts = new Map<Family, number>()
  const found = lines.map(({ line }) => {
    const marker = markerAt(folded, line.start, line.end)
    // 一、二年级 names two years and numbers nothing; 二、五方会诊 is a heading.
    if (
      !marker ||
      (marker.family === '一、' &&
        /^[二三四五六七八九十]{1,2}(?:年级|班|级|组|期|号|季度|学期|楼|区|队|线|等奖|类|、)/.test(
          line.text.slice(marker.lead),
        ))
    )
      return null
    if (line.text.length === marker.lead) return null
    counts.set(marker.family, (counts.get(marker.family) ?? 0) + 1)
    return marker
  })
  return found.map((marker, i) => {
    if (!marker || counts.get(marker.family)! > 1) return marker
    return marker.family !== 'bullet' && i + 1 < lines.length && mayHead(lines[i]!.line.text.slice(marker.lead))
      ? marker
      : null
  })
}

/** Whether a short line stands above the lines that follow it as their heading. */
function standsAbove(lines: readonly MarkedLine[], markers: readonly (Marker | null)[], i: number): boolean {
  const { text } = lines[i]!.line
  const next = lines[i + 1]?.line.text
  if (next === undefined || !looksPlain(text) || /？$/.test(text)) return false
  const marker = markers[i + 1]
  // What stands before the second of a list belongs to the first.
  if (marker) return marker.ordinal <= 1 && !field.test(text)
  if (field.test(next) && !field.test(text)) return true
  if (field.test(text)) return !isField(text) && isParagraph(next) && next.length > 2 * text.length
  return isParagraph(next) && next.length > text.length
}

/** A field of a form, by its name: 牵头单位：教务处. */
const isField = (text: string) =>
  /^(?:.{0,6}(?:单位|部门|领导|责任人|负责人|联系人|时间|地点|电话|期限|对象|范围|日期|邮箱|地址|主持|出席|参加))：/.test(
    text,
  )

/** Two short lines of about one length above a paragraph: a heading of two halves. */
function isCouplet(lines: readonly MarkedLine[], markers: readonly (Marker | null)[], i: number): boolean {
  const next = lines[i + 1]
  if (!next || markers[i] || markers[i + 1] || !standsAbove(lines, markers, i + 1)) return false
  const [first, second] = [lines[i]!.line.text, next.line.text]
  const before = lines[i - 1]
  return (
    looksPlain(first) &&
    !field.test(first) &&
    !field.test(second) &&
    first.length >= 6 &&
    !/\s/.test(first + second) &&
    Math.abs(first.length - second.length) <= 3 &&
    (!before || isParagraph(before.line.text))
  )
}

/** Decides what is a section and what an item, and gives back the lines that follow a list without belonging to it. */
function settle(folded: string, parent: Branch, top: boolean): void {
  const groups = new Map<Branch['family'], Branch[]>()
  for (const child of parent.content) {
    if (!isBranch(child)) continue
    settle(folded, child, false)
    const group = groups.get(child.family)
    if (group) group.push(child)
    else groups.set(child.family, [child])
  }
  for (const [family, group] of groups) {
    const first = group.find((b) => b.alone)
    const section =
      family === 'plain' ||
      parts.has(family as Family) ||
      (family !== 'bullet' &&
        family !== 'article' &&
        ((family === '（一）' && top) || (first !== undefined && first.content.length > 0)))
    group.forEach((branch, i) => {
      branch.section = section
      branch.number = i + 1
    })
    giveBack(folded, parent, group)
  }
}

/** Lines that a branch ends with, its own included; those after its last branch if it has any. */
function tailOf({ content, section, alone }: Branch): { rows: number; mixed: boolean } {
  let rows = 0
  while (rows < content.length && !isBranch(content[content.length - 1 - rows]!)) rows++
  const mixed = rows < content.length
  return { rows: mixed || (section && alone) ? rows : rows + 1, mixed }
}

/**
 * The last of a list takes no more lines than the longest of those before it; what follows belongs to the parent. Of a section
 * without items, only a closing paragraph (面向未来, …) that all sections before it lack is given back.
 */
function giveBack(folded: string, parent: Branch, group: readonly Branch[]): void {
  const last = group[group.length - 1]!
  if (group.length < 2 || parent.content[parent.content.length - 1] !== last) return
  const { rows, mixed } = tailOf(last)
  let most = -1
  for (const branch of group) {
    if (branch === last) continue
    const tail = tailOf(branch)
    if (tail.mixed && !mixed) return
    if (tail.mixed === mixed) most = Math.max(most, tail.rows)
  }
  if (most < 0) return
  const surplus = rows - Math.max(most, mixed ? 0 : 1)
  if (surplus <= 0) return
  const from = last.content.length - surplus
  const { start } = last.content[from]!
  const closes = parent.family === 'none' && surplus <= 2 && closing.test(folded.slice(start, start + 8))
  if (last.section && !closes && !(mixed && most === 0)) return
  for (const row of last.content.splice(from)) parent.content.push(row)
}

/** Sections of a zone; what stands outside of any is put into sections without a heading. */
function topLevel(folded: string, root: Branch): Growing[] {
  const out: Growing[] = []
  let loose: (Row | Branch)[] = []
  const flush = () => {
    const children = contentUnits(folded, loose, 1, 1)
    const first = children[0]
    if (first) out.push({ ...holder('section', first.start, lastEnd(children, first.end), children), level: 1 })
    loose = []
  }
  for (const part of root.content) {
    if (isBranch(part) && part.section) {
      flush()
      out.push(branchUnit(folded, part, 1, 1))
    } else loose.push(part)
  }
  flush()
  return out
}

const lastEnd = (units: readonly Growing[], otherwise: number) => units[units.length - 1]?.end ?? otherwise

/** The units of some content; the levels are those that the next section and the next item get. */
function contentUnits(
  folded: string,
  content: readonly (Row | Branch)[],
  sectionLevel: number,
  itemLevel: number,
): Growing[] {
  const out: Growing[] = []
  let run: Row[] = []
  const flush = () => {
    if (run.length) for (const unit of proseUnits(folded, run, itemLevel)) out.push(unit)
    run = []
  }
  for (const part of content) {
    if (isBranch(part)) {
      flush()
      out.push(branchUnit(folded, part, sectionLevel, itemLevel))
    } else run.push(part)
  }
  flush()
  return out
}

function branchUnit(folded: string, branch: Branch, sectionLevel: number, itemLevel: number): Growing {
  const { section, alone, marker, text, row } = branch
  const inLine = !alone || !section
  const content = inLine ? [{ ...row, start: text.start }, ...branch.content] : branch.content
  const children = section
    ? contentUnits(folded, content, sectionLevel + 1, itemLevel)
    : contentUnits(folded, content, sectionLevel, itemLevel + 1)
  const unit = holder(section ? 'section' : 'item', branch.start, lastEnd(children, row.end), children)
  unit.level = section ? sectionLevel : itemLevel
  unit.number = branch.number
  if (marker) unit.marker = marker
  const heading = alone && section ? text : runIn(folded, row, text, section)
  if (heading) {
    unit.heading = { start: heading.start, end: heading.end }
    if (section) {
      const halves = partsOf(folded, row.pairs, heading)
      if (halves) unit.halves = halves
    }
  }
  return unit
}

/** The head of a line that runs on: up to its first stop, else (and always for an item) up to its first pause. */
function runIn(folded: string, row: Row, { start, end }: Stretch, section: boolean): Stretch | null {
  const limit = Math.min(end, start + RUN_IN + 1)
  const stop = section ? headEnd(folded, row.pairs, start, limit, false) : -1
  const to = stop > start ? stop : headEnd(folded, row.pairs, start, limit, true)
  return to > start && to < end ? { start, end: to } : null
}

/** The parts of a heading that blanks part, or else commas; null if there is but one, or one is too short. */
function partsOf(folded: string, pairs: readonly Pair[], { start, end }: Stretch): Stretch[] | null {
  return split(folded, pairs, start, end, /[\s]/) ?? split(folded, pairs, start, end, /，/)
}

function split(folded: string, pairs: readonly Pair[], start: number, end: number, mark: RegExp): Stretch[] | null {
  const found: Stretch[] = []
  let from = start
  let pair = firstFrom(pairs, start)
  for (let i = start; i < end; i++) {
    while (pair < pairs.length && pairs[pair]!.start < i) pair++
    if (pairs[pair]?.start === i && pairs[pair]!.end <= end) {
      i = pairs[pair]!.end - 1
      continue
    }
    if (!mark.test(folded[i]!)) continue
    if (i > from) found.push({ start: from, end: i })
    from = skipBlanks(folded, i + 1, end)
    i = from - 1
  }
  if (end > from) found.push({ start: from, end })
  return found.length > 1 && found.every((p) => p.end - p.start >= PART) ? found : null
}
