/** Where labels go: the most important ones first, each beside its node, none on another label or on a node. No DOM. */
import type { Box } from './boxes.ts'
import { Occupancy } from './boxes.ts'

export const sides = ['below', 'right', 'left', 'above', 'belowRight', 'belowLeft', 'aboveRight', 'aboveLeft'] as const
export type Side = (typeof sides)[number]

export interface Size {
  readonly width: number
  readonly height: number
}

/** A label that has found a place. */
export interface Placed extends Box {
  readonly node: number
  readonly side: Side
}

export interface LabelQuestion {
  /** Nodes that want a label, the most important one first. */
  readonly wanted: Iterable<number>
  /** Nodes that no label may cover. */
  readonly nodes: Iterable<number>
  /** Middle and radius of a node on the screen, in pixels. */
  readonly x: (node: number) => number
  readonly y: (node: number) => number
  readonly radius: (node: number) => number
  /** Size of a node's label in pixels. */
  readonly size: (node: number) => Size
  /** Sides to try, the best first; all of `sides` unless told. */
  readonly sidesOf?: (node: number) => readonly Side[]
  /** Labels must lie in here. */
  readonly within?: Box
  /** Boxes that are taken already. */
  readonly taken?: Iterable<Box>
  /** Most labels to place. */
  readonly limit?: number
}

/** Space between a node and its label, and around a label, in pixels. */
const gap = 2

/** Discs smaller than this do not keep a label away: among ten thousand dots there would be no room for any. */
const DOT = 2.2

/** The box of a label of `size` on one side of a node. */
export function labelPlace(x: number, y: number, radius: number, size: Size, side: Side): Box {
  const { width, height } = size
  const away = radius + gap
  if (side === 'right') return { left: x + away, top: y - height / 2, right: x + away + width, bottom: y + height / 2 }
  if (side === 'left') return { left: x - away - width, top: y - height / 2, right: x - away, bottom: y + height / 2 }
  const top = side.startsWith('below') ? y + away : y - away - height
  // A label at a corner begins at the node's middle, less a little so that it still belongs to it.
  const nudge = Math.min(radius, 6)
  const left = side.endsWith('Right') ? x - nudge : side.endsWith('Left') ? x + nudge - width : x - width / 2
  return { left, top, right: left + width, bottom: top + height }
}

const inside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom

/** Greedy placement (Christensen, Marks & Shieber 1995, with importance as priority): linear in labels for a given density. */
export function placeLabels(question: LabelQuestion): Placed[] {
  const { wanted, nodes, x, y, radius, size, sidesOf, within, limit = Number.POSITIVE_INFINITY } = question
  const occupancy = new Occupancy()
  for (const box of question.taken ?? []) occupancy.addBox(box)
  for (const node of nodes) {
    const r = radius(node)
    if (r >= DOT) occupancy.addDisc(x(node), y(node), r)
  }
  const placed: Placed[] = []
  for (const node of wanted) {
    if (placed.length >= limit) break
    for (const side of sidesOf?.(node) ?? sides) {
      const box = labelPlace(x(node), y(node), radius(node), size(node), side)
      if ((within && !inside(box, within)) || !occupancy.isFree(box)) continue
      occupancy.addBox(box)
      placed.push({ node, side, ...box })
      break
    }
  }
  return placed
}
