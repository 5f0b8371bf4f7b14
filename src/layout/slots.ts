/** Stacks of nodes side by side: where a layout gives places, not forces. */
import type { Drawing } from './drawing.ts'
import { Entanglement } from './entanglement.ts'
import type { Plane } from './plane.ts'

/** A vertical stack of nodes, from the top. */
export interface Stack {
  /** Middle of the stack. */
  readonly x: number
  readonly top: number
  readonly height: number
  readonly nodes: number[]
}

/** Least space between boxes of a stack, and between stacks. */
export const ROW_GAP = 6
export const COLUMN_GAP = 14

/** Height of some nodes' boxes on each other, with the spaces between them. */
export const stackHeight = (drawing: Drawing, nodes: readonly number[]): number =>
  nodes.reduce((sum, i) => sum + drawing.boxHeight[i]!, 0) + ROW_GAP * Math.max(0, nodes.length - 1)

/** Most that the space between two boxes grows where a stack is lower than its neighbours, in units. */
const WIDEST_GAP = 60

/** Positions of all stacks: boxes on each other, the space that is left between them, the rest of it above and below. */
export function stacked(drawing: Drawing, stacks: readonly Stack[]): Plane {
  const x = new Float64Array(drawing.count)
  const y = new Float64Array(drawing.count)
  for (const stack of stacks) place(drawing, stack, { x, y })
  return { x, y }
}

function place(drawing: Drawing, stack: Stack, { x, y }: Plane): void {
  const { nodes, height, top } = stack
  const spare = Math.max(0, height - stackHeight(drawing, nodes))
  const gap = ROW_GAP + Math.min(WIDEST_GAP, spare / (nodes.length + 1))
  let at = top + (height - stackHeight(drawing, nodes) - (gap - ROW_GAP) * (nodes.length - 1)) / 2
  for (const i of nodes) {
    x[i] = stack.x
    y[i] = at + drawing.boxHeight[i]! / 2 - drawing.boxShift[i]!
    at += drawing.boxHeight[i]! + gap
  }
}

/** Sweeps over all stacks, each sorting nodes by the mean height of their neighbours. */
const SWEEPS = 12

/** Rounds of exchanges, and partners that a node tries in each: those whose places are nearest to where its neighbours are. */
const ROUNDS = 8
const PARTNERS = 8

/** Crossing tests before it is left at that: about a second. */
const MOST_TESTS = 2e8

const LEAST_GAIN = 0.01

/**
 * Fewer crossings by exchanging places: nodes of one group (`groupOf`) share a set of places. First each group is sorted by the mean
 * height of its neighbours (Sugiyama, Tagawa & Toda 1981), then two nodes change places as long as that makes the picture less
 * entangled. Stacks are changed in place. Yields the share done.
 */
export function* arrange(drawing: Drawing, stacks: readonly Stack[], groupOf: Uint32Array): Generator<number, Plane> {
  const { count, start, neighbours } = drawing
  const groups = new Map<number, number[]>()
  const stackOf = new Uint32Array(count)
  const rowOf = new Uint32Array(count)
  stacks.forEach((stack, s) => {
    for (const [row, i] of stack.nodes.entries()) {
      stackOf[i] = s
      rowOf[i] = row
      const group = groups.get(groupOf[i]!)
      if (group) group.push(i)
      else groups.set(groupOf[i]!, [i])
    }
  })
  const plane = stacked(drawing, stacks)
  const { x, y } = plane
  const put = (i: number, stack: number, row: number) => {
    stackOf[i] = stack
    rowOf[i] = row
    stacks[stack]!.nodes[row] = i
  }
  const wish = new Float64Array(count)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const members of sweep % 2 === 0 ? groups.values() : [...groups.values()].reverse()) {
      if (members.length < 2) continue
      for (const i of members) {
        const degree = start[i + 1]! - start[i]!
        let sum = y[i]!
        for (let k = start[i]!; k < start[i + 1]!; k++) sum += y[neighbours[k]!]!
        wish[i] = sum / (degree + 1)
      }
      const places = members
        .map((i) => ({ stack: stackOf[i]!, row: rowOf[i]!, x: x[i]!, y: y[i]! }))
        .sort((a, b) => a.y - b.y || a.x - b.x)
      const order = members.slice().sort((a, b) => wish[a]! - wish[b]! || a - b)
      const touched = new Set<number>()
      order.forEach((i, at) => {
        put(i, places[at]!.stack, places[at]!.row)
        touched.add(places[at]!.stack)
      })
      for (const s of touched) place(drawing, stacks[s]!, plane)
    }
    yield (0.2 * (sweep + 1)) / SWEEPS
  }

  const reach = typicalDistance(plane)
  const entanglement = new Entanglement(drawing, plane, reach)
  let tests = 0
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let v = 0; v < count; v++) {
      const degree = start[v + 1]! - start[v]!
      const members = groups.get(groupOf[v]!)!
      if (degree === 0 || members.length < 2) continue
      let mx = 0
      let my = 0
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        mx += x[neighbours[k]!]! / degree
        my += y[neighbours[k]!]! / degree
      }
      for (const w of nearestOf(members, v, plane, mx, my)) {
        tests += 2 * (entanglement.tests(v) + entanglement.tests(w))
        if (tests > MOST_TESTS) return stacked(drawing, stacks)
        if (!exchangePays(entanglement, drawing, plane, v, w)) continue
        const [stack, row] = [stackOf[v]!, rowOf[v]!]
        put(v, stackOf[w]!, rowOf[w]!)
        put(w, stack, row)
        for (const changed of [stacks[stackOf[v]!]!, stacks[stack]!]) {
          place(drawing, changed, plane)
          for (const i of changed.nodes) entanglement.moved(i)
        }
        moved = true
      }
      if (v % 16 === 15) yield 0.2 + (0.8 * (round + v / count)) / ROUNDS
    }
    if (!moved) break
  }
  return stacked(drawing, stacks)
}

/** Mean distance of nodes that have the plane to themselves. */
function typicalDistance({ x, y }: Plane): number {
  const span = (v: Float64Array) =>
    v.reduce((a, b) => Math.max(a, b), -Infinity) - v.reduce((a, b) => Math.min(a, b), Infinity)
  return x.length > 1 ? Math.sqrt(Math.max(1, span(x)) * (Math.max(1, span(y)) / x.length)) : 1
}

/** Members other than `v` that are nearest to a point, and nearest to `v`. Linear, with a short list. */
function nearestOf(members: readonly number[], v: number, { x, y }: Plane, px: number, py: number): number[] {
  const out: number[] = []
  for (const [cx, cy] of [
    [px, py],
    [x[v]!, y[v]!],
  ] as const) {
    const best: { i: number; d: number }[] = []
    for (const i of members) {
      if (i === v) continue
      const d = (x[i]! - cx) ** 2 + (y[i]! - cy) ** 2
      if (best.length === PARTNERS && d >= best[PARTNERS - 1]!.d) continue
      let at = best.length
      while (at > 0 && best[at - 1]!.d > d) at--
      best.splice(at, 0, { i, d })
      if (best.length > PARTNERS) best.pop()
    }
    for (const { i } of best) if (!out.includes(i)) out.push(i)
  }
  return out
}

/** Whether the picture is less entangled with two nodes in each other's places. The plane is as before afterwards. */
function exchangePays(entanglement: Entanglement, drawing: Drawing, { x, y }: Plane, v: number, w: number): boolean {
  const before = entanglement.price(v, x[v]!, y[v]!, Infinity) + entanglement.price(w, x[w]!, y[w]!, Infinity)
  const [vx, vy, wx, wy] = [x[v]!, y[v]!, x[w]!, y[w]!]
  const shift = drawing.boxShift[w]! - drawing.boxShift[v]!
  const put = (i: number, px: number, py: number) => {
    x[i] = px
    y[i] = py
    entanglement.moved(i)
  }
  put(v, wx, wy + shift)
  put(w, vx, vy - shift)
  const limit = before - LEAST_GAIN
  const first = entanglement.price(v, x[v]!, y[v]!, limit)
  const pays = first < limit && first + entanglement.price(w, x[w]!, y[w]!, limit - first) < limit
  put(v, vx, vy)
  put(w, wx, wy)
  return pays
}
