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

/** Linear once; after that a place costs a binary search, a passage what is shown of it. */
export function passagesOf(text: string): Passages {
  const characters = [...text]
  const lineStarts = [0]
  for (let i = 0; i < characters.length; i++) if (characters[i] === '\n') lineStarts.push(i + 1)
  /** The line that a position lies in, from 0. */
  const lineOf = (position: number): number => {
    let [low, high] = [0, lineStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStarts[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }
  const slice = (start: number, end: number) => plain(characters.slice(start, end).join(''))
  return {
    show({ start, end }) {
      const from = Math.min(start, characters.length)
      const to = Math.min(Math.max(end, from), characters.length, from + LONGEST)
      // What is around it is shown as far as the lines that it begins and ends in.
      const lineStart = lineStarts[lineOf(from)]!
      const next = lineStarts[lineOf(Math.max(from, to - 1)) + 1]
      const lineEnd = Math.max(to, next === undefined ? characters.length : next - 1)
      let [first, last] = [from, to]
      for (let left = AROUND; first > lineStart && left > 0; first--) left -= width(characters[first - 1]!)
      for (let left = AROUND; last < lineEnd && left > 0; last++) left -= width(characters[last]!)
      const before = (first > lineStart ? '…' : '') + slice(first, from)
      const passage = slice(from, to)
      const after = slice(to, last) + (last < lineEnd ? '…' : '')
      return [before + passage + after, ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(passage)))]
    },
    placeOf(position) {
      const line = lineOf(position)
      return { line: line + 1, column: position - lineStarts[line]! + 1 }
    },
  }
}
