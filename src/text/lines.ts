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
    let start = from
    let end = to
    while (start < end && isBlank(folded.charCodeAt(start))) start++
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, text: folded.slice(start, end) })
    from = to + 1
  }
  return lines
}

/** Space, control characters, byte order mark and the like. */
export const isBlank = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0x7f ||
  unit === 0x85 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0xfeff ||
  unit === 0x200b
