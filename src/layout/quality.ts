/** How good a picture is, in figures that do not depend on how it was made. All are pure; bounds are written where work could grow. */

import { distancesFrom } from './distance.ts'
import type { Drawing } from './drawing.ts'
import { LABEL_GAP } from './drawing.ts'
import type { Plane } from './plane.ts'

export interface Quality {
  /** Mean squared relative error of distances on the plane against those in the graph, after the best scale; 0 is perfect. */
  readonly stress: number
  /** Share of the ten nodes that are nearest in the graph among the ten nearest on the plane, from 0 to 1. */
  readonly neighboursKept: number
  /** Pairs of edges without a common end that cross as straight lines; an estimate above `EXACT_EDGES` edges. */
  readonly crossings: number
  /** Pairs of labels that overlap if every label is drawn below its node, the whole picture in view. */
  readonly labelOverlaps: number
  /** Share of labels that find a place beside their node, on no other label and no node, the whole picture in view. */
  readonly labelsPlaced: number
  /** The same of the 25 most important nodes. */
  readonly importantPlaced: number
}

/** Nodes whose labels a picture can hardly do without. */
const IMPORTANT = 25

/** Nodes from which distances are sampled: all of a small graph. */
const SOURCES = 500

/** Sources spread evenly over the nodes. */
const sampled = (count: number, most: number): number[] =>
  Array.from({ length: Math.min(count, most) }, (_, k) => Math.floor((k * count) / Math.min(count, most)))

/**
 * Normalised stress: mean over pairs of ((s·D − d) / d)², D on the plane, d in the graph, s the scale that makes it least (Gansner,
 * Koren & North 2004). Pairs without a path are left out. At most `SOURCES` breadth-first searches.
 */
export function stress(drawing: Drawing, { x, y }: Plane): number {
  let [one, two, pairs] = [0, 0, 0]
  for (const i of sampled(drawing.count, SOURCES)) {
    const distance = distancesFrom(drawing, i)
    for (let j = 0; j < drawing.count; j++) {
      const d = distance[j]!
      if (d <= 0) continue
      const ratio = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) / d
      one += ratio
      two += ratio * ratio
      pairs++
    }
  }
  // With s = Σr / Σr², the mean of (s·r − 1)² is 1 − (Σr)² / (n·Σr²).
  return pairs > 0 && two > 0 ? 1 - (one * one) / (pairs * two) : 0
}

/** The `k` smallest of `values`, without `self`. */
function nearest(values: Float64Array, self: number, k: number): number[] {
  const best: number[] = []
  for (let j = 0; j < values.length; j++) {
    if (j === self) continue
    if (best.length === k && values[j]! >= values[best[k - 1]!]!) continue
    let at = best.length
    while (at > 0 && values[best[at - 1]!]! > values[j]!) at--
    best.splice(at, 0, j)
    if (best.length > k) best.pop()
  }
  return best
}

/**
 * Neighbours kept: over nodes, the mean share of their `k` nearest on the plane that are no farther in the graph than the k-th
 * nearest there (so ties in the graph do not count against a picture). At most `SOURCES` nodes, each linear.
 */
export function neighboursKept(drawing: Drawing, { x, y }: Plane, k = 10): number {
  const { count } = drawing
  if (count < 2) return 1
  let [kept, asked] = [0, 0]
  const apart = new Float64Array(count)
  for (const i of sampled(count, SOURCES)) {
    const distance = distancesFrom(drawing, i)
    const reachable = Array.from(distance)
      .filter((d) => d > 0)
      .sort((a, b) => a - b)
    const wanted = Math.min(k, reachable.length)
    if (wanted === 0) continue
    const farthest = reachable[wanted - 1]!
    for (let j = 0; j < count; j++) apart[j] = (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2
    for (const j of nearest(apart, i, wanted)) if (distance[j]! > 0 && distance[j]! <= farthest) kept++
    asked += wanted
  }
  return asked > 0 ? kept / asked : 1
}

/** Edges up to which all pairs are tested (12.5 million of them). */
export const EXACT_EDGES = 5000

const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax)

/** Whether two straight edges cross in their insides. */
export function edgesCross({ source, target }: Drawing, { x, y }: Plane, e: number, f: number): boolean {
  const [a, b, c, d] = [source[e]!, target[e]!, source[f]!, target[f]!]
  if (a === c || a === d || b === c || b === d) return false
  const [ax, ay, bx, by, cx, cy, dx, dy] = [x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!]
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  )
}

/** Crossings of straight edges: exact up to `EXACT_EDGES` edges, beyond that scaled up from as many edges, evenly spread. */
export function crossings(drawing: Drawing, plane: Plane): number {
  const edges = sampled(drawing.source.length, EXACT_EDGES)
  let found = 0
  for (let i = 0; i < edges.length; i++) {
    for (let j = i + 1; j < edges.length; j++) if (edgesCross(drawing, plane, edges[i]!, edges[j]!)) found++
  }
  return edges.length > 0 ? Math.round(found * (drawing.source.length / edges.length) ** 2) : 0
}

/**
 * The largest scale at which all nodes with their labels fit a window, and where the middle is. Labels keep their size, as they
 * do on the screen; where they alone are larger than the window, nodes are put on one point.
 */
export function fitting(drawing: Drawing, { x, y }: Plane): { scale: number; x: number; y: number } {
  const { count, boxWidth, boxHeight, boxShift, viewport } = drawing
  const extent = (scale: number) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < count; i++) {
      const cx = x[i]! * scale
      const cy = y[i]! * scale + boxShift[i]!
      left = Math.min(left, cx - boxWidth[i]! / 2)
      right = Math.max(right, cx + boxWidth[i]! / 2)
      top = Math.min(top, cy - boxHeight[i]! / 2)
      bottom = Math.max(bottom, cy + boxHeight[i]! / 2)
    }
    return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  if (count === 0) return { scale: 1, x: 0, y: 0 }
  let low = 0
  let high = 1
  const fits = (scale: number) => {
    const e = extent(scale)
    return e.width <= viewport.width && e.height <= viewport.height
  }
  while (fits(high) && high < 1e6) high *= 2
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  const e = extent(low)
  return { scale: low, x: e.x, y: e.y }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Boxes by cell, so that only what is near is compared: linear for labels of bounded density. */
class Grid {
  private readonly cells = new Map<string, number[]>()
  readonly boxes: Box[] = []

  private *keys(box: Box): Generator<string> {
    const cell = 80
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++) {
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++) yield `${i} ${j}`
    }
  }

  add(box: Box): void {
    const number = this.boxes.push(box) - 1
    for (const key of this.keys(box)) {
      const list = this.cells.get(key)
      if (list) list.push(number)
      else this.cells.set(key, [number])
    }
  }

  /** Boxes that overlap this one. */
  hits(box: Box): Set<number> {
    const out = new Set<number>()
    for (const key of this.keys(box)) {
      for (const number of this.cells.get(key) ?? []) if (overlap(box, this.boxes[number]!)) out.add(number)
    }
    return out
  }
}

/** Where a label may stand, the best place first: a side of its node, and how far it is slid along it, in its own sizes. */
const places = [
  ['below', 0],
  ['right', 0],
  ['left', 0],
  ['above', 0],
  ...[0.5, -0.5, 0.25, -0.25].flatMap(
    (slide) =>
      [
        ['below', slide],
        ['above', slide],
      ] as const,
  ),
  ...[0.35, -0.35].flatMap(
    (slide) =>
      [
        ['right', slide],
        ['left', slide],
      ] as const,
  ),
] as const

/** The box of a label at one of its places, with its node at (x, y). */
function labelAt(drawing: Drawing, x: number, y: number, i: number, [side, slide]: (typeof places)[number]): Box {
  const width = drawing.labelWidth[i]!
  const height = drawing.labelHeight[i]!
  const away = drawing.radius[i]! + LABEL_GAP
  const across = side === 'below' || side === 'above'
  const left = across ? x - width / 2 + slide * width : side === 'right' ? x + away : x - away - width
  const top = !across ? y - height / 2 + slide * height : side === 'below' ? y + away : y - away - height
  return { left, top, right: left + width, bottom: top + height }
}

/** Overlapping pairs of labels, and the share that can be placed, when the whole picture is in view. */
export function labels(
  drawing: Drawing,
  plane: Plane,
): Pick<Quality, 'labelOverlaps' | 'labelsPlaced' | 'importantPlaced'> {
  const { count, radius, viewport, labelWidth } = drawing
  const { scale, x: cx, y: cy } = fitting(drawing, plane)
  const x = plane.x.map((v) => v * scale - cx)
  const y = plane.y.map((v) => v * scale - cy)
  const drawn = new Grid()
  let labelOverlaps = 0
  let wanted = 0
  for (let i = 0; i < count; i++) {
    if (labelWidth[i] === 0) continue
    wanted++
    const box = labelAt(drawing, x[i]!, y[i]!, i, places[0])
    labelOverlaps += drawn.hits(box).size
    drawn.add(box)
  }
  const taken = new Grid()
  for (let i = 0; i < count; i++) {
    const r = radius[i]!
    taken.add({ left: x[i]! - r, top: y[i]! - r, right: x[i]! + r, bottom: y[i]! + r })
  }
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => drawing.weight[b]! - drawing.weight[a]! || a - b,
  )
  let placed = 0
  let important = 0
  for (const [rank, i] of order.entries()) {
    if (labelWidth[i] === 0) continue
    for (const place of places) {
      const box = labelAt(drawing, x[i]!, y[i]!, i, place)
      if (box.left < -viewport.width / 2 || box.right > viewport.width / 2) continue
      if (box.top < -viewport.height / 2 || box.bottom > viewport.height / 2) continue
      if (taken.hits(box).size > 0) continue
      taken.add(box)
      placed++
      if (rank < IMPORTANT) important++
      break
    }
  }
  const few = order.slice(0, IMPORTANT).filter((i) => labelWidth[i]! > 0).length
  return {
    labelOverlaps,
    labelsPlaced: wanted > 0 ? placed / wanted : 1,
    importantPlaced: few > 0 ? important / few : 1,
  }
}

/** All figures of a picture. */
export const measureLayout = (drawing: Drawing, plane: Plane): Quality => ({
  stress: stress(drawing, plane),
  neighboursKept: neighboursKept(drawing, plane),
  crossings: crossings(drawing, plane),
  ...labels(drawing, plane),
})
