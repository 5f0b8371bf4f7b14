/**
 * The shape of an edge: a quadratic curve from middle to middle whose control point lies beside the chord, by `curvature` times
 * its length, to the left of the way as one sees it. Screen coordinates: x to the right, y down.
 */

/** A curve with its control point in the middle. */
export interface Curve {
  readonly ax: number
  readonly ay: number
  readonly cx: number
  readonly cy: number
  readonly bx: number
  readonly by: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Bend of an edge that is alone between its two nodes. */
export const SINGLE_BEND = 0.1

/** How much further each further edge between the same two nodes bends. */
export const PARALLEL_BEND = 0.22

/** The curve from a to b. */
export function curveBetween(ax: number, ay: number, bx: number, by: number, curvature: number): Curve {
  const dx = bx - ax
  const dy = by - ay
  return { ax, ay, cx: (ax + bx) / 2 + dy * curvature, cy: (ay + by) / 2 - dx * curvature, bx, by }
}

/** The point at `t` between 0 and 1. */
export function pointAt(curve: Curve, t: number): Point {
  const s = 1 - t
  return {
    x: s * s * curve.ax + 2 * s * t * curve.cx + t * t * curve.bx,
    y: s * s * curve.ay + 2 * s * t * curve.cy + t * t * curve.by,
  }
}

/** Speed at either end: both legs are equally long, so that a distance `d` from an end is about `d / speed` in `t`. */
const speed = (curve: Curve): number => 2 * Math.hypot(curve.cx - curve.ax, curve.cy - curve.ay)

/** The part of the curve outside two circles of radius `ra` and `rb` around its ends; null if nothing is left of it. */
export function trimmed(curve: Curve, ra: number, rb: number): readonly [from: number, to: number] | null {
  const v = speed(curve)
  const from = ra / v
  const to = 1 - rb / v
  return v > 0 && from < to ? [from, to] : null
}

/** The piece of the curve between `from` and `to` (de Casteljau, twice), for drawing in one stroke. */
export function piece(curve: Curve, from: number, to: number): Curve {
  const a = pointAt(curve, from)
  const b = pointAt(curve, to)
  const s = 1 - from
  const e = 1 - to
  return {
    ax: a.x,
    ay: a.y,
    cx: s * e * curve.ax + (s * to + from * e) * curve.cx + from * to * curve.bx,
    cy: s * e * curve.ay + (s * to + from * e) * curve.cy + from * to * curve.by,
    bx: b.x,
    by: b.y,
  }
}

/** Distance from a point to the curve, to within a pixel for curves of a screen's size: 12 chords. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY
  let px = curve.ax
  let py = curve.ay
  for (let i = 1; i <= 12; i++) {
    const t = i / 12
    const s = 1 - t
    const qx = s * s * curve.ax + 2 * s * t * curve.cx + t * t * curve.bx
    const qy = s * s * curve.ay + 2 * s * t * curve.cy + t * t * curve.by
    const dx = qx - px
    const dy = qy - py
    const length = dx * dx + dy * dy
    const u = length > 0 ? Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / length)) : 0
    const d = (x - px - u * dx) ** 2 + (y - py - u * dy) ** 2
    if (d < best) best = d
    px = qx
    py = qy
  }
  return Math.sqrt(best)
}

/**
 * A bend for each edge, so that edges between the same two nodes part from each other, whichever way they point.
 * @param source index of each edge's source
 * @param target index of each edge's target
 * @param nodes number of nodes
 */
export function bends(source: Uint32Array, target: Uint32Array, nodes: number): Float32Array {
  const count = source.length
  const between = new Map<number, number>()
  const place = new Uint32Array(count)
  const key = (i: number) => Math.min(source[i]!, target[i]!) * nodes + Math.max(source[i]!, target[i]!)
  for (let i = 0; i < count; i++) {
    const k = key(i)
    const n = between.get(k) ?? 0
    place[i] = n
    between.set(k, n + 1)
  }
  const out = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const n = between.get(key(i))!
    if (n === 1) out[i] = SINGLE_BEND
    else {
      const side = source[i]! < target[i]! ? 1 : -1
      out[i] = side * (place[i]! - (n - 1) / 2) * PARALLEL_BEND
    }
  }
  return out
}
