/** Layouts: time and quality, against ForceAtlas2 as it comes, from random places. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { drawingOf, layoutDocument, layouts, measureLayout, overlappingPairs } from '../../src/layout/index.ts'
import type { GraphDocument } from '../../src/schema/index.ts'
import { firstArticle } from './article.ts'
import { concepts, random } from './concepts.ts'
import type { Row, Suite, Table } from './harness.ts'

/** Nodes from which the baseline runs 100 iterations: 300 would take minutes. */
const LARGE = 5000

/** The graph as graphology, at random places from a seed. */
function scatteredGraph({ nodes, edges }: GraphDocument, seed = 7): Graph {
  const next = random(seed)
  const graph = new Graph({ multi: true, type: 'directed' })
  for (const { id } of nodes) graph.addNode(id, { x: next(), y: next() })
  for (const { source, target } of edges) if (source !== target) graph.addEdge(source, target)
  return graph
}

/** Positions by plain ForceAtlas2: inferred settings, random start. */
function plainForce(document: GraphDocument) {
  const graph = scatteredGraph(document)
  const iterations = document.nodes.length < LARGE ? 300 : 100
  return forceAtlas2(graph, { iterations, settings: forceAtlas2.inferSettings(graph) })
}

const graphs = async (): Promise<{ name: string; document: GraphDocument }[]> => [
  { name: 'first article', document: await firstArticle() },
  ...[150, 300, 1000, 10_000].map((nodes) => ({ name: `${nodes} nodes`, document: concepts({ nodes }) })),
]

const counted = ({ name, document }: { name: string; document: GraphDocument }): string =>
  `${name}, ${document.edges.length} edges`

async function rows(): Promise<Row[]> {
  const found: Row[] = []
  for (const graph of await graphs()) {
    const { document } = graph
    const large = document.nodes.length >= LARGE
    for (const { id } of layouts) {
      found.push({
        name: `${id}: ${counted(graph)}`,
        ours: () => layoutDocument(document, id),
        ...(id === 'force' && {
          baseline: {
            name: `ForceAtlas2, random start, ${large ? 100 : 300} iterations`,
            run: () => plainForce(document),
          },
        }),
        ...(large && { runs: 1 }),
      })
    }
  }
  return found
}

/** The window in which MEASURES' figures were taken, and the graph's panel in a window of 1440 × 900. */
const windows = [
  { width: 1600, height: 1000 },
  { width: 740, height: 760 },
]

async function tables(): Promise<Table[]> {
  const out: Table[] = []
  for (const viewport of windows) {
    const quality: (string | number)[][] = []
    for (const graph of await graphs()) {
      const { document } = graph
      const drawing = drawingOf(document, { viewport })
      const planeOf = (positions: Readonly<Record<string, { x: number; y: number }>>) => ({
        x: Float64Array.from(drawing.ids, (id) => positions[id]!.x),
        y: Float64Array.from(drawing.ids, (id) => positions[id]!.y),
      })
      const pictures = [
        { name: 'ForceAtlas2', positions: plainForce(document), ownUnits: false },
        ...layouts.map(({ id }) => ({
          name: id,
          positions: layoutDocument(document, id, { viewport }),
          ownUnits: true,
        })),
      ]
      for (const { name, positions, ownUnits } of pictures) {
        const plane = planeOf(positions)
        const q = measureLayout(drawing, plane)
        quality.push([
          `${counted(graph)}: ${name}`,
          q.stress.toFixed(3),
          q.neighboursKept.toFixed(3),
          q.crossings,
          q.labelOverlaps,
          `${Math.round(q.labelsPlaced * 100)} %`,
          `${Math.round(q.importantPlaced * 100)} %`,
          ownUnits ? overlappingPairs(drawing, plane).length : '',
        ])
      }
    }
    out.push({
      title: `Quality at ${viewport.width} × ${viewport.height}: stress (less is better), ten nearest kept (more), crossings of straight edges (less); the whole picture in view: labels on labels if all are drawn below, labels that find a place, and of the 25 most important; boxes on each other where every label has room`,
      head: ['', 'stress', 'kept', 'crossings', 'on labels', 'placed', 'of 25', 'with room'],
      rows: quality,
    })
  }
  return out
}

export const layout: Suite = { name: 'layout', about: 'Layouts', rows, tables }
