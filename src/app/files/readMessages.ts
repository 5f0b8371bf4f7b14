/** What the window and the worker that reads files say to each other. */
import type { GraphDocument, Issue } from '../../schema/index.ts'

export interface ReadRequest {
  readonly file: File
}

export type ReadReply =
  | { readonly type: 'phase'; readonly phase: 'checking' }
  | { readonly type: 'document'; readonly document: GraphDocument; readonly issues: readonly Issue[] }
  | { readonly type: 'refused'; readonly issues: readonly Issue[] }
