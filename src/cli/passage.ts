/** A passage of a text as a terminal shows it. */
import { eastAsianWidth } from 'get-east-asian-width'
import type { Span } from '../schema/index.ts'

/** Columns of a terminal shown before and after a passage; a Chinese character takes two. */
const AROUND = 32
/** Code points shown of the passage itself. */
const LONGEST = 40

/** Text that cannot move the cursor, change colours or turn the direction of what follows. */
export const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (c) =>
    c === '\n' ? '⏎' : c === '\t' ? ' ' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const width = (text: string) =>
  [...text].reduce((sum, c) => sum + (/^\p{M}$/u.test(c) ? 0 : eastAsianWidth(c.codePointAt(0)!)), 0)

/** A place in a text, for people: line and column from 1, the column in code points. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Ways to show passages of one text, given by code points. */
export interface Passages {
  /** Two lines: the passage with what is around it, and carets below it. */
  show(span: Span): readonly [line: string, carets: string]
  placeOf(position: number): TextPlace
}

export function passagesOf(text: string): Passages {
  const characters = [...text]
  const lineStartOf = (position: number) => (position === 0 ? 0 : characters.lastIndexOf('\n', position - 1) + 1)
  const slice = (start: number, end: number) => plain(characters.slice(start, end).join(''))
  return {
    show({ start, end }) {
      const from = Math.min(start, characters.length)
      const to = Math.min(Math.max(end, from), characters.length, from + LONGEST)
      // Only the line that the passage begins in is shown around it.
      const lineStart = lineStartOf(from)
      const lineEnd = characters.indexOf('\n', to)
      let [first, last] = [from, to]
      for (let left = AROUND; first > lineStart && left > 0; first--) left -= width(characters[first - 1]!)
      const stop = lineEnd < 0 ? characters.length : lineEnd
      for (let left = AROUND; last < stop && left > 0; last++) left -= width(characters[last]!)
      const before = (first > lineStart ? '…' : '') + slice(first, from)
      const passage = slice(from, to)
      const after = slice(to, last) + (last < characters.length && characters[last] !== '\n' ? '…' : '')
      return [before + passage + after, ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(passage)))]
    },
    placeOf(position) {
      const lineStart = lineStartOf(position)
      let line = 1
      for (let i = 0; i < lineStart; i++) if (characters[i] === '\n') line++
      return { line, column: position - lineStart + 1 }
    },
  }
}
