/** A page with Sigma as it comes, and the ways that its documentation shows to brush and to filter: the baseline of the bench. */
import Graph from 'graphology'
import Sigma from 'sigma'

/** What the bench gives to the page: the same graph at the same places, and the size of our panel. */
export interface BareGraph {
  readonly width: number
  readonly height: number
  readonly nodes: readonly { id: string; label: string; x: number; y: number; size: number; group: string }[]
  readonly edges: readonly { id: string; source: string; target: string }[]
}

export interface BarePage {
  /** Draw a graph; milliseconds until the browser could show it. */
  draw(graph: BareGraph): Promise<number>
  /** Show only a group, or everything (null). */
  filter(group: string | null): void
  /** Where nodes are, in pixels of the page. */
  points(ids: readonly string[]): { x: number; y: number }[]
}

const frame = () => new Promise((done) => requestAnimationFrame(done))

let sigma: Sigma | null = null
let hovered: string | null = null
let near = new Set<string>()
let shown: string | null = null

const page: BarePage = {
  async draw({ width, height, nodes, edges }) {
    sigma?.kill()
    const stage = document.querySelector<HTMLElement>('#stage')!
    stage.style.width = `${width}px`
    stage.style.height = `${height}px`
    const start = performance.now()
    const graph = new Graph({ multi: true, type: 'directed' })
    for (const { id, label, x, y, size, group } of nodes) graph.addNode(id, { label, x, y: -y, size, group })
    for (const { id, source, target } of edges) graph.addDirectedEdgeWithKey(id, source, target)
    sigma = new Sigma(graph, stage, {
      nodeReducer: (node, data) => ({
        ...data,
        hidden: shown !== null && data.group !== shown,
        ...(hovered !== null && node !== hovered && !near.has(node) && { color: '#eeeeee', label: '' }),
      }),
      edgeReducer: (edge, data) => ({
        ...data,
        hidden: hovered !== null && !graph.hasExtremity(edge, hovered),
      }),
    })
    sigma.on('enterNode', ({ node }) => {
      hovered = node
      near = new Set(graph.neighbors(node))
      sigma?.refresh({ skipIndexation: true })
    })
    sigma.on('leaveNode', () => {
      hovered = null
      sigma?.refresh({ skipIndexation: true })
    })
    await frame()
    await frame()
    return performance.now() - start
  },
  filter(group) {
    shown = group
    sigma?.refresh({ skipIndexation: true })
  },
  points(ids) {
    if (!sigma) return []
    const graph = sigma.getGraph()
    return ids.map((id) => sigma!.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number }))
  },
}

Object.assign(window, { bare: page })
