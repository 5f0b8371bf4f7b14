/** The table of layouts. Menus, the command line and the worker read it. */
import type { GraphDocument, Position, Trilingual } from '../schema/index.ts'
import type { Band, BandAxis } from './bands.ts'
import { aspectBands, sectionBands } from './bands.ts'
import type { Drawing, LayoutOptions } from './drawing.ts'
import { drawingOf } from './drawing.ts'
import { forceLayout } from './force.ts'
import { layersLayout } from './layers.ts'
import type { Plane } from './plane.ts'
import { extentOf } from './plane.ts'
import { readingLayout } from './reading.ts'

export interface LayoutEntry {
  readonly id: string
  readonly label: Trilingual
  /** What the picture shows, in a sentence. */
  readonly says: Trilingual
  /** Positions, computed in small steps; yields the share done. */
  readonly compute: (drawing: Drawing) => Generator<number, Plane>
  /** Strips that the picture falls into, and the axis along which they follow each other; null if it has none. */
  readonly bands: { readonly axis: BandAxis; readonly of: (drawing: Drawing, plane: Plane) => readonly Band[] } | null
}

export const layouts = [
  {
    id: 'force',
    label: { 'zh-Hant': '力導向', 'zh-Hans': '力导向', en: 'Force' },
    says: {
      'zh-Hant': '相關的概念彼此靠近',
      'zh-Hans': '相关的概念彼此靠近',
      en: 'Concepts that are related lie close to each other',
    },
    compute: forceLayout,
    bands: null,
  },
  {
    id: 'layers',
    label: { 'zh-Hant': '分層', 'zh-Hans': '分层', en: 'Layers' },
    says: {
      'zh-Hant': '從為何、何人、何責、如何到何果，一類一列',
      'zh-Hans': '从为何、何人、何责、如何到何果，一类一列',
      en: 'From why, who and duty to how and effect, a column each',
    },
    compute: layersLayout,
    bands: { axis: 'x', of: aspectBands },
  },
  {
    id: 'reading',
    label: { 'zh-Hant': '文序', 'zh-Hans': '文序', en: 'Reading order' },
    says: {
      'zh-Hant': '依原文先後，一節一帶',
      'zh-Hans': '依原文先后，一节一带',
      en: 'As the text goes, a strip for each section',
    },
    compute: readingLayout,
    bands: { axis: 'y', of: sectionBands },
  },
] as const satisfies readonly LayoutEntry[]

export type LayoutName = (typeof layouts)[number]['id']

const byName: ReadonlyMap<string, LayoutEntry> = new Map(layouts.map((entry) => [entry.id, entry]))

/** The table entry of a layout. */
export const layoutEntry = (name: LayoutName): LayoutEntry => byName.get(name)!

/** A tenth of a pixel, so that files stay short. */
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0

/** Positions by id: the middle of the picture at the origin unless something is pinned, pinned nodes where they are. */
function positionsOf(drawing: Drawing, plane: Plane): Record<string, Position> {
  const { left, top, right, bottom } = extentOf(drawing, plane)
  const anyPinned = drawing.pinned.includes(1)
  const dx = anyPinned ? 0 : (left + right) / 2
  const dy = anyPinned ? 0 : (top + bottom) / 2
  return Object.fromEntries(
    drawing.ids.map((id, i) => [
      id,
      drawing.pinned[i]
        ? { x: drawing.pinnedX[i]!, y: drawing.pinnedY[i]!, pinned: true }
        : { x: rounded(plane.x[i]! - dx), y: rounded(plane.y[i]! - dy) },
    ]),
  )
}

/**
 * Positions of all nodes, by id. One unit is one pixel at the scale at which every label has room (no two boxes of node and label
 * overlap, pinned nodes aside); y points down; the middle of the picture is the origin. Deterministic: the same document and
 * options give the same numbers. `onProgress` hears the share done, from 0 to 1, every few milliseconds (at 10,000 nodes, up to half a
 * second); to give up, end the worker, or throw from it.
 */
export function layoutDocument(
  document: GraphDocument,
  name: LayoutName,
  options: LayoutOptions & { readonly onProgress?: (share: number) => void } = {},
): Record<string, Position> {
  const drawing = drawingOf(document, options)
  const steps = layoutEntry(name).compute(drawing)
  for (;;) {
    const step = steps.next()
    if (step.done) return positionsOf(drawing, step.value)
    options.onProgress?.(step.value)
  }
}
