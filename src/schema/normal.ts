/** The normal form: the same document always gives the same bytes. */

import type { GraphDocument, Quote } from './document.ts'
import { keyOrder as keys } from './format.ts'

/** Order by UTF-16 code units, so that it depends on no locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
const byStart = (a: Quote, b: Quote) => a.start - b.start || a.end - b.end || compareIds(a.quote, b.quote)

/** A copy of `value` with its keys in the order of `order`; undefined ones and unknown ones are left out. */
function ordered<T extends object>(value: T, order: readonly string[]): T {
  const out: Record<string, unknown> = {}
  for (const key of order) {
    const v = (value as Record<string, unknown>)[key]
    if (v !== undefined) out[key] = v
  }
  return out as T
}

const statement = <T extends GraphDocument['nodes'][number] | GraphDocument['edges'][number]>(s: T): T => ({
  ...s,
  evidence: s.evidence.map((q) => ordered(q, keys.quote)).sort(byStart),
  origin: ordered(s.origin, keys.origin),
})

/**
 * A document with keys in schema order, nodes and edges by id, evidence by start. Aliases and zones keep their order.
 * The argument is not changed.
 */
export function normalise(document: GraphDocument): GraphDocument {
  const positions = document.layout?.positions
  return ordered(
    {
      ...document,
      source: ordered(
        { ...document.source, zones: document.source.zones.map((z) => ordered(z, keys.zone)) },
        keys.source,
      ),
      nodes: document.nodes
        .map((n) => {
          const node = statement(n)
          node.label = ordered(n.label, keys.label)
          if (n.gloss) node.gloss = ordered(n.gloss, keys.label)
          if (n.aliases) node.aliases = n.aliases.map((a) => ordered(a, keys.alias))
          return ordered(node, keys.node)
        })
        .sort(byId),
      edges: document.edges
        .map((e) => {
          const edge = statement(e)
          if (e.note) edge.note = ordered(e.note, keys.label)
          return ordered(edge, keys.edge)
        })
        .sort(byId),
      ...(positions && {
        layout: {
          positions: Object.fromEntries(
            Object.keys(positions)
              .sort(compareIds)
              .map((id) => [id, ordered(positions[id]!, keys.position)]),
          ),
        },
      }),
    },
    keys.document,
  )
}

/** The bytes of a document: normal form, two-space indent, final newline. */
export const serialise = (document: GraphDocument): string => `${JSON.stringify(normalise(document), null, 2)}\n`
