/** A document whose text has changed: quotes that can be found again for certain move, the others are listed. */
import type { GraphDocument, GraphEdge, GraphNode, Issue, Quote } from '../schema/index.ts'
import { sha256Hex } from '../schema/index.ts'
import { ambiguous, elsewhere, missing } from './anchor.ts'
import { CANDIDATES, nearest } from './nearest.ts'
import { Offsets } from './offsets.ts'
import { MOST_PLACES, placesOf } from './places.ts'
import { read } from './read.ts'

/** A quote that the new text does not hold at one certain place. */
export interface Orphan {
  readonly id: string
  readonly quote: Quote
  readonly issue: Issue
}

export interface Reanchored {
  /** The document over the new text. Orphans keep their old positions and must be settled before it is sound. */
  readonly document: GraphDocument
  readonly orphans: readonly Orphan[]
}

/** Code units of context on both sides, longest first, by which a quote is told from its likes. */
const AROUND = [32, 16, 8, 4] as const
/** Code units of context that are enough on one side alone. */
const BESIDE = [32, 16, 8] as const
/** Orphans that are told the nearest passages; each costs a pass over the text. */
const COMPARED = 50

/**
 * Puts a document over a new version of its text. A quote moves if it stands at one place only, in the old text as in the new; or
 * if only one of its places has its old context on both sides (down to four characters each), or on one (down to eight). Everything
 * else is an orphan: nothing is guessed. Zones are found anew. Linear in the texts and the quotes, see `placesOf`.
 */
export function reanchor(document: GraphDocument, text: string): Reanchored {
  const before = document.source.text
  if (text === before) return { document, orphans: [] }
  const oldOffsets = new Offsets(before)
  const offsets = new Offsets(text)
  const quotes = new Set<string>()
  for (const statements of [document.nodes, document.edges]) {
    for (const { evidence } of statements) for (const { quote } of evidence) quotes.add(quote)
  }
  const places = placesOf(text, quotes)
  const oldPlaces = placesOf(before, quotes)
  const orphans: Orphan[] = []
  let compared = 0

  /** Of some places, the one that has the old context; -1 if there is not exactly one. */
  const byContext = (q: Quote, found: readonly number[]): number => {
    const start = oldOffsets.toUnit(q.start)
    const end = start + q.quote.length
    if (!before.startsWith(q.quote, start)) return -1
    const left = (n: number, at: number) => text.endsWith(before.slice(Math.max(0, start - n), start), at)
    const right = (n: number, at: number) => text.startsWith(before.slice(end, end + n), at + q.quote.length)
    for (const n of AROUND) {
      const fits = found.filter((at) => left(n, at) && right(n, at))
      if (fits.length) return fits.length === 1 ? fits[0]! : -1
    }
    for (const n of BESIDE) {
      const fits = found.filter((at) => (start >= n && left(n, at)) || (end + n <= before.length && right(n, at)))
      if (fits.length) return fits.length === 1 ? fits[0]! : -1
    }
    return -1
  }

  const move = (id: string, q: Quote): Quote => {
    const found = places.get(q.quote) ?? []
    const alone = found.length === 1 && (oldPlaces.get(q.quote) ?? []).length <= 1
    const at = alone ? found[0]! : found.length < MOST_PLACES ? byContext(q, found) : -1
    if (at >= 0) return { ...q, start: offsets.toPoint(at), end: offsets.toPoint(at + q.quote.length) }
    const spans = found.slice(0, CANDIDATES).map((unit) => ({
      start: offsets.toPoint(unit),
      end: offsets.toPoint(unit + q.quote.length),
    }))
    const issue = found.length
      ? found.length === 1
        ? elsewhere(q, spans)
        : ambiguous(q, found.length, spans)
      : missing(q, compared++ < COMPARED ? nearest(text, q.quote, offsets) : [])
    orphans.push({ id, quote: q, issue })
    return q
  }
  const moved = <S extends GraphNode | GraphEdge>(s: S): S => ({ ...s, evidence: s.evidence.map((q) => move(s.id, q)) })
  const nodes = document.nodes.map(moved)
  const edges = document.edges.map(moved)
  return {
    document: {
      ...document,
      source: { ...document.source, text, sha256: sha256Hex(text), zones: [...read(text).zones] },
      nodes,
      edges,
    },
    orphans,
  }
}
