/** The graph in memory, and the index that answers "what is said here?". */
import type { MultiDirectedGraph } from 'graphology'
import type { GraphDocument, GraphEdge, GraphNode, Span } from '../schema/index.ts'

/** Attributes of a graphology node: the statement itself, by reference. The key is the node's id. */
export interface NodeAttributes {
  readonly node: GraphNode
}

/** Attributes of a graphology edge. The key is the edge's id; a symmetric edge is stored once, as in the document. */
export interface EdgeAttributes {
  readonly edge: GraphEdge
}

export type ConceptGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** One quote of one statement. */
export interface EvidencePlace extends Span {
  /** Id of the node or the edge that the quote proves. */
  readonly id: string
  /** Which of its quotes, from 0. */
  readonly quote: number
}

/** A section of the outline that a quote lies in; `number` 0 is what comes before the first heading. */
export interface SectionRef extends Span {
  readonly number: number
  readonly heading: string
  readonly voice: Voice
}

/** Whose words: the newsroom's introduction, or the signed article. */
export type Voice = 'newsroom' | 'author'

/** Look-ups over one document, built once in linear time (n log n for the places). */
export interface DocumentIndex {
  readonly document: GraphDocument
  node(id: string): GraphNode | null
  edge(id: string): GraphEdge | null
  /** Edges that leave or reach a node, in document order. */
  outgoing(nodeId: string): readonly GraphEdge[]
  incoming(nodeId: string): readonly GraphEdge[]
  /** All quotes, by start and then end. */
  readonly places: readonly EvidencePlace[]
  /** Quotes that share at least one code point with the span (a caret: `start === end` counts as touching both sides). */
  placesIn(span: Span): readonly EvidencePlace[]
  readonly sections: readonly SectionRef[]
  /** The section that a position lies in; null in boilerplate. */
  sectionAt(position: number): SectionRef | null
  voiceAt(position: number): Voice | null
  /** Sections that a statement has quotes in, by number. */
  sectionsOf(id: string): readonly number[]
  voicesOf(id: string): readonly Voice[]
}
