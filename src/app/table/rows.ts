/** Rows of the two tables: what is shown in each column, and how it is sorted. */
import type { GraphEdge, GraphNode } from '../../schema/index.ts'
import { edgeKind, nodeKind } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'
import type { OpenDocument } from '../state/index.ts'

export interface Words {
  name(id: string): string
  nodeKind(node: GraphNode): string
  edgeKind(edge: GraphEdge): string
  sections(numbers: readonly number[]): string
  modality(edge: GraphEdge): string
  support(edge: GraphEdge): string
  review(statement: GraphNode | GraphEdge): string
}

/** A row; `cells` by column, a number sorts as one. What it takes time to work out is worked out when it is wanted. */
export class Row {
  readonly id: string
  /** Numbers of the sections that it has quotes in, lowest first. */
  readonly sections: readonly number[]
  /** The concepts that it is about. */
  readonly about: readonly string[]
  readonly #make: () => Readonly<Record<string, string | number>>
  #cells: Readonly<Record<string, string | number>> | null = null
  #folded: string | null = null

  constructor(
    id: string,
    about: readonly string[],
    sections: readonly number[],
    make: () => Readonly<Record<string, string | number>>,
  ) {
    this.id = id
    this.about = about
    this.sections = sections
    this.#make = make
  }

  get cells(): Readonly<Record<string, string | number>> {
    this.#cells ??= this.#make()
    return this.#cells
  }

  /** What the filter of the table looks in. */
  get folded(): string {
    this.#folded ??= fold(Object.values(this.cells).join(' ')).toLowerCase()
    return this.#folded
  }
}

/** The measured accuracy of the rule that made a statement, from 0 to 1; nothing where nobody measured. */
const confidence = ({ origin }: GraphNode | GraphEdge) => origin.confidence ?? ''

/** Whether any statement has a measured accuracy, as those of a draft have. */
export const isMeasured = ({ document }: OpenDocument): boolean =>
  [document.nodes, document.edges].some((all) => all.some((s) => confidence(s) !== ''))

/** A row for every concept of the document, in its order. */
export function nodeRows(open: OpenDocument, words: Words): readonly Row[] {
  return open.document.nodes.map((n) => {
    const sections = open.index.sectionsOf(n.id)
    return new Row(n.id, [n.id], sections, () => ({
      name: words.name(n.id),
      kind: words.nodeKind(n),
      section: words.sections(sections),
      ties: open.graph.degree(n.id),
      quotes: n.evidence.length,
      confidence: confidence(n),
      review: words.review(n),
    }))
  })
}

/** A row for every relation of the document, in its order. */
export function edgeRows(open: OpenDocument, words: Words): readonly Row[] {
  return open.document.edges.map((e) => {
    const sections = open.index.sectionsOf(e.id)
    return new Row(e.id, [e.source, e.target], sections, () => ({
      source: words.name(e.source),
      kind: words.edgeKind(e),
      target: words.name(e.target),
      section: words.sections(sections),
      modality: words.modality(e),
      support: words.support(e),
      quotes: e.evidence.length,
      confidence: confidence(e),
      review: words.review(e),
    }))
  })
}

/** Rows whose cells hold every word of the query, in any script, or that are about one of the concepts `named`. */
export function filterRows(
  rows: readonly Row[],
  query: string,
  named: ReadonlySet<string> | null = null,
): readonly Row[] {
  const wanted = fold(query).toLowerCase().split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return rows
  return rows.filter((r) => wanted.every((w) => r.folded.includes(w)) || r.about.some((id) => named?.has(id)))
}

/** Sorted by a column, by the language's own order, sections by their number; the document's order decides ties. */
export function sortRows(
  rows: readonly Row[],
  column: string | null,
  descending: boolean,
  language: string,
): readonly Row[] {
  if (!column) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  // Words are compared once for each that occurs, not once for each pair of rows: collating is what takes the time.
  const of = (r: Row) => (column === 'section' ? (r.sections[0] ?? -1) : (r.cells[column] ?? ''))
  const words = [...new Set(rows.map(of).filter((v) => typeof v === 'string'))].sort(compare)
  const ranks = new Map(words.map((word, i) => [word, i]))
  const rank = (v: string | number) => (typeof v === 'number' ? v : ranks.get(v)!)
  return rows
    .map((r) => ({ r, at: rank(of(r)) }))
    .sort((a, b) => sign * (a.at - b.at))
    .map(({ r }) => r)
}

export const kindWords = {
  node: (node: GraphNode, language: 'zh-Hant' | 'zh-Hans' | 'en') => nodeKind(node.kind).label[language],
  edge: (edge: GraphEdge, language: 'zh-Hant' | 'zh-Hans' | 'en') => edgeKind(edge.kind).label[language],
}
