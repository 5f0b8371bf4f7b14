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

/**
 * Prices of places in a picture whose positions change between calls: `moved` must hear of it. Ends of edges are kept side by side,
 * since nearly all time goes into one loop over them.
 */
export class Entanglement {
  private readonly drawing: Drawing
  private readonly plane: Plane
  private readonly reach: number
  /** Both ends of each edge: x, y, x, y. */
  private readonly ends: Float64Array
  /** Places in `ends` of node `i`: `own[first[i]]` up to, without, `own[first[i + 1]]`. */
  private readonly first: Uint32Array
  private readonly own: Uint32Array

  /**
   * @param plane the picture, by reference
   * @param reach typical distance between nodes
   */
  constructor(drawing: Drawing, plane: Plane, reach: number) {
    const { count, source, target } = drawing
    this.drawing = drawing
    this.plane = plane
    this.reach = reach
    this.ends = new Float64Array(4 * source.length)
    this.first = new Uint32Array(count + 1)
    for (const nodes of [source, target]) for (const i of nodes) this.first[i + 1]!++
    for (let i = 0; i < count; i++) this.first[i + 1]! += this.first[i]!
    this.own = new Uint32Array(2 * source.length)
    const next = this.first.slice()
    for (let e = 0; e < source.length; e++) {
      this.own[next[source[e]!]!++] = 4 * e
      this.own[next[target[e]!]!++] = 4 * e + 2
    }
    for (let i = 0; i < count; i++) this.moved(i)
  }

  /** Take over where node `v` is now. */
  moved(v: number): void {
    this.put(v, this.plane.x[v]!, this.plane.y[v]!)
  }

  private put(v: number, px: number, py: number): void {
    const { ends, own, first } = this
    for (let k = first[v]!; k < first[v + 1]!; k++) {
      ends[own[k]!] = px
      ends[own[k]! + 1] = py
    }
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

  /** What its edges cross and run over, and what runs over it, if it were at (px, py); or `limit` or more once that is clear. */
  tangles(v: number, px: number, py: number, limit: number): number {
    const { start, neighbours } = this.drawing
    this.put(v, px, py)
    let sum = this.overDisc(px, py, v, limit)
    for (let k = start[v]!; k < start[v + 1]! && sum < limit; k++) {
      sum += this.onTheWay(px, py, neighbours[k]!, v, limit - sum)
    }
    this.moved(v)
    return sum
  }

  /** All of it. */
  price(v: number, px: number, py: number, limit: number): number {
    const sum = this.lengths(v, px, py)
    return sum >= limit ? sum : sum + this.tangles(v, px, py, limit - sum)
  }

  /**
   * Crossings of the straight line from node `v`, at (ax, ay), to node `u` with other edges, and nodes under it. Of an edge that shares
   * an end with the line, that end lies exactly on it: the product of the two sides is 0.
   */
  private onTheWay(ax: number, ay: number, u: number, v: number, limit: number): number {
    const { count, radius } = this.drawing
    const { x, y } = this.plane
    const { ends } = this
    let found = 0
    const bx = x[u]!
    const by = y[u]!
    const dx = bx - ax
    const dy = by - ay
    for (let e = 0; e < ends.length; e += 4) {
      const cx = ends[e]!
      const cy = ends[e + 1]!
      const ex = ends[e + 2]!
      const ey = ends[e + 3]!
      if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (ey - ay) - dy * (ex - ax)) >= 0) continue
      const fx = ex - cx
      const fy = ey - cy
      if ((fx * (ay - cy) - fy * (ax - cx)) * (fx * (by - cy) - fy * (bx - cx)) < 0 && ++found >= limit) return found
    }
    const square = dx * dx + dy * dy
    if (square === 0) return found
    for (let j = 0; j < count; j++) {
      const jx = x[j]! - ax
      const jy = y[j]! - ay
      const along = jx * dx + jy * dy
      if (along <= 0 || along >= square || j === u || j === v) continue
      const off = dx * jy - dy * jx
      if (off * off < radius[j]! * radius[j]! * square) found += cost.overNode
      if (found >= limit) return found
    }
    return found
  }

  /** Edges that run over the disc of node `v` around (px, py). Its own have their end in the middle of it, which does not count. */
  private overDisc(px: number, py: number, v: number, limit: number): number {
    const { ends } = this
    let found = 0
    const area = this.drawing.radius[v]! ** 2
    for (let e = 0; e < ends.length; e += 4) {
      const sx = ends[e]!
      const sy = ends[e + 1]!
      const dx = ends[e + 2]! - sx
      const dy = ends[e + 3]! - sy
      const square = dx * dx + dy * dy
      const dot = (px - sx) * dx + (py - sy) * dy
      if (dot <= 0 || dot >= square) continue
      const off = dx * (py - sy) - dy * (px - sx)
      if (off * off < area * square) found += cost.overNode
      if (found >= limit) return found
    }
    return found
  }
}
