/** A text as the source of a document. */
import type { Source, ZoneKind } from '../schema/index.ts'
import { sha256Hex } from '../schema/index.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { Offsets } from './offsets.ts'
import { isDate, isLetterhead, namesIn, signs } from './page.ts'
import { read } from './read.ts'
import type { Reading } from './types.ts'

/** What is known of a text from elsewhere. */
export type SourceMeta = Partial<Omit<Source, 'text' | 'sha256'>> & Pick<Source, 'id'>

/** Longest title that is taken from a text without one, in code points. */
const OPENING = 60

/**
 * The source record of a text. What `meta` leaves out is found in the text: its title, its author and its day by the lines that say
 * so, its language and its zones. Linear.
 */
export function sourceOf(text: string, meta: SourceMeta, reading: Reading = read(text, meta.zones)): Source {
  const offsets = new Offsets(text)
  const linesOf = (kind: ZoneKind): string[] =>
    reading.zones
      .filter((z) => z.kind === kind)
      .flatMap((z) => text.slice(offsets.toUnit(z.start), offsets.toUnit(z.end)).split(/[\r\n]+/))
      .map((line) => line.trim())
      .filter(Boolean)
  const bylines = linesOf('byline')
  return {
    id: meta.id,
    title: meta.title ?? (linesOf('title').join('') || linesOf('headline').join('') || opening(text)),
    author: meta.author !== undefined ? meta.author : authorOf(bylines),
    publisher: meta.publisher ?? null,
    ...(meta.series !== undefined && { series: meta.series }),
    published: meta.published !== undefined ? meta.published : dayOf(bylines),
    language: meta.language ?? languageOf(text),
    text,
    sha256: sha256Hex(text),
    zones: meta.zones ?? [...reading.zones],
  }
}

function opening(text: string): string {
  const start = text.search(/\S/)
  if (start < 0) return ''
  return Array.from(text.slice(start, start + 4 * OPENING).split(/[\r\n]/)[0]!)
    .slice(0, OPENING)
    .join('')
    .trim()
}

/** The names in the bylines, else the body that signs, else null. */
function authorOf(bylines: readonly string[]): string | null {
  const names = bylines.flatMap((line) => namesIn(fold(line)).map(({ start, end }) => line.slice(start, end)))
  if (names.length) return [...new Set(names)].join('、')
  const body = bylines.find((line) => signs(fold(line)) && !isDate(fold(line)))
  return body === undefined ? null : isLetterhead(fold(body)) ? body.replace(/文件$/, '') : body
}

/** The day in the bylines, as YYYY-MM-DD, or null. */
function dayOf(bylines: readonly string[]): string | null {
  for (const line of bylines) {
    const match = isDate(fold(line)) && /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(fold(line))
    if (match) return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  }
  return null
}
