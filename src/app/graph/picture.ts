/** What the canvas is told, what it tells, and what it can be asked. */
import type { GraphEdge, Position } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { Camera, OpenDocument, Visible } from '../state/index.ts'
import type { Tone } from '../theme/index.ts'
import type { Box } from './boxes.ts'
import type { Ground } from './ground.ts'

/** What is to be seen. */
export interface Picture {
  readonly open: OpenDocument
  /** Positions of the chosen layout, y down. */
  readonly positions: Readonly<Record<string, Position>>
  readonly visible: Visible
  readonly content: Content
  readonly tone: Tone
  readonly hover: readonly string[]
  readonly selection: readonly string[]
  /** Nodes and edges that a tool shows. */
  readonly shown: readonly string[]
  /** Node under the keys. */
  readonly cursor: string | null
  /** Columns or sections of the layout. */
  readonly ground: Ground
  /** How an edge's kind is written. */
  readonly edgeName: (edge: GraphEdge) => string
}

export interface CanvasEvents {
  /** What is under the pointer; empty for nothing. */
  hover(ids: readonly string[]): void
  /** A click; empty ids for the ground. */
  select(ids: readonly string[], add: boolean): void
  focus(id: string): void
  pin(id: string, x: number, y: number): void
  /** A person has moved the camera, and let it rest. */
  camera(camera: Camera): void
  /** A WebGL context was lost; it will be drawn again by itself when it is given back. */
  lost(): void
  drawn(): void
  /** WebGL cannot be had. */
  missing(): void
}

/** A label on the screen, in pixels of the panel. */
export interface LabelData extends Box {
  readonly id: string
  readonly lines: readonly string[]
}

/** What is on the screen now, in pixels of the panel: for pictures, and for tests. */
export interface ViewData {
  readonly width: number
  readonly height: number
  readonly camera: Camera
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly radius: number
    readonly color: string
    readonly unreviewed: boolean
  }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly bend: number
    readonly color: string
  }[]
  readonly labels: readonly LabelData[]
  /** What stands out: labels on top, and kinds of edges. */
  readonly lifted: {
    readonly nodes: readonly string[]
    readonly edges: readonly string[]
    readonly labels: readonly LabelData[]
    readonly names: readonly (Box & { readonly id: string; readonly text: string })[]
  }
}
