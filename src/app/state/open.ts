/** A document with everything that is derived from it once. */
import { buildIndex, toGraph } from '../../graph/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { readText } from '../../text/index.ts'
import type { OpenDocument } from './types.ts'

/** Open a document that is known to be sound: linear in its size. */
export function openDocument(document: GraphDocument, name: string): OpenDocument {
  const reading = readText(document.source.text, document.source.zones)
  return { document, graph: toGraph(document), index: buildIndex(document, reading), reading, name }
}
