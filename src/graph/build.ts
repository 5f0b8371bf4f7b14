/** A document as a graphology graph, and back. */
import { MultiDirectedGraph } from 'graphology'
import type { GraphDocument } from '../schema/index.ts'
import { FORMAT, normalise } from '../schema/index.ts'
import type { ConceptGraph, EdgeAttributes, NodeAttributes } from './types.ts'

/**
 * The graph of a document: one node and one edge per statement, under its id, holding the statement itself by reference.
 * Linear. The document must be one that `readDocument` accepts: graphology throws on a duplicate id and a dangling edge.
 */
export function toGraph(document: GraphDocument): ConceptGraph {
  const graph: ConceptGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const node of document.nodes) graph.addNode(node.id, { node })
  for (const edge of document.edges) graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, { edge })
  return graph
}

/** What a document has beside its statements. */
export type Frame = Pick<GraphDocument, '$schema' | 'source' | 'layout'>

/** The document of a graph's statements, in normal form; positions of nodes that the graph lacks are left out. */
export function toDocument(graph: ConceptGraph, { $schema, source, layout }: Frame): GraphDocument {
  return normalise({
    ...($schema !== undefined && { $schema }),
    format: FORMAT,
    source,
    nodes: graph.mapNodes((_, { node }) => node),
    edges: graph.mapEdges((_, { edge }) => edge),
    ...(layout && {
      layout: { positions: Object.fromEntries(Object.entries(layout.positions).filter(([id]) => graph.hasNode(id))) },
    }),
  })
}
