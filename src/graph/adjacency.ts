/** Compressed adjacency: edges of each node as slices of one array, for walks that must be fast on large graphs. */

export interface Adjacency {
  /** Edges of node `n`: `edges[starts[n]] … edges[starts[n + 1] - 1]`, in the order of the edges. */
  readonly starts: Int32Array
  readonly edges: Int32Array
}

/** Group edges by one of their ends, given for each edge as a node's number below `nodes`. Linear. */
export function adjacency(ends: Int32Array, nodes: number): Adjacency {
  const starts = new Int32Array(nodes + 1)
  for (const end of ends) starts[end + 1]! += 1
  for (let n = 0; n < nodes; n++) starts[n + 1]! += starts[n]!
  const next = starts.slice()
  const edges = new Int32Array(ends.length)
  for (let e = 0; e < ends.length; e++) edges[next[ends[e]!]!++] = e
  return { starts, edges }
}
