/** Documents in one line: `a>b b>c d` (edges and lone nodes; the first letter of a name gives its kind). */
import type { GraphDocument, GraphEdge, GraphNode, NodeKind } from '../../../src/schema/index.ts'
import { edgeId, FORMAT, sha256Hex } from '../../../src/schema/index.ts'

const kinds: Readonly<Record<string, NodeKind>> = {
  g: 'goal',
  o: 'organization',
  r: 'responsibility',
  m: 'measure',
  q: 'quality',
}

/** A document whose text is the given lines; a node's quote is where its name stands in them, if it does. */
export function tiny(graph: string, text = ''): GraphDocument {
  const names = new Set<string>()
  const edges: GraphEdge[] = []
  for (const word of graph.split(/\s+/).filter(Boolean)) {
    const [a, b] = word.split('>')
    names.add(a!)
    if (!b) continue
    names.add(b)
    edges.push({
      id: edgeId('contributesTo', a!, b),
      kind: 'contributesTo',
      source: a!,
      target: b,
      evidence: [],
      origin: { by: 'curator' },
      review: 'accepted',
    })
  }
  const nodes: GraphNode[] = [...names].map((id) => {
    const start = Array.from(text).join('').indexOf(id)
    return {
      id,
      kind: kinds[id[0]!] ?? 'goal',
      label: { 'zh-Hant': `概念${id}` },
      evidence: start < 0 ? [] : [{ quote: id, start, end: start + id.length }],
      origin: { by: 'curator' },
      review: 'accepted',
    }
  })
  return {
    format: FORMAT,
    source: { id: 't', title: 't', language: 'zh-Hant', text, sha256: sha256Hex(text), zones: [] },
    nodes,
    edges,
  }
}
