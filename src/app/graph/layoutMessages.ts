/** What the window and the worker of layouts say to each other. */
import type { LayoutName, LayoutOptions } from '../../layout/index.ts'
import type { GraphDocument, Position } from '../../schema/index.ts'

export type Positions = Readonly<Record<string, Position>>

export interface LayoutRequest {
  readonly document: GraphDocument
  readonly layout: LayoutName
  /** What a message can carry: language of the labels, size of the panel, where nodes are, sections of the text. */
  readonly options: Omit<LayoutOptions, 'labelSize'>
}

export type LayoutReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly positions: Positions }
