/** What lies under the graph: the columns of the layers, the sections of the reading order, each with its head. */
import { legendMessages } from '../../i18n/index.ts'
import { drawingOf, layoutEntry } from '../../layout/index.ts'
import type { Position } from '../../schema/index.ts'
import { aspects } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { LayoutName, OpenDocument } from '../state/index.ts'
import type { Palette } from '../theme/index.ts'
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
    const heading = content.passage(section.heading)
    return heading === '' ? words.section(section.number) : heading
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

/** Draw the bands and their heads, which stay at the border of the panel however it is moved. */
export function paintGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  view: View,
  palette: Palette,
  font: string,
): void {
  const { k, tx, ty, width, height } = view
  context.textBaseline = 'middle'
  context.font = font
  ground.bands.forEach((band, i) => {
    const shift = ground.axis === 'x' ? tx : ty
    const from = band.from * k + shift
    const to = band.to * k + shift
    context.globalAlpha = i % 2 === 0 ? 0.055 : 0.025
    context.fillStyle = band.color
    if (ground.axis === 'x') context.fillRect(from, 0, to - from, height)
    else context.fillRect(0, from, width, to - from)
    context.globalAlpha = 1
    if (ground.axis === 'x') {
      context.textAlign = 'center'
      const room = to - from
      if (room < 24 || to < 0 || from > width) return
      context.fillStyle = band.color
      context.fillText(band.title, (from + to) / 2, HEAD / 2, room - 8)
      context.fillRect(from + 6, HEAD - 3, room - 12, 1.5)
    } else {
      if (to < 0 || from > height || to - from < 20) return
      context.textAlign = 'left'
      context.fillStyle = band.color
      context.fillText(band.title, 12, Math.max(from, 0) + 14, width - 24)
      context.strokeStyle = palette.rule
      context.lineWidth = 1
      context.beginPath()
      context.moveTo(0, Math.round(from) + 0.5)
      context.lineTo(width, Math.round(from) + 0.5)
      context.stroke()
    }
  })
}
