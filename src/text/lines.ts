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

/** Fewest lines, and widths in code units, that a wrapped text is recognised by. */
const WRAPPED = { lines: 8, narrowest: 16, widest: 64 }
/** A full line may fall short of the width by this many code units. */
const SHORTFALL = 2

const unfinished = /[^。！？…；：”’）】》]$/

/**
 * The lines of a text that was wrapped at a fixed width, put together again: most of its lines are then equally long, and most of
 * those end within a sentence. A full line goes on in the next one, unless a blank line or an indented one follows. Any other text
 * is given back as it is. Linear.
 */
export function unwrapped(folded: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length < WRAPPED.lines) return lines
  const lengths = new Uint32Array(WRAPPED.widest + 1)
  for (const { text } of lines) if (text.length <= WRAPPED.widest) lengths[text.length]!++
  let width = 0
  let most = 0
  for (let w = WRAPPED.narrowest; w <= WRAPPED.widest; w++) {
    let near = 0
    for (let d = 0; d <= SHORTFALL; d++) near += lengths[w - d]!
    if (near >= most && lengths[w]! > 0) [width, most] = [w, near]
  }
  const isFull = ({ text }: Line) => text.length >= width - SHORTFALL && text.length <= width
  const longer = lines.reduce((n, l) => n + (l.text.length > width ? 1 : 0), 0)
  const open = lines.reduce((n, l) => n + (isFull(l) && unfinished.test(l.text) ? 1 : 0), 0)
  if (most < lines.length / 2 || open < 0.7 * most || longer > lines.length / 20) return lines
  const out: Line[] = []
  let from: Line | null = null
  lines.forEach((line, i) => {
    const start = (from ?? line).start
    const next = lines[i + 1]
    if (next && isFull(line) && goesOn(folded, line, next)) {
      from ??= line
      return
    }
    out.push(from ? { start, end: line.end, text: folded.slice(start, line.end) } : line)
    from = null
  })
  return out
}

/** Whether the next line follows at once and is not indented. */
function goesOn(folded: string, line: Line, next: Line): boolean {
  const at = folded.indexOf('\n', line.end)
  return skipBlanks(folded, at + 1, next.start) === next.start && at + 1 === next.start
}
