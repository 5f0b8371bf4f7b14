/** All shortest paths between two concepts. */
import type { DocumentIndex } from '../graph/index.ts'
import type { GraphEdge } from '../schema/index.ts'

/** How edges may be walked: along their direction, against it, or either way. */
export type Walk = 'out' | 'in' | 'both'

/** One step of a path: from one node to the next, with every relation between the two that the walk allows. */
export interface Hop {
  readonly from: string
  readonly to: string
  /** Relations of the hop in id order; `forward` says that the relation points the way the path goes. */
  readonly relations: readonly { readonly edge: GraphEdge; readonly forward: boolean }[]
}

export interface Path {
  readonly nodes: readonly string[]
  readonly hops: readonly Hop[]
}

export interface ShortestPaths {
  /** Paths as node sequences, in id order; at most `limit`. */
  readonly paths: readonly Path[]
  /** How many there are in all. */
  readonly total: number
  /** Steps of each; 0 if there is none or both ends are the same. */
  readonly length: number
}

type Allowed = (edge: GraphEdge) => boolean

interface Step {
  readonly to: string
  readonly edge: GraphEdge
  readonly forward: boolean
}

function steps(index: DocumentIndex, id: string, walk: Walk, allowed: Allowed): Step[] {
  const found: Step[] = []
  for (const edge of index.outgoing(id)) {
    if ((walk !== 'in' || edge.kind === 'integratesWith') && allowed(edge))
      found.push({ to: edge.target, edge, forward: true })
  }
  for (const edge of index.incoming(id)) {
    if ((walk !== 'out' || edge.kind === 'integratesWith') && allowed(edge))
      found.push({ to: edge.source, edge, forward: false })
  }
  return found
}

/**
 * All shortest paths from one node to another: one breadth-first search that keeps every predecessor (the first half of
 * Brandes 2001), then the paths are read off backwards. Linear in nodes and edges, plus the length of what is returned.
 * A symmetric edge is walked both ways. Unknown ids give no path.
 *
 * @param options.walk direction of the walk, either way by default
 * @param options.limit most paths returned; `total` counts them all
 * @param options.allowed edges that may be used, all by default
 */
export function shortestPaths(
  index: DocumentIndex,
  from: string,
  to: string,
  options: { walk?: Walk; limit?: number; allowed?: Allowed } = {},
): ShortestPaths {
  const { walk = 'both', limit = 50, allowed = () => true } = options
  const none: ShortestPaths = { paths: [], total: 0, length: 0 }
  if (from === to || !index.node(from) || !index.node(to)) return none

  const distance = new Map([[from, 0]])
  const count = new Map([[from, 1]])
  const predecessors = new Map<string, Set<string>>()
  let frontier = [from]
  while (frontier.length && !distance.has(to)) {
    const next: string[] = []
    for (const id of frontier) {
      const level = distance.get(id)! + 1
      for (const { to: reached } of steps(index, id, walk, allowed)) {
        const known = distance.get(reached)
        if (known === undefined) {
          distance.set(reached, level)
          predecessors.set(reached, new Set([id]))
          count.set(reached, count.get(id)!)
          next.push(reached)
        } else if (known === level && !predecessors.get(reached)!.has(id)) {
          predecessors.get(reached)!.add(id)
          count.set(reached, count.get(reached)! + count.get(id)!)
        }
      }
    }
    frontier = next
  }
  if (!distance.has(to)) return none

  const sequences: string[][] = []
  const stack: string[][] = [[to]]
  while (stack.length && sequences.length < limit) {
    const tail = stack.pop()!
    const head = tail[0]!
    if (head === from) sequences.push(tail)
    else for (const id of [...predecessors.get(head)!].sort().reverse()) stack.push([id, ...tail])
  }
  return {
    paths: sequences.map((nodes) => ({
      nodes,
      hops: nodes.slice(1).map((node, i) => hop(index, nodes[i]!, node, walk, allowed)),
    })),
    total: count.get(to)!,
    length: distance.get(to)!,
  }
}

function hop(index: DocumentIndex, from: string, to: string, walk: Walk, allowed: Allowed): Hop {
  const relations = steps(index, from, walk, allowed)
    .filter((s) => s.to === to)
    .map(({ edge, forward }) => ({ edge, forward: forward || edge.kind === 'integratesWith' }))
    .sort((a, b) => (a.edge.id < b.edge.id ? -1 : 1))
  return { from, to, relations }
}
