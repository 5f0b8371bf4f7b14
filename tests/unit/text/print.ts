/** Readings as short strings, so that a test is one line and a fixture's outline is a picture. */
import type { Span } from '../../../src/schema/index.ts'
import type { Reading, Unit } from '../../../src/text/index.ts'
import { Offsets, read } from '../../../src/text/index.ts'

const slicer = (text: string) => {
  const offsets = new Offsets(text)
  return ({ start, end }: Span) => text.slice(offsets.toUnit(start), offsets.toUnit(end))
}

const brief = (text: string, most = 8) => {
  const points = [...text.replace(/\s*[\r\n]+\s*/g, '⏎')]
  return points.length > 2 * most + 1
    ? `${points.slice(0, most).join('')}…${points.slice(-most).join('')}`
    : points.join('')
}

/** `kind: first words…last words` for each zone; line ends are ⏎. */
export function zones(text: string, reading: Reading = read(text)): string {
  const slice = slicer(text)
  return reading.zones.map((z) => `${z.kind}: ${brief(slice(z))}`).join('\n')
}

/**
 * The outline, two blanks a level: `#` section, `*` item, each with marker and heading (`/` parts its halves), `¶` paragraph with
 * its first words and the number of its sentences.
 */
export function outline(text: string, reading: Reading = read(text)): string {
  const slice = slicer(text)
  const lines: string[] = []
  const visit = (unit: Unit, depth: number) => {
    if (unit.kind === 'sentence' || unit.kind === 'clause') return
    const sign = unit.kind === 'section' ? '#' : unit.kind === 'item' ? '*' : '¶'
    const heading = unit.halves ? unit.halves.map(slice).join(' / ') : unit.heading && slice(unit.heading)
    const said =
      unit.kind === 'paragraph'
        ? `${brief(slice(unit), 3)} ${unit.children.length}`
        : [unit.marker && slice(unit.marker), heading].filter(Boolean).join(' ')
    lines.push(`${'  '.repeat(depth)}${sign} ${said}`.trimEnd())
    for (const child of unit.children) visit(child, depth + 1)
  }
  for (const unit of reading.units) visit(unit, 0)
  return lines.join('\n')
}

/** All units of a kind, in text order. */
export function unitsOf(kind: Unit['kind'], units: readonly Unit[]): Unit[] {
  return units.flatMap((u) => (u.kind === kind ? [u] : unitsOf(kind, u.children)))
}

/** The clauses of a body: `|` between clauses, `‖` between sentences, a new line between paragraphs. */
export function clauses(text: string): string {
  const slice = slicer(text)
  const { units } = read(text, [{ kind: 'body', start: 0, end: [...text].length }])
  return unitsOf('paragraph', units)
    .map((p) => p.children.map((s) => s.children.map(slice).join('|')).join('‖'))
    .join('\n')
}

/** The quotations of a text, outermost first, with their depth. */
export function quotations(text: string): string {
  const slice = slicer(text)
  return read(text)
    .quoted.map((q) => `${q.depth}${slice(q)}`)
    .join(' ')
}

/** What is wrong with the positions of a reading; empty if units nest, siblings follow each other and zones cover the text. */
export function faults(text: string, reading: Reading = read(text)): string[] {
  const points = [...text]
  const wrong: string[] = []
  const within = (inner: Span, outer: Span, what: string) => {
    if (!(inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end)) wrong.push(what)
  }
  const visit = (units: readonly Unit[], around: Span, path: string) => {
    let reached = around.start
    const counts = new Map<string, number>()
    for (const u of units) {
      const here = `${path}/${u.kind}${u.number} ${u.start}-${u.end}`
      within(u, around, here)
      if (u.start < reached) wrong.push(`${here} overlaps`)
      reached = u.end
      const before = counts.get(u.kind) ?? 0
      counts.set(u.kind, u.number)
      if (u.number !== before + 1 && !(u.kind === 'item' && u.number === 1)) wrong.push(`${here} number`)
      for (const part of [u.marker, u.heading, ...(u.halves ?? [])]) if (part) within(part, u, `${here} part`)
      for (const half of u.halves ?? []) within(half, u.heading!, `${here} half`)
      if ((u.kind === 'section' || u.kind === 'item') !== (u.level !== undefined)) wrong.push(`${here} level`)
      if ((u.kind === 'clause') !== (u.children.length === 0)) if (u.kind !== 'section') wrong.push(`${here} children`)
      if (/^\s|\s$/u.test(points.slice(u.start, u.end).join(''))) wrong.push(`${here} blanks`)
      visit(u.children, u, here)
    }
  }
  const all = { start: 0, end: points.length }
  visit(reading.units, all, '')
  let reached = 0
  for (const z of reading.zones) {
    within(z, all, `zone ${z.kind}`)
    if (z.start < reached || points.slice(reached, z.start).some((c) => /[\p{L}\p{N}\p{P}]/u.test(c))) {
      wrong.push(`zone ${z.kind} at ${z.start}`)
    }
    reached = z.end
  }
  if (points.slice(reached).some((c) => /[\p{L}\p{N}\p{P}]/u.test(c))) wrong.push('text after the last zone')
  for (const q of reading.quoted) {
    within(q, all, 'quotation')
    if (q.inner.start !== q.start + 1 || q.inner.end !== q.end - 1) wrong.push('inside of a quotation')
  }
  return wrong
}
