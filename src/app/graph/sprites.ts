/** Labels drawn once and kept as pictures: a halo around Chinese characters is the most expensive thing that a 2D layer can draw. */

import type { Align } from './labels.ts'

export interface LabelText {
  readonly lines: readonly string[]
  /** CSS font, size and height of a line in CSS pixels. */
  readonly font: string
  readonly lineHeight: number
  /** Size of the lines together in CSS pixels. */
  readonly width: number
  readonly height: number
}

export interface LabelInk {
  readonly color: string
  readonly halo: string
}

/** Room for the halo, in CSS pixels. */
const MARGIN = 3

/** Pictures made in one frame; what else is new is drawn as text, which costs less the first time and more each time after. */
const FRESH = 24

/** Most pictures that are kept; at two device pixels per pixel about 20 MB. */
const MOST = 700

/** Draw the lines of a label with its upper left corner at x, y. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  text: LabelText,
  x: number,
  y: number,
  align: Align,
  ink: LabelInk,
): void {
  const anchor = align === 'left' ? x : align === 'right' ? x + text.width : x + text.width / 2
  context.font = text.font
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.miterLimit = 2
  const middle = (line: number) => y + (line + 0.5) * text.lineHeight
  if (ink.halo) {
    context.strokeStyle = ink.halo
    context.lineWidth = MARGIN + 0.5
    for (const [i, line] of text.lines.entries()) context.strokeText(line, anchor, middle(i))
  }
  context.fillStyle = ink.color
  for (const [i, line] of text.lines.entries()) context.fillText(line, anchor, middle(i))
}

/** A label to draw: `key` names it, with its text and its colours; left and top in CSS pixels. */
export interface Sprite {
  readonly key: string
  readonly text: LabelText
  readonly left: number
  readonly top: number
  readonly align: Align
  readonly ink: LabelInk
}

/** Pictures of labels, the ones used last are kept longest. */
export class Sprites {
  private readonly kept = new Map<string, HTMLCanvasElement>()
  private fresh = 0

  /** Forget everything: another language, theme or density of pixels. */
  clear(): void {
    this.kept.clear()
  }

  /** A frame begins. */
  begin(): void {
    this.fresh = 0
  }

  /** Draw a label. */
  draw(context: CanvasRenderingContext2D, { key, text, left, top, align, ink }: Sprite): void {
    const density = devicePixelRatio
    const name = `${key} ${align}`
    let picture = this.kept.get(name)
    const snap = (v: number) => Math.round(v * density) / density
    if (picture) this.kept.delete(name)
    else {
      if (++this.fresh > FRESH) {
        paintLabel(context, text, snap(left), snap(top), align, ink)
        return
      }
      picture = document.createElement('canvas')
      picture.width = Math.ceil((text.width + 2 * MARGIN) * density)
      picture.height = Math.ceil((text.height + 2 * MARGIN) * density)
      const own = picture.getContext('2d')!
      own.scale(density, density)
      paintLabel(own, text, MARGIN, MARGIN, align, ink)
      if (this.kept.size >= MOST) this.kept.delete(this.kept.keys().next().value!)
    }
    this.kept.set(name, picture)
    const { width, height } = picture
    context.drawImage(picture, snap(left - MARGIN), snap(top - MARGIN), width / density, height / density)
  }
}
