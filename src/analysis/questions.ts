/** What a reader is likely to ask of an article: the concepts that the questions are about. */
import type { DocumentIndex } from '../graph/index.ts'
import { compareIds } from '../schema/index.ts'
import { responsibilityMatrix } from './responsibilities.ts'

/** The two with the most duties, roles before others: what one is likely to want to compare. Null if fewer than two owe anything. */
export function likelyPair(index: DocumentIndex): readonly [string, string] | null {
  const { actors, duties } = responsibilityMatrix(index)
  const owed = new Map(actors.map((a) => [a.id, duties.filter((d) => d.cells.has(a.id)).length]))
  const isRole = (id: string) => Number(index.node(id)?.kind === 'role')
  const [first, second] = [...owed.keys()].sort((a, b) => isRole(b) - isRole(a) || owed.get(b)! - owed.get(a)!)
  return first && second ? [first, second] : null
}

/** The goal that the text says most about, by its relations and quotes; one that somebody pursues before all others. Null if there is none. */
export function chiefGoal(index: DocumentIndex): string | null {
  const weigh = (id: string) => ({
    id,
    pursued: Number(index.incoming(id).some((e) => e.kind === 'pursues')),
    weight: index.incoming(id).length + index.outgoing(id).length + (index.node(id)?.evidence.length ?? 0),
  })
  const [first] = index.document.nodes
    .filter((n) => n.kind === 'goal')
    .map((n) => weigh(n.id))
    .sort((a, b) => b.pursued - a.pursued || b.weight - a.weight || compareIds(a.id, b.id))
  return first?.id ?? null
}
