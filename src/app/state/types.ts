/**
 * The state of the application: one store outside React. Panels read it and call its actions; they never import each other.
 * What a link must restore is in `Place`; everything else is derived or passing.
 */
import type { ConceptGraph, Direction, DocumentIndex, Filter, Focus, Visible } from '../../graph/index.ts'
import type { GraphDocument, Issue, Language, Position } from '../../schema/index.ts'
import type { Reading } from '../../text/index.ts'

export type { Direction, Filter, Focus, Visible }

export const views = ['graph', 'outline', 'responsibilities', 'table'] as const
export type View = (typeof views)[number]

export const layouts = ['force', 'layers', 'reading'] as const
export type LayoutName = (typeof layouts)[number]

/** What a view shows of what it could: the duties, the order of the outline, the rows of the table. */
export const duties = ['all', 'shared', 'unowned'] as const
export const orders = ['text', 'aspect'] as const
export const rows = ['nodes', 'edges'] as const
export interface Shown {
  readonly duties: (typeof duties)[number]
  readonly order: (typeof orders)[number]
  readonly rows: (typeof rows)[number]
}

export type Theme = 'light' | 'dark' | 'system'

/** Sigma's camera in graph-independent units (x and y of the framed graph, 0 to 1; ratio above 1 zooms out). */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** Side tools that share the inspector's column. */
export type Tool =
  | { readonly kind: 'path'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'compare'; readonly first: string; readonly second: string | null }
  | { readonly kind: 'audit' }
  | { readonly kind: 'tour'; readonly step: number }
  | { readonly kind: 'importance' }

/** Everything that the address restores. */
export interface Place {
  readonly view: View
  readonly layout: LayoutName
  readonly shown: Shown
  /** Ids of nodes and edges, the last one being the one that the inspector shows. */
  readonly selection: readonly string[]
  readonly focus: Focus | null
  readonly filter: Filter
  readonly tool: Tool | null
  readonly camera: Camera | null
  readonly language: Language
  readonly theme: Theme
}

/** What is under the pointer or the keyboard's focus; `from` keeps a panel from answering its own signal. */
export interface Hover {
  readonly ids: readonly string[]
  readonly from: 'graph' | 'text' | 'list'
}

/** An open document with what is derived from it once. */
export interface OpenDocument {
  readonly document: GraphDocument
  readonly graph: ConceptGraph
  readonly index: DocumentIndex
  readonly reading: Reading
  /** Where it came from: the built-in showpiece, a file's name, or a new draft. */
  readonly name: string
}

/** A request to bring a passage or a concept into view; `serial` changes with every request. */
export interface Reveal {
  readonly serial: number
  /** Code points of the text, or null. */
  readonly passage: { readonly start: number; readonly end: number } | null
  /** Ids that the camera should show, or empty. */
  readonly ids: readonly string[]
}

export interface AppState extends Place {
  readonly open: OpenDocument | null
  /** Problems of the file that was refused last; what was open stays open. */
  readonly refused: { readonly name: string; readonly issues: readonly Issue[] } | null
  readonly hover: Hover | null
  readonly visible: Visible
  /** Positions per layout, as far as computed; `force` starts with those in the document. */
  readonly positions: Readonly<Partial<Record<LayoutName, Readonly<Record<string, Position>>>>>
  readonly reveal: Reveal
  /** Last message for screen readers. */
  readonly announcement: string
}

export interface Actions {
  /** Open a document; `place` is where to start in it (parts that it does not have are dropped). */
  show(document: GraphDocument, name: string, place?: Partial<Place>): void
  refuse(name: string, issues: readonly Issue[]): void
  dismissRefusal(): void
  /** Replace the selection, or add to it and take from it (`toggle`). */
  select(ids: readonly string[], how?: 'replace' | 'toggle'): void
  hoverOver(hover: Hover | null): void
  setFocus(focus: Focus | null): void
  setFilter(change: Partial<Filter>): void
  clearFilter(): void
  setView(view: View): void
  setLayout(layout: LayoutName): void
  setShown(change: Partial<Shown>): void
  setTool(tool: Tool | null): void
  /** Where the camera is; null lets it show everything. */
  setCamera(camera: Camera | null): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  /** Keep computed positions; `pin` marks one that a person placed. */
  setPositions(layout: LayoutName, positions: Readonly<Record<string, Position>>): void
  pin(id: string, x: number, y: number): void
  revealPassage(start: number, end: number): void
  revealIds(ids: readonly string[]): void
  /** Both at once: the text and the picture move together. */
  revealBoth(passage: Reveal['passage'], ids: readonly string[]): void
  announce(message: string): void
  /** One step back: the tool, else the selection, else the focus. False if there is nothing to leave. */
  stepBack(): boolean
  /** Go to a place, as an address gives it; what it does not say stays. */
  restore(place: Partial<Place>): void
}
