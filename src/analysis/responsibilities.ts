/** Who owes what: the matrix of actors and duties. */
import type { DocumentIndex } from '../graph/index.ts'
import type { GraphEdge, Raci } from '../schema/index.ts'
import { raciCodes } from '../schema/index.ts'
import { classesOf } from './compare.ts'

/** Why an actor owes a duty. */
export interface Owing {
  readonly edge: GraphEdge
  /** The group or role by way of which it owes; null if by itself. */
  readonly through: string | null
  /** The duty that this one is part of and that the edge is about; null if it is about this one. */
  readonly whole: string | null
}

/** What an actor has to do with a duty. */
export interface Cell {
  /** Letters in the order R A S C I. A plain 負責 without `raci` counts as R. */
  readonly raci: readonly Raci[]
  /** The `responsibleFor` edges, its own first, then those of its classes. */
  readonly owes: readonly Owing[]
  /** `oversees` edges from the actor to the duty. */
  readonly oversees: readonly GraphEdge[]
}

export interface DutyRow {
  readonly id: string
  /** Depth below the duty that it is part of: 0 for a duty of its own. */
  readonly depth: number
  /** By actor id. */
  readonly cells: ReadonlyMap<string, Cell>
  /** Owners by their own edges, in the order of the columns. */
  readonly owners: readonly string[]
  /** More than one owner, or a group with more than one member that is known; for a part without owners of its own, as its whole. */
  readonly shared: boolean
  /** Shared as a whole, but each of its parts has owners of its own: each owes another part. */
  readonly divided: boolean
  /** Nobody is named, neither for it nor for a duty that it is part of. */
  readonly unowned: boolean
}

export interface ActorColumn {
  readonly id: string
  /** Duties owed by own edges. */
  readonly owed: number
  /** Those who hold this role. */
  readonly holders: readonly string[]
  /** Those in whose lead the actor acts (`oversees` that reach it). */
  readonly under: readonly { readonly id: string; readonly edge: GraphEdge }[]
}

export interface ResponsibilityMatrix {
  /** Actors with the most duties first. */
  readonly actors: readonly ActorColumn[]
  /** Duties in the order of the text, each followed by its parts. */
  readonly duties: readonly DutyRow[]
}

interface MutableCell {
  owes: Cell['owes'][number][]
  oversees: GraphEdge[]
}

const firstPlace = (index: DocumentIndex, id: string) => index.node(id)?.evidence[0]?.start ?? Infinity

/**
 * The matrix of everything that somebody is responsible for, with all responsibilities, owned or not. Members of a group
 * that owes a duty get a cell by way of it; a part of which nothing else is said is owed by those who owe its whole. Linear in
 * the edges, times the classes of each actor and the depth of the parts.
 *
 * @param shown nodes to consider; all by default
 */
export function responsibilityMatrix(
  index: DocumentIndex,
  shown: { has(id: string): boolean } = { has: () => true },
): ResponsibilityMatrix {
  const duties = new Set<string>()
  const owners = new Set<string>()
  const edges = index.document.edges.filter((e) => shown.has(e.source) && shown.has(e.target))
  for (const node of index.document.nodes) if (node.kind === 'responsibility' && shown.has(node.id)) duties.add(node.id)
  for (const e of edges) {
    if (e.kind !== 'responsibleFor') continue
    duties.add(e.target)
    owners.add(e.source)
  }
  const overseen = edges.filter((e) => e.kind === 'oversees' && duties.has(e.target))
  const columns = new Set([...owners, ...overseen.map((e) => e.source)])
  // Members of an owning group owe with it: they get a column of their own. Who holds a role is told with the role.
  const members = new Map<string, number>()
  for (const e of edges) {
    if (e.kind !== 'memberOf') continue
    members.set(e.target, (members.get(e.target) ?? 0) + 1)
    if (owners.has(e.target)) columns.add(e.source)
  }

  const owedBy = new Map<string, GraphEdge[]>()
  for (const e of edges) {
    if (e.kind !== 'responsibleFor') continue
    const list = owedBy.get(e.source)
    if (list) list.push(e)
    else owedBy.set(e.source, [e])
  }
  const cells = new Map<string, Map<string, MutableCell>>()
  const cell = (duty: string, actor: string) => {
    const row = cells.get(duty) ?? new Map<string, MutableCell>()
    const found = row.get(actor) ?? { owes: [], oversees: [] }
    cells.set(duty, row.set(actor, found))
    return found
  }
  for (const actor of columns) {
    for (const edge of owedBy.get(actor) ?? []) cell(edge.target, actor).owes.push({ edge, through: null, whole: null })
    for (const through of classesOf(index, actor)) {
      for (const edge of owedBy.get(through) ?? []) cell(edge.target, actor).owes.push({ edge, through, whole: null })
    }
  }
  for (const edge of overseen) cell(edge.target, edge.source).oversees.push(edge)

  const actors = [...columns]
    .map((id) => ({
      id,
      owed: owedBy.get(id)?.length ?? 0,
      holders: index
        .incoming(id)
        .filter((e) => e.kind === 'holdsRole' && shown.has(e.source))
        .map((e) => e.source),
      under: index
        .incoming(id)
        .filter((e) => e.kind === 'oversees' && shown.has(e.source))
        .map((edge) => ({ id: edge.source, edge })),
    }))
    .sort((a, b) => b.owed - a.owed || firstPlace(index, a.id) - firstPlace(index, b.id))

  const rows: DutyRow[] = []
  const placed = new Set<string>()
  const place = (id: string, depth: number, whole: DutyRow | null) => {
    if (placed.has(id)) return
    placed.add(id)
    const said = cells.get(id)
    const own = actors.filter((a) => said?.get(a.id)?.owes.some((o) => o.through === null)).map((a) => a.id)
    const inherits = own.length === 0 && whole !== null
    const row: { -readonly [K in keyof DutyRow]: DutyRow[K] } = {
      id,
      depth,
      cells: new Map(
        actors.flatMap((a) => {
          const c = said?.get(a.id)
          const above = inherits ? (whole.cells.get(a.id)?.owes ?? []) : []
          const owes = [...(c?.owes ?? []), ...above.map((o) => ({ ...o, whole: o.whole ?? whole!.id }))]
          const oversees = c?.oversees ?? []
          if (!owes.length && !oversees.length) return []
          return [[a.id, { raci: letters(owes.map((o) => o.edge)), owes, oversees }] as const]
        }),
      ),
      owners: own,
      shared: inherits
        ? whole.shared
        : own.length > 1 || own.some((o) => index.node(o)?.kind === 'group' && (members.get(o) ?? 0) > 1),
      divided: false,
      unowned: own.length === 0 && (whole === null || whole.unowned),
    }
    rows.push(row)
    const first = rows.length
    for (const part of partsOf(id)) place(part, depth + 1, row)
    const parts = rows.slice(first).filter((r) => r.depth === depth + 1)
    if (row.shared && parts.length > 1 && parts.every((p) => p.owners.length === 1)) {
      row.divided = true
      row.shared = false
    }
  }
  // Only what is a duty itself has duties as its parts; a field of work that somebody answers for is cut otherwise.
  const isWhole = (id: string) => duties.has(id) && index.node(id)?.kind === 'responsibility'
  const partsOf = (id: string) =>
    !isWhole(id)
      ? []
      : index
          .outgoing(id)
          .filter((e) => e.kind === 'hasPart' && duties.has(e.target))
          .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
          .map((e) => e.target)
  const isPart = (id: string) => index.incoming(id).some((e) => e.kind === 'hasPart' && isWhole(e.source))
  // Where somebody is first said to owe it; a field of work may be spoken of long before.
  const owedAt = new Map<string, number>()
  for (const list of owedBy.values()) {
    for (const { target, evidence } of list)
      owedAt.set(target, Math.min(evidence[0]?.start ?? Infinity, owedAt.get(target) ?? Infinity))
  }
  const placeOf = (id: string) => owedAt.get(id) ?? firstPlace(index, id)
  const isField = (id: string) => Number(index.node(id)?.kind !== 'responsibility')
  const inTextOrder = [...duties].sort(
    (a, b) => placeOf(a) - placeOf(b) || isField(a) - isField(b) || firstPlace(index, a) - firstPlace(index, b),
  )
  for (const id of inTextOrder) if (!isPart(id)) place(id, 0, null)
  for (const id of inTextOrder) place(id, 0, null)
  return { actors, duties: rows }
}

function letters(edges: readonly GraphEdge[]): readonly Raci[] {
  const found = new Set(edges.map((e) => e.raci ?? 'R'))
  return raciCodes.filter((code) => found.has(code))
}
