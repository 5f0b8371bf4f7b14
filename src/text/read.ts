/** Reads a text: zones, outline and quotations. The text itself is never rewritten. */
import type { Zone } from '../schema/index.ts'
import { fold } from './fold.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import { Offsets } from './offsets.ts'
import type { Folded } from './outline.ts'
import { finished, outlineOf } from './outline.ts'
import type { QuotedUnits } from './quotation.ts'
import { quotedUnits } from './quotation.ts'
import type { Reading } from './types.ts'
import { zoneUnits } from './zones.ts'

/** Depth of paired quotation marks and brackets for each code unit. */
function depths(folded: string, lines: readonly Line[], quoted: readonly QuotedUnits[]): Uint8Array {
  const change = new Int16Array(folded.length + 1)
  const pair = (start: number, end: number) => {
    change[start]! += 1
    change[end]! -= 1
  }
  for (const q of quoted) pair(q.start, q.end)
  for (const line of lines) {
    const open: number[] = []
    for (let i = line.start; i < line.end; i++) {
      const c = folded[i]
      if (c === '（') open.push(i)
      else if (c === '）') {
        const at = open.pop()
        if (at !== undefined) pair(at, i + 1)
      }
    }
  }
  const depth = new Uint8Array(folded.length)
  let now = 0
  for (let i = 0; i < folded.length; i++) {
    now += change[i]!
    depth[i] = Math.min(now, 255)
  }
  return depth
}

/**
 * Everything that reading finds in a text, with code-point positions. Linear in its length.
 *
 * @param zones zones that a document brings or a person has corrected; found anew without them
 */
export function read(text: string, zones?: readonly Zone[]): Reading {
  const folded = fold(text)
  const lines = linesOf(folded)
  const offsets = new Offsets(text)
  const same = offsets.points === text.length
  const toPoint = same ? (unit: number) => unit : (unit: number) => offsets.toPoint(unit)
  const quoted = quotedUnits(text, lines)
  const source: Folded = { text: folded, depth: depths(folded, lines, quoted) }
  const found = zones
    ? zones.map((z) => ({ kind: z.kind, start: offsets.toUnit(z.start), end: offsets.toUnit(z.end) }))
    : zoneUnits(lines)
  const units = found
    .filter((z) => z.kind === 'introduction' || z.kind === 'body')
    .flatMap((z) => outlineOf(source, within(lines, folded, z.start, z.end)))
  return {
    zones: found.map((z) => ({ kind: z.kind, start: toPoint(z.start), end: toPoint(z.end) })),
    units: finished(units, toPoint),
    quoted: quoted.map((q) => ({
      start: toPoint(q.start),
      end: toPoint(q.end),
      inner: { start: toPoint(q.start + 1), end: toPoint(q.end - 1) },
      depth: q.depth,
      open: q.open,
    })),
  }
}

/** The lines of a zone; a line that a zone cuts through is cut. */
function within(lines: readonly Line[], folded: string, start: number, end: number): readonly Line[] {
  return lines
    .filter((l) => l.start < end && l.end > start)
    .map((l) => {
      const from = Math.max(l.start, start)
      const to = Math.min(l.end, end)
      return from === l.start && to === l.end ? l : { start: from, end: to, text: folded.slice(from, to) }
    })
}
