/** Pinyin for ids, character by character: an id needs to be stable, not to be read aloud. */
import { pinyin } from 'pinyin-pro'

const known = new Map<string, string>()

function syllable(c: string): string {
  let out = known.get(c)
  if (out === undefined) {
    out = /[\u3400-\u9fff]/.test(c) ? ` ${pinyin(c, { toneType: 'none', v: true })} ` : c
    known.set(c, out)
  }
  return out
}

/** The syllables of a label, parted by spaces; Latin letters and digits stay as they are. */
export function spelling(label: string): string {
  let out = ''
  for (const c of label) out += syllable(c)
  return out.trim().replace(/ {2,}/g, ' ')
}
