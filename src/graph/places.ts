/** Look-up of quotes by position: an implicit interval tree over an array sorted by start. */
import type { EvidencePlace } from './types.ts'

/**
 * A function that gives the places with `place.start < end && place.end > start`, in order.
 *
 * The array is read as a balanced search tree (the middle of each stretch is its root); `reach` holds the greatest end
 * in the subtree of each root, so that stretches which end too early are skipped: O(log n + found).
 *
 * @param places sorted by start
 */
export function overlapping(
  places: readonly EvidencePlace[],
): (start: number, end: number) => readonly EvidencePlace[] {
  const reach = new Float64Array(places.length)
  const measure = (low: number, high: number): number => {
    if (low >= high) return -1
    const middle = (low + high) >> 1
    const most = Math.max(places[middle]!.end, measure(low, middle), measure(middle + 1, high))
    reach[middle] = most
    return most
  }
  measure(0, places.length)
  return (start, end) => {
    const found: EvidencePlace[] = []
    const collect = (low: number, high: number): void => {
      if (low >= high) return
      const middle = (low + high) >> 1
      if (reach[middle]! <= start) return
      collect(low, middle)
      const place = places[middle]!
      if (place.start >= end) return
      if (place.end > start) found.push(place)
      collect(middle + 1, high)
    }
    collect(0, places.length)
    return found
  }
}
