/** Search over concepts in any script: traditional, simplified, pinyin and its initials, English, aliases, substrings. */
import MiniSearch from 'minisearch'
import type { GraphDocument, NodeKind } from '../schema/index.ts'
import { compareIds } from '../schema/index.ts'

/** What the search needs from outside: both are pure functions of the text. */
export interface Scripts {
  /** One spelling for all scripts and widths (`fold` of `text/`). */
  fold(text: string): string
  /** One syllable without tone for each Chinese character, other characters left out. */
  romanise(text: string): readonly string[]
}

export type MatchedBy = 'label' | 'alias' | 'pinyin' | 'initials' | 'english'

export interface Hit {
  readonly id: string
  readonly kind: NodeKind
  /** The name that matched. */
  readonly name: string
  readonly by: MatchedBy
  readonly score: number
}

export interface ConceptSearch {
  /** Hits, best first. An empty query gives none. */
  search(query: string, limit?: number): readonly Hit[]
}

interface Name {
  readonly text: string
  /** As it is compared; English without capitals, Chinese folded and `bare`. */
  readonly compared: string
  readonly by: 'label' | 'alias' | 'english'
}

interface Entry {
  readonly id: string
  readonly kind: NodeKind
  readonly names: readonly Name[]
  /** Of each Chinese name, in their order: its syllables, and their first letters. */
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
}

const HAN = /\p{Script=Han}/u

/** Shortest query that is also looked for word by word, with slips of the pen. */
const WORDS_FROM = 3

/** A folded name as it is compared: without case, blanks and marks of quotation, which nobody types alike. */
const bare = (folded: string) => folded.toLowerCase().replace(/[\s“”《》"']/gu, '')

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The making of an index, a concept at a time, so that the caller may rest in between: yields how many are done, returns the
 * index. Linear in the length of the names.
 */
export function* conceptSearchSteps(
  document: GraphDocument,
  { fold, romanise }: Scripts,
): Generator<number, ConceptSearch, void> {
  const entries = new Map<string, Entry>()
  const english = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  })
  for (const { id, kind, label, aliases = [] } of document.nodes) {
    const names: Name[] = []
    const add = (text: string | undefined, by: Name['by']) => {
      if (!text || names.some((n) => n.text === text)) return
      names.push({ text, compared: by === 'english' ? text.toLowerCase() : bare(fold(text)), by })
    }
    add(label['zh-Hant'], 'label')
    add(label['zh-Hans'], 'label')
    add(label.en, 'english')
    for (const alias of aliases) add(alias.text, 'alias')
    const chinese = names.filter((n) => n.by !== 'english' && HAN.test(n.text))
    // The dictionary of words that tells 校長 from 長江 is in simplified script.
    const syllables = chinese.map((n) => romanise(fold(n.text)).map((s) => s.toLowerCase()))
    entries.set(id, {
      id,
      kind,
      names,
      pinyin: syllables.map((s) => s.join('')),
      initials: syllables.map((s) => s.map((x) => x[0] ?? '').join('')),
    })
    english.add({ id, words: names.flatMap((n) => (n.by === 'english' ? words(n.text) : [])).join(' ') })
    yield entries.size
  }

  /** 校長 職責: where no name holds all that was typed, the names that hold one of its words. */
  const apart = (typed: string): Hit[] => {
    const parts = typed.split(/\s+/u)
    if (parts.length < 2) return []
    const hits: Hit[] = []
    for (const entry of entries.values()) {
      let best: Hit | null = null
      for (const part of parts) {
        const hit = match(entry, bare(fold(part)), part.toLowerCase(), HAN.test(part))
        if (hit && (!best || hit.score > best.score)) best = hit
      }
      if (best) hits.push(best)
    }
    return hits.sort((a, b) => b.score - a.score || compareIds(a.id, b.id))
  }

  return {
    search(query, limit = 50) {
      const typed = query.normalize('NFKC').trim()
      if (!typed) return []
      const folded = bare(fold(typed))
      const han = HAN.test(typed)
      const hits: Hit[] = []
      for (const entry of entries.values()) {
        const hit = match(entry, folded, typed.toLowerCase(), han)
        if (hit) hits.push(hit)
      }
      hits.sort((a, b) => b.score - a.score || compareIds(a.id, b.id))
      if (hits.length === 0 && han) hits.push(...apart(typed))
      if (han || hits.length >= limit || typed.length < WORDS_FROM) return hits.slice(0, limit)
      const known = new Set(hits.map((h) => h.id))
      const spelt = english
        .search(typed, {
          combineWith: 'AND',
          prefix: true,
          fuzzy: (term) => (term.length > 5 ? 0.2 : false),
          tokenize: words,
        })
        .filter((found) => !known.has(found.id))
        .sort((a, b) => b.score - a.score || compareIds(a.id, b.id))
      for (const { id, score } of spelt.slice(0, limit - hits.length)) {
        const { kind, names } = entries.get(id)!
        const name = names.find((n) => n.by === 'english')!.text
        hits.push({ id, kind, name, by: 'english', score: score / (score + 100) })
      }
      return hits.length > 0 ? hits : apart(typed).slice(0, limit)
    },
  }
}

/**
 * An index over the names of all nodes. A search passes once over all names (a few milliseconds at 10,000 nodes, less than the
 * bigrams and pinyin windows of an inverted index take, and nothing to build); only English words have an index, for slips of
 * the pen and another order. Ranking: whole name, then beginning, then inside; labels before aliases; Chinese before pinyin;
 * then the name of which the query is the larger part.
 */
export function conceptSearch(document: GraphDocument, scripts: Scripts): ConceptSearch {
  const steps = conceptSearchSteps(document, scripts)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The name that holds what was typed, and how well; null if none does. */
function match({ id, kind, names, pinyin, initials }: Entry, folded: string, typed: string, han: boolean): Hit | null {
  let best: Hit | null = null
  const offer = (compared: string, needle: string, name: string, by: MatchedBy, rank: number) => {
    const at = needle ? compared.indexOf(needle) : -1
    if (at < 0) return
    const place = compared.length === needle.length ? 3 : at === 0 ? 2 : 1
    const score = place * 10 + rank + needle.length / (compared.length + 1)
    if (!best || score > best.score) best = { id, kind, name, by, score }
  }
  for (const { text, compared, by } of names)
    offer(compared, by === 'english' ? typed : folded, text, by, by === 'label' ? 5 : by === 'alias' ? 4 : 3)
  if (han) return best
  const joined = typed.replace(/[\s']/g, '')
  const label = names[0]?.text ?? id
  for (const syllables of pinyin) offer(syllables, joined, label, 'pinyin', 2)
  for (const letters of initials) offer(letters, joined, label, 'initials', 1)
  return best
}
