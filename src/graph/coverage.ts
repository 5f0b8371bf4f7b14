/** How much of an article its graph speaks of. */
import type { GraphDocument, Span } from '../schema/index.ts'
import type { Reading, Unit } from '../text/index.ts'
import { passagesOf } from './passages.ts'
import type { Coverage, Share } from './types.ts'

const content = /[\p{L}\p{N}]/u

const share = (covered: number, total: number): Share => ({ total, covered, share: total === 0 ? 1 : covered / total })

/** Units of one kind, in text order. */
function unitsOf(kind: Unit['kind'], units: readonly Unit[], found: Unit[] = []): readonly Unit[] {
  for (const unit of units) {
    if (unit.kind === kind) found.push(unit)
    unitsOf(kind, unit.children, found)
  }
  return found
}

/**
 * How much of the introduction and the body some quote touches. Linear in the text and the quotes.
 *
 * Only letters and digits count: a clause without any is no clause, and a quote that touches nothing but punctuation
 * does not cover.
 */
export function coverage(document: GraphDocument, reading: Reading): Coverage {
  const { text } = document.source
  const { length } = passagesOf(text)
  // How many quotes begin at a position, less those that end there; summed up, how many lie over it.
  const change = new Int32Array(length + 1)
  for (const statements of [document.nodes, document.edges]) {
    for (const { evidence } of statements) {
      for (const { start, end } of evidence) {
        if (start >= end || end > length) continue
        change[start]! += 1
        change[end]! -= 1
      }
    }
  }
  // Sums over what precedes a position: of content, and of content under a quote.
  const all = new Int32Array(length + 1)
  const quoted = new Int32Array(length + 1)
  let over = 0
  let i = 0
  for (const character of text) {
    over += change[i]!
    const counts = content.test(character) ? 1 : 0
    all[i + 1] = all[i]! + counts
    quoted[i + 1] = quoted[i]! + (over > 0 ? counts : 0)
    i++
  }
  const within = (sums: Int32Array, { start, end }: Span) => sums[end]! - sums[start]!

  const clauses = unitsOf('clause', reading.units).filter((c) => within(all, c) > 0)
  const sentences = unitsOf('sentence', reading.units).filter((s) => within(all, s) > 0)
  const total = (sums: Int32Array) => clauses.reduce((sum, clause) => sum + within(sums, clause), 0)
  return {
    clauses: share(clauses.filter((c) => within(quoted, c) > 0).length, clauses.length),
    characters: share(total(quoted), total(all)),
    uncovered: sentences.filter((s) => within(quoted, s) === 0).map(({ start, end }) => ({ start, end })),
  }
}
