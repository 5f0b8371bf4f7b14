/** Sentences and clauses of a stretch of a line. Works on folded text in UTF-16 code units. */
import type { Growing } from './growing.ts'
import { holder, leaf } from './growing.ts'
import { isBlank, skipBlanks, trimBlanks } from './lines.ts'
import type { Pair } from './quotation.ts'
import { firstFrom } from './quotation.ts'

/** What a code unit may do to a sentence. */
const STOP = 1
const ELLIPSIS = 2
const PAUSE = 3
const DASH = 4
const PERIOD = 5
const OPEN = 6
const CLOSE = 7

const role = new Uint8Array(65536)
const assign = (characters: string, value: number) => {
  for (const c of characters) role[c.charCodeAt(0)] = value
}
assign('。！？', STOP)
assign('…', ELLIPSIS)
assign('，；：', PAUSE)
assign('—', DASH)
assign('.', PERIOD)
assign('“‘《（【', OPEN)
assign('”’》）】', CLOSE)

const roleAt = (text: string, i: number, end: number): number => (i < end ? role[text.charCodeAt(i)]! : 0)

/** What goes on with the sentence after a quotation that ended with a stop: `“…？”是`, `“…！”的`. */
const goesOn = new Set('，、；：。！？的是等和与及之成为）')

const isHan = (unit: number) => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a full stop on the line ends a sentence: after a letter, a bracket or a Chinese character, not inside a number or name. */
function periodEnds(text: string, i: number, end: number): boolean {
  const before = text.charCodeAt(i - 1)
  if (i + 1 >= end) return isLetter(before) || isHan(before) || roleAt(text, i - 1, end) === CLOSE
  const after = text.charCodeAt(i + 1)
  if (isHan(before)) return isHan(after) || isBlank(after) || role[after] !== 0
  if (!isLetter(before) && roleAt(text, i - 1, end) !== CLOSE) return false
  if (!isBlank(after) && role[after] !== CLOSE) return false
  // A single capital is an initial: `J. Smith`.
  return !(isLetter(before) && before < 0x61 && !isLetter(text.charCodeAt(i - 2)))
}

/**
 * Sentences, each with its clauses, between two positions of a line.
 *
 * A sentence ends at 。！？ and at a final ……; a clause at ，；：—— too. End marks belong to what they end. What stands in paired marks
 * is passed over, except speech: a quotation that opens a clause and ends with a stop is cut like the text around it, and its
 * closing mark belongs to its last sentence.
 */
export function sentencesIn(text: string, pairs: readonly Pair[], start: number, end: number): Growing[] {
  const sentences: Growing[] = []
  let clauses: Growing[] = []
  let from = start
  let next = firstFrom(pairs, start)

  const closeClause = (at: number) => {
    const first = skipBlanks(text, from, at)
    const last = trimBlanks(text, first, at)
    if (last > first) clauses.push(leaf('clause', first, last))
    from = at
  }
  const closeSentence = (at: number) => {
    closeClause(at)
    const last = clauses[clauses.length - 1]
    if (!last) return
    sentences.push(holder('sentence', clauses[0]!.start, last.end, clauses))
    clauses = []
  }
  /** Whether a quotation is speech: it opens a clause, and a stop stands before its closing mark. */
  const isSpeech = (pair: Pair): boolean => {
    if (!pair.quotes || pair.start > from) return false
    let last = pair.end - 2
    while (last > pair.start && role[text.charCodeAt(last)] === CLOSE) last--
    return last > pair.start && role[text.charCodeAt(last)] === STOP
  }

  let i = start
  while (i < end) {
    const what = role[text.charCodeAt(i)]!
    if (what === 0) {
      // Blanks before a clause do not count as a part of it.
      if (from === i && isBlank(text.charCodeAt(i))) from++
      i++
      continue
    }
    if (what === OPEN) {
      while (next < pairs.length && pairs[next]!.start < i) next++
      const pair = pairs[next]
      i = pair?.start !== i || pair.end > end || isSpeech(pair) ? i + 1 : pair.end
      continue
    }
    if (what === STOP || what === ELLIPSIS || (what === PERIOD && periodEnds(text, i, end))) {
      let to = i
      let stops = what !== ELLIPSIS
      for (let r = what; r === STOP || r === ELLIPSIS || to === i; r = roleAt(text, to, end)) {
        if (r === STOP) stops = true
        to++
      }
      let closed = false
      while (roleAt(text, to, end) === CLOSE) {
        closed = true
        to++
      }
      const final = skipBlanks(text, to, end) === end
      if (closed && !final && goesOn.has(text[to]!)) i = to
      else {
        if (stops || closed || final) closeSentence(to)
        else closeClause(to)
        i = to
      }
    } else if (what === PAUSE) {
      let to = i + 1
      while (roleAt(text, to, end) === CLOSE) to++
      closeClause(to)
      i = to
    } else if (what === DASH && roleAt(text, i + 1, end) === DASH) {
      let to = i + 2
      while (roleAt(text, to, end) === DASH) to++
      // Dashes that open a line are no end.
      if (i > from) closeClause(to)
      i = to
    } else i++
  }
  closeSentence(end)
  return sentences
}
