/** Look-ups over one document: by id, by end, by place in the text, by section and voice. */
import type { GraphDocument, GraphEdge, GraphNode } from '../schema/index.ts'
import type { Reading } from '../text/index.ts'
import { passagesOf } from './passages.ts'
import { overlapping } from './places.ts'
import { holding, sectionsOf, touching, voicesOf } from './sections.ts'
import type { DocumentIndex, EvidencePlace, Voice } from './types.ts'

const none: readonly never[] = []

/**
 * The index of a document: linear, but for sorting the quotes.
 *
 * @param reading what `read` gives for the document's text; the document's own zones, if it has any, decide the voices
 */
export function indexDocument(document: GraphDocument, reading: Reading): DocumentIndex {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const outgoing = new Map<string, GraphEdge[]>()
  const incoming = new Map<string, GraphEdge[]>()
  const places: EvidencePlace[] = []

  const push = (table: Map<string, GraphEdge[]>, id: string, edge: GraphEdge) => {
    const list = table.get(id)
    if (list) list.push(edge)
    else table.set(id, [edge])
  }
  const place = ({ id, evidence }: GraphNode | GraphEdge) => {
    evidence.forEach(({ start, end }, quote) => {
      places.push({ id, quote, start, end })
    })
  }
  for (const node of document.nodes) {
    nodes.set(node.id, node)
    place(node)
  }
  for (const edge of document.edges) {
    edges.set(edge.id, edge)
    push(outgoing, edge.source, edge)
    push(incoming, edge.target, edge)
    place(edge)
  }
  // Sorting is stable: quotes of the same stretch stay in document order.
  places.sort((a, b) => a.start - b.start || a.end - b.end)
  const overlaps = overlapping(places)

  const runs = voicesOf(document.source.zones.length > 0 ? document.source.zones : reading.zones)
  const sections = sectionsOf(runs, reading.units, passagesOf(document.source.text).slice)

  const sectionsById = new Map<string, readonly number[]>()
  const voicesById = new Map<string, readonly Voice[]>()
  const locate = ({ id, evidence }: GraphNode | GraphEdge) => {
    const numbers = new Set<number>()
    const voices = new Set<Voice>()
    for (const { start, end } of evidence) {
      for (const { number, voice } of touching(sections, start, end)) {
        numbers.add(number)
        voices.add(voice)
      }
    }
    sectionsById.set(
      id,
      [...numbers].sort((a, b) => a - b),
    )
    voicesById.set(id, [...voices].sort())
  }
  document.nodes.forEach(locate)
  document.edges.forEach(locate)

  return {
    document,
    node: (id) => nodes.get(id) ?? null,
    edge: (id) => edges.get(id) ?? null,
    outgoing: (id) => outgoing.get(id) ?? none,
    incoming: (id) => incoming.get(id) ?? none,
    places,
    placesIn: ({ start, end }) => (start === end ? overlaps(start - 1, end + 1) : overlaps(start, end)),
    sections,
    sectionAt: (position) => holding(sections, position),
    voiceAt: (position) => holding(runs, position)?.voice ?? null,
    sectionsOf: (id) => sectionsById.get(id) ?? none,
    voicesOf: (id) => voicesById.get(id) ?? none,
  }
}
