/**
 * The article cut for display: lines as blocks, and each block into segments at every border of a quote, of a sentence and of an
 * item. Quotes may nest and overlap: a segment knows all that cover it. Positions are code points.
 */
import type { DocumentIndex } from '../../graph/index.ts'
import type { ZoneKind } from '../../schema/index.ts'
import type { Unit } from '../../text/index.ts'
import type { OpenDocument } from '../state/index.ts'

/** A stretch of text that the same quotes cover from its first character to its last. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Concepts with a quote over it, the shortest quote first. */
  readonly nodes: readonly string[]
  /** Index of its sentence, or -1. */
  readonly sentence: number
  /** Number in the list, if an item begins here. */
  readonly item: { readonly number: number; readonly level: number } | null
}

/** One line of the text. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly zone: ZoneKind
  readonly role: 'headline' | 'title' | 'byline' | 'heading' | 'paragraph'
  /** For a heading: the number of its section. */
  readonly section: number | null
  /** Index of its first segment among all. */
  readonly first: number
  readonly segments: readonly Segment[]
}

/** A quote of a concept where the keyboard can stop. */
export interface Stop {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Index of the segment that it begins in. */
  readonly segment: number
}

export interface Cut {
  /** The code points of the text. */
  readonly points: readonly string[]
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly stops: readonly Stop[]
}

interface Outline {
  readonly sentences: { start: number; end: number }[]
  readonly items: Map<number, { number: number; level: number }>
  readonly headings: Map<number, number>
}

function outlineOf(units: readonly Unit[], index: DocumentIndex): Outline {
  const out: Outline = { sentences: [], items: new Map(), headings: new Map() }
  const visit = (unit: Unit) => {
    if (unit.kind === 'sentence') out.sentences.push({ start: unit.start, end: unit.end })
    if (unit.kind === 'item') out.items.set(unit.start, { number: unit.number, level: unit.level ?? 1 })
    if (unit.kind === 'section' && unit.heading) {
      const start = unit.marker?.start ?? unit.heading.start
      out.headings.set(start, index.sectionAt(unit.heading.start)?.number ?? unit.number)
    }
    for (const child of unit.children) visit(child)
  }
  for (const unit of units) visit(unit)
  out.sentences.sort((a, b) => a.start - b.start)
  return out
}

/** Lines of the text that have something in them, with the zone that they begin in. */
function linesOf(points: readonly string[], zones: OpenDocument['document']['source']['zones']) {
  const lines: { start: number; end: number; zone: ZoneKind }[] = []
  let start = 0
  let z = 0
  for (let i = 0; i <= points.length; i++) {
    if (i < points.length && points[i] !== '\n') continue
    let from = start
    let to = i
    while (from < to && /\s/u.test(points[from]!)) from++
    while (to > from && /\s/u.test(points[to - 1]!)) to--
    if (to > from) {
      while (z < zones.length && zones[z]!.end <= from) z++
      const zone = zones[z]
      lines.push({ start: from, end: to, zone: zone && zone.start <= from ? zone.kind : 'boilerplate' })
    }
    start = i + 1
  }
  return lines
}

const roleOf = (zone: ZoneKind, heading: boolean): Block['role'] =>
  zone === 'headline' || zone === 'title' || zone === 'byline' ? zone : heading ? 'heading' : 'paragraph'

/** Cut a document for display: n log n in its quotes, plus what covers what. */
export function cutDocument({ document, index, reading }: OpenDocument): Cut {
  const points = Array.from(document.source.text)
  const outline = outlineOf(reading.units, index)
  const places = index.places.filter((p) => index.node(p.id) !== null)
  const lines = linesOf(points, document.source.zones)

  const borders = new Set<number>()
  // Quotes of relations too: what is lit is what is quoted, to the character.
  for (const p of index.places) borders.add(p.start).add(p.end)
  for (const s of outline.sentences) borders.add(s.start).add(s.end)
  for (const start of outline.items.keys()) borders.add(start)
  const cuts = [...borders].sort((a, b) => a - b)

  const blocks: Block[] = []
  const segments: Segment[] = []
  let next = 0
  let cut = 0
  let sentence = 0
  let active: { id: string; start: number; end: number }[] = []
  for (const line of lines) {
    const first = segments.length
    let from = line.start
    while (cut < cuts.length && cuts[cut]! <= from) cut++
    while (from < line.end) {
      const to = cut < cuts.length && cuts[cut]! < line.end ? cuts[cut++]! : line.end
      while (next < places.length && places[next]!.start <= from) active.push(places[next++]!)
      active = active.filter((p) => p.end > from)
      while (sentence < outline.sentences.length && outline.sentences[sentence]!.end <= from) sentence++
      const within = outline.sentences[sentence]
      const over = [...active].sort((a, b) => a.end - a.start - (b.end - b.start))
      segments.push({
        start: from,
        end: to,
        nodes: [...new Set(over.map((p) => p.id))],
        sentence: within && within.start <= from ? sentence : -1,
        item: outline.items.get(from) ?? null,
      })
      from = to
    }
    const section = outline.headings.get(line.start) ?? null
    blocks.push({
      start: line.start,
      end: line.end,
      zone: line.zone,
      role: roleOf(line.zone, section !== null),
      section,
      first,
      segments: segments.slice(first),
    })
  }

  const stops: Stop[] = []
  let at = 0
  for (const p of places) {
    while (at < segments.length && segments[at]!.end <= p.start) at++
    const segment = segments[at]
    if (segment && segment.start >= p.start && segment.start < p.end) {
      stops.push({ id: p.id, start: p.start, end: p.end, segment: at })
    }
  }
  return { points, blocks, segments, sentences: outline.sentences, stops }
}

/** Index of the first segment that ends after a position; `segments.length` if there is none. */
export function segmentAfter(segments: readonly Segment[], position: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.end > position) high = middle
    else low = middle + 1
  }
  return low
}

/** Indexes of the segments that a span touches. */
export function segmentsIn(segments: readonly Segment[], start: number, end: number): number[] {
  const out: number[] = []
  for (let i = segmentAfter(segments, start); i < segments.length && segments[i]!.start < end; i++) out.push(i)
  return out
}
