/** A document whose text has changed: quotes that can be found again for certain move, the others are listed. */
import type { GraphDocument, GraphEdge, GraphNode, Issue, Quote, Zone } from '../schema/index.ts'
import { sha256Hex } from '../schema/index.ts'
import { anchor } from './anchor.ts'
import { Offsets } from './offsets.ts'
import { read } from './read.ts'

/** A quote that the new text does not hold at one certain place. */
export interface Orphan {
  readonly id: string
  readonly quote: Quote
  readonly issue: Issue
}

export interface Reanchored {
  /** The document over the new text. Orphans keep their old positions and must be settled before it is sound. */
  readonly document: GraphDocument
  readonly orphans: readonly Orphan[]
}

/** Code points of context, longest first, by which a repeated quote is told from its likes. */
const CONTEXT = [32, 16, 8, 4, 2] as const

/**
 * Put a document over a new version of its text. A quote moves if it stands there once, or once with its old context on both
 * sides, or once with that before or that after it; everything else is an orphan. Nothing is guessed.
 */
export function reanchor(document: GraphDocument, text: string): Reanchored {
  if (text === document.source.text) return { document, orphans: [] }
  const before = [...document.source.text]
  const offsets = new Offsets(text)
  const orphans: Orphan[] = []
  const slice = (start: number, end: number) => before.slice(Math.max(0, start), end).join('')
  const move = (id: string, q: Quote): Quote => {
    const plain = anchor(text, { quote: q.quote }, offsets)
    if (plain.ok) return { ...q, ...plain.span }
    if (plain.issue.code === 'quote.ambiguous') {
      for (const length of CONTEXT) {
        const prefix = slice(q.start - length, q.start)
        const suffix = slice(q.end, q.end + length)
        for (const context of [{ prefix, suffix }, { prefix }, { suffix }]) {
          const found = anchor(text, { quote: q.quote, ...context }, offsets)
          if (found.ok) return { ...q, ...found.span }
        }
      }
    }
    orphans.push({ id, quote: q, issue: plain.issue })
    return q
  }
  const moved = <S extends GraphNode | GraphEdge>(s: S): S => ({ ...s, evidence: s.evidence.map((q) => move(s.id, q)) })
  const zones: Zone[] = [...read(text).zones]
  return {
    document: {
      ...document,
      source: { ...document.source, text, sha256: sha256Hex(text), zones },
      nodes: document.nodes.map(moved),
      edges: document.edges.map(moved),
    },
    orphans,
  }
}
