/**
 * The zones of a page: what is the article, what the newsroom puts before it, and what merely stands on the same page. Found from
 * the shapes that pages of the genre have; a person can correct them. Works on the lines of folded text.
 */
import type { ZoneKind } from '../schema/index.ts'
import type { Line } from './lines.ts'
import { markerAt } from './markers.ts'
import * as page from './page.ts'

/** In UTF-16 code units. */
export interface ZoneUnits {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
}

/** Longest line that may be a headline, a title or a byline, in code units. */
const SHORT = 60
/** Prose before a mark of the page's foot that shows that the article has been, in code units … */
const ENOUGH = 300
/** … or as a share of all prose of the page. */
const SHARE = 0.15
/** Lines looked at for what stands before the article. */
const HEAD = 60
/** Share of the prose that may be an introduction. */
const INTRODUCTION = 0.5

/** Zones: neighbouring lines of one kind make one zone, from the first line's start to the last one's end. Linear. */
export function zonesOf(lines: readonly Line[]): readonly ZoneUnits[] {
  const zones: { kind: ZoneKind; start: number; end: number }[] = []
  const add = (kind: ZoneKind, start: number, end: number) => {
    const last = zones[zones.length - 1]
    if (last?.kind === kind) last.end = end
    else zones.push({ kind, start, end })
  }
  const { kinds, credit } = new Page(lines)
  lines.forEach(({ start, end }, i) => {
    const kind = kinds[i]!
    const at = credit?.line === i ? credit.at : end
    add(kind, start, at)
    if (credit?.line === i) add(credit.kind, at, end)
  })
  return zones
}

class Page {
  readonly kinds: ZoneKind[]
  /** A credit in brackets at the end of the article's last paragraph. */
  readonly credit: { readonly line: number; readonly at: number; readonly kind: ZoneKind } | null = null
  readonly #lines: readonly Line[]
  /** Code units of prose before each line. */
  readonly #before: Float64Array
  readonly #prose: readonly boolean[]

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.kinds = lines.map(() => 'body')
    this.#before = new Float64Array(lines.length + 1)
    this.#prose = lines.map((line) => page.isProse(line.text))
    lines.forEach((line, i) => {
      this.#before[i + 1] = this.#before[i]! + (this.#prose[i] ? line.text.length : 0)
    })
    if (!lines.length) return

    const prose = this.#prose.indexOf(true)
    const top = Math.min(prose < 0 ? lines.length : prose, HEAD)
    const end = this.#foot(Math.max(prose, 0) + 1)
    for (let i = end; i < lines.length; i++) this.kinds[i] = 'boilerplate'
    this.#head(top, end)
    // The body whose paper it is signs in the letterhead.
    for (let i = 0; i < top && i < end; i++)
      if (this.kinds[i] === 'boilerplate' && page.isLetterhead(this.#text(i))) this.kinds[i] = 'byline'
    this.credit = this.#tail(end)
  }

  #text(i: number): string {
    return this.#lines[i]?.text ?? ''
  }

  /** Where the page's foot begins: the first line of page matter after which the article does not go on. */
  #foot(from: number): number {
    const lines = this.#lines
    const total = this.#before[lines.length]!
    for (let i = from; i < lines.length; i++) {
      const text = this.#text(i)
      if (text.length > 2 * SHORT) continue
      const before = this.#before[i]!
      const after = total - before
      if (page.isFoot(text)) {
        // A share button may also stand above the article.
        if (before >= ENOUGH || before >= SHARE * total) {
          if (!page.isShare(text) || after <= before || page.isFoot(this.#text(i + 1))) return i
        }
        this.kinds[i] = 'boilerplate'
      } else if (page.isCredit(text)) {
        let next = i + 1
        while (next < lines.length && page.isCredit(this.#text(next))) next++
        while (next < lines.length && !this.#prose[next] && !page.isFoot(this.#text(next))) next++
        if (!this.#prose[next]) return i
        this.kinds[i] = 'boilerplate'
      }
    }
    return lines.length
  }

  /** What stands before the article: page matter, headline, introduction, title, byline. */
  #head(top: number, end: number): void {
    const kinds = this.kinds
    for (let i = 0; i < top && i < end; i++) {
      const text = this.#text(i)
      if (page.isTop(text) || (page.isCredit(text) && !page.isByline(text))) kinds[i] = 'boilerplate'
    }
    this.#masthead(Math.min(top, end), end)
    let first = this.#next(0, end)
    if (first < 0) return
    // Whose article it is, over its title.
    const below = this.#next(first + 1, end)
    if (page.isBody(this.#text(first)) && below === first + 1 && below < top && this.#mayTitle(below, end)) {
      const text = this.#text(below)
      if (
        !page.isByline(text) &&
        !page.isName(text) &&
        !page.isSubtitle(text) &&
        !page.goesOnWithTitle(this.#text(first), text)
      ) {
        this.kinds[first] = 'byline'
        first = below
      }
    }
    const titled = this.#mayTitle(first, end)
    const after = titled ? first + 1 : first
    const repeated = titled ? this.#repetition(first, end) : -1
    const handover = repeated < 0 ? this.#handover(after, end) : -1
    const opened = repeated >= 0 ? repeated : handover >= 0 ? this.#next(handover + 1, end) : this.#signed(after, end)
    if (opened < 0) {
      this.#noted(titled ? this.#title(first, end) : first, end)
      return
    }
    if (titled) this.kinds[first] = 'headline'
    this.#set(after, handover >= 0 ? handover + 1 : opened, 'introduction')
    if (handover < 0 || this.#titlesArticle(opened, first, end)) this.#title(opened, end)
    else this.#bylines(opened, end)
  }

  /** What stands over the name or number of a paper, or over navigation, is page matter too, if a title is left below. */
  #masthead(top: number, end: number): void {
    // Below the title papers are named too: （原載…）, 第二版.
    let last = this.#lastTitle(top, end) - 1
    while (last > 0 && !page.isMasthead(this.#text(last)) && !page.isCredit(this.#text(last))) last--
    for (let i = 0; i < last; i++) if (!page.isNote(this.#text(i))) this.kinds[i] = 'boilerplate'
  }

  /** The last line before `top` that may be a title; -1 if there is none. */
  #lastTitle(top: number, end: number): number {
    for (let i = top - 1; i > 0; i--) {
      const text = this.#text(i)
      if (
        this.kinds[i] !== 'boilerplate' &&
        this.#mayTitle(i, end) &&
        !page.isByline(text) &&
        !page.isNote(text) &&
        !page.isSubtitle(text)
      )
        return i
    }
    return -1
  }

  /** Marks the lines of a kind, but page matter among them stays what it is. */
  #set(from: number, to: number, kind: ZoneKind): void {
    for (let i = from; i < to; i++) if (this.kinds[i] !== 'boilerplate') this.kinds[i] = kind
  }

  /** The next line that is not page matter, or -1. */
  #next(from: number, end: number): number {
    let i = from
    while (i < end && this.kinds[i] === 'boilerplate') i++
    return i < end ? i : -1
  }

  #mayTitle(i: number, end: number): boolean {
    const text = this.#text(i)
    const marker = markerAt(text, 0, text.length)
    return (
      i < end &&
      text.length <= SHORT &&
      !/[。；，、：]$|。|^[问答]：/.test(text) &&
      /\p{L}{2}/u.test(text) &&
      !(marker && marker.family !== 'bullet' && marker.family !== '一是' && marker.ordinal === 1) &&
      this.#next(i + 1, end) > 0
    )
  }

  /** The later line that repeats the headline, whole or without what stands before its colon; -1 if there is none. */
  #repetition(first: number, end: number): number {
    const headline = page.bare(this.#text(first))
    const short = page.bare(this.#text(first).replace(/^[^：]{2,40}：/, ''))
    const limit = INTRODUCTION * this.#before[end]!
    for (let i = first + 1; i < end && this.#before[i]! <= limit; i++) {
      const text = this.#text(i)
      if (text.length > SHORT || this.kinds[i] === 'boilerplate') continue
      const line = page.bare(text)
      if (line.length >= 6 && (line === headline || line === short)) return i
    }
    return -1
  }

  /** The line with which the newsroom hands over to the article; -1 if there is none. */
  #handover(from: number, end: number): number {
    const limit = INTRODUCTION * this.#before[end]!
    for (let i = from; i + 1 < end && this.#before[i]! <= limit; i++) {
      if (page.handsOver(this.#text(i))) return i
    }
    return -1
  }

  /** A title with a byline below it, after prose that must then be an introduction; -1 if there is none. */
  #signed(from: number, end: number): number {
    const limit = INTRODUCTION * this.#before[end]!
    for (let i = from + 1; i + 2 < end && this.#before[i]! <= limit; i++) {
      if (this.#before[i] === this.#before[from]) continue
      if (page.isByline(this.#text(i + 1)) && this.#mayTitle(i, end) && !page.isByline(this.#text(i))) return i
    }
    return -1
  }

  /** Whether a short line after the handover is the article's title and not its first heading. */
  #titlesArticle(i: number, headline: number, end: number): boolean {
    if (!this.#mayTitle(i, end)) return false
    const line = page.bare(this.#text(i))
    const after = this.#next(i + 1, end)
    return (
      (after > 0 && page.isByline(this.#text(after))) ||
      (line.length >= 6 && this.#lines.slice(headline, i).some((l) => page.bare(l.text).includes(line)))
    )
  }

  /** Marks a title with its subtitles and bylines; gives the first line after them. */
  #title(at: number, end: number): number {
    this.kinds[at] = 'title'
    let next = this.#next(at + 1, end)
    while (
      next > 0 &&
      (page.isSubtitle(this.#text(next)) ||
        page.goesOnWithTitle(this.#text(at), this.#text(next)) ||
        this.#secondLine(at, next, end))
    ) {
      this.kinds[next] = 'title'
      next = this.#next(next + 1, end)
    }
    return this.#bylines(next < 0 ? end : next, end)
  }

  /** A second line of the title: right below it, and above who wrote, a day or a field of the page. */
  #secondLine(title: number, i: number, end: number): boolean {
    const text = this.#text(i)
    if (
      i !== title + 1 ||
      i + 1 >= end ||
      text.length < 8 ||
      page.isByline(text) ||
      page.isName(text) ||
      page.isNote(text)
    )
      return false
    if (!this.#mayTitle(i, end) || markerAt(text, 0, text.length)) return false
    const below = this.#text(i + 1)
    return (
      page.isByline(below) ||
      page.isDate(below) ||
      page.isOccasion(below) ||
      (this.kinds[i + 1] === 'boilerplate' && !page.isMasthead(below))
    )
  }

  /** Marks bylines from a line on, with the page matter between them; gives the first line after them. */
  #bylines(from: number, end: number): number {
    let i = from
    for (let left = 4; left > 0 && i >= 0 && i < end; left--) {
      const text = this.#text(i)
      const named = page.isName(text) || page.isBody(text) || page.isOccasion(text)
      if (!page.isByline(text) && !(named && this.#next(i + 1, end) > 0)) break
      this.kinds[i] = 'byline'
      const next = this.#next(i + 1, end)
      i = next < 0 ? end : next
    }
    return i
  }

  /** Marks an editor's note, an abstract and the like before the article. */
  #noted(from: number, end: number): void {
    let i = from
    while (i >= 0 && i < end && page.isNote(this.#text(i))) {
      this.kinds[i] = 'introduction'
      i = this.#next(i + 1, end)
    }
    const below = i > from && this.#mayTitle(i, end) ? this.#text(this.#next(i + 1, end)) : ''
    if (below !== '' && (page.isByline(below) || page.isSubtitle(below))) this.#title(i, end)
    else if (i > from) this.#bylines(i, end)
  }

  /** Marks the line of a day, and the bodies above it that sign or print. */
  #above(at: number, from: number, kind: ZoneKind): void {
    this.kinds[at] = kind
    for (let i = at - 1; i >= from && i >= at - 3 && this.kinds[i] === 'body' && page.signs(this.#text(i)); i--) {
      this.kinds[i] = kind
    }
  }

  /** What ends the article: attachments, notes on publication, imprint, who signed it and when, credits in brackets. */
  #tail(end: number): Page['credit'] {
    let from = end
    while (from > 1 && this.kinds[from - 1] !== 'title' && !this.#prose[from - 1]) from--
    let attached = false
    for (let i = from; i < end; i++) {
      const text = this.#text(i)
      if (this.kinds[i] !== 'body') continue
      if (page.isAttachment(text) || (attached && page.isListed(text))) {
        attached = true
        this.kinds[i] = 'boilerplate'
        continue
      }
      attached = false
      if (page.isPrinted(text)) this.#above(i, from, 'boilerplate')
      else if (page.isImprint(text) || page.isTop(text)) this.kinds[i] = 'boilerplate'
      else if (page.isSignature(text)) this.kinds[i] = 'byline'
      else if (page.isDate(text)) this.#above(i, from, 'byline')
    }
    let last = end - 1
    while (last > 0 && this.kinds[last] !== 'body') last--
    const line = this.#lines[last]
    if (!line || this.kinds[last] !== 'body') return null
    const credit = page.creditAtEnd(line.text)
    return credit && { line: last, at: line.start + credit.at, kind: credit.kind }
  }
}
