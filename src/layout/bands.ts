/** Strips of a picture that belong together: the columns of the layers, the sections of the reading order. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'

export type BandAxis = 'x' | 'y'

export interface Band {
  /** Index into `aspects`, or number of the section from 0. */
  readonly key: number
  /** Extent along the axis, in units; neighbouring bands share a border. */
  readonly from: number
  readonly to: number
}

/** Bands by key in order of where they lie, each border halfway between two. */
function bandsBy(keys: ArrayLike<number>, low: (i: number) => number, high: (i: number) => number): Band[] {
  const found = new Map<number, { from: number; to: number }>()
  for (let i = 0; i < keys.length; i++) {
    const band = found.get(keys[i]!)
    if (band) {
      band.from = Math.min(band.from, low(i))
      band.to = Math.max(band.to, high(i))
    } else found.set(keys[i]!, { from: low(i), to: high(i) })
  }
  const bands = [...found].sort((a, b) => a[1].from - b[1].from || a[0] - b[0])
  return bands.map(([key, { from, to }], at) => ({
    key,
    from: at > 0 ? (bands[at - 1]![1].to + from) / 2 : from,
    to: at + 1 < bands.length ? (to + bands[at + 1]![1].from) / 2 : to,
  }))
}

/** Columns of the layers, by aspect. */
export const aspectBands = (drawing: Drawing, { x }: Plane): Band[] =>
  bandsBy(
    drawing.aspect,
    (i) => x[i]! - drawing.boxWidth[i]! / 2,
    (i) => x[i]! + drawing.boxWidth[i]! / 2,
  )

/** Sections of the reading order, by number. */
export const sectionBands = (drawing: Drawing, { y }: Plane): Band[] =>
  bandsBy(
    drawing.section,
    (i) => y[i]! + drawing.boxShift[i]! - drawing.boxHeight[i]! / 2,
    (i) => y[i]! + drawing.boxShift[i]! + drawing.boxHeight[i]! / 2,
  )
