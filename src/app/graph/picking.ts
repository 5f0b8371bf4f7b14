/** What lies under a point of the panel. One pass over what is visible, without asking the graphics card. */
import { curveBetween, distanceTo } from './curve.ts'
import type { Placed } from './labels.ts'
import type { Scene } from './scene.ts'
import type { View } from './stage.ts'

/** How far beside a thing one may point, in pixels. */
export interface Reach {
  readonly node: number
  readonly edge: number
}

export const mouseReach: Reach = { node: 3, edge: 4 }
export const touchReach: Reach = { node: 14, edge: 10 }

/** The visible node whose middle is nearest, if the point is in its circle or within reach of it; -1 otherwise. */
export function nodeUnder(scene: Scene, view: View, x: number, y: number, reach: number): number {
  const { k, tx, ty, size } = view
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < scene.nodeIds.length; i++) {
    if (scene.nodeHidden[i]) continue
    const d = Math.hypot(scene.x[i]! * k + tx - x, scene.y[i]! * k + ty - y) - scene.radius[i]! * size
    if (d <= reach && d < least) {
      least = d
      best = i
    }
  }
  return best
}

/** The node whose label is under the point; -1 if there is none. Labels lie in pixels of the plane, without the shift. */
export function labelUnder(labels: readonly Placed[], view: View, x: number, y: number): number {
  const px = x - view.tx
  const py = y - view.ty
  const label = labels.find((l) => px >= l.left && px <= l.right && py >= l.top && py <= l.bottom)
  return label ? label.node : -1
}

/** The nearest visible edge within reach; -1 if there is none. */
export function edgeUnder(scene: Scene, view: View, x: number, y: number, reach: number): number {
  const { k, tx, ty } = view
  let best = -1
  let least = reach
  for (let e = 0; e < scene.edgeIds.length; e++) {
    if (scene.edgeHidden[e]) continue
    const a = scene.source[e]!
    const b = scene.target[e]!
    const ax = scene.x[a]! * k + tx
    const ay = scene.y[a]! * k + ty
    const bx = scene.x[b]! * k + tx
    const by = scene.y[b]! * k + ty
    // A curve stays within half its control point's distance from the chord.
    const bulge = (Math.abs(scene.bend[e]!) / 2) * Math.hypot(bx - ax, by - ay) + reach
    if (x < Math.min(ax, bx) - bulge || x > Math.max(ax, bx) + bulge) continue
    if (y < Math.min(ay, by) - bulge || y > Math.max(ay, by) + bulge) continue
    const d = distanceTo(curveBetween(ax, ay, bx, by, scene.bend[e]!), x, y)
    if (d < least) {
      least = d
      best = e
    }
  }
  return best
}
