import { readFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/text/index.ts'
import { apart, entries, source } from './foldTable.ts'

const article = readFileSync(new URL('../../../data/yubei-shuangpeiyu/source.txt', import.meta.url), 'utf8')
const plan = readFileSync(new URL('../../fixtures/drafting/d3-plan.txt', import.meta.url), 'utf8')

test.each([
  ['黨建', '党建'],
  ['骨幹 骨干', '骨干 骨干'],
  ['后面 後面', '后面 后面'],
  ['師范 師範', '师范 师范'],
  ['筑夢 築夢', '筑梦 筑梦'],
  ['保証 保證', '保证 保证'],
  ['准則 準則', '准则 准则'],
  ['哪裡 哪裏 哪里', '哪里 哪里 哪里'],
  ['顯著 显著', '显着 显着'],
  ['﹔；;', '；；；'],
  ['甲,乙﹐丙，', '甲，乙，丙，'],
  ['學校:題', '学校：题'],
  ['ＡＢ１２％', 'AB12%'],
  ['「甲『乙』」', '“甲‘乙’”'],
  ['"甲"乙"丙"', '“甲”乙“丙”'],
  ["'甲' it's", "‘甲’ it's"],
  ['"甲\n"乙"', '“甲\n“乙”'],
  ['共1,200人,30人', '共1,200人，30人'],
  ['2023,2024年', '2023，2024年'],
  ['9：30，9:30', '9:30，9:30'],
  ['(甲)﹙乙﹚', '（甲）（乙）'],
  ['甲　乙\t丙', '甲 乙 丙'],
  ['甲\r\n乙\r丙\u2028丁', '甲 \n乙\n丙\n丁'],
  ['⼀⼆金立', '一二金立'],
  ['——―─', '————'],
  ['𠮷野', '𠮷野'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('positions', () => {
  test.each([
    ['article', article],
    ['plan', plan],
    ['rare', '𠮷\ud842𠮷'],
  ])('%s keeps its length', (_, text) => {
    expect(fold(text).length).toBe(text.length)
  })

  test('long texts fold as short ones do', () => {
    const pieces = article.match(/[\s\S]{1,100}(?:\n|$)/g) ?? []
    expect(fold(article)).toBe(article.split('\n').map(fold).join('\n'))
    expect(pieces.length).toBeGreaterThan(5)
  })
})

describe('scripts', () => {
  test('both sides of every entry of the script and region dictionaries fold to the same', () => {
    const kept = new RegExp(apart.map((pair) => `[${pair}]`).join('|'))
    const units = (s: string) => !/[\ud800-\udfff]/.test(s)
    const differ = entries.filter(([from, to]) => units(from + to) && fold(from) !== fold(to))
    expect(entries.length).toBeGreaterThan(50_000)
    // Only the pairs that are kept apart on purpose differ, three phrases in a thousand.
    expect(differ.filter(([from]) => !kept.test(from))).toEqual([])
    expect(differ.length).toBeLessThan(entries.length * 0.003)
  })

  test.each([
    ['article', 't', 'cn', article],
    ['article', 'tw', 'cn', article],
    ['article', 'hk', 'cn', article],
    ['plan', 'cn', 't', plan],
    ['plan', 'cn', 'tw', plan],
    ['plan', 'cn', 'hk', plan],
  ] as const)('the %s folds alike before and after conversion %s → %s', (_, from, to, text) => {
    const converted = OpenCC.Converter({ from, to })(text)
    expect(converted).not.toBe(text)
    expect(fold(converted)).toBe(fold(text))
  })
})

test('the table is what the dictionaries give; run vitest with -u to write it anew', async () => {
  await expect(source()).toMatchFileSnapshot('../../../src/text/foldTable.ts')
})
