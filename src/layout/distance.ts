/** Distances in the graph. */
import type { Drawing } from './drawing.ts'

/** Steps from one node to every node, edges taken both ways; -1 where there is no path. Breadth first, linear. */
export function distancesFrom({ count, start, neighbours }: Drawing, from: number): Int32Array {
  const distance = new Int32Array(count).fill(-1)
  const queue = new Uint32Array(count)
  queue[0] = from
  distance[from] = 0
  let end = 1
  for (let at = 0; at < end; at++) {
    const i = queue[at]!
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = neighbours[k]!
      if (distance[j] !== -1) continue
      distance[j] = distance[i]! + 1
      queue[end++] = j
    }
  }
  return distance
}
