/** Going through the graph by keys: to the nearest node in a direction, by importance, along the edges of a node. No DOM. */
import { edgesOf } from './emphasis.ts'
import type { Scene } from './scene.ts'
import { otherEnd } from './scene.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

const ways: Readonly<Record<Way, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The node that one means by going `way` from `from`: near, and within 60° of the direction; distance beside the way counts
 * double. -1 if nothing lies there.
 */
export function nodeTowards(scene: Scene, from: number, way: Way): number {
  const [ux, uy] = ways[way]
  const x = scene.x[from]!
  const y = scene.y[from]!
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < scene.nodeIds.length; i++) {
    if (i === from || scene.nodeHidden[i]) continue
    const dx = scene.x[i]! - x
    const dy = scene.y[i]! - y
    const along = dx * ux + dy * uy
    const beside = Math.abs(dx * uy - dy * ux)
    if (along <= 0 || beside > along * 1.74) continue
    const cost = along + 2 * beside
    if (cost < least) {
      least = cost
      best = i
    }
  }
  return best
}

/** The next visible node by importance, or the one before it; -1 at the end. `from` -1 gives the first, or the last. */
export function nodeByRank(scene: Scene, from: number, step: 1 | -1): number {
  const { ranking, nodeHidden } = scene
  let at = from < 0 ? (step === 1 ? -1 : ranking.length) : ranking.indexOf(from)
  for (at += step; at >= 0 && at < ranking.length; at += step) if (!nodeHidden[ranking[at]!]) return ranking[at]!
  return -1
}

/** Edges of a node clockwise from the top, as they leave it on the screen. */
export function edgesAround(scene: Scene, node: number): number[] {
  const angle = (edge: number): number => {
    const other = otherEnd(scene, edge, node)
    const a = Math.atan2(scene.x[other]! - scene.x[node]!, scene.y[node]! - scene.y[other]!)
    return a < 0 ? a + 2 * Math.PI : a
  }
  const angles = new Map(edgesOf(scene, node).map((edge) => [edge, angle(edge)]))
  return [...angles.keys()].sort((a, b) => angles.get(a)! - angles.get(b)! || a - b)
}

/** The edge after `edge` (-1: none yet) around a node, or before it; -1 if it has none. */
export function edgeAfter(scene: Scene, node: number, edge: number, step: 1 | -1): number {
  const around = edgesAround(scene, node)
  if (around.length === 0) return -1
  const at = around.indexOf(edge)
  if (at < 0) return around[step === 1 ? 0 : around.length - 1]!
  return around[(at + step + around.length) % around.length]!
}
