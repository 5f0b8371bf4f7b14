/** A text by code points: what stands somewhere, and where something stands. */
import type { Span } from '../schema/index.ts'
import { fold, Offsets } from '../text/index.ts'

export interface Passages {
  /** Code points of the text. */
  readonly length: number
  slice(span: Span): string
  /** Where a quote stands, spelling apart; those nearest to a position first, at most five. Reads the whole text. */
  find(quote: string, near: number): Span[]
}

export function passagesOf(text: string): Passages {
  const offsets = new Offsets(text)
  let folded: string | null = null
  return {
    length: offsets.points,
    slice: ({ start, end }) => text.slice(offsets.toUnit(start), offsets.toUnit(end)),
    find(quote, near) {
      const shadow = folded ?? fold(text)
      folded = shadow
      const wanted = fold(quote)
      const found: Span[] = []
      for (let at = shadow.indexOf(wanted); at >= 0 && wanted; at = shadow.indexOf(wanted, at + 1)) {
        found.push({ start: offsets.toPoint(at), end: offsets.toPoint(at + wanted.length) })
      }
      return found.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, 5)
    },
  }
}
