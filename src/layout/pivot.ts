/** A start for a force layout that already has the large shape of the graph. */
import { distancesFrom } from './distance.ts'
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'

/** Pivots; more hardly change the picture. */
const PIVOTS = 50

/** Rounds of power iteration; the start need not be exact. */
const ROUNDS = 100

/** Pivots far from each other (each the node that is farthest from those before it), with the distances from them. */
function pivotDistances(drawing: Drawing): Float64Array[] {
  const { count, start } = drawing
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const columns: Float64Array[] = []
  let longest = 0
  let pivot = 0
  for (let i = 1; i < count; i++) {
    if (start[i + 1]! - start[i]! > start[pivot + 1]! - start[pivot]!) pivot = i
  }
  for (let p = 0; p < Math.min(PIVOTS, count); p++) {
    const column = Float64Array.from(distancesFrom(drawing, pivot), (d) => (d < 0 ? Number.POSITIVE_INFINITY : d))
    columns.push(column)
    let next = 0
    for (let i = 0; i < count; i++) {
      if (column[i]! < Number.POSITIVE_INFINITY) longest = Math.max(longest, column[i]!)
      nearest[i] = Math.min(nearest[i]!, column[i]!)
      if (nearest[i]! > nearest[next]!) next = i
    }
    pivot = next
  }
  // Parts without a path between them lie a little farther apart than the ends of the longest path.
  return columns.map((column) => column.map((d) => (d === Number.POSITIVE_INFINITY ? longest + 2 : d)))
}

/**
 * Pivot multidimensional scaling (Brandes & Pich 2006): each node by its distances from fifty pivots, projected on the two directions in
 * which these differ most. Linear for a given number of pivots; units are steps.
 */
export function pivotScaling(drawing: Drawing): Plane {
  const { count } = drawing
  const columns = pivotDistances(drawing)
  const k = columns.length
  for (const column of columns) {
    let mean = 0
    for (let i = 0; i < count; i++) {
      column[i] = -(column[i]! ** 2) / 2
      mean += column[i]! / count
    }
    for (let i = 0; i < count; i++) column[i]! -= mean
  }
  for (let i = 0; i < count; i++) {
    let mean = 0
    for (const column of columns) mean += column[i]! / k
    for (const column of columns) column[i]! -= mean
  }
  const products = columns.map((a) => columns.map((b) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)))
  const found: Float64Array[] = []
  const axes = [0, 1].map((axis) => {
    let vector = Float64Array.from({ length: k }, (_, p) => 1 + ((p * 7 + axis * 3) % 5))
    for (let round = 0; round < ROUNDS; round++) {
      const next = Float64Array.from(products, (row) => row.reduce((sum, v, p) => sum + v * vector[p]!, 0))
      for (const other of found) {
        const along = next.reduce((sum, v, p) => sum + v * other[p]!, 0)
        for (let p = 0; p < k; p++) next[p]! -= along * other[p]!
      }
      const length = Math.sqrt(next.reduce((sum, v) => sum + v * v, 0)) || 1
      vector = next.map((v) => v / length)
    }
    found.push(vector)
    const out = new Float64Array(count)
    columns.forEach((column, p) => {
      for (let i = 0; i < count; i++) out[i]! += column[i]! * vector[p]!
    })
    return out
  })
  return { x: axes[0]!, y: axes[1]! }
}
