/**
 * The folded shadow of a text: one spelling for both scripts, all widths and all quotation marks. Everything is matched on
 * the shadow; the source is never rewritten.
 *
 * Folding maps each UTF-16 code unit to one code unit, so a position in the shadow is the same position in the source: the offset
 * map is the identity. Characters beyond the basic plane stay as they are. What is compared with folded text must be folded too:
 * seven common simplified characters become another one (画划 覆复 著着 藉借 坐座 像象 哩里), since one of the scripts tells them
 * apart where the other does not.
 */
import { classes } from './foldTable.ts'

/** Width, punctuation and quotation marks. Outer and inner marks of both regions become “ ” and ‘ ’. */
const marks: readonly (readonly [from: string, to: string])[] = [
  [';；﹔︔', '；'],
  ['!！﹗︕', '！'],
  ['?？﹖︖', '？'],
  ['(（﹙︵', '（'],
  [')）﹚︶', '）'],
  ['｡。︒', '。'],
  ['､﹑︑、', '、'],
  ['「﹁｢〝', '“'],
  ['」﹂｣〞〟', '”'],
  ['『﹃', '‘'],
  ['』﹄', '’'],
  ['《〈︽︿', '《'],
  ['》〉︾﹀', '》'],
  ['【︻', '【'],
  ['】︼', '】'],
  ['―─━–︱', '—'],
  ['⋯︙', '…'],
  ['・･‧•∙', '·'],
  ['~∼～〜', '～'],
  ['﹪', '%'],
  ['\u3000\u00a0\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f', ' '],
  ['\u000b\u000c\u0085\u2028\u2029', '\n'],
]

/** Stands in the table for the units whose folded form depends on their neighbours. */
const DEPENDS = 0

/** Blocks of compatibility forms, where NFKC gives the usual character: radicals, ideographs, width. */
const compatibility: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff01, 0xff5e],
]

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const list of classes.split(' ')) {
    const usual = list.charCodeAt(0)
    for (let i = 1; i < list.length; i++) table[list.charCodeAt(i)] = usual
  }
  for (const [first, last] of compatibility) {
    for (let unit = first; unit <= last; unit++) {
      const normal = String.fromCharCode(unit).normalize('NFKC')
      if (normal.length === 1) table[unit] = table[normal.charCodeAt(0)]!
    }
  }
  for (const [from, to] of marks) for (const c of from) table[c.charCodeAt(0)] = to.charCodeAt(0)
  for (const c of ',，﹐︐:：﹕︓"＂\'＇\n\r') table[c.charCodeAt(0)] = DEPENDS
  return table
}

const table = makeTable()
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Texts up to this length are put together without the decoder, which costs a little to call. */
const SHORT = 256

/** An ASCII digit in either width. */
const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a comma at `i` groups the thousands of a number: a digit before, just three after. */
const groups = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i - 1)) &&
  isDigit(text.charCodeAt(i + 1)) &&
  isDigit(text.charCodeAt(i + 2)) &&
  isDigit(text.charCodeAt(i + 3)) &&
  !isDigit(text.charCodeAt(i + 4))

const code = (c: string) => c.charCodeAt(0)
const [NEWLINE, RETURN, SPACE, COMMA, COLON] = [code('\n'), code('\r'), code(' '), code(','), code(':')]
const [WIDE_COMMA, WIDE_COLON, QUOTE, APOSTROPHE] = [code('，'), code('：'), code('"'), code("'")]
const [OPEN, CLOSE, INNER_OPEN, INNER_CLOSE] = [code('“'), code('”'), code('‘'), code('’')]

/** Straight quotation marks that are open in the line so far. */
interface Straight {
  double: boolean
  single: boolean
}

function foldByNeighbours(text: string, i: number, unit: number, open: Straight): number {
  switch (unit) {
    case COMMA:
    case WIDE_COMMA:
    case 0xfe50:
    case 0xfe10:
      return groups(text, i) ? COMMA : WIDE_COMMA
    case COLON:
    case WIDE_COLON:
    case 0xfe55:
    case 0xfe13:
      return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)) ? COLON : WIDE_COLON
    case QUOTE:
    case 0xff02:
      open.double = !open.double
      return open.double ? OPEN : CLOSE
    case APOSTROPHE:
    case 0xff07:
      if (isLetter(text.charCodeAt(i - 1)) && (isLetter(text.charCodeAt(i + 1)) || !open.single)) return APOSTROPHE
      open.single = !open.single
      return open.single ? INNER_OPEN : INNER_CLOSE
    case NEWLINE:
    case RETURN:
      open.double = false
      open.single = false
      return unit === RETURN && text.charCodeAt(i + 1) === NEWLINE ? SPACE : NEWLINE
    default:
      return unit
  }
}

/**
 * The folded text, of the same length in UTF-16 code units. Folding twice is folding once. Linear: one look-up a unit.
 *
 * Straight marks open and close in turn within a line. A comma or colon within a number stays narrow (`1,200`, `9:30`); all
 * others are wide. Every line end has one `\n`. A lone surrogate becomes U+FFFD in texts of more than 256 units.
 */
export function fold(text: string): string {
  const { length } = text
  const open: Straight = { double: false, single: false }
  const units = new Uint16Array(length)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    const folded = table[unit]!
    units[i] = folded === DEPENDS ? foldByNeighbours(text, i, unit, open) : folded
  }
  // `apply` takes what is indexed like an array.
  if (length <= SHORT) return String.fromCharCode.apply(null, units as unknown as number[])
  return decoder.decode(new Uint8Array(units.buffer))
}
