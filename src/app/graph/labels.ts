/** Where labels go: the most important ones first, each beside its node, none on another label or on a node. No DOM. */
import type { Box } from './boxes.ts'
import { Occupancy } from './boxes.ts'

/**
 * Where a label may stand, the best place first: the side of its node, and how far it is slid along that side, as a share of its own
 * size (0 is centred, 0.5 begins at the node's middle).
 */
export const places = [
  ['below', 0],
  ['right', 0],
  ['left', 0],
  ['above', 0],
  ['below', 0.5],
  ['below', -0.5],
  ['above', 0.5],
  ['above', -0.5],
  ['below', 0.25],
  ['below', -0.25],
  ['above', 0.25],
  ['above', -0.25],
  ['right', 0.35],
  ['left', 0.35],
  ['right', -0.35],
  ['left', -0.35],
] as const

/** Number of a place in `places`. */
export type Place = number

export interface Size {
  readonly width: number
  readonly height: number
}

/** A label that has found a place. */
export interface Placed extends Box {
  readonly node: number
  readonly place: Place
  /** Which of the node's sizes it has. */
  readonly variant: number
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
  /** Size of a node's label in pixels: as it should be (0), then what may stand in its stead where that finds no room; null at the end. */
  readonly size: (node: number, variant: number) => Size | null
  /** A place to try before all others. */
  readonly first?: (node: number) => Place | undefined
  /** Places to try, the first so many. */
  readonly most?: number
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

/** The box of a label of `size` at one of the places around a node. */
export function labelPlace(x: number, y: number, radius: number, size: Size, place: Place): Box {
  const { width, height } = size
  const [side, slide] = places[place]!
  const away = radius + gap
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + away : x - away - width
    const top = y - height / 2 + slide * height
    return { left, top, right: left + width, bottom: top + height }
  }
  // At a corner a label begins a little before the node's middle, so that it still belongs to it.
  const nudge = Math.abs(slide) === 0.5 ? Math.sign(slide) * Math.min(radius, 6) : 0
  const left = x - width / 2 + slide * width - nudge
  const top = side === 'below' ? y + away : y - away - height
  return { left, top, right: left + width, bottom: top + height }
}

export type Align = 'left' | 'center' | 'right'

/** How the lines of a label stand at a place. */
export function alignment(place: Place): Align {
  const [side, slide] = places[place]!
  if (side === 'right' || (side !== 'left' && slide === 0.5)) return 'left'
  return side === 'left' || slide === -0.5 ? 'right' : 'center'
}

/** Whether a box lies in another. */
export const inside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom

/** Greedy placement (Christensen, Marks & Shieber 1995, with importance as priority): linear in labels for a given density. */
export function placeLabels(question: LabelQuestion): Placed[] {
  const { wanted, nodes, x, y, radius, size: sizeOf, first, within } = question
  const { most = places.length, limit = Number.POSITIVE_INFINITY } = question
  const occupancy = new Occupancy()
  for (const box of question.taken ?? []) occupancy.addBox(box)
  for (const node of nodes) {
    const r = radius(node)
    if (r >= DOT) occupancy.addDisc(x(node), y(node), r)
  }
  const placed: Placed[] = []
  for (const node of wanted) {
    if (placed.length >= limit) break
    const own = first?.(node)
    let found = false
    for (let variant = 0; !found; variant++) {
      const size = sizeOf(node, variant)
      if (!size) break
      const fits = (place: Place): boolean => {
        const box = labelPlace(x(node), y(node), radius(node), size, place)
        if ((within && !inside(box, within)) || !occupancy.isFree(box)) return false
        occupancy.addBox(box)
        placed.push({ node, place, variant, ...box })
        return true
      }
      found = own !== undefined && fits(own)
      for (let place = 0; place < most && !found; place++) found = fits(place)
    }
  }
  return placed
}
