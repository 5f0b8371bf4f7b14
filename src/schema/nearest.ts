/** Did you mean …? */

/**
 * Edits that turn one word into another: insertions, deletions, replacements and exchanges of neighbours, none of a letter
 * twice (optimal string alignment). Time is the product of the lengths.
 */
function distance(a: string, b: string): number {
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, last[j - 2]! + 1)
      next.push(least)
    }
    last = row
    row = next
  }
  return row[b.length]!
}

/**
 * The candidate that a misspelt word most likely stands for: at most a third of its letters differ, letter case apart. The first of
 * equals; null if none is near. Words beyond 64 characters have none.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 64) return null
  const wanted = word.toLowerCase()
  let best: string | null = null
  let least = Math.floor(Math.max(3, wanted.length) / 3) + 0.5
  for (const candidate of candidates) {
    const d = distance(wanted, candidate.toLowerCase())
    if (d < least) {
      best = candidate
      least = d
    }
  }
  return best
}
