/** The normal form: the same document always gives the same bytes. */

import type { GraphDocument, GraphEdge, GraphNode, Quote } from './document.ts'
import { keyOrder as keys } from './keys.ts'

/** Order by UTF-16 code units, so that it depends on no locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
const byStart = (a: Quote, b: Quote) => a.start - b.start || a.end - b.end || compareIds(a.quote, b.quote)

/** The list with `change` applied; itself if that changes nothing. */
function mapped<T>(list: T[], change: (value: T) => T): T[] {
  const out = list.map(change)
  return out.some((value, i) => value !== list[i]) ? out : list
}

/** The list in order; itself if it is. */
const sorted = <T>(list: T[], compare: (a: T, b: T) => number): T[] =>
  list.some((value, i) => i > 0 && compare(list[i - 1]!, value) > 0) ? [...list].sort(compare) : list

/** The object with other values for some keys; itself if they are the ones that it has. */
function revised<T extends object>(value: T, parts: Partial<T>): T {
  for (const key in parts) if (parts[key] !== value[key]) return { ...value, ...parts }
  return value
}

/** The object with its keys in the given order, without undefined and unknown ones; itself if that is what it is. */
function ordered<T extends object>(value: T, order: readonly string[]): T {
  const record = value as Record<string, unknown>
  let last = -1
  let inOrder = true
  for (const key in record) {
    const place = order.indexOf(key)
    inOrder &&= place > last && record[key] !== undefined
    last = place
  }
  if (inOrder) return value
  const out: Record<string, unknown> = {}
  for (const key of order) if (record[key] !== undefined) out[key] = record[key]
  return out as T
}

const quotes = (list: Quote[]): Quote[] =>
  sorted(
    mapped(list, (q) => ordered(q, keys.quote)),
    byStart,
  )

const nodeInOrder = (node: GraphNode): GraphNode =>
  ordered(
    revised(node, {
      label: ordered(node.label, keys.label),
      ...(node.aliases && { aliases: mapped(node.aliases, (a) => ordered(a, keys.alias)) }),
      ...(node.gloss && { gloss: ordered(node.gloss, keys.label) }),
      evidence: quotes(node.evidence),
      origin: ordered(node.origin, keys.origin),
    }),
    keys.node,
  )

const edgeInOrder = (edge: GraphEdge): GraphEdge =>
  ordered(
    revised(edge, {
      ...(edge.note && { note: ordered(edge.note, keys.label) }),
      evidence: quotes(edge.evidence),
      origin: ordered(edge.origin, keys.origin),
    }),
    keys.edge,
  )

/**
 * A document with keys in schema order, nodes and edges by id, evidence by start. Aliases and zones keep their order. The argument is
 * not changed; what is in order already is shared with it.
 */
export function normalise(document: GraphDocument): GraphDocument {
  const { source, nodes, edges, layout } = document
  return ordered(
    revised(document, {
      source: ordered(revised(source, { zones: mapped(source.zones, (z) => ordered(z, keys.zone)) }), keys.source),
      nodes: sorted(mapped(nodes, nodeInOrder), byId),
      edges: sorted(mapped(edges, edgeInOrder), byId),
      ...(layout && {
        layout: {
          positions: Object.fromEntries(
            Object.keys(layout.positions)
              .sort(compareIds)
              .map((id) => [id, ordered(layout.positions[id]!, keys.position)]),
          ),
        },
      }),
    }),
    keys.document,
  )
}

/** The bytes of a document: normal form, two-space indent, final newline. */
export const serialise = (document: GraphDocument): string => `${JSON.stringify(normalise(document), null, 2)}\n`
