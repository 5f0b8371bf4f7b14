/** Removal of overlaps between nodes with their labels. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'
import type { Prominence } from './prominence.ts'

/** Boxes end up this much farther apart than they must, so that rounding positions does not bring them together again. */
const SLACK = 0.4

/** Boxes grow to their size in this many rounds, so that crowds give way outwards rather than through each other. */
const GROWING = 50

/** Rounds within the rectangle, and rounds without it, before the whole picture is widened. */
const INSIDE = 120
const OUTSIDE = 120

/** Widening by a thirtieth per round, at most; each makes some overlaps go away, so few are needed. */
const WIDENING = 400

/** What is taken: cells of a grid as wide as the widest box, with the nodes in each, as sorted arrays. */
class Cells {
  private readonly columns: number
  private readonly start: Uint32Array
  private readonly members: Uint32Array
  private readonly cellOf: Uint32Array
  private readonly left: number
  private readonly top: number

  private readonly width: number
  private readonly height: number

  constructor(x: Float64Array, y: Float64Array, width: number, height: number) {
    const n = x.length
    this.left = x.reduce((a, b) => Math.min(a, b), Infinity)
    this.top = y.reduce((a, b) => Math.min(a, b), Infinity)
    const right = x.reduce((a, b) => Math.max(a, b), -Infinity)
    const bottom = y.reduce((a, b) => Math.max(a, b), -Infinity)
    // Far outliers must not make more cells than a few per node.
    const most = Math.ceil(Math.sqrt(4 * n)) + 1
    this.width = Math.max(width, (right - this.left) / most)
    this.height = Math.max(height, (bottom - this.top) / most)
    this.columns = Math.floor((right - this.left) / this.width) + 1
    const rows = Math.floor((bottom - this.top) / this.height) + 1
    this.cellOf = new Uint32Array(n)
    this.start = new Uint32Array(this.columns * rows + 1)
    for (let i = 0; i < n; i++) {
      const cell =
        Math.floor((y[i]! - this.top) / this.height) * this.columns + Math.floor((x[i]! - this.left) / this.width)
      this.cellOf[i] = cell
      this.start[cell + 1]!++
    }
    for (let c = 0; c + 1 < this.start.length; c++) this.start[c + 1]! += this.start[c]!
    const next = this.start.slice()
    this.members = new Uint32Array(n)
    for (let i = 0; i < n; i++) this.members[next[this.cellOf[i]!]!++] = i
  }

  /** Calls back with each pair in the same or in neighbouring cells, once, in an order that depends on positions only. */
  pairs(visit: (i: number, j: number) => void): void {
    const { columns, start, members } = this
    const cells = start.length - 1
    for (let cell = 0; cell < cells; cell++) {
      const from = start[cell]!
      const to = start[cell + 1]!
      if (from === to) continue
      const column = cell % columns
      for (let a = from; a < to; a++) {
        const i = members[a]!
        for (let b = a + 1; b < to; b++) visit(i, members[b]!)
        for (const [dc, dr] of ahead) {
          const c = column + dc
          const other = cell + dr * columns + dc
          if (c < 0 || c >= columns || other >= cells) continue
          for (let b = start[other]!; b < start[other + 1]!; b++) visit(i, members[b]!)
        }
      }
    }
  }
}

/** Neighbouring cells that come later: right, and the three below. */
const ahead = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const

/** Pairs of boxes that overlap. */
export function overlappingPairs(drawing: Drawing, { x, y }: Plane): [number, number][] {
  const { count, boxWidth, boxHeight, boxShift } = drawing
  if (count === 0) return []
  const middle = y.map((v, i) => v + boxShift[i]!)
  const found: [number, number][] = []
  new Cells(x, middle, largest(boxWidth), largest(boxHeight)).pairs((i, j) => {
    const across = (boxWidth[i]! + boxWidth[j]!) / 2 - Math.abs(x[i]! - x[j]!)
    const down = (boxHeight[i]! + boxHeight[j]!) / 2 - Math.abs(middle[i]! - middle[j]!)
    if (across > 0 && down > 0) found.push([i, j])
  })
  return found
}

const largest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 1)

/**
 * Moved as little as it takes for no box to lie on another: boxes grow, and two that touch push each other apart along the
 * axis where that is the shorter way (position-based dynamics, Müller et al. 2007, as relaxation of non-overlap constraints).
 * First within the rectangle of `width` by `height` around the origin, then beyond it, at last by widening the picture.
 * Labels of prominent nodes are cleared at the same time, as far as there is room. Pinned nodes do not move; two pinned ones may overlap. A round is linear for boxes of like size; yields the share done.
 */
export function* removeOverlaps(
  drawing: Drawing,
  plane: Plane,
  width: number,
  height: number,
  prominence: Prominence,
): Generator<number, Plane> {
  const { count, boxWidth, boxHeight, boxShift, pinned } = drawing
  const x = plane.x.slice()
  const y = plane.y.map((v, i) => v + boxShift[i]!)
  const widest = largest(boxWidth) + SLACK
  const highest = largest(boxHeight) + SLACK
  let size = 0
  let touching = 0
  const part = (i: number, j: number): void => {
    const dx = x[j]! - x[i]!
    const dy = y[j]! - y[i]!
    const across = ((boxWidth[i]! + boxWidth[j]!) / 2 + SLACK) * size - Math.abs(dx)
    const down = ((boxHeight[i]! + boxHeight[j]!) / 2 + SLACK) * size - Math.abs(dy)
    if (across <= 1e-9 || down <= 1e-9 || pinned[i]! + pinned[j]! === 2) return
    touching++
    const along = across < down ? x : y
    const by = Math.min(across, down) + 1e-6
    const delta = across < down ? dx : dy
    const towards = delta > 0 || (delta === 0 && i < j) ? 1 : -1
    const share = pinned[i] ? 0 : pinned[j] ? 1 : 0.5
    along[i]! -= towards * by * share
    along[j]! += towards * by * (1 - share)
  }
  /** The label of a prominent node off another node, or off its label, when the whole picture is in view. */
  const clear = (i: number, j: number): void => {
    const dx = x[j]! - x[i]!
    const dy = y[j]! - boxShift[j]! - y[i]! + boxShift[i]! + prominence.shift(i, j) * size
    const across = prominence.across(i, j) * size - Math.abs(dx)
    const down = prominence.down(i, j) * size - Math.abs(dy)
    if (across <= 1e-9 || down <= 1e-9 || pinned[i]! + pinned[j]! === 2) return
    touching++
    const along = across < down ? x : y
    const by = Math.min(across, down) + 1e-6
    const delta = across < down ? dx : dy
    const towards = delta > 0 || (delta === 0 && i < j) ? 1 : -1
    const share = pinned[i] ? 0 : pinned[j] ? 1 : 0.5
    along[i]! -= towards * by * share
    along[j]! += towards * by * (1 - share)
  }
  for (let round = 0; count > 1 && round < INSIDE + OUTSIDE + WIDENING; round++) {
    size = Math.min(1, (round + 1) / GROWING)
    touching = 0
    if (round >= INSIDE + OUTSIDE) {
      for (let i = 0; i < count; i++) {
        if (pinned[i]) continue
        x[i]! *= 1.03
        y[i]! *= 1.03
      }
    }
    new Cells(x, y, widest * size, highest * size).pairs(part)
    // Prominent labels get their room if it can be had within the rectangle.
    if (round < INSIDE) {
      for (const i of prominence.nodes) {
        for (let j = 0; j < count; j++) if (j !== i && !(prominence.has(j) && j < i)) clear(i, j)
      }
    }
    if (size === 1 && touching === 0) break
    if (round < INSIDE) {
      for (let i = 0; i < count; i++) {
        if (pinned[i]) continue
        const w = Math.max(0, (width - boxWidth[i]! * size) / 2)
        const h = Math.max(0, (height - boxHeight[i]! * size) / 2)
        x[i] = Math.max(-w, Math.min(w, x[i]!))
        y[i] = Math.max(-h, Math.min(h, y[i]!))
      }
    }
    if (count > 1000 || round % 10 === 9) yield Math.min(1, round / (INSIDE + OUTSIDE))
  }
  return { x, y: y.map((v, i) => v - boxShift[i]!) }
}
