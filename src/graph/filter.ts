/** What a filter and a focus leave of a document, and how much each choice would leave. */
import type { GraphEdge, GraphNode } from '../schema/index.ts'
import { aspectOf, edgeKind } from '../schema/index.ts'
import type { Adjacency } from './adjacency.ts'
import { adjacency } from './adjacency.ts'
import type { DocumentIndex, Facet, FacetCounts, Filter, Focus, Visible } from './types.ts'

type Value = string | number

/** A condition as data: the value or the values of a node and of an edge. Null: the condition does not speak of it. */
interface FacetEntry {
  readonly id: Facet
  readonly node: ((node: GraphNode, index: DocumentIndex) => Value | readonly Value[]) | null
  readonly edge: ((edge: GraphEdge, index: DocumentIndex) => Value | readonly Value[]) | null
}

const facets: readonly FacetEntry[] = [
  { id: 'nodeKinds', node: (n) => n.kind, edge: null },
  { id: 'aspects', node: (n) => aspectOf(n.kind), edge: null },
  { id: 'edgeKinds', node: null, edge: (e) => e.kind },
  { id: 'modalities', node: null, edge: (e) => e.modality ?? 'fact' },
  { id: 'supports', node: null, edge: (e) => e.support ?? 'stated' },
  { id: 'sections', node: (n, index) => index.sectionsOf(n.id), edge: (e, index) => index.sectionsOf(e.id) },
  { id: 'voices', node: (n, index) => index.voicesOf(n.id), edge: (e, index) => index.voicesOf(e.id) },
  { id: 'reviews', node: (n) => n.review, edge: (e) => e.review },
]

/** A filter that lets everything through. */
export const emptyFilter: Filter = {
  nodeKinds: [],
  edgeKinds: [],
  aspects: [],
  sections: [],
  voices: [],
  modalities: [],
  supports: [],
  reviews: [],
  minDegree: 0,
}

/** The values of one facet for nodes or for edges: a code for each, and the values that a code stands for. */
interface Column {
  readonly codes: Int32Array
  readonly values: readonly (readonly Value[])[]
}

function columnOf<S>(
  statements: readonly S[],
  value: ((statement: S, index: DocumentIndex) => Value | readonly Value[]) | null,
  index: DocumentIndex,
): Column | null {
  if (!value) return null
  const codes = new Map<Value, number>()
  const values: (readonly Value[])[] = []
  return {
    codes: Int32Array.from(statements, (statement) => {
      const own = value(statement, index)
      const list = typeof own === 'object'
      const key = list ? own.join() : own
      let code = codes.get(key)
      if (code === undefined) {
        code = values.push(list ? own : [own]) - 1
        codes.set(key, code)
      }
      return code
    }),
    values,
  }
}

/** A document in numbers: nodes and edges by their place. */
interface Flat {
  readonly place: ReadonlyMap<string, number>
  readonly source: Int32Array
  readonly target: Int32Array
  /** Whether the edge may be walked against its direction: its kind is symmetric. */
  readonly bothWays: readonly boolean[]
  readonly outgoing: Adjacency
  readonly incoming: Adjacency
  /** By facet; null where it does not speak of them. */
  readonly nodes: readonly (Column | null)[]
  readonly edges: readonly (Column | null)[]
}

const flats = new WeakMap<DocumentIndex, Flat>()

/** The flat form of an indexed document, made once. */
function flatten(index: DocumentIndex): Flat {
  const known = flats.get(index)
  if (known) return known
  const { nodes, edges } = index.document
  const place = new Map(nodes.map((n, i) => [n.id, i]))
  const source = Int32Array.from(edges, (e) => place.get(e.source)!)
  const target = Int32Array.from(edges, (e) => place.get(e.target)!)
  const flat: Flat = {
    place,
    source,
    target,
    bothWays: edges.map((e) => edgeKind(e.kind).symmetric),
    outgoing: adjacency(source, nodes.length),
    incoming: adjacency(target, nodes.length),
    nodes: facets.map((f) => columnOf(nodes, f.node, index)),
    edges: facets.map((f) => columnOf(edges, f.edge, index)),
  }
  flats.set(index, flat)
  return flat
}

/** A filter in numbers: for each statement the facets whose condition it fails, as a bit mask. */
interface Sieve {
  readonly nodes: Uint16Array
  readonly edges: Uint16Array
  /** Facets in use, as a bit mask. */
  readonly used: number
  readonly minDegree: number
}

function failures(count: number, columns: readonly (Column | null)[], filter: Filter): Uint16Array {
  const out = new Uint16Array(count)
  facets.forEach(({ id }, f) => {
    const column = columns[f]
    if (!column || filter[id].length === 0) return
    const wanted = new Set<Value>(filter[id])
    const mask = column.values.map((values) => (values.some((v) => wanted.has(v)) ? 0 : 1 << f))
    for (let i = 0; i < count; i++) out[i]! |= mask[column.codes[i]!]!
  })
  return out
}

const sieveOf = (flat: Flat, filter: Filter): Sieve => ({
  nodes: failures(flat.place.size, flat.nodes, filter),
  edges: failures(flat.source.length, flat.edges, filter),
  used: facets.reduce((mask, { id }, f) => (filter[id].length > 0 ? mask | (1 << f) : mask), 0),
  minDegree: filter.minDegree,
})

/** Nodes within the depth of the focus, along the edges that `passes` lets through. */
function egoNetwork(flat: Flat, focus: Focus, passes: (edge: number) => boolean): Uint8Array {
  const { source, target, bothWays } = flat
  const near = new Uint8Array(flat.place.size)
  const centre = flat.place.get(focus.id)
  if (centre === undefined) return near
  near[centre] = 1
  let frontier = [centre]
  for (let step = 0; step < focus.depth && frontier.length > 0; step++) {
    const next: number[] = []
    const walk = ({ starts, edges }: Adjacency, ends: Int32Array, free: boolean) => {
      for (const n of frontier) {
        for (let i = starts[n]!; i < starts[n + 1]!; i++) {
          const e = edges[i]!
          const end = ends[e]!
          if (near[end] || !(free || bothWays[e]) || !passes(e)) continue
          near[end] = 1
          next.push(end)
        }
      }
    }
    walk(flat.outgoing, target, focus.direction !== 'in')
    walk(flat.incoming, source, focus.direction !== 'out')
    frontier = next
  }
  return near
}

/** Facets that speak of edges only. */
const onEdges = facets.reduce((mask, { node }, f) => (node ? mask : mask | (1 << f)), 0)

/** What is left when the facets in the bit mask `ignored` are not asked. Linear. */
function sift(flat: Flat, sieve: Sieve, focus: Focus | null, ignored = 0) {
  const { source, target } = flat
  const nodes = new Uint8Array(sieve.nodes.length)
  const edges = new Uint8Array(sieve.edges.length)
  const passes = (e: number) => (sieve.edges[e]! & ~ignored) === 0
  const near = focus && egoNetwork(flat, focus, passes)
  const centre = (focus && flat.place.get(focus.id)) ?? -1
  for (let n = 0; n < nodes.length; n++) {
    nodes[n] = n === centre || ((sieve.nodes[n]! & ~ignored) === 0 && (!near || near[n])) ? 1 : 0
  }
  for (let e = 0; e < edges.length; e++) edges[e] = nodes[source[e]!] && nodes[target[e]!] && passes(e) ? 1 : 0

  const least = Math.max(sieve.minDegree, sieve.used & onEdges & ~ignored ? 1 : 0)
  if (least > 0) {
    const degree = new Int32Array(nodes.length)
    for (let e = 0; e < edges.length; e++) {
      if (!edges[e]) continue
      degree[source[e]!]! += 1
      degree[target[e]!]! += 1
    }
    for (let n = 0; n < nodes.length; n++) if (degree[n]! < least && n !== centre) nodes[n] = 0
    for (let e = 0; e < edges.length; e++) if (!nodes[source[e]!] || !nodes[target[e]!]) edges[e] = 0
  }
  return { nodes, edges }
}

function idsOf(statements: readonly { readonly id: string }[], left: Uint8Array): Set<string> {
  const ids = new Set<string>()
  for (let i = 0; i < left.length; i++) if (left[i]) ids.add(statements[i]!.id)
  return ids
}

/**
 * What a filter and a focus leave, in document order. Linear.
 *
 * - A node is left if it meets the conditions on nodes, an edge if it meets those on edges and both its ends are left.
 * - While a condition on edges alone is set (kind, modality, support), nodes that no edge is left to go too.
 * - The focus is walked along edges that meet their conditions, through any node: "goals within two steps of the
 *   secretary" finds those behind a duty that is not shown. A symmetric edge is walked both ways. The focused node
 *   itself always stays; a focus on an unknown id leaves nothing.
 * - `minDegree` counts the relations that the rest leaves, once: taking nodes away does not start the count anew.
 */
export function visible(index: DocumentIndex, filter: Filter, focus: Focus | null): Visible {
  const flat = flatten(index)
  const left = sift(flat, sieveOf(flat, filter), focus)
  const { nodes, edges } = index.document
  return { nodes: idsOf(nodes, left.nodes), edges: idsOf(edges, left.edges) }
}

/**
 * For every facet and every value that occurs in the document: how much of that value is left while the facet itself is not
 * asked, all other conditions being as they are. Linear, times the number of facets in use.
 */
export function countsBy(index: DocumentIndex, filter: Filter, focus: Focus | null): FacetCounts {
  const flat = flatten(index)
  const sieve = sieveOf(flat, filter)
  const all = sift(flat, sieve, focus)
  const counts = facets.map(({ id }, f) => {
    const left = sieve.used & (1 << f) ? sift(flat, sieve, focus, 1 << f) : all
    const byValue = new Map<Value, { nodes: number; edges: number }>()
    for (const what of ['nodes', 'edges'] as const) {
      const column = flat[what][f]
      if (!column) continue
      const byCode = new Int32Array(column.values.length)
      for (let i = 0; i < column.codes.length; i++) byCode[column.codes[i]!]! += left[what][i]!
      column.values.forEach((values, code) => {
        for (const value of values) {
          const count = byValue.get(value) ?? { nodes: 0, edges: 0 }
          count[what] += byCode[code]!
          byValue.set(value, count)
        }
      })
    }
    return [id, byValue] as const
  })
  return Object.fromEntries(counts) as unknown as FacetCounts
}
