/** A document with everything that is derived from it once. */
import { indexDocument, toGraph } from '../../graph/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { read } from '../../text/index.ts'
import type { OpenDocument } from './types.ts'

/** Open a document that is known to be sound: linear in its size. */
export function openDocument(document: GraphDocument, name: string): OpenDocument {
  const reading = read(document.source.text, document.source.zones)
  return { document, graph: toGraph(document), index: indexDocument(document, reading), reading, name }
}
