/** What stands out, and why: under the pointer, chosen, on a path. Everything else steps back. No DOM. */
import type { Scene } from './scene.ts'
import { otherEnd } from './scene.ts'

export interface Emphasis {
  /** Nodes drawn at full strength, in the order in which they should get their labels. */
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  /** Nodes with a ring and a label on a plate, whatever is in the way. */
  readonly strong: ReadonlySet<number>
  /** Edges whose kind is written on them. */
  readonly named: readonly number[]
  /** Whether everything else steps back. */
  readonly veil: boolean
}

export const noEmphasis: Emphasis = { nodes: [], edges: [], strong: new Set(), named: [], veil: false }

/** What emphasis follows from, by ids; unknown and hidden ids are passed over. */
export interface Attention {
  readonly hover: readonly string[]
  readonly selection: readonly string[]
  /** Nodes and edges of a path, a comparison or a step of the tour. */
  readonly shown: readonly string[]
}

/** Chosen nodes up to this number show their neighbours too; of more, only what lies between them. */
const FEW = 3

/** Most edges that stand out at once; the kinds of at most this many are written. */
const MOST_EDGES = 1500
const MOST_NAMED = 60

/** Most labels on plates. */
const MOST_STRONG = 8

interface Found {
  nodes: number[]
  edges: number[]
}

function resolve(scene: Scene, ids: readonly string[]): Found {
  const nodes: number[] = []
  const edges: number[] = []
  for (const id of ids) {
    const node = scene.nodeAt.get(id)
    if (node !== undefined) {
      if (!scene.nodeHidden[node]) nodes.push(node)
      continue
    }
    const edge = scene.edgeAt.get(id)
    if (edge !== undefined && !scene.edgeHidden[edge]) edges.push(edge)
  }
  return { nodes, edges }
}

/** Visible edges of a node. */
export function edgesOf(scene: Scene, node: number): number[] {
  const out: number[] = []
  for (let i = scene.first[node]!; i < scene.first[node + 1]!; i++) {
    const edge = scene.incident[i]!
    if (!scene.edgeHidden[edge]) out.push(edge)
  }
  return out
}

/** The things themselves with what ties them: neighbours of a few, ties among many. */
function around(scene: Scene, { nodes, edges }: Found): Emphasis {
  const strong = new Set(nodes.slice(0, MOST_STRONG))
  const all = new Set(nodes)
  const ties = new Set(edges)
  for (const edge of edges) {
    all.add(scene.source[edge]!)
    all.add(scene.target[edge]!)
  }
  if (edges.length > 0 && nodes.length === 0 && edges.length <= FEW) for (const node of all) strong.add(node)
  const near: number[] = []
  if (nodes.length <= FEW) {
    for (const node of nodes) {
      for (const edge of edgesOf(scene, node)) {
        ties.add(edge)
        near.push(otherEnd(scene, edge, node))
      }
    }
  } else {
    for (const node of nodes)
      for (const edge of edgesOf(scene, node)) if (all.has(otherEnd(scene, edge, node))) ties.add(edge)
  }
  near.sort((a, b) => scene.weight[b]! - scene.weight[a]! || a - b)
  for (const node of near) all.add(node)
  const drawn = [...ties].slice(0, MOST_EDGES)
  return { nodes: [...all], edges: drawn, strong, named: drawn.slice(0, MOST_NAMED), veil: true }
}

/** A given set and nothing else: a path, the concepts of a sentence. */
function exactly(scene: Scene, { nodes, edges }: Found, strong: ReadonlySet<number>): Emphasis {
  const all = new Set(nodes)
  for (const edge of edges) {
    all.add(scene.source[edge]!)
    all.add(scene.target[edge]!)
  }
  const drawn = edges.slice(0, MOST_EDGES)
  return { nodes: [...all], edges: drawn, strong, named: drawn.slice(0, MOST_NAMED), veil: true }
}

/** What stands out: what is pointed at, else what a tool shows, else what is chosen. */
export function emphasise(scene: Scene, { hover, selection, shown }: Attention): Emphasis {
  const chosen = resolve(scene, selection)
  const pointed = resolve(scene, hover)
  const count = pointed.nodes.length + pointed.edges.length
  let out: Emphasis = noEmphasis
  if (count === 1) out = around(scene, pointed)
  else if (count > 1) out = exactly(scene, pointed, new Set())
  else if (shown.length > 0) {
    const found = resolve(scene, shown)
    if (found.nodes.length + found.edges.length > 0) out = exactly(scene, found, new Set())
  }
  if (out === noEmphasis && chosen.nodes.length + chosen.edges.length > 0) {
    // Nodes together with edges are a path or a passage: that, and nothing besides.
    const whole = chosen.edges.length > 0 && chosen.nodes.length > 1
    return whole ? exactly(scene, chosen, new Set(chosen.nodes.slice(0, FEW))) : around(scene, chosen)
  }
  // What is chosen keeps its ring while something else is pointed at.
  const strong = new Set([...out.strong, ...chosen.nodes.slice(0, MOST_STRONG)])
  return { ...out, strong, nodes: [...new Set([...out.nodes, ...chosen.nodes])] }
}
