/** A document as flat arrays: what every layout reads, and the positions that it writes. */
import type { GraphDocument, GraphNode, Language, Position, Span } from '../schema/index.ts'
import { aspectOf, aspects, labelIn, nodeKinds } from '../schema/index.ts'
import type { Size } from './label.ts'
import { LABEL_FONT_SIZE, labelBox } from './label.ts'
import { linesAsSections, sectionNumbers } from './sections.ts'

export interface LayoutOptions {
  /** Language of the labels that room is kept for; that of the source unless told. */
  readonly language?: Language
  /** Size of a node's label in units; `labelBox` at `labelFontSize` unless told. */
  readonly labelSize?: (node: GraphNode) => Size
  /** Size of the window that the whole graph is to fill, in units. */
  readonly viewport?: Size
  /** Places to keep: those that are pinned. None unless told. */
  readonly positions?: Readonly<Record<string, Position>>
  /** Sections of the text, in code points, in text order (a document's index has them); its long lines unless told. */
  readonly sections?: readonly Span[]
}

/** The graph's panel in a window of 1440 × 900, without the space at its border. */
export const referenceViewport: Size = { width: 740, height: 760 }

/** Space between a node and its label, in units. */
export const LABEL_GAP = 2

/** Space around a node with its label, in units. */
const MARGIN = 2

/** Most that a label measures in a layout, in units: a caller's `labelSize` may say anything. */
const MOST_SIZE = 400

/**
 * The graph to draw. Node `i` is a disc of `radius` at (x, y) with its label below; `box` arrays hold the whole of it: width, height,
 * and how far the middle of that box lies below the middle of the disc. One unit is one pixel where the picture fills the viewport
 * at its natural size; y points down.
 */
export interface Drawing {
  readonly count: number
  readonly ids: readonly string[]
  /** Index into `nodeKinds`, and into `aspects`. */
  readonly kind: Uint8Array
  readonly aspect: Uint8Array
  /** Where a concept is first named: code points; -1 without evidence. */
  readonly first: Int32Array
  /** Which of the sections it is first named in, from 0; those that are named nowhere have the highest number. */
  readonly section: Uint32Array
  /** Importance from 0 to 1. */
  readonly weight: Float64Array
  readonly radius: Float64Array
  readonly labelWidth: Float64Array
  readonly labelHeight: Float64Array
  readonly boxWidth: Float64Array
  readonly boxHeight: Float64Array
  readonly boxShift: Float64Array
  /** Ends of the edges, by index; without loops and edges that lead nowhere. */
  readonly source: Uint32Array
  readonly target: Uint32Array
  /** Neighbours of `i`, each once: `neighbours[start[i]]` up to, without, `neighbours[start[i + 1]]`. */
  readonly start: Uint32Array
  readonly neighbours: Uint32Array
  /** 1 for a node that stays at `pinnedX`, `pinnedY`. */
  readonly pinned: Uint8Array
  readonly pinnedX: Float64Array
  readonly pinnedY: Float64Array
  readonly viewport: Size
}

/** Importance of each node from 0 to 1: half a point for a quote, one for a relation, half of one if it is inferred; square root. */
export function nodeWeights(document: Pick<GraphDocument, 'nodes' | 'edges'>): Float64Array {
  const index = new Map(document.nodes.map((node, i) => [node.id, i]))
  const points = Float64Array.from(document.nodes, (node) => node.evidence.length / 2)
  for (const edge of document.edges) {
    const worth = edge.support === 'inferred' ? 0.5 : 1
    for (const end of [edge.source, edge.target]) {
      const i = index.get(end)
      if (i !== undefined) points[i]! += worth
    }
  }
  const most = points.reduce((a, b) => Math.max(a, b), 1e-9)
  return points.map((p) => Math.sqrt(p / most))
}

/** Radius of a node of importance `weight` in a graph of `count` nodes, in units. */
export const nodeRadius = (weight: number, count: number): number =>
  (4.2 + 8.8 * weight ** 1.4) * Math.max(0.3, Math.min(1, Math.sqrt(260 / Math.max(1, count))))

/** Font size of the label of a node of importance `weight`, in pixels: in half pixels, from 12 to 15. */
export const labelFontSize = (weight: number): number => LABEL_FONT_SIZE + Math.round(weight * 6) / 2

const kindIndex = new Map<string, number>(nodeKinds.map((k, i) => [k.id, i]))
const aspectIndex = new Map<string, number>(aspects.map((a, i) => [a.id, i]))

const bounded = (n: number): number => (n > 0 ? Math.min(n, MOST_SIZE) : 0)

/** Neighbour lists without loops and repetitions. Linear. */
function adjacency(count: number, source: Uint32Array, target: Uint32Array) {
  const start = new Uint32Array(count + 1)
  for (const ends of [source, target]) for (const i of ends) start[i + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const all = new Uint32Array(start[count]!)
  const next = start.slice()
  for (let e = 0; e < source.length; e++) {
    all[next[source[e]!]!++] = target[e]!
    all[next[target[e]!]!++] = source[e]!
  }
  const seen = new Int32Array(count).fill(-1)
  const once = new Uint32Array(count + 1)
  let kept = 0
  for (let i = 0; i < count; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = all[k]!
      if (seen[j] === i) continue
      seen[j] = i
      all[kept++] = j
    }
    once[i + 1] = kept
  }
  return { start: once, neighbours: all.slice(0, kept) }
}

/** The flat arrays of a document. Linear in nodes, edges and quotes. */
export function drawingOf(document: GraphDocument, options: LayoutOptions = {}): Drawing {
  const { nodes } = document
  const count = nodes.length
  const language = options.language ?? document.source.language
  const index = new Map(nodes.map((node, i) => [node.id, i]))
  const ends: number[] = []
  for (const edge of document.edges) {
    const s = index.get(edge.source)
    const t = index.get(edge.target)
    if (s !== undefined && t !== undefined && s !== t) ends.push(s, t)
  }
  const source = Uint32Array.from({ length: ends.length / 2 }, (_, e) => ends[2 * e]!)
  const target = Uint32Array.from({ length: ends.length / 2 }, (_, e) => ends[2 * e + 1]!)

  const weight = nodeWeights(document)
  const radius = weight.map((w) => nodeRadius(w, count))
  const labelWidth = new Float64Array(count)
  const labelHeight = new Float64Array(count)
  const first = new Int32Array(count).fill(-1)
  const pinned = new Uint8Array(count)
  const pinnedX = new Float64Array(count)
  const pinnedY = new Float64Array(count)
  const positions = new Map(Object.entries(options.positions ?? {}))
  nodes.forEach((node, i) => {
    const size =
      options.labelSize?.(node) ?? labelBox(labelIn(node.label, language), language, labelFontSize(weight[i]!))
    labelWidth[i] = bounded(size.width)
    labelHeight[i] = bounded(size.height)
    for (const q of node.evidence) if (first[i] === -1 || q.start < first[i]!) first[i] = q.start
    const position = positions.get(node.id)
    if (position?.pinned && Number.isFinite(position.x) && Number.isFinite(position.y)) {
      pinned[i] = 1
      pinnedX[i] = position.x
      pinnedY[i] = position.y
    }
  })
  return {
    count,
    ids: nodes.map((node) => node.id),
    kind: Uint8Array.from(nodes, (node) => kindIndex.get(node.kind)!),
    aspect: Uint8Array.from(nodes, (node) => aspectIndex.get(aspectOf(node.kind))!),
    first,
    section: sectionNumbers(first, options.sections ?? linesAsSections(document.source)),
    weight,
    radius,
    labelWidth,
    labelHeight,
    boxWidth: labelWidth.map((w, i) => Math.max(w, 2 * radius[i]!) + 2 * MARGIN),
    boxHeight: labelHeight.map((h, i) => 2 * radius[i]! + (h > 0 ? LABEL_GAP + h : 0) + 2 * MARGIN),
    boxShift: labelHeight.map((h) => (h > 0 ? (LABEL_GAP + h) / 2 : 0)),
    source,
    target,
    ...adjacency(count, source, target),
    pinned,
    pinnedX,
    pinnedY,
    viewport: options.viewport ?? referenceViewport,
  }
}
