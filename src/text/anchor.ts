/** Quotes to positions: the place that a quote means, or the places that it might. */
import type { Issue, Span } from '../schema/index.ts'
import { CANDIDATES, nearest } from './nearest.ts'
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

/** Code units compared before the remaining occurrences of a quote are not looked at. */
const WORK = 1 << 26
/** Longest stretch of a quote in a message, in code units. */
const SHOWN = 60

/**
 * The one place of a quote in a text. The quote must stand there to the letter; with `start`, there; with `prefix` and
 * `suffix`, between them; a `start` where it does not stand is only a hint. Otherwise the issue says whether it is missing or ambiguous,
 * and lists candidates, those nearest to `start` first. Reads the text once, and once more for the candidates.
 */
export function anchor(text: string, wanted: TextQuote, offsets: Offsets = new Offsets(text)): Anchor {
  const { quote, prefix = '', suffix = '', start } = wanted
  if (!quote) return { ok: false, issue: missing(wanted, []) }
  const span = (unit: number): Span => ({ start: offsets.toPoint(unit), end: offsets.toPoint(unit + quote.length) })
  if (start !== undefined && Number.isInteger(start)) {
    const unit = offsets.toUnit(start)
    if (offsets.toPoint(unit) === start && text.startsWith(quote, unit)) return { ok: true, span: span(unit) }
  }
  const within: number[] = []
  const outside: number[] = []
  let work = 0
  let at = text.indexOf(quote)
  for (; at >= 0 && work < WORK; at = text.indexOf(quote, at + 1)) {
    work += quote.length + prefix.length + suffix.length + 64
    const fits = text.endsWith(prefix, at) && text.startsWith(suffix, at + quote.length)
    ;(fits ? within : outside).push(at)
  }
  const near = (units: readonly number[]): Span[] => {
    const hint = start === undefined ? 0 : offsets.toUnit(start)
    const sorted = start === undefined ? units : [...units].sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint))
    return sorted.slice(0, CANDIDATES).map(span)
  }
  if (within.length === 1 && at < 0) return { ok: true, span: span(within[0]!) }
  if (within.length) return { ok: false, issue: ambiguous(wanted, within.length, near(within)) }
  if (outside.length) return { ok: false, issue: elsewhere(wanted, near(outside)) }
  return { ok: false, issue: missing(wanted, nearest(text, quote, offsets)) }
}

const shown = (quote: string) => (quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote)

export const ambiguous = ({ quote }: TextQuote, count: number, candidates: readonly Span[]): Issue => ({
  code: 'quote.ambiguous',
  severity: 'error',
  path: [],
  message: `“${shown(quote)}” stands at ${count} places of the text.`,
  remedy: 'Give its start, or a prefix or suffix that only one place has.',
  found: quote,
  candidates,
  values: { quote: shown(quote), count },
})

export const elsewhere = ({ quote }: TextQuote, candidates: readonly Span[]): Issue => ({
  code: 'quote.context',
  severity: 'error',
  path: [],
  message: `“${shown(quote)}” stands in the text, but not between the words that should be around it.`,
  remedy: 'Give the words before and after it to the letter.',
  found: quote,
  candidates,
  values: { quote: shown(quote) },
})

export const missing = ({ quote }: TextQuote, candidates: readonly Span[]): Issue => ({
  code: 'quote.missing',
  severity: 'error',
  path: [],
  message: quote ? `“${shown(quote)}” does not stand in the text.` : 'The quote is empty.',
  remedy: candidates.length ? 'Compare it with the nearest passages.' : 'Quote the text to the letter.',
  found: quote,
  candidates,
  values: { quote: shown(quote) },
})
