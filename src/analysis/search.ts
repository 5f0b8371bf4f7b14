/** Search over concepts in any script: traditional, simplified, pinyin and its initials, English, aliases, substrings. */
import MiniSearch from 'minisearch'
import type { GraphDocument, GraphNode, NodeKind } from '../schema/index.ts'

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
  readonly folded: string
  readonly by: 'label' | 'alias' | 'english'
}

interface Entry {
  readonly id: string
  readonly node: GraphNode
  readonly names: readonly Name[]
  readonly pinyin: string
  readonly initials: string
}

/** Longest run of syllables that one pinyin token covers; a longer query is cut. */
const WINDOW = 8
const HAN = /\p{Script=Han}/u

/** A folded name as it is compared: without case, blanks and marks of quotation, which nobody types alike. */
const bare = (folded: string) => folded.toLowerCase().replace(/[\s“”《》"']/gu, '')

/** Characters and pairs of characters: what Chinese text is found by. */
function grams(folded: string): string[] {
  const characters = [...folded].filter((c) => !/\s/u.test(c))
  const out: string[] = []
  characters.forEach((c, i) => {
    out.push(c)
    if (i) out.push(characters[i - 1]! + c)
  })
  return out
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The windows that begin at each syllable, so that a prefix search finds any stretch of syllables. */
const windows = (syllables: readonly string[]) => syllables.map((_, i) => syllables.slice(i, i + WINDOW).join(''))

function namesOf(node: GraphNode, fold: (text: string) => string): Name[] {
  const names: Name[] = []
  const add = (text: string | undefined, by: Name['by']) => {
    if (text && !names.some((n) => n.text === text)) names.push({ text, folded: bare(fold(text)), by })
  }
  add(node.label['zh-Hant'], 'label')
  add(node.label['zh-Hans'], 'label')
  add(node.label.en, 'english')
  for (const alias of node.aliases ?? []) add(alias.text, 'alias')
  return names
}

/**
 * An index over the names of all nodes. Building is linear in their length; a search visits only what its tokens match.
 * Ranking: whole name, then beginning, then inside; labels before aliases; Chinese before pinyin; then MiniSearch's BM25 score.
 */
export function conceptSearch(document: GraphDocument, { fold, romanise }: Scripts): ConceptSearch {
  const entries = new Map<string, Entry>()
  const index = new MiniSearch<{ id: string; names: string; pinyin: string; initials: string; english: string }>({
    fields: ['names', 'pinyin', 'initials', 'english'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  })
  index.addAll(
    document.nodes.map((node) => {
      const names = namesOf(node, fold)
      const chinese = names.filter((n) => n.by !== 'english')
      const syllables = chinese.map((n) => romanise(n.text).map((s) => s.toLowerCase()))
      const initials = syllables.map((s) => s.map((x) => x[0] ?? ''))
      entries.set(node.id, {
        id: node.id,
        node,
        names,
        pinyin: syllables.map((s) => s.join('')).join(' '),
        initials: initials.map((s) => s.join('')).join(' '),
      })
      return {
        id: node.id,
        names: chinese.flatMap((n) => grams(n.folded)).join(' '),
        pinyin: [...new Set(syllables.flatMap(windows))].join(' '),
        initials: [...new Set(initials.flatMap(windows))].join(' '),
        english: names.flatMap((n) => words(n.text)).join(' '),
      }
    }),
  )

  return {
    search(query, limit = 50) {
      const typed = query.normalize('NFKC').trim()
      if (!typed) return []
      const folded = bare(fold(typed))
      const found = HAN.test(typed)
        ? index.search(folded, {
            fields: ['names'],
            combineWith: 'AND',
            tokenize: (text) => queryGrams(text),
          })
        : index.search(typed.toLowerCase(), {
            fields: ['pinyin', 'initials', 'english'],
            combineWith: 'OR',
            prefix: true,
            fuzzy: (term) => (term.length > 5 ? 0.2 : false),
            tokenize: (text) => [...new Set([...words(text), words(text).join('')])],
          })
      const hits: Hit[] = []
      for (const { id, score } of found) {
        const entry = entries.get(id)!
        const hit = describe(entry, folded, typed.toLowerCase(), score)
        if (hit) hits.push(hit)
      }
      return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
    },
  }
}

/** Pairs for two characters and more, the character itself for one. */
function queryGrams(folded: string): string[] {
  const characters = [...folded]
  return characters.length < 2 ? characters : characters.slice(1).map((c, i) => characters[i]! + c)
}

/** Which name matched and how well; null if only fuzzily and in no name. */
function describe(entry: Entry, folded: string, typed: string, base: number): Hit | null {
  const { id, node } = entry
  let best: Hit | null = null
  const offer = (name: string, by: MatchedBy, rank: number) => {
    const score = rank + base / (base + 100)
    if (!best || score > best.score) best = { id, kind: node.kind, name, by, score }
  }
  const needle = folded
  for (const name of entry.names) {
    const text = name.by === 'english' ? name.text.toLowerCase() : name.folded
    const at = text.indexOf(name.by === 'english' ? typed : needle)
    if (at < 0) continue
    const place = text.length === (name.by === 'english' ? typed : needle).length ? 3 : at === 0 ? 2 : 1
    offer(name.text, name.by, place * 10 + (name.by === 'label' ? 4 : name.by === 'alias' ? 3 : 2))
  }
  const label = entry.names[0]?.text ?? id
  const joined = typed.replace(/[\s']/g, '')
  if (!HAN.test(typed) && joined) {
    for (const pinyin of entry.pinyin.split(' ')) {
      if (pinyin.includes(joined)) offer(label, 'pinyin', pinyin === joined ? 31 : pinyin.startsWith(joined) ? 21 : 11)
    }
    for (const initials of entry.initials.split(' ')) {
      if (initials.includes(joined))
        offer(label, 'initials', initials === joined ? 30 : initials.startsWith(joined) ? 20 : 10)
    }
    if (!best) {
      const english = entry.names.find((n) => n.by === 'english')
      if (english) offer(english.text, 'english', 0)
    }
  }
  return best
}
