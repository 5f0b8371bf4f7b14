/** The formats that a document can be read from, apart from the registry, so that whoever only writes carries no reader. */
import type { GraphDocument, Result } from '../schema/index.ts'
import { readDocument } from '../schema/index.ts'
import type { FormatId } from './registry.ts'

export type Reader = (text: string) => Result<GraphDocument>

export const readers: { readonly [id in FormatId]?: Reader } = { json: readDocument }
