/** What the window and the worker that reads and drafts articles say to each other. */
import type { GraphDocument, Issue, Zone } from '../../schema/index.ts'

export type ArticleRequest =
  | { readonly type: 'decode'; readonly file: File }
  | { readonly type: 'zones'; readonly text: string }
  | { readonly type: 'draft'; readonly text: string; readonly name: string; readonly zones: readonly Zone[] }

export type ArticleReply =
  | { readonly type: 'decoded'; readonly text: string; readonly encoding: string; readonly issues: readonly Issue[] }
  | {
      readonly type: 'zones'
      readonly text: string
      readonly zones: readonly Zone[]
      readonly headings: readonly number[]
    }
  | {
      readonly type: 'drafted'
      readonly document: GraphDocument
      readonly file: Blob
      readonly issues: readonly Issue[]
    }
  | { readonly type: 'refused'; readonly issues: readonly Issue[] }
