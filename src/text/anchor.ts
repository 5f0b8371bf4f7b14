/** Quotes to positions: the place that a quote means, or the places that it might. */
import type { Issue, Span } from '../schema/index.ts'
import { fold } from './fold.ts'
import { Offsets } from './offsets.ts'

/** A W3C TextQuoteSelector, with the position if one is known. */
export interface TextQuote {
  readonly quote: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  /** Where it is said to begin, in code points. */
  readonly start?: number | undefined
}

export type Anchor = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly issue: Issue }

/** Most places that an issue lists. */
const CANDIDATES = 5
/** Occurrences that are looked at before a quote counts as ambiguous. */
const OCCURRENCES = 1000
/** Least share of pairs of characters that a passage must have in common with a quote to be offered. */
const LIKENESS = 0.5

/**
 * The one place of a quote in a text. The quote must stand there to the letter; with `start`, there; with `prefix` and
 * `suffix`, between them. Otherwise the issue says whether it is missing or ambiguous, and lists candidates.
 */
export function anchor(text: string, wanted: TextQuote, offsets: Offsets = new Offsets(text)): Anchor {
  const { quote, prefix = '', suffix = '', start } = wanted
  const span = (unit: number): Span => ({ start: offsets.toPoint(unit), end: offsets.toPoint(unit + quote.length) })
  if (!quote) return { ok: false, issue: missing(wanted, []) }
  if (start !== undefined) {
    const unit = offsets.toUnit(start)
    if (offsets.toPoint(unit) === start && text.startsWith(quote, unit)) return { ok: true, span: span(unit) }
  }
  const units: number[] = []
  for (let at = text.indexOf(quote); at >= 0 && units.length < OCCURRENCES; at = text.indexOf(quote, at + 1)) {
    const before = !prefix || text.endsWith(prefix, at) || text.slice(Math.max(0, at - prefix.length), at) === prefix
    if (before && text.startsWith(suffix, at + quote.length)) units.push(at)
  }
  if (units.length === 1) return { ok: true, span: span(units[0]!) }
  if (units.length > 1)
    return { ok: false, issue: ambiguous(wanted, units.length, units.slice(0, CANDIDATES).map(span)) }
  return { ok: false, issue: missing(wanted, nearest(text, quote, offsets)) }
}

const ambiguous = ({ quote }: TextQuote, count: number, candidates: readonly Span[]): Issue => ({
  code: 'quote.ambiguous',
  severity: 'error',
  path: [],
  message: `“${quote}” stands at ${count} places of the text.`,
  remedy: 'Give its start, or a prefix or suffix that only one place has.',
  found: quote,
  candidates,
  values: { quote, count },
})

const missing = ({ quote }: TextQuote, candidates: readonly Span[]): Issue => ({
  code: 'quote.missing',
  severity: 'error',
  path: [],
  message: `“${quote}” does not stand in the text.`,
  remedy: candidates.length ? 'Compare it with the nearest passages.' : 'Quote the text to the letter.',
  found: quote,
  candidates,
  values: { quote },
})

/**
 * Passages that a quote may have been meant for: the places where its folded form stands, else the windows of its length that
 * share the most pairs of characters with it (Dice), best first, without overlap. One pass over the text.
 */
export function nearest(text: string, quote: string, offsets: Offsets = new Offsets(text)): readonly Span[] {
  const folded = fold(text)
  const needle = fold(quote)
  const span = (unit: number): Span => ({ start: offsets.toPoint(unit), end: offsets.toPoint(unit + needle.length) })
  const same: Span[] = []
  for (
    let at = folded.indexOf(needle);
    at >= 0 && same.length < CANDIDATES;
    at = folded.indexOf(needle, at + needle.length)
  )
    same.push(span(at))
  const pairs = needle.length - 1
  if (same.length || pairs < 1) return same

  const wanted = new Map<string, number>()
  for (let i = 0; i < pairs; i++) wanted.set(needle.slice(i, i + 2), (wanted.get(needle.slice(i, i + 2)) ?? 0) + 1)
  const left = new Map(wanted)
  let shared = 0
  const take = (pair: string) => {
    const n = left.get(pair)
    if (n === undefined) return
    if (n > 0) shared++
    left.set(pair, n - 1)
  }
  const give = (pair: string) => {
    const n = left.get(pair)
    if (n === undefined) return
    if (n >= 0) shared--
    left.set(pair, n + 1)
  }
  const best: { at: number; score: number }[] = []
  for (let end = 0; end + 2 <= folded.length; end++) {
    take(folded.slice(end, end + 2))
    const at = end - pairs + 1
    if (at < 0) continue
    const score = shared / pairs
    if (score >= LIKENESS) {
      const last = best.at(-1)
      if (!last || at >= last.at + needle.length) best.push({ at, score })
      else if (score > last.score) best[best.length - 1] = { at, score }
    }
    give(folded.slice(at, at + 2))
  }
  return best
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, CANDIDATES)
    .map(({ at }) => span(at))
}
