/** Which Chinese script a text is in. */
import type { Language } from '../schema/index.ts'
import { simplified, traditional } from './foldTable.ts'

const HAN = /\p{Script=Han}/u
const toSimplified = new Set(traditional)
const onlySimplified = new Set([...simplified].filter((c) => !toSimplified.has(c)))
/** Characters of both scripts: they say nothing. */
for (const c of '后里干面只台系松谷斗咸丑几云冲制向吁回困夸家尸岳布征御志才扎折朱朴杰板栗汇沈涂秋种筑签纤置累胜致舍范着范表赞辟郁采里钟须餐凶准划别占卜卷厂厘')
  onlySimplified.delete(c)

/** The language of a text: traditional or simplified Chinese by the characters that only one of them has, else English. */
export function languageOf(text: string): Language {
  let hant = 0
  let hans = 0
  let han = 0
  let counted = 0
  for (const c of text) {
    if (++counted > 20_000) break
    if (!HAN.test(c)) continue
    han++
    if (toSimplified.has(c)) hant++
    else if (onlySimplified.has(c)) hans++
  }
  if (han === 0) return counted ? 'en' : 'zh-Hant'
  return hant >= hans ? 'zh-Hant' : 'zh-Hans'
}
