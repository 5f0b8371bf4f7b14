/** Which Chinese script a text is in. */
import type { Language } from '../schema/index.ts'
import { classes, shared } from './foldTable.ts'

const HANT = 1
const HANS = 2

/** Which script uses each code unit, where only one does. */
const script = new Uint8Array(65536)
for (const list of classes.split(' ')) {
  for (let i = 0; i < list.length; i++) script[list.charCodeAt(i)] = i === 0 ? HANS : HANT
}
for (const c of shared) script[c.charCodeAt(0)] = 0

/** Code units looked at. */
const SAMPLE = 50_000

const isHan = (unit: number) => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)

/**
 * The language of a text, by the characters that only one script has: traditional or simplified Chinese, or English if it has no
 * Chinese characters. A text that says nothing (empty, or characters of both scripts only) counts as traditional.
 */
export function languageOf(text: string): Language {
  let hant = 0
  let hans = 0
  let han = 0
  const end = Math.min(text.length, SAMPLE)
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (!isHan(unit)) continue
    han++
    if (script[unit] === HANT) hant++
    else if (script[unit] === HANS) hans++
  }
  if (han === 0) return text.trim() ? 'en' : 'zh-Hant'
  return hant >= hans ? 'zh-Hant' : 'zh-Hans'
}
