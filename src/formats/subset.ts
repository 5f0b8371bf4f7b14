/** Part of a document as a document. */
import type { Visible } from '../graph/index.ts'
import type { GraphDocument } from '../schema/index.ts'

/**
 * The statements that are shown, with the whole text, so that every quote can still be checked; positions go with their nodes. An edge
 * is kept only with both its ends, whatever the set says.
 */
export function subset(document: GraphDocument, shown: Visible): GraphDocument {
  const { layout, ...rest } = document
  const { nodes, edges } = shown
  return {
    ...rest,
    nodes: document.nodes.filter((n) => nodes.has(n.id)),
    edges: document.edges.filter((e) => edges.has(e.id) && nodes.has(e.source) && nodes.has(e.target)),
    ...(layout && {
      layout: { positions: Object.fromEntries(Object.entries(layout.positions).filter(([id]) => nodes.has(id))) },
    }),
  }
}
