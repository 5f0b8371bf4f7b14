/** What the reader of a text gives: zones, outline, sentences and clauses, all with code-point positions. */
import type { Span, Zone } from '../schema/index.ts'

/**
 * The parts of a text below a zone.
 * - `section`: a heading with everything under it; also a stretch that stands under none, before the first heading or after the
 *   last. At the top there are only sections; they may hold further ones.
 * - `item`: a member of a list (一是 …, 首先 …, （一）…, 1. …, a bullet), with what follows until the next one. Items stand directly in
 *   a section or in another item, also where the list runs through one paragraph.
 * - `paragraph`: a line, or the part of a line before an item, in it or after it; never a heading
 * - `sentence`: in a paragraph; ends at 。！？ and the like
 * - `clause`: in a sentence; ends at ，；：—— too. End marks belong to what they end. Stops and pauses within paired quotation marks or
 *   brackets end nothing, unless the quotation is speech: one that opens a clause and ends with a stop.
 */
export type UnitKind = 'section' | 'item' | 'paragraph' | 'sentence' | 'clause'

/** A unit of the outline; units nest, and siblings do not overlap. */
export interface Unit extends Span {
  readonly kind: UnitKind
  /** 1-based place among the siblings of the same kind; for an item, in its list. */
  readonly number: number
  /** For a section or an item: depth from 1. */
  readonly level?: number
  /** For a section or an item: its marker (`一、`, `二是`, `（三）`, `1.`, `首先`), without the blanks or the comma after it. */
  readonly marker?: Span
  /**
   * For a section: its heading, without the marker; none for a section under no heading. For an item: its run-in head, if it has one
   * (up to the first 。or ，). A head that runs on stands in the paragraph too.
   */
  readonly heading?: Span
  /** For a section: the stretches of its heading that blanks part, or else commas: `堅持A與B融合` and `以P厘定Q`. Two or more. */
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
