/**
 * The notation of constructions. A pattern is read from left to right, parts parted by spaces:
 *
 *     以 {A:how;resource} 为|作为 (重要)? 载体|抓手
 *
 * - `为|作为` one of these words
 * - `<build>` one word of the list of that name
 * - `(重要|主要)?` one of these words or none
 * - `..` up to six characters of any kind; `*` the rest of the clause, if there is any
 * - `{A:kinds;default}` a slot: the stretch up to the next part, or to the end of the clause. `kinds` names kinds or sets of
 *   kinds (`how`, `actor`, `made`, `any`) parted by `,`; `default` is the kind of a phrase whose head says nothing.
 *   Without a default such a phrase is not taken; with `!` behind it a head of another kind does no harm.
 *   `{A:idle}` may be anything, and names nothing.
 *
 * Slots never reach over a quotation mark half way. There is no repetition and a pattern has at most three slots, so a match costs
 * at most the cube of a clause's length, and clauses are cut at `LONGEST_CLAUSE`.
 */
import type { NodeKind, Span } from '../schema/index.ts'
import { isNodeKind, nodeKinds } from '../schema/index.ts'
import { foldWord, Words } from './words.ts'

export interface SlotRule {
  readonly name: string
  readonly kinds: ReadonlySet<NodeKind>
  readonly fallback: NodeKind | null
  /** A phrase whose head says another kind is of the default kind: 被評為全省示範街道. */
  readonly force?: boolean
  /** Whatever stands there, it is no concept. */
  readonly idle?: boolean
}

type Part =
  | {
      readonly type: 'words'
      readonly words: Words<true>
      readonly optional: boolean
      readonly list: readonly string[]
    }
  | { readonly type: 'slot'; readonly slot: SlotRule }
  | { readonly type: 'gap' }
  | { readonly type: 'rest' }

export interface Pattern {
  readonly parts: readonly Part[]
  /** Words that can start a match. */
  readonly first: readonly string[]
  readonly slots: ReadonlyMap<string, SlotRule>
  /** A match must reach the end. */
  readonly last: boolean
}

export interface Match {
  readonly start: number
  readonly end: number
  readonly slots: Readonly<Record<string, Span>>
}

const how: readonly NodeKind[] = ['field', 'mechanism', 'programme', 'measure', 'resource']
const actor: readonly NodeKind[] = ['organization', 'person', 'role', 'group']
const kindSets: Readonly<Record<string, readonly NodeKind[]>> = {
  how,
  actor,
  made: ['outcome', 'resource', 'mechanism', 'programme', 'principle', 'organization', 'group', 'role'],
  any: nodeKinds.map((k) => k.id),
}

const slotPattern = /^\{([A-Z])(?::([a-z,]+))?(?:;([a-z]+)(!)?)?\}$/

/** Reads the notation; throws on a pattern that is not in it, since patterns are code. */
export function compile(notation: string, classes: Readonly<Record<string, readonly string[]>>, last = false): Pattern {
  const parts: Part[] = []
  const slots = new Map<string, SlotRule>()
  for (const token of foldWord(notation).split(' ').filter(Boolean)) {
    if (token === '..' || token === '*') {
      parts.push({ type: token === '*' ? 'rest' : 'gap' })
      continue
    }
    const slot = slotPattern.exec(token)
    if (slot) {
      const kinds = new Set<NodeKind>()
      const idle = slot[2] === 'idle'
      for (const name of (idle ? 'any' : (slot[2] ?? 'any')).split(',')) {
        const set = kindSets[name] ?? (isNodeKind(name) ? [name] : null)
        if (!set) throw new Error(`Pattern ${notation}: no kind ${name}`)
        for (const k of set) kinds.add(k)
      }
      const fallback = slot[3] ?? null
      if (fallback !== null && !isNodeKind(fallback)) throw new Error(`Pattern ${notation}: no kind ${fallback}`)
      const rule: SlotRule = { name: slot[1]!, kinds, fallback, ...(slot[4] && { force: true }), ...(idle && { idle }) }
      slots.set(rule.name, rule)
      parts.push({ type: 'slot', slot: rule })
      continue
    }
    const optional = token.startsWith('(') && token.endsWith(')?')
    const body = optional ? token.slice(1, -2) : token
    const words = body.split('|').flatMap((w) => {
      const name = /^<(\w+)>$/.exec(w)?.[1]
      if (!name) return [w]
      const list = classes[name]
      if (!list) throw new Error(`Pattern ${notation}: no list ${name}`)
      return list
    })
    parts.push({ type: 'words', words: new Words(words.map((w) => [w, true] as const)), optional, list: words })
  }
  const first = parts[0]
  if (first?.type !== 'words' || first.optional) throw new Error(`Pattern ${notation} must start with a word`)
  return { parts, first: first.list, slots, last }
}

/** Where a quotation or a bracket that opens at `at` closes (the place after it); `at` + 1 if it never does before `end`. */
export function skipQuoted(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at)
  const close = open === 0x201c ? 0x201d : open === 0x300a ? 0x300b : open === 0xff08 ? 0xff09 : 0
  if (close === 0) return at + 1
  let depth = 1
  for (let p = at + 1; p < end; p++) {
    const c = text.charCodeAt(p)
    if (c === close) {
      if (--depth === 0) return p + 1
    } else if (c === open) depth++
  }
  return at + 1
}

/** Matches a pattern at `at`, anchored there, within `[at, end)`; null if it does not fit. `stop` may end an open last slot early. */
export function matchAt(
  pattern: Pattern,
  text: string,
  at: number,
  end: number,
  stop?: (from: number) => number,
): Match | null {
  const slots: Record<string, Span> = {}
  const last = walk(pattern.parts, 0, text, at, end, slots, stop, pattern.last)
  return last < 0 ? null : { start: at, end: last, slots }
}

const LONGEST_GAP = 6

function walk(
  parts: readonly Part[],
  index: number,
  text: string,
  at: number,
  end: number,
  slots: Record<string, Span>,
  stop: ((from: number) => number) | undefined,
  whole: boolean,
): number {
  const part = parts[index]
  if (!part) return whole && at < end ? -1 : at
  if (part.type === 'words') {
    const word = part.words.startingAt(text, at, end)
    if (word) {
      const to = walk(parts, index + 1, text, at + word.word.length, end, slots, stop, whole)
      if (to >= 0) return to
    }
    return part.optional ? walk(parts, index + 1, text, at, end, slots, stop, whole) : -1
  }
  if (part.type === 'rest') return end
  if (part.type === 'gap') {
    for (let p = at; p <= Math.min(end, at + LONGEST_GAP); p++) {
      const to = walk(parts, index + 1, text, p, end, slots, stop, whole)
      if (to >= 0) return to
    }
    return -1
  }
  const next = parts[index + 1]
  if (!next) {
    const to = stop ? stop(at) : end
    if (to <= at) return -1
    slots[part.slot.name] = { start: at, end: to }
    return to
  }
  for (let p = at; p < end; ) {
    if (p > at && startsHere(parts, index + 1, text, p, end)) {
      const to = walk(parts, index + 1, text, p, end, slots, stop, whole)
      if (to >= 0) {
        slots[part.slot.name] = { start: at, end: p }
        return to
      }
    }
    p = skipQuoted(text, p, end)
  }
  // An optional tail may be missing altogether: then the slot is the last part.
  if (parts.slice(index + 1).every((x) => x.type === 'words' && x.optional)) {
    const to = stop ? stop(at) : end
    if (to > at) {
      slots[part.slot.name] = { start: at, end: to }
      return to
    }
  }
  return -1
}

function startsHere(parts: readonly Part[], index: number, text: string, at: number, end: number): boolean {
  for (let i = index; i < parts.length; i++) {
    const part = parts[i]!
    if (part.type !== 'words') return true
    if (part.words.startingAt(text, at, end)) return true
    if (!part.optional) return false
  }
  return false
}
