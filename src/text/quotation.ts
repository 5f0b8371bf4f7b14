/** Paired marks: quotations with their nesting, and brackets. Works on folded text in UTF-16 code units. */

/** A pair of marks; `start` and `end` include them. */
export interface Pair {
  readonly start: number
  readonly end: number
  /** Number of quotations around it. */
  readonly depth: number
  /** A quotation or a title in book marks; false for brackets. */
  readonly quotes: boolean
}

const opens = '“‘《（【'
const closes = '”’》）】'
const QUOTES = 3

/** For each code unit: 0, or 1 + the pair's number for an opening mark, or minus that for a closing one. */
const side = new Int8Array(65536)
for (let i = 0; i < opens.length; i++) {
  side[opens.charCodeAt(i)] = i + 1
  side[closes.charCodeAt(i)] = -(i + 1)
}
const DOUBLE = 1

/** Most marks that are kept open at once; deeper ones are passed over. */
const DEEPEST = 32

/** A pair while its closing mark is looked for. */
interface Growing {
  start: number
  end: number
  depth: number
  quotes: boolean
  /** Which pair of marks it is. */
  mark: number
}

const none: readonly Pair[] = []

/**
 * The pairs between two positions, by start. A mark without its partner is passed over; a closing mark drops what was opened
 * and not closed within its pair. If a line has only opening or only closing double marks, they open and close in turn, as in “A“.
 * Linear: a closing mark looks through at most `DEEPEST` open ones.
 */
export function pairsIn(folded: string, start: number, end: number): readonly Pair[] {
  let opened = 0
  let closed = 0
  let any = false
  for (let i = start; i < end; i++) {
    const mark = side[folded.charCodeAt(i)]!
    if (mark === 0) continue
    any = true
    if (mark === DOUBLE) opened++
    else if (mark === -DOUBLE) closed++
  }
  if (!any) return none
  const inTurn = opened + closed > 1 && (opened === 0 || closed === 0)

  const pairs: Growing[] = []
  const open: Growing[] = []
  let partnerless = false
  for (let i = start; i < end; i++) {
    let mark: number = side[folded.charCodeAt(i)]!
    if (mark === 0) continue
    if (inTurn && (mark === DOUBLE || mark === -DOUBLE)) mark = open.some((o) => o.mark === DOUBLE) ? -DOUBLE : DOUBLE
    if (mark > 0) {
      if (open.length === DEEPEST) continue
      const pair: Growing = { start: i, end: -1, depth: 0, quotes: mark <= QUOTES, mark }
      pairs.push(pair)
      open.push(pair)
      continue
    }
    let top = open.length - 1
    while (top >= 0 && open[top]!.mark !== -mark) top--
    if (top < 0) continue
    open[top]!.end = i + 1
    if (top < open.length - 1) partnerless = true
    open.length = top
  }

  const found = partnerless || open.length ? pairs.filter((p) => p.end > 0) : pairs
  const around: number[] = []
  for (const pair of found) {
    while (around.length && around[around.length - 1]! <= pair.start) around.pop()
    pair.depth = around.length
    if (pair.quotes) around.push(pair.end)
  }
  return found
}

/** Index of the first pair that starts at or after a position. */
export function firstFrom(pairs: readonly Pair[], start: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
