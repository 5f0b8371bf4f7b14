/** Rows of the two tables: what is shown in each column, and how it is sorted. */
import type { GraphEdge, GraphNode } from '../../schema/index.ts'
import { edgeKind, nodeKind } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'
import type { OpenDocument, Visible } from '../state/index.ts'

export interface Words {
  name(id: string): string
  nodeKind(node: GraphNode): string
  edgeKind(edge: GraphEdge): string
  section(n: number): string
  modality(edge: GraphEdge): string
  support(edge: GraphEdge): string
  review(statement: GraphNode | GraphEdge): string
}

/** A row; `cells` by column, a number sorts as one. */
export interface Row {
  readonly id: string
  readonly cells: Readonly<Record<string, string | number>>
  /** What the filter of the table looks in. */
  readonly folded: string
}

const row = (id: string, cells: Row['cells']): Row => ({
  id,
  cells,
  folded: fold(Object.values(cells).join(' ')).toLowerCase(),
})

const sections = (open: OpenDocument, id: string, words: Words) =>
  open.index.sectionsOf(id).map(words.section).join(' ')

export function nodeRows(open: OpenDocument, visible: Visible, words: Words): readonly Row[] {
  return open.document.nodes
    .filter((n) => visible.nodes.has(n.id))
    .map((n) =>
      row(n.id, {
        name: words.name(n.id),
        kind: words.nodeKind(n),
        section: sections(open, n.id, words),
        ties: open.graph.degree(n.id),
        quotes: n.evidence.length,
        review: words.review(n),
      }),
    )
}

export function edgeRows(open: OpenDocument, visible: Visible, words: Words): readonly Row[] {
  return open.document.edges
    .filter((e) => visible.edges.has(e.id))
    .map((e) =>
      row(e.id, {
        source: words.name(e.source),
        kind: words.edgeKind(e),
        target: words.name(e.target),
        section: sections(open, e.id, words),
        modality: words.modality(e),
        support: words.support(e),
        quotes: e.evidence.length,
        review: words.review(e),
      }),
    )
}

/** Rows whose cells hold every word of the query, in any script. */
export function filterRows(rows: readonly Row[], query: string): readonly Row[] {
  const wanted = fold(query).toLowerCase().split(/\s+/u).filter(Boolean)
  return wanted.length ? rows.filter((r) => wanted.every((w) => r.folded.includes(w))) : rows
}

/** Sorted by a column, by the language's own order; the document's order decides ties. */
export function sortRows(
  rows: readonly Row[],
  column: string | null,
  descending: boolean,
  language: string,
): readonly Row[] {
  if (!column) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const x = a.cells[column] ?? ''
    const y = b.cells[column] ?? ''
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)))
  })
}

export const kindWords = {
  node: (node: GraphNode, language: 'zh-Hant' | 'zh-Hans' | 'en') => nodeKind(node.kind).label[language],
  edge: (edge: GraphEdge, language: 'zh-Hant' | 'zh-Hans' | 'en') => edgeKind(edge.kind).label[language],
}
