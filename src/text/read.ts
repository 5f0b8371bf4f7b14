/** Reads a text: zones, outline and quotations. The text itself is never rewritten. */
import type { Zone } from '../schema/index.ts'
import { fold } from './fold.ts'
import type { Growing } from './growing.ts'
import { moved, numbered } from './growing.ts'
import { linesOf, unwrapped } from './lines.ts'
import { Offsets } from './offsets.ts'
import type { MarkedLine } from './outline.ts'
import { outlineOf } from './outline.ts'
import { pairsIn } from './quotation.ts'
import type { QuotedSpan, Reading } from './types.ts'
import type { ZoneUnits } from './zones.ts'
import { zonesOf } from './zones.ts'

/**
 * Everything that reading finds in a text, with code-point positions. Linear in its length.
 *
 * @param zones zones that a document brings or a person has corrected; found anew without them
 */
export function read(text: string, zones?: readonly Zone[]): Reading {
  const folded = fold(text)
  const offsets = new Offsets(text)
  const lines = unwrapped(folded, linesOf(folded))
  const marked = lines.map((line): MarkedLine => ({ line, pairs: pairsIn(folded, line.start, line.end) }))
  const found: readonly ZoneUnits[] = zones
    ? zones.map((z) => ({ kind: z.kind, start: offsets.toUnit(z.start), end: offsets.toUnit(z.end) }))
    : zonesOf(lines)
  const units: Growing[] = []
  for (const part of outlined(folded, marked, found)) {
    for (const unit of outlineOf(folded, part)) units.push(unit)
  }
  numbered(units)
  const same = offsets.points === text.length
  const toPoint = same ? (unit: number) => unit : (unit: number) => offsets.toPoint(unit)
  return {
    zones: zones ?? found.map((z) => ({ kind: z.kind, start: toPoint(z.start), end: toPoint(z.end) })),
    units: same ? units : moved(units, toPoint),
    quoted: quotedSpans(text, marked, toPoint),
  }
}

/** The lines of each introduction and body; a line that a zone cuts through is cut. Zones that overlap share no line. */
function outlined(folded: string, lines: readonly MarkedLine[], zones: readonly ZoneUnits[]): MarkedLine[][] {
  const parts: MarkedLine[][] = []
  const spoken = zones.filter((z) => z.kind === 'introduction' || z.kind === 'body')
  spoken.sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  let reached = 0
  for (const zone of spoken) {
    const from = Math.max(zone.start, reached)
    const part: MarkedLine[] = []
    while (next < lines.length && lines[next]!.line.end <= from) next++
    for (; next < lines.length && lines[next]!.line.start < zone.end; next++) {
      const { line } = lines[next]!
      const start = Math.max(line.start, from)
      const end = Math.min(line.end, zone.end)
      if (start === line.start && end === line.end) part.push(lines[next]!)
      else if (end > start) {
        part.push({ line: { start, end, text: folded.slice(start, end) }, pairs: pairsIn(folded, start, end) })
      }
      if (line.end > zone.end) break
    }
    reached = Math.max(reached, zone.end)
    if (part.length) parts.push(part)
  }
  return parts
}

function quotedSpans(text: string, lines: readonly MarkedLine[], toPoint: (unit: number) => number): QuotedSpan[] {
  const quoted: QuotedSpan[] = []
  for (const { pairs } of lines) {
    for (const { start, end, depth, quotes } of pairs) {
      if (!quotes) continue
      quoted.push({
        start: toPoint(start),
        end: toPoint(end),
        inner: { start: toPoint(start + 1), end: toPoint(end - 1) },
        depth,
        open: text[start]!,
      })
    }
  }
  return quoted
}
