/**
 * The folded shadow of a text: one spelling for all scripts, widths and quotation marks. Everything is matched on the shadow;
 * the source is never rewritten.
 *
 * Folding maps each UTF-16 code unit to one code unit, so a position in the shadow is the same position in the source and the
 * offset map is the identity.
 */
import { simplified, traditional } from './foldTable.ts'

/** Width, punctuation and quotation marks. Opening and closing marks of every kind become “ and ”, title marks 《 and 》. */
const punctuation: readonly (readonly [from: string, to: string])[] = [
  [',﹐､', '，'],
  [':﹕︰', '：'],
  [';﹔', '；'],
  ['!﹗', '！'],
  ['?﹖', '？'],
  ['(﹙', '（'],
  [')﹚', '）'],
  ['｡', '。'],
  ['﹑', '、'],
  ['「『‘﹁﹃〝', '“'],
  ['」』’﹂﹄〞〟', '”'],
  ['〈', '《'],
  ['〉', '》'],
  ['―─–﹘', '—'],
  ['・･‧•∙', '·'],
  ['~∼', '～'],
  ['\u3000\u00a0\t\u2002\u2003', ' '],
]

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i)
  for (const [from, to] of punctuation) {
    const unit = to.charCodeAt(0)
    table[unit] = unit
    for (const c of from) {
      table[c.charCodeAt(0)] = unit
      // The full-width form of an ASCII mark ends where the ASCII mark does.
      if (c >= '!' && c <= '~') table[c.charCodeAt(0) + 0xfee0] = unit
    }
  }
  return table
}

const table = makeTable()

/** Code units turned into a string at a time: below the limit of arguments of every engine. */
const CHUNK = 8192

/** The folded text, of the same length in UTF-16 code units. Linear, one table look-up a unit. */
export function fold(text: string): string {
  const { length } = text
  if (length <= 64) {
    let out = ''
    for (let i = 0; i < length; i++) out += String.fromCharCode(table[text.charCodeAt(i)]!)
    return out
  }
  const units = new Uint16Array(Math.min(CHUNK, length))
  const parts: string[] = []
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start)
    for (let i = 0; i < count; i++) units[i] = table[text.charCodeAt(start + i)]!
    parts.push(
      String.fromCharCode.apply(null, (count === CHUNK ? units : units.subarray(0, count)) as unknown as number[]),
    )
  }
  return parts.join('')
}

/** The folded form of one code unit. */
export const foldUnit = (unit: number): number => table[unit] ?? unit
