/** What hangs on one concept, on another, and on both. */
import type { DocumentIndex } from '../graph/index.ts'
import type { EdgeKind, GraphEdge } from '../schema/index.ts'
import { compareIds, edgeKinds } from '../schema/index.ts'

/** One concept beside the two that are compared, with the relations that tie it to each; direct ones before inherited ones. */
export interface ComparedNeighbour {
  readonly id: string
  readonly first: readonly Tie[]
  readonly second: readonly Tie[]
}

/** A relation of a compared concept. `through` is the group or class that it holds by way of; null if it is its own. */
export interface Tie {
  readonly edge: GraphEdge
  readonly through: string | null
}

export interface Comparison {
  readonly onlyFirst: readonly ComparedNeighbour[]
  readonly both: readonly ComparedNeighbour[]
  readonly onlySecond: readonly ComparedNeighbour[]
  /** Relations between the two themselves. */
  readonly between: readonly GraphEdge[]
}

/**
 * The groups that a node is a member of and the roles that it holds, with those of these in turn, nearest first.
 * What is said of a class is said of its members. Each is visited once.
 */
export function classesOf(index: DocumentIndex, id: string): string[] {
  const found: string[] = []
  const seen = new Set([id])
  const queue = [id]
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    for (const edge of index.outgoing(current)) {
      if ((edge.kind !== 'memberOf' && edge.kind !== 'holdsRole') || seen.has(edge.target)) continue
      seen.add(edge.target)
      found.push(edge.target)
      queue.push(edge.target)
    }
  }
  return found
}

/** Relations of a node by the concept at their other end, its own and those of its classes. */
function ties(index: DocumentIndex, id: string, without: ReadonlySet<string>): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>()
  const add = (other: string, tie: Tie) => {
    if (without.has(other)) return
    const list = found.get(other)
    if (!list) found.set(other, [tie])
    else if (!list.some((t) => t.edge.id === tie.edge.id)) list.push(tie)
  }
  for (const edge of index.outgoing(id)) add(edge.target, { edge, through: null })
  for (const edge of index.incoming(id)) add(edge.source, { edge, through: null })
  for (const through of classesOf(index, id)) {
    for (const edge of index.outgoing(through)) add(edge.target, { edge, through })
    for (const edge of index.incoming(through)) if (edge.source !== id) add(edge.source, { edge, through })
  }
  return found
}

/** Compare two nodes by what they are related to, in id order. Linear in the edges of both and of their classes. */
export function compare(index: DocumentIndex, first: string, second: string): Comparison {
  const ends = new Set([first, second])
  const a = ties(index, first, ends)
  const b = ties(index, second, ends)
  const onlyFirst: ComparedNeighbour[] = []
  const both: ComparedNeighbour[] = []
  const onlySecond: ComparedNeighbour[] = []
  for (const id of [...new Set([...a.keys(), ...b.keys()])].sort(compareIds)) {
    const row = { id, first: a.get(id) ?? [], second: b.get(id) ?? [] }
    if (row.first.length && row.second.length) both.push(row)
    else (row.first.length ? onlyFirst : onlySecond).push(row)
  }
  const between = [...index.outgoing(first), ...index.incoming(first)].filter(
    (e) => ends.has(e.source) && ends.has(e.target),
  )
  return { onlyFirst, both, onlySecond, between }
}

/** In what way a concept hangs on a compared one. */
export interface Manner {
  readonly kind: EdgeKind
  /** Whether the compared concept, or the group of it, is the source. A symmetric kind is always told forward. */
  readonly forward: boolean
  readonly through: string | null
}

/** Concepts that hang on the compared ones in the same manner. */
export interface ComparedGroup {
  /** One manner, or two where the compared concepts differ in it. */
  readonly manners: readonly Manner[]
  /** In the order of the text. */
  readonly rows: readonly ComparedNeighbour[]
}

/** Duties first: who owes what is what two actors are mostly compared for. */
const placeOfKind = new Map<string, number>(edgeKinds.map((k, i) => [k.id, k.id === 'responsibleFor' ? -1 : i]))

/** The manners of a row: its own ties on each side, those of its groups where it has none of its own. */
function mannersOf(row: ComparedNeighbour): Manner[] {
  const found = new Map<string, Manner>()
  for (const side of [row.first, row.second]) {
    const own = side.filter((t) => t.through === null)
    for (const { edge, through } of own.length ? own : side) {
      const forward = edge.target === row.id || edge.kind === 'integratesWith'
      found.set(`${edge.kind} ${forward} ${through}`, { kind: edge.kind, forward, through })
    }
  }
  return [...found.values()].sort((a, b) => placeOfKind.get(a.kind)! - placeOfKind.get(b.kind)!)
}

/** One part of a comparison, put together by the manner of the ties: own before inherited, duties first. */
export function groupByManner(index: DocumentIndex, rows: readonly ComparedNeighbour[]): readonly ComparedGroup[] {
  const groups = new Map<string, { manners: readonly Manner[]; rows: ComparedNeighbour[] }>()
  for (const row of rows) {
    const manners = mannersOf(row)
    const key = manners.map((m) => `${m.kind} ${m.forward} ${m.through}`).join(', ')
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { manners, rows: [row] })
  }
  const said = ({ first, second }: ComparedNeighbour) => (first[0] ?? second[0])!.edge.evidence[0]?.start ?? Infinity
  const mentioned = ({ id }: ComparedNeighbour) => index.node(id)?.evidence[0]?.start ?? Infinity
  for (const group of groups.values())
    group.rows.sort((a, b) => said(a) - said(b) || mentioned(a) - mentioned(b) || compareIds(a.id, b.id))
  const rank = ({ manners }: ComparedGroup) =>
    placeOfKind.get(manners[0]!.kind)! + (manners.some((m) => m.through) ? edgeKinds.length + 1 : 0)
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || Number(b.manners[0]!.forward) - Number(a.manners[0]!.forward),
  )
}
