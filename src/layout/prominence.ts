/** The few concepts that must have their label when the whole picture is in view. */
import type { Drawing } from './drawing.ts'

/** Share of the window that their labels may cover: some 25 labels in a window of usual size. */
const COVERED = 0.15

/** The picture comes out a little larger than planned. */
const MARGIN = 1.06

/** Room for the labels of the most important nodes at the scale at which the whole picture is in view. */
export class Prominence {
  private readonly drawing: Drawing
  /** Units per pixel when the whole picture is in view. */
  private readonly scale: number
  private readonly is: Uint8Array
  /** The most important nodes, the first being the most important. */
  readonly nodes: readonly number[]

  /** @param room units per pixel when the whole picture is in view */
  constructor(drawing: Drawing, room: number) {
    const { count, weight, boxWidth, boxHeight, viewport } = drawing
    const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => weight[b]! - weight[a]! || a - b)
    const window = COVERED * viewport.width * viewport.height
    const nodes: number[] = []
    let covered = 0
    for (const i of order) {
      covered += boxWidth[i]! * boxHeight[i]!
      if (covered > window) break
      nodes.push(i)
    }
    this.drawing = drawing
    this.scale = room * MARGIN
    this.nodes = nodes
    this.is = new Uint8Array(count)
    for (const i of nodes) this.is[i] = 1
  }

  has(i: number): boolean {
    return this.is[i] === 1
  }

  /** How far the middles of `i`, which is prominent, and `j` must be apart, across or down, and how far down they count as already. */
  across(i: number, j: number): number {
    const { boxWidth, radius } = this.drawing
    return (boxWidth[i]! / 2 + (this.is[j] ? boxWidth[j]! / 2 : radius[j]!)) * this.scale
  }

  down(i: number, j: number): number {
    const { boxHeight, radius } = this.drawing
    return (boxHeight[i]! / 2 + (this.is[j] ? boxHeight[j]! / 2 : radius[j]!)) * this.scale
  }

  shift(i: number, j: number): number {
    const { boxShift } = this.drawing
    return ((this.is[j] ? boxShift[j]! : 0) - boxShift[i]!) * this.scale
  }

  /** Whether the label of one of them lies on the other, or on its label, with `j` so far to the right and below of `i`. */
  inTheWay(i: number, j: number, dx: number, dy: number): boolean {
    if (!this.is[i]) return this.is[j] === 1 && this.inTheWay(j, i, -dx, -dy)
    return Math.abs(dx) < this.across(i, j) && Math.abs(dy + this.shift(i, j)) < this.down(i, j)
  }
}
