/** How much hangs on a concept, with the reasons in a form that can be put into words. */
import { UndirectedGraph } from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { ConceptGraph } from '../graph/index.ts'
import { compareIds } from '../schema/index.ts'

/** Above this many nodes betweenness (nodes × edges) is left out. */
export const BETWEENNESS_LIMIT = 1500

/**
 * Why a concept matters:
 * - `hub`: related to many others
 * - `bridge`: many shortest paths run through it
 * - `referred`: other important concepts point to it
 * - `repeated`: the text comes back to it
 */
export type Reason = 'hub' | 'bridge' | 'referred' | 'repeated'

export interface Importance {
  readonly id: string
  /** 0 to 1, the most important one being 1. */
  readonly score: number
  readonly rank: number
  readonly degree: number
  readonly quotes: number
  /** Share of the shortest paths between other nodes that pass through it; null if the graph is too large. */
  readonly betweenness: number | null
  readonly pagerank: number
  /** The reasons in which it is among the first tenth, strongest first. */
  readonly reasons: readonly Reason[]
}

/** Betweenness of each node, relations being read either way and parallel ones as one. */
function betweenness(graph: ConceptGraph): Record<string, number> {
  const plain = new UndirectedGraph()
  graph.forEachNode((id) => plain.addNode(id))
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (source !== target) plain.mergeEdge(source, target)
  })
  return betweennessCentrality(plain, { getEdgeWeight: null })
}

/**
 * Rank all nodes by the mean of four measures, each as its share of the largest: degree, quotes, PageRank (Brin & Page 1998)
 * and betweenness (Brandes 2001). Nodes with the same score come in id order.
 */
export function importance(graph: ConceptGraph): readonly Importance[] {
  if (graph.order === 0) return []
  const between = graph.order <= BETWEENNESS_LIMIT ? betweenness(graph) : null
  const rank = pagerank(graph, { getEdgeWeight: null, maxIterations: 500, tolerance: 1e-6 })
  const rows = graph.mapNodes((id, { node }) => ({
    id,
    hub: graph.degree(id),
    repeated: node.evidence.length,
    bridge: between?.[id] ?? 0,
    referred: rank[id] ?? 0,
  }))
  const measures = ['hub', 'bridge', 'referred', 'repeated'] as const
  const largest = Object.fromEntries(measures.map((m) => [m, Math.max(...rows.map((r) => r[m])) || 1]))
  const tenth = Object.fromEntries(
    measures.map((m) => [m, rows.map((r) => r[m]).sort((a, b) => b - a)[Math.floor(rows.length / 10)]!]),
  )
  const used = between ? measures : measures.filter((m) => m !== 'bridge')
  const scored = rows
    .map((row) => ({ row, score: used.reduce((sum, m) => sum + row[m] / largest[m]!, 0) / used.length }))
    .sort((a, b) => b.score - a.score || compareIds(a.row.id, b.row.id))
  const top = scored[0]!.score || 1
  return scored.map(({ row, score }, i) => ({
    id: row.id,
    score: score / top,
    rank: i + 1,
    degree: row.hub,
    quotes: row.repeated,
    betweenness: between ? row.bridge : null,
    pagerank: row.referred,
    reasons: used
      .filter((m) => row[m] > 0 && row[m] >= tenth[m]!)
      .sort((a, b) => row[b] / largest[b]! - row[a] / largest[a]!),
  }))
}
