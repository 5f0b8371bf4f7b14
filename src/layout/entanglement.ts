/** How entangled a picture is at one node: what its edges cross and cover, and how long they are. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'

/** What counts against a place: crossings 1 each, and these. Measured on the first article and on generated graphs of its shape. */
const cost = {
  /** An edge over a node that is not its end. */
  overNode: 1,
  /** Length of an edge, per typical distance between nodes. */
  length: 2,
} as const

/** Prices of places in a picture whose arrays may change between calls. */
export class Entanglement {
  private readonly drawing: Drawing
  private readonly plane: Plane
  private readonly reach: number

  /**
   * @param plane the picture, by reference
   * @param reach typical distance between nodes
   */
  constructor(drawing: Drawing, plane: Plane, reach: number) {
    this.drawing = drawing
    this.plane = plane
    this.reach = reach
  }

  /** Crossing tests that one price takes, about. */
  tests(v: number): number {
    return (this.drawing.start[v + 1]! - this.drawing.start[v]! + 1) * this.drawing.source.length
  }

  /** Edges of node `v`, if it were at (px, py): their length. */
  lengths(v: number, px: number, py: number): number {
    const { start, neighbours } = this.drawing
    const { x, y } = this.plane
    let sum = 0
    for (let k = start[v]!; k < start[v + 1]!; k++) {
      const u = neighbours[k]!
      const dx = px - x[u]!
      const dy = py - y[u]!
      sum += Math.sqrt(dx * dx + dy * dy)
    }
    return (cost.length * sum) / this.reach
  }

  /** What its edges cross and run over, and what runs over it, if it were at (px, py); or more than `limit` once that is clear. */
  tangles(v: number, px: number, py: number, limit: number): number {
    const { start, neighbours } = this.drawing
    let sum = this.overDisc(px, py, v, limit)
    for (let k = start[v]!; k < start[v + 1]! && sum < limit; k++)
      sum += this.onTheWay(px, py, neighbours[k]!, v, limit - sum)
    return sum
  }

  /** All of it. */
  price(v: number, px: number, py: number, limit: number): number {
    const sum = this.lengths(v, px, py)
    return sum >= limit ? sum : sum + this.tangles(v, px, py, limit - sum)
  }

  /** Crossings of the straight line from (ax, ay) to node `u` with edges that end neither there nor in `v`, and nodes under it. */
  private onTheWay(ax: number, ay: number, u: number, v: number, limit: number): number {
    const { count, source, target, radius } = this.drawing
    const { x, y } = this.plane
    let found = 0
    const bx = x[u]!
    const by = y[u]!
    const dx = bx - ax
    const dy = by - ay
    for (let e = 0; e < source.length; e++) {
      const s = source[e]!
      const t = target[e]!
      if (s === u || t === u || s === v || t === v) continue
      const cx = x[s]!
      const cy = y[s]!
      const ex = x[t]!
      const ey = y[t]!
      if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (ey - ay) - dy * (ex - ax)) >= 0) continue
      const fx = ex - cx
      const fy = ey - cy
      if ((fx * (ay - cy) - fy * (ax - cx)) * (fx * (by - cy) - fy * (bx - cx)) < 0 && ++found >= limit) return found
    }
    const square = dx * dx + dy * dy
    if (square === 0) return found
    for (let j = 0; j < count; j++) {
      if (j === u || j === v) continue
      const along = ((x[j]! - ax) * dx + (y[j]! - ay) * dy) / square
      if (along <= 0 || along >= 1) continue
      const off = dx * (y[j]! - ay) - dy * (x[j]! - ax)
      if (off * off < radius[j]! * radius[j]! * square) found += cost.overNode
    }
    return found
  }

  /** Edges that run over a disc around (px, py). */
  private overDisc(px: number, py: number, v: number, limit: number): number {
    const { source, target, radius } = this.drawing
    const { x, y } = this.plane
    let found = 0
    const r = radius[v]!
    for (let e = 0; e < source.length; e++) {
      const s = source[e]!
      const t = target[e]!
      if (s === v || t === v) continue
      const dx = x[t]! - x[s]!
      const dy = y[t]! - y[s]!
      const square = dx * dx + dy * dy
      const dot = (px - x[s]!) * dx + (py - y[s]!) * dy
      if (dot <= 0 || dot >= square) continue
      const off = dx * (py - y[s]!) - dy * (px - x[s]!)
      if (off * off < r * r * square) found += cost.overNode
      if (found >= limit) return found
    }
    return found
  }
}
