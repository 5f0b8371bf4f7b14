/** What lies under the graph: the columns of the layers, the sections of the reading order, each with its head. */
import { legendMessages, termMessages } from '../../i18n/index.ts'
import { drawingOf, layoutEntry } from '../../layout/index.ts'
import type { Position } from '../../schema/index.ts'
import { aspects } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { LayoutName, OpenDocument } from '../state/index.ts'
import type { Palette } from '../theme/index.ts'
import type { Box } from './boxes.ts'
import type { View } from './stage.ts'

/** A strip of the plane across the whole panel. */
export interface Band {
  readonly title: string
  /** Colour of the head and, thinned, of the strip. */
  readonly color: string
  /** Extent in layout units along the axis. */
  readonly from: number
  readonly to: number
}

export interface Ground {
  /** `x`: columns side by side; `y`: sections one under the other. */
  readonly axis: 'x' | 'y'
  readonly bands: readonly Band[]
}

export const emptyGround: Ground = { axis: 'x', bands: [] }

/** What lies under a layout: a column for each aspect, a strip for each section, nothing under the forces. */
export function groundOf(
  layout: LayoutName,
  open: OpenDocument,
  positions: Readonly<Record<string, Position>>,
  content: Content,
  palette: Palette,
): Ground {
  const { bands } = layoutEntry(layout)
  if (!bands) return emptyGround
  const { language } = content
  const { sections } = open.index
  const drawing = drawingOf(open.document, { language, sections })
  const along = (axis: 'x' | 'y') => Float64Array.from(drawing.ids, (id) => positions[id]?.[axis] ?? 0)
  const words = legendMessages[language]
  const headed = (key: number): string => {
    const section = sections[key]
    if (!section) return ''
    if (section.heading !== '') return content.passage(section.heading)
    return section.voice === 'newsroom' ? termMessages[language].zone.introduction : words.section(section.number)
  }
  return {
    axis: bands.axis,
    bands: bands.of(drawing, { x: along('x'), y: along('y') }).map(({ key, from, to }) => {
      const aspect = bands.axis === 'x' ? aspects[key] : undefined
      return {
        title: aspect ? aspect.label[language] : headed(key),
        color: aspect ? palette.aspect[aspect.id] : palette.inkSoft,
        from,
        to,
      }
    }),
  }
}

/** Height of the heads' strip, which fitting the camera leaves free. */
export const HEAD = 34

/** Where the head of a section begins, and its height: it stands on the border of its strip, in the gap that the layout leaves. */
const ROW_LEFT = 12
const ROW_HEIGHT = 18

/** Middle of a section's head; the first strip has no gap above it. */
const rowMiddle = (band: Band, i: number, view: View): number => band.from * view.k + view.ty - (i === 0 ? 10 : 0)

/** Boxes of the heads of sections in pixels of the plane, without the view's shift. */
export function headBoxes({ axis, bands }: Ground, view: View, measure: (text: string) => number): Box[] {
  if (axis === 'x') return []
  return bands.map((band, i) => {
    const middle = rowMiddle(band, i, view) - view.ty
    const left = ROW_LEFT - 4 - view.tx
    return {
      left,
      top: middle - ROW_HEIGHT / 2,
      right: left + Math.min(measure(band.title), view.width - 24) + 8,
      bottom: middle + ROW_HEIGHT / 2,
    }
  })
}

function paintColumn(context: CanvasRenderingContext2D, band: Band, from: number, to: number, view: View): void {
  const room = to - from
  if (room < 24 || to < 0 || from > view.width) return
  context.textAlign = 'center'
  context.fillStyle = band.color
  context.strokeText(band.title, (from + to) / 2, HEAD / 2, room - 8)
  context.fillText(band.title, (from + to) / 2, HEAD / 2, room - 8)
  context.fillRect(from + 6, HEAD - 3, room - 12, 1.5)
}

function paintRow(context: CanvasRenderingContext2D, band: Band, middle: number, view: View): void {
  if (middle < -ROW_HEIGHT || middle > view.height + ROW_HEIGHT) return
  context.textAlign = 'left'
  context.fillStyle = band.color
  context.strokeText(band.title, ROW_LEFT, middle, view.width - 24)
  context.fillText(band.title, ROW_LEFT, middle, view.width - 24)
}

/** Draw the bands, and a line between sections. */
export function paintBands(context: CanvasRenderingContext2D, ground: Ground, view: View, palette: Palette): void {
  const { k, tx, ty, width, height } = view
  const { axis, bands } = ground
  bands.forEach((band, i) => {
    const shift = axis === 'x' ? tx : ty
    const from = band.from * k + shift
    const to = band.to * k + shift
    context.globalAlpha = i % 2 === 0 ? 0.055 : 0.025
    context.fillStyle = band.color
    if (axis === 'x') context.fillRect(from, 0, to - from, height)
    else context.fillRect(0, from, width, to - from)
    context.globalAlpha = 1
    if (axis === 'x' || i === 0) return
    context.fillStyle = palette.rule
    context.fillRect(0, Math.round(from), width, 1)
  })
}

/** Write the heads over edges and nodes, in the font that is set; those of columns stay at the border of the panel. */
export function paintHeads(context: CanvasRenderingContext2D, ground: Ground, view: View, palette: Palette): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  const { axis, bands } = ground
  // What is moved below the heads of columns does not show through them.
  if (axis === 'x' && bands.length > 0) {
    context.globalAlpha = 0.92
    context.fillStyle = palette.paper
    context.fillRect(0, 0, view.width, HEAD)
    context.globalAlpha = 1
  }
  bands.forEach((band, i) => {
    if (axis === 'x') paintColumn(context, band, band.from * view.k + view.tx, band.to * view.k + view.tx, view)
    else paintRow(context, band, rowMiddle(band, i, view), view)
  })
}
