/** What differs between two documents, as data. */
import type { GraphDocument } from '../schema/index.ts'
import { compareIds, keyOrder, normalise } from '../schema/index.ts'
import type { Change, DocumentDiff, StatementDiff } from './types.ts'

/** Whether two values in normal form differ: they are plain data, so their JSON tells. */
const differ = (a: unknown, b: unknown): boolean => a !== b && JSON.stringify(a) !== JSON.stringify(b)

/** Keys whose values differ, in the given order. */
const differing = <T extends object>(a: T, b: T, keys: readonly (keyof T & string)[]): string[] =>
  differ(a, b) ? keys.filter((key) => differ(a[key], b[key])) : []

function compare<S extends { readonly id: string }>(
  before: readonly S[],
  after: readonly S[],
  keys: readonly (keyof S & string)[],
): StatementDiff<S> {
  const old = new Map(before.map((s) => [s.id, s]))
  const added: S[] = []
  const changed: Change<S>[] = []
  for (const statement of after) {
    const previous = old.get(statement.id)
    old.delete(statement.id)
    if (!previous) added.push(statement)
    else {
      const differences = differing(previous, statement, keys)
      if (differences.length > 0) changed.push({ before: previous, after: statement, keys: differences })
    }
  }
  return { added, removed: [...old.values()].sort((a, b) => compareIds(a.id, b.id)), changed }
}

/**
 * What `b` adds to `a`, takes from it and changes, statement by statement, each list by id. The order of keys, nodes, edges and quotes does
 * not count; neither do positions. Linear, but for sorting by id.
 */
export function diffDocuments(a: GraphDocument, b: GraphDocument): DocumentDiff {
  const before = normalise(a)
  const after = normalise(b)
  return {
    nodes: compare(before.nodes, after.nodes, keyOrder.node),
    edges: compare(before.edges, after.edges, keyOrder.edge),
    source: differing(before.source, after.source, keyOrder.source),
  }
}
