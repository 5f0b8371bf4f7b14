/** Which segments a set of statements lights up, and in which hue. */
import type { DocumentIndex } from '../../graph/index.ts'
import type { Aspect } from '../../schema/index.ts'
import { aspectOf } from '../../schema/index.ts'
import type { Segment } from './blocks.ts'
import { segmentsIn } from './blocks.ts'

/** The hue of a concept, or the neutral one of a relation. */
export type Hue = Aspect | 'edge'

/** Segment index to hue. Where quotes overlap, a concept's hue stands before a relation's, and the last one asked for wins. */
export function lightFor(segments: readonly Segment[], index: DocumentIndex, ids: Iterable<string>): Map<number, Hue> {
  const light = new Map<number, Hue>()
  for (const id of ids) {
    const edge = index.edge(id)
    if (!edge) continue
    for (const q of edge.evidence) for (const i of segmentsIn(segments, q.start, q.end)) light.set(i, 'edge')
  }
  for (const id of ids) {
    const node = index.node(id)
    if (!node) continue
    const hue = aspectOf(node.kind)
    for (const q of node.evidence) for (const i of segmentsIn(segments, q.start, q.end)) light.set(i, hue)
  }
  return light
}

/** Statements with a quote in a span, without doubles; concepts first. */
export function statementsIn(index: DocumentIndex, start: number, end: number): string[] {
  const ids = new Set(index.placesIn({ start, end }).map((p) => p.id))
  return [...ids].sort((a, b) => Number(index.edge(a) !== null) - Number(index.edge(b) !== null))
}

/** What a point of the text means: the concept with the shortest quote over it, else the relations with the shortest one. */
export function meantAt(segment: Segment, index: DocumentIndex): string[] {
  const [node] = segment.nodes
  if (node !== undefined) return [node]
  const places = index.placesIn({ start: segment.start, end: segment.end }).filter((p) => index.edge(p.id))
  const covering = places.filter((p) => p.start <= segment.start && p.end >= segment.end)
  const shortest = Math.min(...covering.map((p) => p.end - p.start))
  return covering.filter((p) => p.end - p.start === shortest).map((p) => p.id)
}
