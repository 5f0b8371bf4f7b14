/** Room for everyone: density evened out before single overlaps are mended, which would take long ways otherwise. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'
import { boundsOf, extentOf } from './plane.ts'

/** How much of the difference between the picture's proportions and the window's is made up by stretching, which bends distances. */
const STRETCH = 0.7

/** Scaled, stretched and moved so that all nodes with their labels fill a rectangle around the origin about as far as they can. */
export function stretched(drawing: Drawing, plane: Plane, width: number, height: number): Plane {
  const { left, top, right, bottom } = boundsOf(plane)
  const widest = drawing.boxWidth.reduce((a, b) => Math.max(a, b), 0)
  const highest = drawing.boxHeight.reduce((a, b) => Math.max(a, b), 0)
  const fillX = right > left ? Math.max(1, width - widest) / (right - left) : 0
  const fillY = bottom > top ? Math.max(1, height - highest) / (bottom - top) : 0
  const both = fillX > 0 && fillY > 0
  const least = both ? Math.min(fillX, fillY) : 1
  const sx = both ? least * (fillX / least) ** STRETCH : fillX
  const sy = both ? least * (fillY / least) ** STRETCH : fillY
  const x = plane.x.map((v) => (v - (left + right) / 2) * sx)
  const y = plane.y.map((v) => (v - (top + bottom) / 2) * sy)
  const extent = extentOf(drawing, { x, y })
  return {
    x: x.map((v) => v - (extent.left + extent.right) / 2),
    y: y.map((v) => v - (extent.top + extent.bottom) / 2),
  }
}

/** By how much wider than high a part may be before it is halved across: boxes of labels are about that. */
const PROPORTION = 1.6

/**
 * Moved by `share` of the way towards a place of one's own: the rectangle is halved again and again, across its longer side,
 * so that each half has room for its boxes, which keeps who is left of, right of, above and below whom (a k-d tree; cf. the
 * cartograms of Bentley & Friedman's splitting rule). n log² n.
 */
export function spread(drawing: Drawing, plane: Plane, width: number, height: number, share: number): Plane {
  const { count, boxWidth, boxHeight, boxShift } = drawing
  const x = plane.x.slice()
  const y = plane.y.slice()
  const area = boxWidth.map((w, i) => w * boxHeight[i]!)
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  const stack = count > 0 ? [{ from: 0, to: count, left: -width / 2, top: -height / 2, width, height }] : []
  for (let part = stack.pop(); part; part = stack.pop()) {
    const { from, to, left, top } = part
    if (to - from === 1) {
      const i = order[from]!
      x[i]! += share * (left + part.width / 2 - x[i]!)
      y[i]! += share * (top + part.height / 2 - boxShift[i]! - y[i]!)
      continue
    }
    const across = part.width >= part.height * PROPORTION
    const along = across ? plane.x : plane.y
    const members = order.subarray(from, to).sort((a, b) => along[a]! - along[b]! || a - b)
    const total = members.reduce((sum, i) => sum + area[i]!, 0)
    let before = 0
    let cut = 0
    while (cut < members.length - 1) {
      const next = before + area[members[cut]!]!
      if (cut > 0 && Math.abs(next - total / 2) > Math.abs(before - total / 2)) break
      before = next
      cut++
    }
    const portion = total > 0 ? before / total : cut / members.length
    const middle = from + cut
    if (across) {
      stack.push({ ...part, to: middle, width: part.width * portion })
      stack.push({ ...part, from: middle, left: left + part.width * portion, width: part.width * (1 - portion) })
    } else {
      stack.push({ ...part, to: middle, height: part.height * portion })
      stack.push({ ...part, from: middle, top: top + part.height * portion, height: part.height * (1 - portion) })
    }
  }
  return { x, y }
}
