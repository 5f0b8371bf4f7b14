/** Word lists that answer at a position: the longest word that starts there, and the longest that ends there. */

import { fold } from '../text/index.ts'

/** Folds the Chinese characters of a word or a notation and leaves its marks. */
export const foldWord = (text: string): string => text.replace(/[\u3400-\u9fff]/g, fold)

export interface Entry<T> {
  readonly word: string
  readonly value: T
}

/** Words parted by spaces or line breaks, folded as the text is. */
export const list = (words: string): string[] => foldWord(words).split(/\s+/).filter(Boolean)

/**
 * A set of words with values, indexed by first and by last character. Lookup costs the few words that share that character,
 * so a pass over a text is linear in its length. A word that is added twice keeps its first value.
 */
export class Words<T> {
  readonly #first = new Map<number, Entry<T>[]>()
  readonly #last = new Map<number, Entry<T>[]>()
  readonly #all = new Map<string, T>()

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [word, value] of entries) this.add(word, value)
  }

  add(word: string, value: T): void {
    if (!word || this.#all.has(word)) return
    this.#all.set(word, value)
    insert(this.#first, word.charCodeAt(0), { word, value })
    insert(this.#last, word.charCodeAt(word.length - 1), { word, value })
  }

  /** First characters of all entries, as UTF-16 code units. */
  firstCharacters(): Iterable<number> {
    return this.#first.keys()
  }

  get(word: string): T | undefined {
    return this.#all.get(word)
  }

  has(word: string): boolean {
    return this.#all.has(word)
  }

  /** The longest entry that starts at `at` and ends by `end`; null if there is none. */
  startingAt(text: string, at: number, end: number): Entry<T> | null {
    const bucket = this.#first.get(text.charCodeAt(at))
    if (bucket) {
      for (const e of bucket) if (at + e.word.length <= end && text.startsWith(e.word, at)) return e
    }
    return null
  }

  /** All entries that start at `at` and end by `end`, longest first. */
  allStartingAt(text: string, at: number, end: number): Entry<T>[] {
    const bucket = this.#first.get(text.charCodeAt(at))
    return bucket ? bucket.filter((e) => at + e.word.length <= end && text.startsWith(e.word, at)) : []
  }

  /** The longest entry that ends at `end` and starts at `start` or later; null if there is none. */
  endingAt(text: string, start: number, end: number): Entry<T> | null {
    if (end <= start) return null
    const bucket = this.#last.get(text.charCodeAt(end - 1))
    if (bucket) {
      for (const e of bucket) if (end - e.word.length >= start && text.startsWith(e.word, end - e.word.length)) return e
    }
    return null
  }
}

function insert<T>(index: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const bucket = index.get(key)
  if (!bucket) {
    index.set(key, [entry])
    return
  }
  let i = bucket.findIndex((e) => e.word.length < entry.word.length)
  if (i < 0) i = bucket.length
  bucket.splice(i, 0, entry)
}
