/** Whole-graph measures off the main thread. The document comes in slices, so that handing it over never blocks either. */
import { audit, communities, importance } from '../../analysis/index.ts'
import { checkDocument, coverage, indexDocument, toGraph } from '../../graph/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { read } from '../../text/index.ts'
import type { StudyPart, StudyResult } from './studyMessages.ts'

const nodes: GraphDocument['nodes'] = []
const edges: GraphDocument['edges'] = []

self.addEventListener('message', ({ data }: MessageEvent<StudyPart>) => {
  nodes.push(...data.nodes)
  edges.push(...data.edges)
  if (!data.rest) return
  const document: GraphDocument = { ...data.rest, nodes, edges }
  const reading = read(document.source.text)
  const index = indexDocument(document, reading)
  const graph = toGraph(document)
  const result: StudyResult = {
    importance: importance(graph),
    communities: communities(graph),
    audit: audit(index, checkDocument(document), coverage(document, reading).uncovered),
  }
  self.postMessage(result)
})
