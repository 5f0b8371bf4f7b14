/** What the reader of a text gives: zones, outline, sentences and clauses, all with code-point positions. */
import type { Span, Zone } from '../schema/index.ts'

/**
 * The parts of a text below a zone.
 * - `section`: a heading (or the stretch before the first one) with everything under it
 * - `item`: an enumerated item (一是 …, （一）…, 1. …) at level 1 or 2, with what follows until the next one
 * - `paragraph`, `sentence`, `clause`: leaves of the outline; a clause ends at ，；：。？！— and the like, outside quotation marks
 */
export type UnitKind = 'section' | 'item' | 'paragraph' | 'sentence' | 'clause'

/** A unit of the outline; units nest, and siblings do not overlap. */
export interface Unit extends Span {
  readonly kind: UnitKind
  /** 1-based place among the siblings of the same kind. */
  readonly number: number
  /** For a section or an item: depth from 1. */
  readonly level?: number
  /** For a section or an item: its marker (`一、`, `二是`, `（三）`, `1.`), without the spaces around it. */
  readonly marker?: Span
  /** For a section: its heading, without the marker. For an item: its run-in head, if it has one (up to the first 。or ，). */
  readonly heading?: Span
  /** Stretches of a heading that are parted by a space or a comma: `堅持A與B融合` and `以P厘定Q`. */
  readonly halves?: readonly Span[]
  readonly children: readonly Unit[]
}

/** A quoted stretch: the marks included in `start`/`end`, the inside in `inner`. Depth 0 is outermost. */
export interface QuotedSpan extends Span {
  readonly inner: Span
  readonly depth: number
  readonly open: string
}

/** Everything that reading finds in a text. Positions are code points into the text as received. */
export interface Reading {
  readonly zones: readonly Zone[]
  /** Units of the introduction and of the body, in text order, top level only; boilerplate has none. */
  readonly units: readonly Unit[]
  readonly quoted: readonly QuotedSpan[]
}
