import type { DocumentIndex } from '../../../src/graph/index.ts'
import { indexDocument } from '../../../src/graph/index.ts'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { read } from '../../../src/text/index.ts'

/** The index of a document with the reading of its own text. */
export const indexed = (document: GraphDocument): DocumentIndex => indexDocument(document, read(document.source.text))
