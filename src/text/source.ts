/** A text as the source of a document. */
import type { Source } from '../schema/index.ts'
import { sha256Hex } from '../schema/index.ts'
import { languageOf } from './language.ts'
import { read } from './read.ts'
import type { Reading } from './types.ts'

type Meta = Partial<Omit<Source, 'text' | 'sha256'>> & Pick<Source, 'id'>

/** The source record of a text. What `meta` does not say is found: title, language and zones; the rest stays open. */
export function sourceOf(text: string, meta: Meta, reading: Reading = read(text, meta.zones)): Source {
  const points = [...text]
  const part = (kind: string) => {
    const zone = reading.zones.find((z) => z.kind === kind)
    return zone && points.slice(zone.start, zone.end).join('').split('\n')[0]!.trim()
  }
  const first = () => points.slice(0, 200).join('').trim().split('\n')[0]!.slice(0, 60)
  return {
    id: meta.id,
    title: meta.title ?? part('title') ?? part('headline') ?? first(),
    author: meta.author ?? part('byline') ?? null,
    publisher: meta.publisher ?? null,
    ...(meta.series !== undefined && { series: meta.series }),
    published: meta.published ?? null,
    language: meta.language ?? languageOf(text),
    text,
    sha256: sha256Hex(text),
    zones: meta.zones ?? [...reading.zones],
  }
}
