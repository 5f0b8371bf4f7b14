/** Who owes what: the matrix of actors and duties. */
import type { DocumentIndex } from '../graph/index.ts'
import type { GraphEdge, Raci } from '../schema/index.ts'
import { raciCodes } from '../schema/index.ts'
import { classesOf } from './compare.ts'

/** What an actor has to do with a duty. */
export interface Cell {
  /** Letters in the order R A S C I. A plain 負責 without `raci` counts as R. */
  readonly raci: readonly Raci[]
  /** The `responsibleFor` edges, its own first, then those of its classes. */
  readonly owes: readonly { readonly edge: GraphEdge; readonly through: string | null }[]
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
  /** More than one owner, or an owner that is a group. */
  readonly shared: boolean
  /** Nobody is named, neither for it nor for a duty that it is part of. */
  readonly unowned: boolean
}

export interface ActorColumn {
  readonly id: string
  /** Duties owed by own edges. */
  readonly owed: number
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

const firstPlace = (index: DocumentIndex, id: string) => index.node(id)?.evidence[0]?.start ?? Number.POSITIVE_INFINITY

/**
 * The matrix of everything that somebody is responsible for, with all responsibilities, owned or not. Members of a group
 * that owes a duty get a cell by way of it. Linear in the edges, times the classes of each actor.
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
  // Members of an owning group owe with it: they get a column of their own.
  for (const e of edges)
    if ((e.kind === 'memberOf' || e.kind === 'holdsRole') && owners.has(e.target)) columns.add(e.source)

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
    for (const edge of owedBy.get(actor) ?? []) cell(edge.target, actor).owes.push({ edge, through: null })
    for (const through of classesOf(index, actor)) {
      for (const edge of owedBy.get(through) ?? []) cell(edge.target, actor).owes.push({ edge, through })
    }
  }
  for (const edge of overseen) cell(edge.target, edge.source).oversees.push(edge)

  const actors = [...columns]
    .map((id) => ({
      id,
      owed: owedBy.get(id)?.length ?? 0,
      under: index
        .incoming(id)
        .filter((e) => e.kind === 'oversees' && shown.has(e.source))
        .map((edge) => ({ id: edge.source, edge })),
    }))
    .sort((a, b) => b.owed - a.owed || firstPlace(index, a.id) - firstPlace(index, b.id))

  const rows: DutyRow[] = []
  const placed = new Set<string>()
  const place = (id: string, depth: number, owned: boolean) => {
    if (placed.has(id)) return
    placed.add(id)
    const row = cells.get(id)
    const own = actors.filter((a) => row?.get(a.id)?.owes.some((o) => o.through === null)).map((a) => a.id)
    rows.push({
      id,
      depth,
      cells: new Map(
        actors.flatMap((a) => {
          const c = row?.get(a.id)
          return c ? [[a.id, { ...c, raci: letters(c.owes.map((o) => o.edge)) }] as const] : []
        }),
      ),
      owners: own,
      shared: own.length > 1 || own.some((o) => index.node(o)?.kind === 'group'),
      unowned: own.length === 0 && !owned,
    })
    for (const part of partsOf(id)) place(part, depth + 1, owned || own.length > 0)
  }
  const partsOf = (id: string) =>
    index
      .outgoing(id)
      .filter((e) => e.kind === 'hasPart' && duties.has(e.target))
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((e) => e.target)
  const isPart = (id: string) => index.incoming(id).some((e) => e.kind === 'hasPart' && duties.has(e.source))
  const inTextOrder = [...duties].sort((a, b) => firstPlace(index, a) - firstPlace(index, b))
  for (const id of inTextOrder) if (!isPart(id)) place(id, 0, false)
  for (const id of inTextOrder) place(id, 0, false)
  return { actors, duties: rows }
}

function letters(edges: readonly GraphEdge[]): readonly Raci[] {
  const found = new Set(edges.map((e) => e.raci ?? 'R'))
  return raciCodes.filter((code) => found.has(code))
}
