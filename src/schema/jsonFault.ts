/**
 * Where a text stops being JSON. `JSON.parse` says so in different words, or not at all, from one engine to the next; this is asked
 * only after it has failed, and says the same everywhere.
 */

export interface JsonFault {
  /** UTF-16 index of what does not fit; the text's length if it ends too early. */
  readonly index: number
  /** Line from 1, and column from 1 in characters. */
  readonly line: number
  readonly column: number
  /** What could stand there. */
  readonly expected: string
  /** What stands there; null at the end of the text. */
  readonly found: string | null
}

/** What may come next. */
const wants = {
  value: 'a value',
  valueOrClose: 'a value or ]',
  key: 'a key in double quotes',
  keyOrClose: 'a key in double quotes or }',
  colon: 'a colon',
  commaOrBracket: 'a comma or ]',
  commaOrBrace: 'a comma or }',
  end: 'the end of the file',
  quote: 'a closing double quote',
  escape: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
  control: 'an escape instead of a line break or control character',
} as const

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const numberBegun = /^-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?)?$/
const literals = ['true', 'false', 'null']

/** Walk over a string from its opening quote: the index after it, or what is wrong with it. */
function scanString(text: string, open: number): number | { index: number; expected: string } {
  for (let i = open + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) return i + 1
    if (unit < 0x20) return { index: i, expected: wants.control }
    if (unit !== 0x5c) continue
    i++
    if (i === text.length) break
    if (text[i] === 'u') {
      const digits = text.slice(i + 1, i + 5)
      if (!/^[0-9a-fA-F]*$/.test(digits)) return { index: i - 1, expected: wants.escape }
      i += digits.length
    } else if (!'"\\/bfnrt'.includes(text[i]!)) return { index: i - 1, expected: wants.escape }
  }
  return { index: text.length, expected: wants.quote }
}

/** The first place where a text is not JSON (RFC 8259), or null if it is. Linear; nesting costs no stack. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = []
  let want: string = wants.value
  let i = 0
  const fault = (index: number, expected: string) => locate(text, index, expected)
  const afterValue = () => {
    const last = open.at(-1)
    want = last === '{' ? wants.commaOrBrace : last === '[' ? wants.commaOrBracket : wants.end
  }
  for (;;) {
    while (i < text.length && ' \t\n\r'.includes(text[i]!)) i++
    if (i >= text.length) return want === wants.end ? null : fault(text.length, want)
    const c = text[i]!
    if (want === wants.end) return fault(i, want)
    if (
      (c === '}' && (want === wants.keyOrClose || want === wants.commaOrBrace)) ||
      (c === ']' && (want === wants.valueOrClose || want === wants.commaOrBracket))
    ) {
      open.pop()
      i++
      afterValue()
    } else if (want === wants.commaOrBrace || want === wants.commaOrBracket) {
      if (c !== ',') return fault(i, want)
      want = want === wants.commaOrBrace ? wants.key : wants.value
      i++
    } else if (want === wants.colon) {
      if (c !== ':') return fault(i, want)
      want = wants.value
      i++
    } else if (want === wants.key || want === wants.keyOrClose) {
      if (c !== '"') return fault(i, want)
      const end = scanString(text, i)
      if (typeof end !== 'number') return fault(end.index, end.expected)
      want = wants.colon
      i = end
    } else if (c === '{' || c === '[') {
      open.push(c)
      want = c === '{' ? wants.keyOrClose : wants.valueOrClose
      i++
    } else if (c === '"') {
      const end = scanString(text, i)
      if (typeof end !== 'number') return fault(end.index, end.expected)
      i = end
      afterValue()
    } else {
      let end = i
      while (end < text.length && /[-+.\w]/.test(text[end]!)) end++
      const word = text.slice(i, end)
      if (!literals.includes(word) && !number.test(word)) {
        const begun = word !== '' && (numberBegun.test(word) || literals.some((l) => l.startsWith(word)))
        return fault(begun && end === text.length ? end : i, want)
      }
      i = end
      afterValue()
    }
  }
}

function locate(text: string, index: number, expected: string): JsonFault {
  const before = text.slice(0, index)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  const found = index < text.length ? String.fromCodePoint(text.codePointAt(index)!) : null
  let column = 1
  for (const _ of before.slice(lineStart)) column++
  return { index, line, column, expected, found }
}
