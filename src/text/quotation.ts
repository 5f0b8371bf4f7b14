/** Quoted stretches with their nesting. */
import { foldUnit } from './fold.ts'
import type { Line } from './lines.ts'

/** In UTF-16 code units; `start` and `end` include the marks. */
export interface QuotedUnits {
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly open: string
}

const OPEN = '“'.charCodeAt(0)
const CLOSE = '”'.charCodeAt(0)
const TITLE_OPEN = '《'.charCodeAt(0)
const TITLE_CLOSE = '》'.charCodeAt(0)
const STRAIGHT = '"'.charCodeAt(0)

/**
 * The quoted stretches of a text, line by line, outermost first. A straight mark closes if one is open, else opens. A mark
 * without its partner in the same line is passed over. Linear.
 */
export function quotedUnits(text: string, lines: readonly Line[]): readonly QuotedUnits[] {
  const found: QuotedUnits[] = []
  for (const line of lines) {
    const stack: { at: number; closes: number }[] = []
    const inLine: { start: number; end: number; open: string }[] = []
    const close = (i: number, closes: number) => {
      let top = stack.length - 1
      while (top >= 0 && stack[top]!.closes !== closes) top--
      if (top < 0) return false
      const { at } = stack[top]!
      stack.length = top
      inLine.push({ start: at, end: i + 1, open: text[at]! })
      return true
    }
    for (let i = line.start; i < line.end; i++) {
      const unit = foldUnit(text.charCodeAt(i))
      if (unit === OPEN) stack.push({ at: i, closes: CLOSE })
      else if (unit === TITLE_OPEN) stack.push({ at: i, closes: TITLE_CLOSE })
      else if (unit === CLOSE || unit === TITLE_CLOSE) close(i, unit)
      else if (unit === STRAIGHT && !close(i, STRAIGHT)) stack.push({ at: i, closes: STRAIGHT })
    }
    inLine.sort((a, b) => a.start - b.start || b.end - a.end)
    const around: number[] = []
    for (const q of inLine) {
      while (around.length && around.at(-1)! <= q.start) around.pop()
      found.push({ ...q, depth: around.length })
      around.push(q.end)
    }
  }
  return found
}
