/** Pinyin of names, for the search. */
import { pinyin } from 'pinyin-pro'

/** One syllable without tone for each Chinese character; other characters are left out. */
export function romanise(text: string): readonly string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' })
  // 線路長, 車間長: at the end of a name 長 is who leads; the dictionary knows only the common ones.
  if (/(?<![特專专全身延擅周])[長长]$/u.test(text)) syllables[syllables.length - 1] = 'zhang'
  return syllables
}
