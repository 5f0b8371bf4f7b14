/** A document as flat arrays, which is what drawing, picking and placing labels read. No DOM. */
import { nodeRadius, nodeWeights } from '../../layout/index.ts'
import type { EdgeKind, GraphDocument, NodeKind } from '../../schema/index.ts'
import { aspectOf, aspects, edgeKind, edgeKinds, nodeKinds } from '../../schema/index.ts'
import { shapeOf } from '../theme/index.ts'
import { enlargement } from './atlas.ts'
import { bends } from './curve.ts'

export interface Scene {
  readonly nodeIds: readonly string[]
  readonly nodeAt: ReadonlyMap<string, number>
  /** Index into `nodeKinds`, and into `aspects`. */
  readonly kind: Uint8Array
  readonly aspect: Uint8Array
  /** Importance from 0 to 1. */
  readonly weight: Float64Array
  /** Radius of the shape's unit circle in CSS pixels, when the whole graph is in view. */
  readonly radius: Float32Array
  readonly unreviewed: Uint8Array
  readonly nodeHidden: Uint8Array
  /** Positions in the layout's own units, y down. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Nodes by importance, the first being the most important. */
  readonly ranking: Uint32Array

  readonly edgeIds: readonly string[]
  readonly edgeAt: ReadonlyMap<string, number>
  readonly edgeKind: Uint8Array
  readonly source: Uint32Array
  readonly target: Uint32Array
  readonly bend: Float32Array
  readonly symmetric: Uint8Array
  readonly inferred: Uint8Array
  readonly edgeUnreviewed: Uint8Array
  readonly edgeHidden: Uint8Array
  /** Edges from the least to the most important: the order of painting. */
  readonly painting: Uint32Array
  /** Edges of node `i`: `incident[first[i]]` up to, without, `incident[first[i + 1]]`. */
  readonly first: Uint32Array
  readonly incident: Uint32Array
}

export const kindNames: readonly NodeKind[] = nodeKinds.map((k) => k.id)
export const edgeKindNames: readonly EdgeKind[] = edgeKinds.map((k) => k.id)
const aspectNames = aspects.map((a) => a.id)
const growth = kindNames.map((kind) => enlargement(shapeOf[kind]))

/** Everything about a document that does not change while it is looked at. Linear, but for sorting by importance. */
export function buildScene(document: GraphDocument): Scene {
  const { nodes, edges } = document
  const n = nodes.length
  const m = edges.length
  const nodeAt = new Map(nodes.map((node, i) => [node.id, i]))
  const source = Uint32Array.from(edges, (e) => nodeAt.get(e.source)!)
  const target = Uint32Array.from(edges, (e) => nodeAt.get(e.target)!)

  const weight = nodeWeights(document)
  const kind = Uint8Array.from(nodes, (node) => kindNames.indexOf(node.kind))
  const radius = Float32Array.from(weight, (w, i) => nodeRadius(w, n) * growth[kind[i]!]!)
  // Sorting by index where weights are equal keeps the order that of the document.
  const ranking = Uint32Array.from(nodes, (_, i) => i).sort((a, b) => weight[b]! - weight[a]! || a - b)
  const reach = Float64Array.from(edges, (_, i) => weight[source[i]!]! + weight[target[i]!]!)
  const painting = Uint32Array.from(edges, (_, i) => i).sort((a, b) => reach[a]! - reach[b]! || a - b)

  const first = new Uint32Array(n + 1)
  for (let i = 0; i < m; i++) {
    first[source[i]! + 1]!++
    first[target[i]! + 1]!++
  }
  for (let i = 0; i < n; i++) first[i + 1]! += first[i]!
  const incident = new Uint32Array(2 * m)
  const next = first.slice()
  for (let i = 0; i < m; i++) {
    incident[next[source[i]!]!++] = i
    incident[next[target[i]!]!++] = i
  }

  return {
    nodeIds: nodes.map((node) => node.id),
    nodeAt,
    kind,
    aspect: Uint8Array.from(nodes, (node) => aspectNames.indexOf(aspectOf(node.kind))),
    weight,
    radius,
    unreviewed: Uint8Array.from(nodes, (node) => (node.review === 'accepted' ? 0 : 1)),
    nodeHidden: new Uint8Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    ranking,
    edgeIds: edges.map((edge) => edge.id),
    edgeAt: new Map(edges.map((edge, i) => [edge.id, i])),
    edgeKind: Uint8Array.from(edges, (edge) => edgeKindNames.indexOf(edge.kind)),
    source,
    target,
    bend: bends(source, target, n),
    symmetric: Uint8Array.from(edges, (edge) => (edgeKind(edge.kind).symmetric ? 1 : 0)),
    inferred: Uint8Array.from(edges, (edge) => (edge.support === 'inferred' ? 1 : 0)),
    edgeUnreviewed: Uint8Array.from(edges, (edge) => (edge.review === 'accepted' ? 0 : 1)),
    edgeHidden: new Uint8Array(m),
    painting,
    first,
    incident,
  }
}

/** The other end of an edge. */
export const otherEnd = (scene: Scene, edge: number, node: number): number =>
  scene.source[edge] === node ? scene.target[edge]! : scene.source[edge]!
