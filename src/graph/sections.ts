/** Sections and voices of a text: whose words a position holds, and under which heading. */
import type { Span, Zone, ZoneKind } from '../schema/index.ts'
import type { Reading } from '../text/index.ts'
import type { SectionRef, Voice } from './types.ts'

/** Whose words a zone holds; boilerplate is nobody's. */
const voiceOfZone: Readonly<Record<ZoneKind, Voice | null>> = {
  headline: 'newsroom',
  introduction: 'newsroom',
  title: 'author',
  byline: 'author',
  body: 'author',
  boilerplate: null,
}

interface Run extends Span {
  readonly voice: Voice
}

/** Stretches of neighbouring zones with one voice, in text order. */
export function voicesOf(zones: readonly Zone[]): readonly Run[] {
  const runs: { start: number; end: number; voice: Voice }[] = []
  let previous: Voice | null = null
  for (const zone of [...zones].sort((a, b) => a.start - b.start)) {
    const voice = voiceOfZone[zone.kind]
    const last = runs.at(-1)
    if (voice && voice === previous && last) last.end = Math.max(last.end, zone.end)
    else if (voice) runs.push({ start: zone.start, end: zone.end, voice })
    previous = voice
  }
  return runs
}

/**
 * The sections of each run: what comes before its first heading, under number 0, and then one for each heading, numbered
 * from 1 through the whole text. They tile the run.
 *
 * @param slice the text between two positions
 */
export function sectionsOf(
  runs: readonly Run[],
  units: Reading['units'],
  slice: (span: Span) => string,
): readonly SectionRef[] {
  const headed = units.filter((u) => u.kind === 'section' && u.heading)
  const sections: SectionRef[] = []
  let next = 0
  for (const { start, end, voice } of runs) {
    let from = start
    let number = 0
    let heading = ''
    const close = (to: number) => {
      if (to > from) sections.push({ start: from, end: to, number, heading, voice })
    }
    for (; next < headed.length && headed[next]!.start < end; next++) {
      const unit = headed[next]!
      close(unit.start)
      from = Math.max(unit.start, start)
      number = next + 1
      heading = unit.heading ? slice(unit.heading) : ''
    }
    close(end)
  }
  return sections
}

/** Those of non-overlapping spans, sorted by start, that share a position with `[start, end)`. */
export function touching<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < spans.length && spans[to]!.start < end) to++
  return spans.slice(low, to)
}

/** The one that holds a position, or null. */
export const holding = <S extends Span>(spans: readonly S[], position: number): S | null =>
  touching(spans, position, position + 1)[0] ?? null
