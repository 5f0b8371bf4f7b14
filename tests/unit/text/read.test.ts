import { readdirSync, readFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/text/index.ts'
import { faults, outline, unitsOf, zones } from './print.ts'

const here = (path: string) => new URL(path, import.meta.url)
const texts = (folder: string) =>
  readdirSync(here(folder))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => [f.replace('.txt', ''), readFileSync(here(folder + f), 'utf8')] as const)

const article = readFileSync(here('../../../data/yubei-shuangpeiyu/source.txt'), 'utf8')
const known = [
  ['article', article] as const,
  ...texts('../../fixtures/drafting/').filter(([name]) => /^d[1-4]-/.test(name)),
  ...texts('pages/'),
]

describe('zones and outline', () => {
  test.each(known)('%s', async (name, text) => {
    await expect(`${zones(text)}\n\n${outline(text)}\n`).toMatchFileSnapshot(`readings/${name}.txt`)
  })
})

describe('positions', () => {
  test.each([...known, ...texts('../../fixtures/drafting/'), ...texts('../../fixtures/held-out/')])(
    '%s: units nest, siblings follow each other, zones cover the text',
    (_, text) => {
      expect(faults(text)).toEqual([])
    },
  )

  test('characters beyond the basic plane count as one', () => {
    const rare = article.replaceAll('學', '𠮷')
    expect(faults(rare)).toEqual([])
    const plain = read(article)
    const shifted = read(rare)
    expect(shifted.zones).toEqual(plain.zones)
    expect(shifted.quoted).toEqual(plain.quoted)
    expect(outline(rare)).toBe(outline(article).replaceAll('學', '𠮷'))
  })
})

test('the other script has the same outline', () => {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' })
  const hans = Array.from(article, (c) => (convert(c).length === 1 ? convert(c) : c)).join('')
  expect(hans).not.toBe(article)
  expect(JSON.stringify(read(hans).zones)).toBe(JSON.stringify(read(article).zones))
  expect(JSON.stringify(read(hans).units)).toBe(JSON.stringify(read(article).units))
})

describe('zones that a document brings', () => {
  test('are taken as they are, and only introduction and body are read', () => {
    const zones = [
      { kind: 'title', start: 0, end: 4 },
      { kind: 'body', start: 4, end: 8 },
      { kind: 'boilerplate', start: 8, end: 12 },
    ] as const
    const reading = read('甲乙丙。丁戊己。庚辛壬。', zones)
    expect(reading.zones).toBe(zones)
    expect(unitsOf('sentence', reading.units).map((s) => [s.start, s.end])).toEqual([[4, 8]])
  })

  test.each([
    [
      'overlapping',
      [
        [0, 8],
        [4, 12],
      ],
    ],
    [
      'out of order',
      [
        [8, 12],
        [0, 4],
      ],
    ],
    [
      'beyond the text',
      [
        [0, 99],
        [200, 300],
      ],
    ],
    ['turned around', [[8, 2]]],
    ['empty', [[3, 3]]],
  ])('%s: no unit stands in two', (_, spans) => {
    const text = '甲乙丙。丁戊己。庚辛壬。'
    const zones = spans.map(([start = 0, end = 0]) => ({ kind: 'body' as const, start, end }))
    const reading = read(text, zones)
    expect(faults(text, { ...reading, zones: read(text).zones })).toEqual([])
  })
})

describe('wrapped text', () => {
  const wrapped = texts('pages/').find(([name]) => name === 'wrapped')![1]
  test('sentences go on over the ends of lines', () => {
    const sentences = unitsOf('sentence', read(wrapped).units)
    expect(sentences.map((s) => wrapped.slice(s.end - 1, s.end))).toEqual(['。', '。', '。'])
  })
  test('a text of whole paragraphs is left alone', () => {
    const lines = Array.from({ length: 20 }, () => '學校堅持黨建引領，建立深度融合機制，成效顯著。').join('\n')
    expect(unitsOf('paragraph', read(lines).units)).toHaveLength(20)
  })
})

describe('what is no article', () => {
  test.each([
    ['', 0],
    ['\n\n \u3000\n', 0],
    ['\u0000\u0001\u0002', 0],
    ['\ufeff', 0],
    ['。', 1],
    ['a', 1],
    ['“'.repeat(100), 1],
    ['一、', 1],
    ['一是二是三是', 1],
    ['\ud842', 1],
  ])('%j has %i sentences', (text, count) => {
    expect(unitsOf('sentence', read(text).units)).toHaveLength(count)
    expect(faults(text)).toEqual([])
  })

  test.each([
    ['one line', '學校堅持黨建引領，建立機制。'.repeat(20_000)],
    ['short lines', '甲\n'.repeat(100_000)],
    ['paragraphs', '學校堅持黨建引領，建立機制。\n'.repeat(50_000)],
    ['items', '1. 建立機制。\n'.repeat(50_000)],
    ['headings', '一、建立機制\n學校堅持黨建引領。\n'.repeat(20_000)],
    ['one list', '其次，建立機制。'.repeat(20_000).replace('其次', '首先')],
    ['bullets', '- a\n'.repeat(50_000)],
    ['opening marks', '“'.repeat(200_000)],
    ['closing marks', '”'.repeat(200_000)],
    ['nested marks', `${'《'.repeat(50_000)}${'》'.repeat(50_000)}`],
    ['pairs', '“甲”'.repeat(50_000)],
    ['stops', '。'.repeat(200_000)],
    ['blanks', `甲${' '.repeat(300_000)}乙`],
    ['blank lines', `甲${'\n'.repeat(300_000)}乙`],
    ['digits', '1'.repeat(300_000)],
    ['dashes', '—'.repeat(300_000)],
    ['letters', 'a'.repeat(300_000)],
    ['bylines', '校長 王建國\n'.repeat(50_000)],
    ['credits', '來源：甲\n'.repeat(50_000)],
  ])('a great many: %s', (_, text) => {
    const reading = read(text)
    expect(reading.zones.length).toBeGreaterThan(0)
  })
})
