/** Fewer crossings by moving single nodes: a force layout minds distances only. */
import type { Drawing } from './drawing.ts'
import { Entanglement } from './entanglement.ts'
import type { Plane } from './plane.ts'
import type { Prominence } from './prominence.ts'

export interface UntangleOptions {
  /** Rectangle around the origin that nodes stay in. */
  readonly width: number
  readonly height: number
  readonly rounds: number
  /** How much larger a node's label is, in units, when it is first to be shown; 1 where everything has room. */
  readonly enlarged: Float64Array
  /** Nodes whose labels nothing may come to lie under. */
  readonly prominence: Prominence
}

/** What a label on another one counts, at the size at which both are shown, if one is wholly covered; a crossing counts 1. */
const CROWD = 1

/** What a disc under a label counts. */
const COVER = 1

/** How far from its own place and from the middle of its neighbours a node looks for others to change places with, per typical distance. */
const SWAP = 1

/** Boxes are kept this much farther apart than they must be, so that rounding positions does not bring them together. */
const SLACK = 0.4

/** Crossing tests before it is left at that: about a second. A graph of which one round takes more is left as it is. */
const MOST_TESTS = 3e8

/** A gain below this is not worth a move. */
const LEAST_GAIN = 0.01

const directions = Array.from(
  { length: 8 },
  (_, k) => [Math.cos((k * Math.PI) / 4), Math.sin((k * Math.PI) / 4)] as const,
)

/** Places that are looked at for one node, its own among them. */
const PLACES = directions.length * 4 + 5

/**
 * Moves one node at a time to the best of some forty places around where it is and around the middle of its neighbours, as
 * long as that costs less and no box comes to lie on another one (a greedy form of Davidson & Harel 1996). Pinned nodes and nodes without edges stay. Each place
 * costs the node's degree times the edges; large graphs are left after `MOST_TESTS`. Yields the share done.
 */
export function* untangle(drawing: Drawing, plane: Plane, options: UntangleOptions): Generator<number, Plane> {
  const { count, start, neighbours, boxWidth, boxHeight, boxShift, radius, pinned } = drawing
  const { width, height, enlarged, prominence } = options
  const x = plane.x.slice()
  const y = plane.y.slice()
  const reach = Math.sqrt((width * height) / Math.max(1, count))
  const entanglement = new Entanglement(drawing, { x, y }, reach)

  /** What a place costs, or more than `limit` as soon as that is clear.  */
  const priceOf = (v: number, px: number, py: number, limit: number): number => {
    let price = entanglement.lengths(v, px, py)
    if (price >= limit) return price
    for (let j = 0; j < count; j++) {
      if (j === v) continue
      const dx = Math.abs(px - x[j]!)
      const dy = py - y[j]!
      // Where both labels are shown.
      const size = Math.min(enlarged[v]!, enlarged[j]!)
      const across = ((boxWidth[v]! + boxWidth[j]!) / 2) * size - dx
      if (across > 0) {
        const high = (boxHeight[v]! + boxHeight[j]!) / 2
        const down = high * size - Math.abs(dy + (boxShift[v]! - boxShift[j]!) * size)
        if (down > 0) price += CROWD * Math.min(1, across / boxWidth[j]!) * Math.min(1, down / boxHeight[j]!)
      }
      // Where only the more important one is shown, beside the other's disc.
      const larger = Math.max(enlarged[v]!, enlarged[j]!)
      if (larger === size) continue
      const [shown, other] = enlarged[v] === larger ? [v, j] : [j, v]
      const disc = radius[other]!
      const beside = (boxWidth[shown]! / 2 + disc) * larger - dx
      if (beside <= 0) continue
      const shift = boxShift[shown]! * larger
      const below = (boxHeight[shown]! / 2 + disc) * larger - Math.abs(shown === v ? dy + shift : dy - shift)
      if (below > 0) price += COVER * Math.min(1, beside / (2 * disc)) * Math.min(1, below / (2 * disc))
    }
    if (price >= limit) return price
    return price + entanglement.tangles(v, px, py, limit - price)
  }

  const overlapsOthers = (v: number, px: number, py: number): number => {
    let found = 0
    for (let j = 0; j < count; j++) {
      if (j === v) continue
      if (prominence.inTheWay(v, j, x[j]! - px, y[j]! - py)) found++
      if (Math.abs(px - x[j]!) >= (boxWidth[v]! + boxWidth[j]!) / 2 + SLACK) continue
      const down = (boxHeight[v]! + boxHeight[j]!) / 2 + SLACK
      if (Math.abs(py + boxShift[v]! - y[j]! - boxShift[j]!) < down) found++
    }
    return found
  }

  let tests = 0

  /** Whether the node has changed places with another one near by, for less. */
  const swapped = (v: number, mx: number, my: number): boolean => {
    let here = -1
    for (let w = 0; w < count; w++) {
      if (w === v || pinned[w] || start[w + 1] === start[w]) continue
      const nearMiddle = Math.abs(x[w]! - mx) < reach * SWAP && Math.abs(y[w]! - my) < reach * SWAP
      const near = Math.abs(x[w]! - x[v]!) < reach * SWAP && Math.abs(y[w]! - y[v]!) < reach * SWAP
      if (!nearMiddle && !near) continue
      const [vx, vy, wx, wy] = [x[v]!, y[v]!, x[w]!, y[w]!]
      tests += entanglement.tests(v) + entanglement.tests(w)
      const blockedV = overlapsOthers(v, vx, vy)
      const blockedW = overlapsOthers(w, wx, wy)
      if (here < 0) here = priceOf(v, vx, vy, Infinity)
      const there = priceOf(w, wx, wy, Infinity)
      x[v] = wx
      y[v] = wy + boxShift[w]! - boxShift[v]!
      x[w] = vx
      y[w] = vy + boxShift[v]! - boxShift[w]!
      entanglement.moved(v)
      entanglement.moved(w)
      if (overlapsOthers(v, x[v]!, y[v]!) <= blockedV && overlapsOthers(w, x[w]!, y[w]!) <= blockedW) {
        const limit = here + there - LEAST_GAIN
        const first = priceOf(v, x[v]!, y[v]!, limit)
        if (first < limit && first + priceOf(w, x[w]!, y[w]!, limit - first) < limit) return true
      }
      x[v] = vx
      y[v] = vy
      x[w] = wx
      y[w] = wy
      entanglement.moved(v)
      entanglement.moved(w)
    }
    return false
  }

  let each = 0
  for (let v = 0; v < count; v++) each += PLACES * entanglement.tests(v)
  for (let round = 0; each <= MOST_TESTS && round < options.rounds; round++) {
    let moved = false
    for (let v = 0; v < count; v++) {
      const degree = start[v + 1]! - start[v]!
      if (pinned[v] || degree === 0) continue
      tests += PLACES * entanglement.tests(v)
      if (tests > MOST_TESTS) return { x, y }
      let mx = 0
      let my = 0
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        mx += x[neighbours[k]!]! / degree
        my += y[neighbours[k]!]! / degree
      }
      let bestX = x[v]!
      let bestY = y[v]!
      let best = priceOf(v, bestX, bestY, Infinity) - LEAST_GAIN
      const blocked = overlapsOthers(v, bestX, bestY)
      const w = Math.max(0, (width - boxWidth[v]!) / 2)
      const h = Math.max(0, (height - boxHeight[v]!) / 2)
      const attempt = (px: number, py: number) => {
        const cx = Math.max(-w, Math.min(w, px))
        const cy = Math.max(-h, Math.min(h, py + boxShift[v]!)) - boxShift[v]!
        if (overlapsOthers(v, cx, cy) > blocked) return
        const price = priceOf(v, cx, cy, best)
        if (price >= best) return
        best = price - LEAST_GAIN
        bestX = cx
        bestY = cy
      }
      const [hereX, hereY] = [x[v]!, y[v]!]
      for (const part of [0.25, 0.5, 0.75, 1]) attempt(hereX + (mx - hereX) * part, hereY + (my - hereY) * part)
      // Turned a little each round, so that other places are looked at.
      const cos = Math.cos(round * 0.3)
      const sin = Math.sin(round * 0.3)
      for (const [c, s] of directions) {
        const dx = (c * cos - s * sin) * reach
        const dy = (c * sin + s * cos) * reach
        attempt(mx + dx, my + dy)
        attempt(mx + 2 * dx, my + 2 * dy)
        attempt(hereX + dx / 2, hereY + dy / 2)
        attempt(hereX + dx * 1.5, hereY + dy * 1.5)
      }
      if (bestX !== hereX || bestY !== hereY) moved = true
      x[v] = bestX
      y[v] = bestY
      entanglement.moved(v)
      if (swapped(v, mx, my)) moved = true
      if (v % 16 === 15) yield (round + v / count) / options.rounds
    }
    if (!moved) break
  }
  return { x, y }
}
