/** Nodes that a person has placed: the rest of the picture comes to them. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'

/** Rounds in which a pull spreads from a pinned node to its neighbours, theirs, and so on. */
const ROUNDS = 40

/**
 * The picture moved as a whole to where its pinned nodes are on average, these put in their places, and the others drawn along
 * with their neighbours (the displacement is harmonic: each node's is the mean of those of its neighbours, fading with each step).
 */
export function settled(drawing: Drawing, plane: Plane): Plane {
  const { count, pinned, pinnedX, pinnedY, start, neighbours } = drawing
  let pins = 0
  let dx = 0
  let dy = 0
  for (let i = 0; i < count; i++) {
    if (!pinned[i]) continue
    pins++
    dx += pinnedX[i]! - plane.x[i]!
    dy += pinnedY[i]! - plane.y[i]!
  }
  if (pins === 0) return plane
  const x = plane.x.map((v) => v + dx / pins)
  const y = plane.y.map((v) => v + dy / pins)
  let pullX = new Float64Array(count)
  let pullY = new Float64Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    const nextX = new Float64Array(count)
    const nextY = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      if (pinned[i]) {
        nextX[i] = pinnedX[i]! - x[i]!
        nextY[i] = pinnedY[i]! - y[i]!
        continue
      }
      const degree = start[i + 1]! - start[i]!
      for (let k = start[i]!; k < start[i + 1]!; k++) {
        nextX[i]! += (0.8 * pullX[neighbours[k]!]!) / degree
        nextY[i]! += (0.8 * pullY[neighbours[k]!]!) / degree
      }
    }
    pullX = nextX
    pullY = nextY
  }
  return {
    x: x.map((v, i) => (pinned[i] ? pinnedX[i]! : v + pullX[i]!)),
    y: y.map((v, i) => (pinned[i] ? pinnedY[i]! : v + pullY[i]!)),
  }
}
