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

/** A statement with its place in the document. */
export interface Placed {
  readonly statement: GraphNode | GraphEdge
  readonly path: readonly [group: 'nodes' | 'edges', index: number]
}

/** A document with what several rules look up, made once. */
export interface Context {
  readonly document: GraphDocument
  readonly passages: Passages
  /** By start; only those that lie in the text. */
  readonly zones: readonly Zone[]
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Nodes, then edges, in document order. */
  readonly statements: readonly Placed[]
  /** The label of a node in the language of the text; its id if there is no such node. */
  name(id: string): string
  /** An edge in words: labels of its ends and its kind. */
  relation(edge: GraphEdge): string
}

export function contextOf(document: GraphDocument): Context {
  const passages = passagesOf(document.source.text)
  const nodes = new Map(document.nodes.map((n) => [n.id, n]))
  const name = (id: string) => {
    const node = nodes.get(id)
    return node ? labelIn(node.label, document.source.language) : id
  }
  return {
    document,
    passages,
    zones: document.source.zones
      .filter((z) => z.start < z.end && z.end <= passages.length)
      .sort((a, b) => a.start - b.start || compareIds(a.kind, b.kind)),
    nodes,
    statements: [
      ...document.nodes.map((statement, i): Placed => ({ statement, path: ['nodes', i] })),
      ...document.edges.map((statement, i): Placed => ({ statement, path: ['edges', i] })),
    ],
    name,
    relation: (edge) => `${name(edge.source)} –${edge.kind}→ ${name(edge.target)}`,
  }
}

/** What an issue about a statement as a whole points at: its id, and its first passage. */
export function about({ id, evidence }: GraphNode | GraphEdge): Pick<Finding, 'ids' | 'span'> {
  const first = evidence[0]
  return { ids: [id], ...(first && { span: { start: first.start, end: first.end } }) }
}
