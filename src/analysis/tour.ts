/** The argument of an article, step by step in its own order. */
import type { DocumentIndex, SectionRef } from '../graph/index.ts'
import type { GraphEdge, Span } from '../schema/index.ts'
import type { Reading, Unit } from '../text/index.ts'

/** One step: a passage, the concepts and relations that it states, and the few that carry it. */
export interface TourStep extends Span {
  /** From 0. */
  readonly number: number
  readonly section: SectionRef
  /** Heading of the section or run-in head of the item; null where the text has none. */
  readonly heading: Span | null
  /** Depth below the section: 0 for the section itself, 1 for an item in it. */
  readonly depth: number
  /** Concepts with a quote in the passage: those that appear here for the first time first, then by their quotes in it. */
  readonly nodes: readonly string[]
  /** Relations with a quote in the passage, in the order of the text. */
  readonly edges: readonly GraphEdge[]
}

/** Most nodes that a step shows; a passage with more is told by its items. */
const CROWDED = 14

/** The sections and items of a unit, those that run inside its paragraphs included. */
const partsOf = (unit: Unit): readonly Unit[] =>
  unit.children.flatMap((c) =>
    c.kind === 'item' || c.kind === 'section'
      ? [c]
      : c.kind === 'paragraph'
        ? c.children.filter((x) => x.kind === 'item')
        : [],
  )

/**
 * The steps of a tour: each section, and each item of a section that holds more concepts than one view can. A passage without
 * any statement is passed over. Linear in the quotes, times the depth of the outline.
 */
export function tour(index: DocumentIndex, reading: Reading): readonly TourStep[] {
  const found: Omit<TourStep, 'number'>[] = []
  const seen = new Set<string>()
  const add = (span: Span, heading: Span | null, depth: number, section: SectionRef) => {
    const quotes = new Map<string, number>()
    for (const place of index.placesIn(span)) {
      if (place.start >= span.start && place.end <= span.end) quotes.set(place.id, (quotes.get(place.id) ?? 0) + 1)
    }
    const edges = [...quotes.keys()].flatMap((id) => index.edge(id) ?? [])
    const ends = new Map<string, number>()
    for (const e of edges) for (const id of [e.source, e.target]) ends.set(id, (ends.get(id) ?? 0) + 1)
    const nodes = [...new Set([...quotes.keys(), ...ends.keys()])].filter((id) => index.node(id))
    if (!nodes.length) return
    const weight = (id: string) => (seen.has(id) ? 0 : 100) + (quotes.get(id) ?? 0) + (ends.get(id) ?? 0)
    nodes.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    for (const id of nodes) seen.add(id)
    found.push({ start: span.start, end: span.end, section, heading, depth, nodes, edges })
  }
  const visit = (unit: Unit, depth: number, section: SectionRef) => {
    const items = partsOf(unit)
    const nodes = [...new Set(index.placesIn(unit).map((p) => p.id))].filter((id) => index.node(id)).length
    if (!items.length || nodes <= CROWDED || depth > 1) {
      add(unit, unit.heading ?? null, depth, section)
      return
    }
    const opening = { start: unit.start, end: items[0]!.start }
    if (opening.end > opening.start) add(opening, unit.heading ?? null, depth, section)
    for (const item of items) visit(item, depth + 1, section)
  }
  for (const unit of reading.units) {
    const section = index.sectionAt(unit.start)
    if (section) visit(unit, 0, section)
  }
  return found.map((step, number) => ({ number, ...step }))
}
