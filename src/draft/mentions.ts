/** Where else the text names a concept: the names that drafting has read once are found wherever they stand. */
import type { NodeKind, Span } from '../schema/index.ts'
import type { Concept } from './concepts.ts'
import type { Said } from './ledger.ts'
import { skipQuoted } from './pattern.ts'
import { headOf } from './phrase.ts'
import { Words } from './words.ts'

/** Kinds whose names come back to the letter. */
const recurring: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'organization',
  'role',
  'person',
  'programme',
  'mechanism',
  'resource',
  'principle',
])

/** Shortest name that is looked for, in UTF-16 code units: shorter ones are as often a part of another word. */
const SHORTEST = 3

/** What makes another name of the one behind it: 副校長, 市教育局. */
const colours = '副原前各省市县区镇乡村州校院厂总分'

/**
 * Places by concept, in the order of the text, none of them inside what is a mention already. Names that two concepts share are
 * left out. One pass over the article, the longest name first at each place.
 * @param text folded
 */
export function furtherMentions(
  text: string,
  article: readonly Span[],
  concepts: readonly Concept[],
  said: readonly Said[],
): ReadonlyMap<number, readonly Span[]> {
  const owner = new Map<string, number | null>()
  concepts.forEach((c, i) => {
    if (!recurring.has(c.kind)) return
    for (const { start, end } of [c.label, ...c.names]) {
      const name = text.slice(start, end)
      if (name.length < SHORTEST || /[\s，。：；、]/.test(name)) continue
      const known = owner.get(name)
      owner.set(name, known === undefined || known === i ? i : null)
    }
  })
  const names = new Words<number | null>([...owner])
  const taken = said
    .filter((m) => !m.anaphor)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found = new Map<number, Span[]>()
  let next = 0
  let reach = 0
  for (const { start, end } of article) {
    for (let p = start; p < end; p++) {
      while (next < taken.length && taken[next]!.start <= p) reach = Math.max(reach, taken[next++]!.end)
      if (p < reach) continue
      const name = names.startingAt(text, p, end)
      if (!name) continue
      const until = p + name.word.length
      const free = next >= taken.length || taken[next]!.start >= until
      if (free && name.value !== null && standsAlone(text, p, until, end)) {
        const places = found.get(name.value)
        if (places) places.push({ start: p, end: until })
        else found.set(name.value, [{ start: p, end: until }])
      }
      p = until - 1
    }
  }
  return found
}

/** Whether what stands there is the name, and no part of a longer one. */
function standsAlone(text: string, start: number, end: number, limit: number): boolean {
  if (text[start] === '“') return skipQuoted(text, start, limit) <= end
  if (text[start - 1] === '“' && text[end] === '”') return true
  if (colours.includes(text[start - 1] ?? ' ')) return false
  for (let longer = end + 1; longer <= Math.min(limit, end + 3); longer++) {
    if (/[，。：；、“”\s]/.test(text[longer - 1]!)) break
    if (headOf(text, start, longer) !== null) return false
  }
  return true
}
