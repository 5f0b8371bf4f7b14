/**
 * Labels as boxes: where a name is broken into lines, and how much room it takes. Analytic, from character classes, so that a
 * layout that was computed without a screen reserves the very boxes which the canvas draws.
 */
import type { Language } from '../schema/index.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A name broken into lines, and the box around them in pixels. */
export interface LabelBox extends Size {
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly lineHeight: number
}

/** Least font size of a label in pixels. */
export const LABEL_FONT_SIZE = 12

/** Line height of a label, in ems. */
export const LABEL_LINE_HEIGHT = 1.25

/** A longer name ends in an ellipsis; the inspector has it in full. */
export const LABEL_LINES = 4

/** Characters of a name that are looked at; names are short, but a file may say anything. */
const MOST_CHARACTERS = 160

/** Preferred width of a line in ems: seven Chinese characters, or about 17 Latin letters. */
const preferredWidth = (language: Language): number => (language === 'en' ? 9 : 7)

/** How far a line may exceed the preferred width rather than need another line. */
const TOLERANCE = 1.25

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
const quotationOrDash = /[\u2014\u2018\u2019\u201c\u201d\u2026]/
const mark = /\p{M}/u

/** Characters that a line does not begin with, and characters that it does not end with (W3C, Requirements for Chinese Text Layout). */
const closing = '，。、；：？！）」』”’》】〉〕…—·％,.;:?!)]}%﹔'
const opening = '（「『“‘《【〈〔([{'
const joining = '與和及或暨与並并'
const closingParticle = '的之'
const openingParticle = '以把在對从從由向於为為將将被使'

/** Advance of a Latin letter in ems: about that of the usual interface fonts, rather more than less. */
function latinAdvance(character: string): number {
  if ("ijl.,:;|!'’".includes(character)) return 0.27
  if ('frt()[]{}-/ "'.includes(character)) return 0.37
  if ('mw'.includes(character)) return 0.85
  if ('MW@%&'.includes(character)) return 0.93
  if (character >= 'A' && character <= 'Z') return 0.67
  return 0.57
}

/** Width of one character in ems. */
function advance(character: string, language: Language): number {
  if (mark.test(character)) return 0
  if (wide.test(character)) return 1
  if (quotationOrDash.test(character)) return language === 'en' ? 0.5 : 1
  return latinAdvance(character)
}

const NEVER = Number.POSITIVE_INFINITY

const latin = /\p{Script=Latin}/u

/** Cost of a line that is one em longer or shorter than the others; other costs are set against it. */
const RAGGEDNESS = 0.45

/**
 * Most Chinese words have two characters, so a break at an odd place in a stretch of even length mostly splits one. In a stretch of odd
 * length there is one word of three; names tend to begin with it (高質量, 新時代, 中小學).
 */
function splitCost(place: number, length: number): number {
  if (length % 2 === 0) return place % 2 === 0 ? 1 : 4
  if (place < 2 || length - place < 2) return 5
  return place % 2 === 1 ? 1.8 : 2.2
}

/** What a break between two characters costs; `place` in a stretch of `length` Chinese characters. */
function breakCost(before: string, after: string, place: number, length: number): number {
  if (closing.includes(after) || opening.includes(before) || mark.test(after)) return NEVER
  // One word: one’s.
  if (before === '’' && latin.test(after)) return NEVER
  if (before === ' ' || closing.includes(before) || opening.includes(after)) return 0
  if (!wide.test(before) || !wide.test(after)) {
    if (before === '-' || before === '/') return 0.5
    return wide.test(before) || wide.test(after) ? 1 : NEVER
  }
  if (closingParticle.includes(before)) return 0.3
  if (closingParticle.includes(after)) return 9
  if (joining.includes(after)) return 0.3
  if (joining.includes(before)) return 5
  if (openingParticle.includes(after)) return 1
  if (openingParticle.includes(before)) return 4
  return splitCost(place, length)
}

/** What a break inside a quoted stretch costs on top. */
const QUOTED = 3

const quoting = '“「『《‘'
const unquoting = '”」』》’'

/** Whether a character ends a stretch of words: no Chinese character, or one that stands between words. */
const isBoundary = (c: string): boolean =>
  !wide.test(c) || closing.includes(c) || opening.includes(c) || closingParticle.includes(c) || joining.includes(c)

/** Cost of a break after each character. */
function breakCosts(characters: readonly string[]): number[] {
  const n = characters.length
  const costs: number[] = []
  let depth = 0
  let start = 0
  let end = 0
  for (let i = 0; i < n; i++) {
    const c = characters[i]!
    if (i >= end) {
      start = i
      end = i + 1
      if (!isBoundary(c)) while (end < n && !isBoundary(characters[end]!)) end++
    }
    if (quoting.includes(c)) depth++
    else if (depth > 0 && unquoting.includes(c)) depth--
    const after = characters[i + 1]
    costs.push(after === undefined ? 0 : breakCost(c, after, i + 1 - start, end - start) + (depth > 0 ? QUOTED : 0))
  }
  return costs
}

/**
 * Ends of the lines with the least cost (Knuth & Plass 1981, with the squared distance from lines of equal length), or null if no `count`
 * lines of at most `most` ems hold the text.
 */
function lineEnds(widths: readonly number[], costs: readonly number[], count: number, most: number): number[] | null {
  const n = widths.length
  const before = [0]
  for (const w of widths) before.push(before[before.length - 1]! + w)
  const ideal = before[n]! / count
  let best = new Array<number>(n + 1).fill(NEVER)
  best[0] = 0
  const from: number[][] = []
  for (let line = 0; line < count; line++) {
    const next = new Array<number>(n + 1).fill(NEVER)
    const origin = new Array<number>(n + 1).fill(0)
    for (let end = 1; end <= n; end++) {
      const cost = costs[end - 1]!
      if (cost === NEVER) continue
      for (let start = end - 1; start >= 0; start--) {
        const width = before[end]! - before[start]!
        if (width > most) break
        const total = best[start]! + RAGGEDNESS * (width - ideal) ** 2 + cost
        if (total < next[end]!) {
          next[end] = total
          origin[end] = start
        }
      }
    }
    from.push(origin)
    best = next
  }
  if (best[n] === NEVER) return null
  const ends: number[] = []
  let end = n
  for (let line = count - 1; line >= 0; line--) {
    ends.unshift(end)
    end = from[line]![end]!
  }
  return ends
}

/** Cut to what `LABEL_LINES` lines hold, with an ellipsis. */
function shortened(characters: readonly string[], language: Language, room: number): string[] {
  const out: string[] = []
  let width = advance('…', language)
  for (const c of characters) {
    width += advance(c, language)
    if (width > room) break
    out.push(c)
  }
  while (out.length > 1 && (out[out.length - 1] === ' ' || opening.includes(out[out.length - 1]!))) out.pop()
  return [...out, '…']
}

/**
 * A name in lines of about equal length, at most `LABEL_LINES` of them: broken at punctuation, particles and likely word
 * boundaries in Chinese, at spaces and hyphens in Latin script; no line begins or ends with a mark that may not stand there.
 * White space is collapsed; an empty name gives no lines.
 */
export function wrapLabel(text: string, language: Language): string[] {
  let characters = Array.from(
    text
      .slice(0, MOST_CHARACTERS * 2)
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  if (characters.length === 0) return []
  const preferred = preferredWidth(language)
  const most = preferred * TOLERANCE
  const room = preferred * LABEL_LINES
  const total = characters.reduce((sum, c) => sum + advance(c, language), 0)
  if (total <= preferred) return [characters.join('')]
  if (total > room || characters.length > MOST_CHARACTERS) characters = shortened(characters, language, room)
  const least = Math.ceil(Math.min(total, room) / preferred)
  const linesOf = (of: readonly string[], anywhere = false): number[] | null => {
    const widths = of.map((c) => advance(c, language))
    const costs = anywhere ? of.map(() => 0) : breakCosts(of)
    for (let count = Math.max(1, least); count <= LABEL_LINES; count++) {
      const ends = lineEnds(widths, costs, count, most)
      if (ends) return ends
    }
    return null
  }
  let ends = linesOf(characters)
  // Words that do not fill the lines well enough: fewer of them, rather than pieces.
  for (let rest = characters; !ends; ) {
    const space = rest.lastIndexOf(' ')
    if (space <= 0) break
    rest = rest.slice(0, space)
    ends = linesOf([...rest, '…'])
    if (ends) characters = [...rest, '…']
  }
  // A word that is longer than a line: break it wherever the line is full.
  ends ??= linesOf(characters, true)
  const lines: string[] = []
  let start = 0
  for (const end of ends ?? [characters.length]) {
    lines.push(characters.slice(start, end).join('').trim())
    start = end
  }
  return lines.filter((line) => line !== '')
}

/** Width of a line of text in ems. */
export const textWidth = (text: string, language: Language): number =>
  Array.from(text).reduce((sum, c) => sum + advance(c, language), 0)

/** The lines of a name and the box that they take, in pixels. */
export function labelBox(text: string, language: Language, fontSize = LABEL_FONT_SIZE): LabelBox {
  const lines = wrapLabel(text, language)
  const lineHeight = fontSize * LABEL_LINE_HEIGHT
  const width = lines.reduce((most, line) => Math.max(most, textWidth(line, language)), 0) * fontSize
  return { lines, width, height: lines.length * lineHeight, fontSize, lineHeight }
}
