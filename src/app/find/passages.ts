/** Places of the article that hold what was typed, in any script. */
import type { Span, Zone } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'

/** A place with the words around it; all positions are code points of the text. */
export interface Passage extends Span {
  readonly before: string
  readonly match: string
  readonly after: string
}

const AROUND = 10

/** The text that was last searched, folded: folding it anew for every key would cost more than the search. */
let last = { text: '', folded: '', points: [] as readonly string[] }

/**
 * The first `limit` places where the folded text holds the folded query, without overlap; none in what is on the page but not of
 * the article. Linear in the text.
 */
export function passagesOf(text: string, query: string, zones: readonly Zone[] = [], limit = 6): readonly Passage[] {
  const needle = [...fold(query.trim()).toLowerCase()].join('')
  if (!needle) return []
  if (last.text !== text) last = { text, folded: fold(text).toLowerCase(), points: [...text] }
  const { folded: haystack, points } = last
  const beside = zones.filter((z) => z.kind === 'boilerplate')
  const found: Passage[] = []
  let unit = 0
  let point = 0
  for (let at = haystack.indexOf(needle); at >= 0 && found.length < limit; ) {
    while (unit < at) unit += points[point++]!.length
    const start = point
    const end = start + [...needle].length
    at = haystack.indexOf(needle, at + needle.length)
    if (beside.some((z) => start >= z.start && start < z.end)) continue
    const word = (from: number, to: number) => points.slice(Math.max(0, from), to).join('').replace(/\s+/gu, ' ')
    found.push({
      start,
      end,
      before: word(start - AROUND, start),
      match: word(start, end),
      after: word(end, end + AROUND * 2),
    })
  }
  return found
}
