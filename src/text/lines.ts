/** Lines of a text, as a page's paragraphs are given. Positions inside `text/` are UTF-16 code units. */

export interface Line {
  readonly start: number
  readonly end: number
  /** The folded line, without the blanks around it; `start` and `end` are those of this part. */
  readonly text: string
}

/** The lines of a folded text that hold anything but blanks. Linear. */
export function linesOf(folded: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= folded.length) {
    let to = folded.indexOf('\n', from)
    if (to < 0) to = folded.length
    const start = skipBlanks(folded, from, to)
    const end = trimBlanks(folded, start, to)
    if (end > start) lines.push({ start, end, text: folded.slice(start, end) })
    from = to + 1
  }
  return lines
}

/** Space, line end, control character, byte order mark, zero-width space and the like. */
export const isBlank = (unit: number): boolean =>
  unit <= 0x20 ||
  (unit >= 0x7f && unit <= 0xa0) ||
  (unit >= 0x200b && unit <= 0x200f) ||
  unit === 0x2060 ||
  unit === 0x3000 ||
  unit === 0xfeff

/** The first position from `start` that is not blank, at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The last position down from `end` that follows something not blank, at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
