/** The graph in memory, and the index that answers "what is said here?". */
import type { MultiDirectedGraph } from 'graphology'
import type {
  Aspect,
  EdgeKind,
  GraphDocument,
  GraphEdge,
  GraphNode,
  Modality,
  NodeKind,
  Review,
  Span,
  Support,
} from '../schema/index.ts'

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

export type Direction = 'out' | 'in' | 'both'

/** The ego network that is shown: everything within `depth` steps of `id`. */
export interface Focus {
  readonly id: string
  readonly depth: 1 | 2 | 3 | 4 | 5
  readonly direction: Direction
}

/** What is shown. An empty list means "all"; lists combine with "and", their members with "or". */
export interface Filter {
  readonly nodeKinds: readonly NodeKind[]
  readonly edgeKinds: readonly EdgeKind[]
  readonly aspects: readonly Aspect[]
  /** Numbers of sections; a statement is in every section that one of its quotes lies in. */
  readonly sections: readonly number[]
  readonly voices: readonly Voice[]
  /** A relation without a modality is a fact, one without a support is stated. */
  readonly modalities: readonly Modality[]
  readonly supports: readonly Support[]
  readonly reviews: readonly Review[]
  /** Least number of relations among what the lists leave. */
  readonly minDegree: number
}

/** The conditions of a filter that are lists of values. */
export type Facet = Exclude<keyof Filter, 'minDegree'>

/** What filter and focus leave, in document order. Always consistent: a visible edge has visible ends. */
export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** How many nodes and edges there are of one value. */
export interface Count {
  readonly nodes: number
  readonly edges: number
}

/** By facet and value: what would be left with that value, everything else in the filter being as it is. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<Filter[F][number], Count> }

/** A part of a whole: how many there are, how many some quote touches, and the ratio (1 if there are none). */
export interface Share {
  readonly total: number
  readonly covered: number
  readonly share: number
}

/** How much of the introduction and the body the quotes of a document touch. */
export interface Coverage {
  /** Clauses with a letter or a digit. */
  readonly clauses: Share
  /** Code points that are letters or digits. */
  readonly characters: Share
  /** Sentences that no quote touches, in text order. */
  readonly uncovered: readonly Span[]
}

/** A statement that both documents have, with what differs: the keys, in schema order. */
export interface Change<S> {
  readonly before: S
  readonly after: S
  readonly keys: readonly string[]
}

export interface StatementDiff<S> {
  readonly added: readonly S[]
  readonly removed: readonly S[]
  readonly changed: readonly Change<S>[]
}

/** What differs between two documents, each list by id. */
export interface DocumentDiff {
  readonly nodes: StatementDiff<GraphNode>
  readonly edges: StatementDiff<GraphEdge>
  /** Keys of the source that differ, in schema order. */
  readonly source: readonly string[]
}
