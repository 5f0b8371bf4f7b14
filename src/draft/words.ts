/** Word lists that answer at a position: the longest word that starts there, and the longest that ends there. */
import { fold } from '../text/index.ts'

/** Folds the Chinese characters of a word or a notation and leaves its marks. */
export const foldWord = (text: string): string => text.replace(/[\u3400-\u9fff]/g, fold)

/** Words parted by spaces or line breaks, folded as the text is. */
export const list = (words: string): string[] => foldWord(words).split(/\s+/).filter(Boolean)

export interface Entry<T> {
  readonly word: string
  readonly value: T
}

interface Node<T> {
  entry: Entry<T> | null
  next: Map<number, Node<T>> | null
}

const node = <T>(): Node<T> => ({ entry: null, next: null })

function grow<T>(from: Node<T>, unit: number): Node<T> {
  from.next ??= new Map()
  let to = from.next.get(unit)
  if (!to) {
    to = node()
    from.next.set(unit, to)
  }
  return to
}

/**
 * A set of words with values, as a tree from the first character and one from the last. A look-up costs at most the length of
 * the longest word. A word that is added twice keeps its first value.
 */
export class Words<T> {
  readonly #forward: Node<T> = node()
  readonly #backward: Node<T> = node()
  readonly #all = new Map<string, T>()

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [word, value] of entries) this.add(word, value)
  }

  add(word: string, value: T): void {
    if (!word || this.#all.has(word)) return
    this.#all.set(word, value)
    const entry = { word, value }
    let at = this.#forward
    for (let i = 0; i < word.length; i++) at = grow(at, word.charCodeAt(i))
    at.entry = entry
    at = this.#backward
    for (let i = word.length - 1; i >= 0; i--) at = grow(at, word.charCodeAt(i))
    at.entry = entry
  }

  /** First characters of all entries, as UTF-16 code units. */
  firstCharacters(): Iterable<number> {
    return this.#forward.next?.keys() ?? []
  }

  get(word: string): T | undefined {
    return this.#all.get(word)
  }

  has(word: string): boolean {
    return this.#all.has(word)
  }

  /** The longest entry that starts at `at` and ends by `end`; null if there is none. */
  startingAt(text: string, at: number, end: number): Entry<T> | null {
    let best: Entry<T> | null = null
    let here: Node<T> | undefined = this.#forward
    for (let p = at; p < end; p++) {
      here = here.next?.get(text.charCodeAt(p))
      if (!here) break
      if (here.entry) best = here.entry
    }
    return best
  }

  /** All entries that start at `at` and end by `end`, longest first. */
  allStartingAt(text: string, at: number, end: number): Entry<T>[] {
    const out: Entry<T>[] = []
    let here: Node<T> | undefined = this.#forward
    for (let p = at; p < end; p++) {
      here = here.next?.get(text.charCodeAt(p))
      if (!here) break
      if (here.entry) out.unshift(here.entry)
    }
    return out
  }

  /** The longest entry that ends at `end` and starts at `start` or later; null if there is none. */
  endingAt(text: string, start: number, end: number): Entry<T> | null {
    let best: Entry<T> | null = null
    let here: Node<T> | undefined = this.#backward
    for (let p = end - 1; p >= start; p--) {
      here = here.next?.get(text.charCodeAt(p))
      if (!here) break
      if (here.entry) best = here.entry
    }
    return best
  }
}
