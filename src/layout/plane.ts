/** Positions as two arrays, and the moves that keep a picture's shape. */
import type { Drawing } from './drawing.ts'

/** Positions of the nodes of a drawing, by index. */
export interface Plane {
  readonly x: Float64Array
  readonly y: Float64Array
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle around all points; all zero if there are none. */
export function boundsOf({ x, y }: Plane): Bounds {
  if (x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let [left, top, right, bottom] = [x[0]!, y[0]!, x[0]!, y[0]!]
  for (let i = 1; i < x.length; i++) {
    left = Math.min(left, x[i]!)
    right = Math.max(right, x[i]!)
    top = Math.min(top, y[i]!)
    bottom = Math.max(bottom, y[i]!)
  }
  return { left, top, right, bottom }
}

/** The smallest rectangle around all nodes with their labels; all zero if there are none. */
export function extentOf(drawing: Drawing, { x, y }: Plane): Bounds {
  const { count, boxWidth, boxHeight, boxShift } = drawing
  if (count === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < count; i++) {
    left = Math.min(left, x[i]! - boxWidth[i]! / 2)
    right = Math.max(right, x[i]! + boxWidth[i]! / 2)
    top = Math.min(top, y[i]! + boxShift[i]! - boxHeight[i]! / 2)
    bottom = Math.max(bottom, y[i]! + boxShift[i]! + boxHeight[i]! / 2)
  }
  return { left, top, right, bottom }
}

const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)

/** Moved so that the mean is at the origin, and scaled so that points are `size` away from it (root of the mean square). */
export function standardised(plane: Plane, size: number): Plane {
  const { x, y } = plane
  const mx = mean(x)
  const my = mean(y)
  let square = 0
  for (let i = 0; i < x.length; i++) square += (x[i]! - mx) ** 2 + (y[i]! - my) ** 2
  const scale = square > 0 ? size / Math.sqrt(square / x.length) : 1
  return { x: x.map((v) => (v - mx) * scale), y: y.map((v) => (v - my) * scale) }
}

/** Turned so that the picture is widest along the longer side of the viewport (principal axes). */
export function turned(drawing: Drawing, { x, y }: Plane): Plane {
  const mx = mean(x)
  const my = mean(y)
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx
    const dy = y[i]! - my
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  }
  const across = drawing.viewport.height > drawing.viewport.width ? Math.PI / 2 : 0
  const angle = Math.atan2(2 * xy, xx - yy) / 2 - across
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return {
    x: x.map((v, i) => (v - mx) * cos + (y[i]! - my) * sin),
    y: x.map((v, i) => (y[i]! - my) * cos - (v - mx) * sin),
  }
}
