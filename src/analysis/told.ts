/** Relations put together so that they can be told in few sentences. */
import type { GraphEdge } from '../schema/index.ts'

/** What a step of an argument is told by before it is told by what contains what. */
const FRAME = new Set<string>(['hasPart', 'memberOf', 'belongsTo', 'holdsRole'])

/**
 * Relations that say the same of several targets, together, in the order of their first, the targets by `order`; those that carry an argument before
 * those that only frame it (what is part of what). Linear.
 */
export function toldTogether(edges: readonly GraphEdge[]): readonly (readonly [GraphEdge, ...GraphEdge[]])[] {
  const groups = new Map<string, [GraphEdge, ...GraphEdge[]]>()
  for (const edge of edges) {
    const { source, kind, modality, polarity, raci } = edge
    const key = [source, kind, modality, polarity ?? '', raci ?? ''].join(' ')
    const group = groups.get(key)
    if (group) group.push(edge)
    else groups.set(key, [edge])
  }
  const all = [...groups.values()]
  for (const group of all) group.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const frames = ([first]: readonly [GraphEdge, ...GraphEdge[]]) => FRAME.has(first.kind)
  return [...all.filter((g) => !frames(g)), ...all.filter(frames)]
}
