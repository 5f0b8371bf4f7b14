/** ForceAtlas2 (Jacomy et al. 2014) on flat arrays, step by step, so that whoever waits can look on or leave. */
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'

/** Numbers per node and per edge in the library's arrays, and where they are. */
const PER_NODE = 10
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9]
const PER_EDGE = 3

/** Nodes from which far ones are taken together (Barnes & Hut 1986), and from which more roughly. */
const MANY = 400
const VERY_MANY = 10_000

export interface ForceStage {
  readonly iterations: number
  /** Attraction by the logarithm of the distance (Noack 2009): groups draw apart from each other. */
  readonly linLog: boolean
}

/** Iterations between two yields: about 4 ms at 150 nodes, 100 ms at 10,000. */
const slice = (count: number): number => Math.max(1, Math.min(25, Math.round(20_000 / Math.max(1, count))))

/**
 * Positions after all stages, from `start` (two nodes on one point push each other nowhere). Yields the share done. Pinned
 * nodes stay where `start` has them. An iteration is linear, n log n or, below `MANY` nodes, quadratic.
 */
export function* forceAtlas(drawing: Drawing, start: Plane, stages: readonly ForceStage[]): Generator<number, Plane> {
  const { count, source, target } = drawing
  const nodes = new Float32Array(count * PER_NODE)
  const edges = new Float32Array(source.length * PER_EDGE)
  for (let i = 0; i < count; i++) {
    const at = i * PER_NODE
    nodes[at] = start.x[i]!
    nodes[at + 1] = start.y[i]!
    nodes[at + MASS] = 1
    nodes[at + SIZE] = 1
    nodes[at + FIXED] = drawing.pinned[i]!
  }
  for (let e = 0; e < source.length; e++) {
    const ends = [source[e]! * PER_NODE, target[e]! * PER_NODE]
    for (const end of ends) nodes[end + MASS]!++
    edges.set([...ends, 1], e * PER_EDGE)
  }
  const total = stages.reduce((sum, stage) => sum + stage.iterations, 0)
  const step = slice(count)
  let done = 0
  for (const { iterations, linLog } of stages) {
    for (let i = 0; i < count; i++) {
      const at = i * PER_NODE
      nodes.fill(0, at + 2, at + MASS)
      nodes[at + CONVERGENCE] = 1
    }
    // What the library infers for a graph of this size, with Barnes-Hut where it pays.
    const settings = {
      linLogMode: linLog,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      scalingRatio: 10,
      strongGravityMode: true,
      gravity: 0.05,
      slowDown: 1 + Math.log(Math.max(1, count)),
      barnesHutOptimize: count >= MANY,
      barnesHutTheta: count >= VERY_MANY ? 1.2 : 0.5,
    }
    for (let i = 0; i < iterations; i++) {
      iterate(settings, nodes, edges)
      if (++done % step === 0) yield done / total
    }
  }
  return {
    x: Float64Array.from({ length: count }, (_, i) => nodes[i * PER_NODE]!),
    y: Float64Array.from({ length: count }, (_, i) => nodes[i * PER_NODE + 1]!),
  }
}
