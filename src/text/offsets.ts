/** Positions: Unicode code points outside, UTF-16 code units inside. */

/**
 * Converts between code points and UTF-16 code units of one text. A text without surrogate pairs needs no table: both are the
 * same. Otherwise the pairs are listed once, and a look-up is a binary search.
 */
export class Offsets {
  /** Length of the text in code points. */
  readonly points: number
  /** Unit index of each surrogate pair, ascending. */
  readonly #pairs: readonly number[]
  readonly #units: number

  constructor(text: string) {
    const pairs: number[] = []
    for (let i = 0; i + 1 < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0xd800 || unit > 0xdbff) continue
      const next = text.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
    }
    this.#pairs = pairs
    this.#units = text.length
    this.points = text.length - pairs.length
  }

  /** The code point that a unit index stands at; inside a pair, the pair's own. Clamped to the text. */
  toPoint(unit: number): number {
    const at = Math.max(0, Math.min(unit, this.#units))
    return at - this.#before(at - 1)
  }

  /** The unit index of a code point. Clamped to the text. */
  toUnit(point: number): number {
    const at = Math.max(0, Math.min(point, this.points))
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! - middle < at) low = middle + 1
      else high = middle
    }
    return at + low
  }

  /** How many pairs begin at or before a unit index. */
  #before(unit: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! <= unit) low = middle + 1
      else high = middle
    }
    return low
  }
}
