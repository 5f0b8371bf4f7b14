/** Passages that a quote may have been meant for. */
import type { Span } from '../schema/index.ts'
import { fold } from './fold.ts'
import { Offsets } from './offsets.ts'

/** Most passages that are offered. */
export const CANDIDATES = 5
/** Least share of pairs of characters that a passage must have in common with a quote to be offered. */
const LIKENESS = 0.4
/** Longest quote whose passages are fitted to it, in code units; fitting costs three times its square. */
const FITTED = 400

interface Window {
  at: number
  shared: number
}

/** The windows of the needle's length that share the most pairs of neighbours with it, best first, without overlap. Linear. */
function windows(text: string, needle: string): Window[] {
  const pairs = needle.length - 1
  const left = new Map<number, number>()
  const pair = (s: string, i: number) => s.charCodeAt(i) * 65536 + s.charCodeAt(i + 1)
  for (let i = 0; i < pairs; i++) left.set(pair(needle, i), (left.get(pair(needle, i)) ?? 0) + 1)
  const best: Window[] = []
  const least = Math.max(1, Math.ceil(LIKENESS * pairs))
  let shared = 0
  for (let end = 0; end + 1 < text.length; end++) {
    const coming = pair(text, end)
    const wanted = left.get(coming)
    if (wanted !== undefined) {
      if (wanted > 0) shared++
      left.set(coming, wanted - 1)
    }
    const at = end - pairs + 1
    if (at < 0) continue
    if (shared >= least) {
      const last = best[best.length - 1]
      if (!last || at >= last.at + needle.length) {
        if (best.length > 8 * CANDIDATES) keepBest(best)
        best.push({ at, shared })
      } else if (shared > last.shared) best[best.length - 1] = { at, shared }
    }
    const going = pair(text, at)
    const given = left.get(going)
    if (given !== undefined) {
      if (given >= 0) shared--
      left.set(going, given + 1)
    }
  }
  best.sort((a, b) => b.shared - a.shared || a.at - b.at)
  return best.slice(0, CANDIDATES)
}

/** Drops all but the best; the last stays too, since the next may overlap it. */
function keepBest(best: Window[]): void {
  const last = best.pop()!
  best.sort((a, b) => b.shared - a.shared || a.at - b.at)
  best.length = CANDIDATES
  best.sort((a, b) => a.at - b.at)
  best.push(last)
}

/**
 * The stretch near a window that needs the fewest insertions, deletions and replacements to become the needle (Sellers 1980).
 * Costs the needle's length times three times it.
 */
function closest(text: string, needle: string, at: number): { start: number; end: number; edits: number } {
  const from = Math.max(0, at - needle.length)
  const to = Math.min(text.length, at + 2 * needle.length)
  const width = to - from
  let costs = new Uint16Array(width + 1)
  let starts = Int32Array.from({ length: width + 1 }, (_, j) => j)
  for (let i = 1; i <= needle.length; i++) {
    const nextCosts = new Uint16Array(width + 1)
    const nextStarts = new Int32Array(width + 1)
    nextCosts[0] = i
    const c = needle.charCodeAt(i - 1)
    for (let j = 1; j <= width; j++) {
      const same = costs[j - 1]! + (text.charCodeAt(from + j - 1) === c ? 0 : 1)
      const gone = costs[j]! + 1
      const come = nextCosts[j - 1]! + 1
      if (same <= gone && same <= come) {
        nextCosts[j] = same
        nextStarts[j] = starts[j - 1]!
      } else if (gone <= come) {
        nextCosts[j] = gone
        nextStarts[j] = starts[j]!
      } else {
        nextCosts[j] = come
        nextStarts[j] = nextStarts[j - 1]!
      }
    }
    costs = nextCosts
    starts = nextStarts
  }
  let end = 0
  const off = (j: number) => Math.abs(from + starts[j]! - at)
  for (let j = 1; j <= width; j++) {
    if (costs[j]! < costs[end]! || (costs[j] === costs[end] && off(j) <= off(end))) end = j
  }
  return { start: from + starts[end]!, end: from + end, edits: costs[end]! }
}

/**
 * Passages that a quote may have been meant for, at most five: the places where its folded form stands (another script, other
 * marks), else the stretches of the folded text most like it, best first, without overlap. Linear in the text, and in the square of the
 * quote's length up to 400 characters.
 */
export function nearest(text: string, quote: string, offsets: Offsets = new Offsets(text)): readonly Span[] {
  const folded = fold(text)
  const needle = fold(quote)
  if (!needle) return []
  const span = (start: number, end: number): Span => ({ start: offsets.toPoint(start), end: offsets.toPoint(end) })
  const same: Span[] = []
  let at = folded.indexOf(needle)
  while (at >= 0 && same.length < CANDIDATES) {
    same.push(span(at, at + needle.length))
    at = folded.indexOf(needle, at + needle.length)
  }
  if (same.length || needle.length < 2) return same
  const found = windows(folded, needle)
  if (needle.length > FITTED) return found.map((w) => span(w.at, w.at + needle.length))
  const fitted = found
    .map((w) => closest(folded, needle, w.at))
    .filter((f) => f.end > f.start)
    .sort((a, b) => a.edits - b.edits || a.start - b.start)
  const kept: typeof fitted = []
  for (const f of fitted) if (kept.every((k) => f.end <= k.start || f.start >= k.end)) kept.push(f)
  return kept.map((f) => span(f.start, f.end))
}
