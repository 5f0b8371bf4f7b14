/** A text by code points: what stands somewhere, and where something stands. */
import type { Span } from '../schema/index.ts'
import { nearest, Offsets } from '../text/index.ts'

export interface Passages {
  /** Code points of the text. */
  readonly length: number
  slice(span: Span): string
  /**
   * Where a quote may have been meant, at most five places: where it stands to the letter, those nearest to a position first; else
   * passages that are like it, best first. Reads the whole text.
   */
  find(quote: string, near: number): readonly Span[]
}

const MOST = 5

export function passagesOf(text: string): Passages {
  const offsets = new Offsets(text)
  return {
    length: offsets.points,
    slice: ({ start, end }) => text.slice(offsets.toUnit(start), offsets.toUnit(end)),
    find(quote, near) {
      const found: Span[] = []
      for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + quote.length)) {
        found.push({ start: offsets.toPoint(at), end: offsets.toPoint(at + quote.length) })
      }
      if (found.length === 0) return nearest(text, quote, offsets).slice(0, MOST)
      return found.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, MOST)
    },
  }
}
