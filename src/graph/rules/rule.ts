/** What a rule is, and what it is given. */
import type { GraphDocument, GraphEdge, GraphNode, Issue, Zone } from '../../schema/index.ts'
import { compareIds, labelIn } from '../../schema/index.ts'
import type { Passages } from '../passages.ts'
import { passagesOf } from '../passages.ts'

/** An issue before the rule that finds it gives it its severity; one of its own takes precedence. */
export type Finding = Omit<Issue, 'severity'> & { readonly severity?: Issue['severity'] }

/** One rule of the ontology. */
export interface Rule {
  readonly id: string
  /** Number in the ontology's list. */
  readonly number: number
  readonly severity: Issue['severity']
  /** What must hold, in one sentence. */
  readonly says: string
  readonly check: (context: Context) => Finding[]
}

/** A document with what several rules look up, made once. */
export interface Context {
  readonly document: GraphDocument
  readonly passages: Passages
  /** By start; only those that lie in the text. */
  readonly zones: readonly Zone[]
  /** For each edge, the places of its ends among the nodes; -1 where there is none. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** Calls with every node, then every edge, in document order. */
  each(visit: (statement: GraphNode | GraphEdge, group: 'nodes' | 'edges', index: number) => void): void
  /** The label of a node in the language of the text; its id if there is no such node. */
  name(id: string): string
  /** An edge in words: labels of its ends and its kind. */
  relation(edge: GraphEdge): string
}

export function contextOf(document: GraphDocument): Context {
  const passages = passagesOf(document.source.text)
  const { nodes, edges } = document
  const places = new Map(nodes.map((n, i) => [n.id, i]))
  const name = (id: string) => {
    const node = nodes[places.get(id) ?? -1]
    return node ? labelIn(node.label, document.source.language) : id
  }
  return {
    document,
    passages,
    zones: document.source.zones
      .filter((z) => z.start < z.end && z.end <= passages.length)
      .sort((a, b) => a.start - b.start || compareIds(a.kind, b.kind)),
    sources: Int32Array.from(edges, (e) => places.get(e.source) ?? -1),
    targets: Int32Array.from(edges, (e) => places.get(e.target) ?? -1),
    each(visit) {
      nodes.forEach((n, i) => {
        visit(n, 'nodes', i)
      })
      edges.forEach((e, i) => {
        visit(e, 'edges', i)
      })
    },
    name,
    relation: (edge) => `${name(edge.source)} –${edge.kind}→ ${name(edge.target)}`,
  }
}

/** What an issue about a statement as a whole points at: its id, and its first passage. */
export function about({ id, evidence }: GraphNode | GraphEdge): Pick<Finding, 'ids' | 'span'> {
  const first = evidence[0]
  return { ids: [id], ...(first && { span: { start: first.start, end: first.end } }) }
}
