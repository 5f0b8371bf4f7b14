/**
 * The layered layout: why → who → duty → how → effect, column by column, few crossings. A kind is not kept together within its
 * aspect: shapes tell kinds apart, and blocks of kinds crossed by a half more on the first article (4766 against 2980).
 */
import { aspects } from '../schema/index.ts'
import type { Drawing } from './drawing.ts'
import { pivotScaling } from './pivot.ts'
import type { Plane } from './plane.ts'
import type { Stack } from './slots.ts'
import { arrange, COLUMN_GAP, ROW_GAP, stackHeight } from './slots.ts'

/** Space between two aspects, where most edges run, in units. */
const ASPECT_GAP = 64

/**
 * Members of each aspect along the longest axis of the graph, which puts what belongs together at like heights: from here, fewer
 * crossings remain than from the order of the text (2558 against 3325 on the first article).
 */
function members(drawing: Drawing): number[][] {
  const out: number[][] = aspects.map(() => [])
  for (let i = 0; i < drawing.count; i++) out[drawing.aspect[i]!]!.push(i)
  const { x } = pivotScaling(drawing)
  for (const list of out) list.sort((a, b) => x[a]! - x[b]! || a - b)
  return out
}

/** A list cut into stacks of about equal height, none much higher than `most`. */
function cut(drawing: Drawing, list: readonly number[], most: number): number[][] {
  const parts = Math.max(1, Math.ceil(stackHeight(drawing, list) / most))
  const each = stackHeight(drawing, list) / parts
  const out: number[][] = [[]]
  let height = 0
  for (const i of list) {
    const own = drawing.boxHeight[i]! + ROW_GAP
    const last = out[out.length - 1]!
    if (last.length > 0 && out.length < parts && height + own / 2 > each * out.length) out.push([i])
    else last.push(i)
    height += own
  }
  return out
}

/** Width of the widest box: any member of an aspect may come to any of its places. */
const widest = (drawing: Drawing, nodes: readonly number[]): number =>
  nodes.reduce((most, i) => Math.max(most, drawing.boxWidth[i]!), 0)

interface Column {
  readonly nodes: number[]
  readonly aspect: number
  readonly width: number
}

interface Columns {
  readonly list: readonly Column[]
  readonly width: number
  readonly height: number
}

/** Space before a column: more where an aspect begins. */
const gapBefore = (list: readonly Column[], at: number): number =>
  at === 0 ? 0 : list[at]!.aspect === list[at - 1]!.aspect ? COLUMN_GAP : ASPECT_GAP

/** The columns if none is to be much higher than `most`. */
function columnsOf(drawing: Drawing, lists: readonly number[][], most: number): Columns {
  const list = lists.flatMap((ofAspect, aspect) =>
    ofAspect.length === 0
      ? []
      : cut(drawing, ofAspect, most).map((nodes) => ({ nodes, aspect, width: widest(drawing, ofAspect) })),
  )
  return {
    list,
    width: list.reduce((sum, column, at) => sum + gapBefore(list, at) + column.width, 0),
    height: list.reduce((most, { nodes }) => Math.max(most, stackHeight(drawing, nodes)), 0),
  }
}

/** The columns that the viewport shows largest, among some twenty heights. */
function bestColumns(drawing: Drawing): Columns {
  const { width, height } = drawing.viewport
  const lists = members(drawing)
  const total = lists.reduce((most, list) => Math.max(most, stackHeight(drawing, list)), 1)
  let best: Columns | null = null
  let bestScale = 0
  for (let most = total; most >= total / 64; most *= 0.82) {
    const columns = columnsOf(drawing, lists, most)
    const scale = Math.min(width / columns.width, height / columns.height)
    if (!best || scale > bestScale) {
      best = columns
      bestScale = scale
    }
  }
  return best!
}

/** Positions in layers: x by aspect, in one or more columns; the place in them so that edges cross little. Yields the share done. */
export function* layersLayout(drawing: Drawing): Generator<number, Plane> {
  if (drawing.count === 0) return { x: new Float64Array(0), y: new Float64Array(0) }
  const { list, width, height } = bestColumns(drawing)
  let left = -width / 2
  const stacks: Stack[] = list.map((column, at) => {
    left += gapBefore(list, at)
    const x = left + column.width / 2
    left += column.width
    return { x, top: -height / 2, height, nodes: column.nodes }
  })
  return yield* arrange(drawing, stacks, Uint32Array.from(drawing.aspect))
}
