/** Makes `src/text/foldTable.ts` from the dictionaries of OpenCC, for the test that keeps it up to date. */
import HKVariants from 'opencc-js/dict/HKVariants'
import HKVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import HKVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import STCharacters from 'opencc-js/dict/STCharacters'
import STPhrases from 'opencc-js/dict/STPhrases'
import STRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariants from 'opencc-js/dict/TWVariants'
import TWVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'

type Entry = readonly [from: string, to: string]

const entriesOf = (dictionary: string): Entry[] =>
  dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to]
  })

/** Every pair that OpenCC turns into each other without changing words: scripts, and variants of Taiwan and Hong Kong. */
export const entries: readonly Entry[] = [
  TSCharacters,
  STCharacters,
  TWVariants,
  TWVariantsRev,
  HKVariants,
  HKVariantsRev,
  TSPhrases,
  STPhrases,
  STRegional,
  TWVariantsPhrases,
  TWVariantsRevPhrases,
  HKVariantsPhrases,
  HKVariantsRevPhrases,
].flatMap(entriesOf)

/** Pairs that one archaic phrase or trade name equates, and that would join common characters otherwise: 沈 and 沉, 炼 and 链. */
export const apart = ['坏坯', '俱具', '沈沉', '呆待', '鍊链']

/** Variants in printed and old web text that OpenCC does not list: variant, then usual form. */
const variants =
  '廻回 賸剩 鬭斗 緖绪 朶朵 蔴麻 逹达 仝同 靑青 淸清 尙尚 硏研 窓窗 姊姐 翻繙 竝并 倂并 讃赞 黙默 囯国 内內 戸户 敎教 徳德 歩步 毎每 淨净 絶绝 緑绿 説说 青靑 顔颜 髙高 黒黑'.split(
    ' ',
  )

/** Where two common characters of simplified text fold together, the one that both become. */
const preferred = new Set('划复着借座象里')

const isUnit = (c: string) => c.length === 1

/** 2 for the common characters of GB 2312, 1 for its others, 0 outside it. */
const standing = (() => {
  const decoder = new TextDecoder('gb18030')
  const of = new Map<string, number>()
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      of.set(decoder.decode(new Uint8Array([lead, trail])), lead <= 0xd7 ? 2 : 1)
    }
  }
  return (c: string) => (preferred.has(c) ? 3 : (of.get(c) ?? 0))
})()

/** Classes of characters that some entry turns into each other, the usual simplified one first. */
export function classes(): string[] {
  const parent = new Map<string, string>()
  const root = (c: string): string => {
    let r = c
    for (let up = parent.get(r); up !== undefined; up = parent.get(r)) r = up
    return r
  }
  const kept = new Set(apart.flatMap((pair) => [pair, [...pair].reverse().join('')]))
  const join = (a: string, b: string) => {
    if (a === b || kept.has(a + b) || !isUnit(a) || !isUnit(b)) return
    const [x, y] = [root(a), root(b)]
    if (x !== y) parent.set(x, y)
  }
  const simplifies = new Map<string, number>()
  for (const [from, to] of entries) {
    const target = [...to]
    for (const [i, c] of [...from].entries()) join(c, target[i]!)
  }
  for (const [a = '', b = ''] of variants.map((v) => [...v])) join(a, b)
  for (const [, to] of entriesOf(TSCharacters)) simplifies.set(to, (simplifies.get(to) ?? 0) + 1)
  const members = new Map<string, string[]>()
  for (const c of new Set([...parent.keys(), ...parent.values()])) {
    const r = root(c)
    const list = members.get(r)
    if (list) list.push(c)
    else members.set(r, [c])
  }
  return [...members.values()]
    .map((list) =>
      list
        .sort(
          (a, b) =>
            standing(b) - standing(a) ||
            (simplifies.get(b) ?? 0) - (simplifies.get(a) ?? 0) ||
            a.charCodeAt(0) - b.charCodeAt(0),
        )
        .join(''),
    )
    .sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
}

/** Characters of those classes that stand in traditional text and in simplified text alike. */
export function shared(): string {
  const hant = new Set<string>()
  const hans = new Set<string>()
  for (const [from, to] of [...entriesOf(STPhrases), ...entriesOf(STCharacters)]) {
    for (const c of from) hans.add(c)
    for (const c of to) hant.add(c)
  }
  for (const [from, to] of entriesOf(TSCharacters)) {
    hant.add(from)
    hans.add(to)
  }
  return [...new Set(classes().join(''))]
    .filter((c) => hant.has(c) === hans.has(c))
    .sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
    .join('')
}

function lines(text: string): string {
  const out: string[] = []
  for (let i = 0; i < text.length; i += 56) out.push(`  '${text.slice(i, i + 56)}'`)
  return out.join(' +\n')
}

/** The file as it should be. */
export const source = (): string => `/**
 * Characters that text in another script or of another region writes for each other, from the dictionaries of OpenCC
 * (Apache 2.0) for scripts and for the variants of Taiwan and Hong Kong, basic plane only. Generated: tests/unit/text has the
 * generator, and a test that keeps this file equal to its result.
 */

/** Classes parted by spaces; the usual simplified character comes first. */
export const classes =
${lines(classes().join(' '))}

/** Those of the characters above that both scripts use: they say nothing of the script. */
export const shared =
${lines(shared())}
`
