/** What a format is. */
import type { GraphDocument, Trilingual } from '../schema/index.ts'

/** A way of writing a document as a file. */
export interface Format {
  /** Name on the command line and in menus' keys. */
  readonly id: string
  readonly label: Trilingual
  /** What is written, in one sentence, for the help of the command line. */
  readonly says: string
  /** End of the file's name, without the dot before it. */
  readonly extension: string
  readonly mediaType: string
  /** The content of the file: the same document always gives the same text. */
  readonly write: (document: GraphDocument) => string
}
