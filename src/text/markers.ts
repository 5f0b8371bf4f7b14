/** What numbers the parts of a text: markers at the beginning of a line, and ordinals that run through its prose. */

/** Families of markers, the outer ones first: a family that first appears inside another stands below it. */
export const families = [
  'part',
  'chapter',
  'subchapter',
  'article',
  '壹、',
  '一、',
  '（一）',
  '任务',
  '1.',
  '（1）',
  '①',
  'bullet',
  '一是',
  '一要',
  '第一',
  '首先',
  '其一',
  '一方面',
] as const
export type Family = (typeof families)[number]

export const rankOf = (family: Family): number => families.indexOf(family)

/** Families whose members are parts of a text of their own; the others number items. */
export const parts: ReadonlySet<Family> = new Set<Family>(['part', 'chapter', 'subchapter', '壹、', '一、'])

export interface Marker {
  readonly family: Family
  /** The number that it says, from 1; 0 for a bullet. The last of 首先, 其次, …, 最後 says `LAST`. */
  readonly ordinal: number
  /** Length in code units, without blanks or a comma after it. */
  readonly length: number
  /** Length with the blanks and the comma after it: where what it numbers begins. */
  readonly lead: number
}

/** What 最後 says: as many as there are. */
export const LAST = 1000

const numeral = '[一二三四五六七八九十百零〇两]{1,5}'

/** Longest marker with its blanks. */
const LOOK = 16

const lineMarkers: readonly (readonly [Family, RegExp])[] = [
  ['part', new RegExp(`^(第(${numeral}|\\d{1,3})(?:编|部分|篇|卷))\\s*[：、]?\\s*`)],
  ['chapter', new RegExp(`^(第(${numeral}|\\d{1,3})章)\\s*[：、]?\\s*`)],
  ['subchapter', new RegExp(`^(第(${numeral}|\\d{1,3})节)\\s*[：、]?\\s*`)],
  ['article', new RegExp(`^(第(${numeral}|\\d{1,3})条)(?:\\s+|：)`)],
  ['壹、', /^(([壹贰叁参肆伍陆柒捌玖拾]{1,3})[、.])\s*/],
  ['一、', new RegExp(`^((${numeral})(?:、|．|\\.(?!\\d)))\\s*`)],
  ['（一）', new RegExp(`^(（(${numeral})）)[、.]?\\s*`)],
  ['任务', new RegExp(`^((?:任务|措施|举措|行动|项目|专题)(${numeral}|\\d{1,2}))[：:、．.]\\s*`)],
  ['1.', /^((\d{1,2})(?:[.、．](?!\d)|[）)]))\s*/],
  ['（1）', /^(（(\d{1,2})）)[、.]?\s*/],
  ['①', /^([①-⑳])[、.]?\s*/],
  ['bullet', /^((?:—{1,2}|[•●■◆▲★※·○◎□▶➢►◇])(?=\s*\S)|[-*](?=\s+\S))\s*/],
]

const ordinals: readonly (readonly [Family, RegExp])[] = [
  ['一是', new RegExp(`^((${numeral})是)(?![否一])[，：]?\\s*`)],
  ['一要', new RegExp(`^((${numeral})要)(?![求素点件闻因])[，：]?\\s*`)],
  ['第一', new RegExp(`^(第(${numeral})(?:是|要)?)(?:[，、：]\\s*|(?<=[是要]))`)],
  ['首先', /^((首先|其次|再次|再者|然后|最后)(?:是|要)?)[，、：]?\s*/],
  ['其一', new RegExp(`^(其(${numeral})是?)[，、：]?\\s*`)],
  ['一方面', /^(一方面|另一方面|再一方面)[，、：]?\s*/],
  ['（一）', new RegExp(`^(（(${numeral})）)[、.]?\\s*`)],
  ['（1）', /^(（(\d{1,2})）)[、.]?\s*/],
  ['1.', /^((\d{1,2})(?:[.、．](?!\d)|[）)]))\s*/],
  ['①', /^([①-⑳])[、.]?\s*/],
]

const firstOf = (characters: string): Uint8Array => {
  const set = new Uint8Array(65536)
  for (const c of characters) set[c.charCodeAt(0)] = 1
  for (let c = 0x2460; c < 0x2474; c++) set[c] = 1
  return set
}
const beginsLine = firstOf(
  '任措举行项专第壹贰叁参肆伍陆柒捌玖拾一二三四五六七八九十百零〇两（0123456789—-*•●■◆▲★※·○◎□▶➢►◇',
)
const beginsOrdinal = firstOf('第一二三四五六七八九十首其再然最另（0123456789')

const digits = '零一二三四五六七八九'
const formal = '〇壹贰叁肆伍陆柒捌玖'

/** A Chinese or Arabic numeral below a thousand; 0 if it is none. */
export function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  let total = 0
  let digit = 0
  for (const c of numeral) {
    const value = c === '两' ? 2 : c === '参' ? 3 : Math.max(digits.indexOf(c), formal.indexOf(c))
    if (value >= 0) digit = value
    else if (c === '十' || c === '拾') {
      total += (digit || 1) * 10
      digit = 0
    } else if (c === '百') {
      total += (digit || 1) * 100
      digit = 0
    } else return 0
  }
  return total + digit
}

const sequence: Readonly<Record<string, number>> = {
  首先: 1,
  其次: 2,
  然后: 2,
  再次: 3,
  再者: 3,
  最后: LAST,
  一方面: 1,
  另一方面: 2,
  再一方面: 3,
}

function marker(family: Family, match: RegExpExecArray): Marker {
  const said = match[2] ?? match[1]!
  const ordinal =
    family === 'bullet'
      ? 0
      : family === '①'
        ? said.charCodeAt(0) - 0x245f
        : family === '首先' || family === '一方面'
          ? (sequence[family === '一方面' ? match[1]! : said] ?? 0)
          : numberOf(said)
  return { family, ordinal, length: match[1]!.length, lead: match[0].length }
}

function find(table: typeof lineMarkers, text: string, at: number, end: number, only?: Family): Marker | null {
  const head = text.slice(at, Math.min(end, at + LOOK))
  for (const [family, pattern] of table) {
    if (only && family !== only) continue
    const match = pattern.exec(head)
    if (match) return marker(family, match)
  }
  return null
}

/** The marker that a line begins with, or null. */
export const markerAt = (text: string, at: number, end: number): Marker | null =>
  at < end && beginsLine[text.charCodeAt(at)] === 1 ? find(lineMarkers, text, at, end) : null

/** The ordinal that a clause begins with, or null. */
export const ordinalAt = (text: string, at: number, end: number): Marker | null =>
  at < end && beginsOrdinal[text.charCodeAt(at)] === 1 ? find(ordinals, text, at, end) : null
