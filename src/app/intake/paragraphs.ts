/** The lines of a text with the zone of each, as a person corrects them. */
import type { Zone, ZoneKind } from '../../schema/index.ts'

/** One line with its place in code points. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: ZoneKind
  /** Whether it is the heading of a section. */
  readonly heading: boolean
}

/**
 * The lines that hold anything, each with the kind of the zone that it begins in. Linear.
 * @param headings where headings of sections begin
 */
export function paragraphsOf(text: string, zones: readonly Zone[], headings: readonly number[] = []): Paragraph[] {
  const heads = new Set(headings)
  const paragraphs: Paragraph[] = []
  const sorted = [...zones].sort((a, b) => a.start - b.start)
  let at = 0
  let z = 0
  for (const line of text.split('\n')) {
    const length = [...line].length
    const trimmed = line.trim()
    if (trimmed) {
      const start = at + [...line.slice(0, line.indexOf(trimmed))].length
      const end = start + [...trimmed].length
      while (z < sorted.length && sorted[z]!.end <= start) z++
      const zone = sorted[z]
      const kind = zone && zone.start < end ? zone.kind : 'boilerplate'
      paragraphs.push({ start, end, text: trimmed, kind, heading: heads.has(start) })
    }
    at += length + 1
  }
  return paragraphs
}

/** Zones of the paragraphs: neighbours of one kind make one zone. */
export function zonesFrom(paragraphs: readonly Paragraph[]): Zone[] {
  const zones: Zone[] = []
  for (const { kind, start, end } of paragraphs) {
    const last = zones.at(-1)
    if (last?.kind === kind) last.end = end
    else zones.push({ kind, start, end })
  }
  return zones
}
