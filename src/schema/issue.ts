/**
 * A problem in data, as a value. Everything that reads or checks data gives `Issue[]` and never throws for what a user
 * may have got wrong. The words that a person reads live in `i18n/`; `message` is the English default.
 */
export interface Issue {
  /** Stable identifier of the problem, for filters and translations: `quote.mismatch`, `kind.domain`, … */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** Where in the document: `['nodes', 3, 'kind']`. Empty for the document as a whole. */
  readonly path: readonly (string | number)[]
  /** What is wrong, in one sentence. */
  readonly message: string
  /** How to mend it, in one sentence. */
  readonly remedy?: string
  /** Passage of the source text concerned, in code points, half open. */
  readonly span?: Span
  /** Ids of the nodes and edges concerned. */
  readonly ids?: readonly string[]
  /** The value found, and what was expected. */
  readonly found?: unknown
  readonly expected?: string
  /** For a quote: where it might have been meant. */
  readonly candidates?: readonly Span[]
  /** Values for a translated message, by name. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** A stretch of text: Unicode code points, counted from 0, half open (W3C TextPositionSelector). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value, or the problems that prevent it; warnings may come with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A path as people write it: `nodes[3].evidence[0].start`. */
export function formatPath(path: Issue['path']): string {
  let out = ''
  for (const key of path) {
    if (typeof key === 'number') out += `[${key}]`
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) out += out ? `.${key}` : key
    else out += `[${JSON.stringify(key)}]`
  }
  return out || '(document)'
}
