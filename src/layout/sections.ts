/** Which section of the text a concept belongs to. */
import type { Source, Span } from '../schema/index.ts'

/** A shorter line is a heading of what follows. Code points. */
const HEADING = 48

/** Most sections that lines are taken for; more are joined evenly. */
const MOST_LINES = 12

/** Lines of the text as sections, short lines joined to the next long one: what is known without reading the text's outline. */
export function linesAsSections({ text, zones }: Source): Span[] {
  const out: Span[] = []
  const boilerplate = zones.filter((z) => z.kind === 'boilerplate')
  let at = 0
  let start = 0
  for (const line of text.split('\n')) {
    let length = 1
    for (const _ of line) length++
    at += length
    if (length - 1 < HEADING || boilerplate.some((z) => start >= z.start && start < z.end)) continue
    out.push({ start, end: at })
    start = at
  }
  const each = Math.max(1, Math.ceil(out.length / MOST_LINES))
  return out
    .filter((_, i) => i % each === 0)
    .map((span, i) => ({ start: span.start, end: out[Math.min(out.length, (i + 1) * each) - 1]!.end }))
}

/** The number of the section that each position lies in: the last one that begins at or before it, or the first; -1 comes last. */
export function sectionNumbers(positions: Int32Array, sections: readonly Span[]): Uint32Array {
  const starts = sections.map((s) => s.start).sort((a, b) => a - b)
  return Uint32Array.from(positions, (position) => {
    if (position < 0) return starts.length
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= position) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  })
}
