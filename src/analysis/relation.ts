/** The order in which relations are told, so that lists and sentences agree everywhere. */
import type { DocumentIndex } from '../graph/index.ts'
import type { EdgeKind, GraphEdge } from '../schema/index.ts'
import { edgeKinds } from '../schema/index.ts'

const place = new Map<string, number>(edgeKinds.map((k, i) => [k.id, i]))

/** Relations of one kind in one direction. */
export interface RelationGroup {
  readonly kind: EdgeKind
  /** Whether the concept is the source. A symmetric kind is always told forward. */
  readonly forward: boolean
  readonly edges: readonly GraphEdge[]
}

/** All relations of a node, by kind in the order of the ontology, outgoing first; inside by `order`, then by place in the text. */
export function relationsOf(index: DocumentIndex, id: string): readonly RelationGroup[] {
  const groups = new Map<string, { kind: EdgeKind; forward: boolean; edges: GraphEdge[] }>()
  const add = (edge: GraphEdge, forward: boolean) => {
    const key = `${edge.kind} ${forward}`
    const group = groups.get(key)
    if (group) group.edges.push(edge)
    else groups.set(key, { kind: edge.kind, forward, edges: [edge] })
  }
  for (const edge of index.outgoing(id)) add(edge, true)
  for (const edge of index.incoming(id)) add(edge, edge.kind === 'integratesWith')
  for (const { edges } of groups.values()) {
    edges.sort(
      (a, b) =>
        (a.order ?? 0) - (b.order ?? 0) ||
        (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
  }
  return [...groups.values()].sort(
    (a, b) => place.get(a.kind)! - place.get(b.kind)! || Number(b.forward) - Number(a.forward),
  )
}
