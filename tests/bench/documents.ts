/** Reading, building and checking documents, against JSON.parse and graphology's import of the same bytes. */
import { MultiDirectedGraph } from 'graphology'
import { checkDocument, indexDocument, toGraph } from '../../src/graph/index.ts'
import type { GraphDocument } from '../../src/schema/index.ts'
import { readDocument, serialise } from '../../src/schema/index.ts'
import { read } from '../../src/text/index.ts'
import { firstArticle } from './article.ts'
import { concepts } from './concepts.ts'
import type { Row, Suite } from './harness.ts'

/** What anybody would do with these bytes: parse, and import as a graph with the statements as attributes. */
function parsedAndImported(bytes: string): MultiDirectedGraph {
  const { nodes, edges } = JSON.parse(bytes) as GraphDocument
  const graph = new MultiDirectedGraph()
  graph.import({
    attributes: {},
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map((node) => ({ key: node.id, attributes: { ...node } })),
    edges: edges.map((edge) => ({ key: edge.id, source: edge.source, target: edge.target, attributes: { ...edge } })),
  })
  return graph
}

function opened(bytes: string): GraphDocument {
  const result = readDocument(bytes)
  if (!result.ok) throw new Error(`the document cannot be read: ${result.issues[0]?.message}`)
  return result.value
}

async function rows(): Promise<Row[]> {
  const sizes = [
    { name: 'first article', document: await firstArticle() },
    ...[1000, 100_000].map((nodes) => ({
      name: `${nodes.toLocaleString('en')} nodes`,
      document: concepts({ nodes }),
    })),
  ]
  return sizes.flatMap(({ name, document }): Row[] => {
    // Without white space: at 100,000 nodes the normal form would be larger than a file may be.
    const bytes = JSON.stringify(document)
    const size = `${name}, ${(bytes.length / 1e6).toFixed(1)} MB`
    const baseline = { name: 'JSON.parse and graphology import', run: () => parsedAndImported(bytes) }
    const runs = document.nodes.length > 10_000 ? { runs: 2 } : {}
    const errors = checkDocument(document).filter((issue) => issue.severity === 'error')
    if (errors.length > 0) throw new Error(`${name}: ${errors.length} errors, the first: ${errors[0]!.message}`)
    return [
      { name: `read: ${size}`, ours: () => opened(bytes), baseline, ...runs },
      { name: `read and build: ${size}`, ours: () => toGraph(opened(bytes)), baseline, ...runs },
      { name: `check: ${size}`, ours: () => checkDocument(document), baseline, ...runs },
      {
        name: `read, check and build: ${size}`,
        ours: () => {
          const value = opened(bytes)
          checkDocument(value)
          return toGraph(value)
        },
        baseline,
        // Small documents do not matter: theirs is a question of milliseconds.
        ...(document.nodes.length >= 100_000 && { atMost: 3 }),
        ...runs,
      },
      {
        name: `index: ${size}`,
        ours: () => indexDocument(document, read(document.source.text, document.source.zones)),
        baseline,
        ...runs,
      },
      {
        name: `write: ${size}`,
        ours: () => serialise(document),
        baseline: { name: 'JSON.stringify', run: () => JSON.stringify(document, null, 2) },
        ...runs,
      },
    ]
  })
}

export const documents: Suite = { name: 'documents', about: 'Documents: reading, checking, building, writing', rows }
