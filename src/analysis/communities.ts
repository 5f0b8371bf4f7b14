/** Groups of concepts that the text ties more closely to each other than to the rest. */
import louvain from 'graphology-communities-louvain'
import type { ConceptGraph } from '../graph/index.ts'
import { compareIds } from '../schema/index.ts'
import { importance } from './importance.ts'
import { seededRandom } from './random.ts'

export interface Community {
  /** From 1, the largest first. */
  readonly number: number
  /** Members, the most important first. */
  readonly members: readonly string[]
  /** Relations inside, and relations that leave it. */
  readonly inside: number
  readonly outside: number
}

/**
 * Communities by the Louvain method (Blondel et al. 2008) from a fixed seed; isolated nodes are communities of one.
 * Largest first, ties by the id of the first member.
 */
export function communities(graph: ConceptGraph, seed = 1): readonly Community[] {
  if (graph.order === 0) return []
  const of =
    graph.size === 0
      ? Object.fromEntries(graph.nodes().map((id, i) => [id, i]))
      : louvain(graph, { getEdgeWeight: null, rng: seededRandom(seed) })
  const members = new Map<number, string[]>()
  for (const { id } of importance(graph)) {
    const list = members.get(of[id]!)
    if (list) list.push(id)
    else members.set(of[id]!, [id])
  }
  const inside = new Map<number, number>()
  const outside = new Map<number, number>()
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const a = of[source]!
    const b = of[target]!
    if (a === b) add(inside, a)
    else {
      add(outside, a)
      add(outside, b)
    }
  })
  return [...members]
    .sort((a, b) => b[1].length - a[1].length || compareIds(a[1][0]!, b[1][0]!))
    .map(([key, ids], i) => ({
      number: i + 1,
      members: ids,
      inside: inside.get(key) ?? 0,
      outside: outside.get(key) ?? 0,
    }))
}
