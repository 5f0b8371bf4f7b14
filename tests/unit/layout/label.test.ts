import { describe, expect, test } from 'vitest'
import { labelBox, textWidth, wrapLabel } from '../../../src/layout/label.ts'

const zh = (text: string) => wrapLabel(text, 'zh-Hant').join('|')
const en = (text: string) => wrapLabel(text, 'en').join('|')

describe('lines of a name', () => {
  test.each([
    ['三好學校', '三好學校'],
    ['教師政治信念教育', '教師政治|信念教育'],
    ['高質量教師隊伍建設', '高質量教師|隊伍建設'],
    ['讓黨放心的好學校', '讓黨放心的|好學校'],
    ['強化風紀約束的深度融合', '強化風紀約束的|深度融合'],
    ['辦學、治校、育人永不偏航', '辦學、治校、|育人永不偏航'],
    ['“雙培育”工程深度融合', '“雙培育”|工程深度融合'],
    ['', ''],
    ['  ', ''],
  ])('%s', (text, lines) => expect(zh(text)).toBe(lines))

  test.each([
    ['The Party', 'The Party'],
    ['Improving Party conduct', 'Improving|Party conduct'],
    ['Flying wing to wing', 'Flying wing|to wing'],
  ])('%s', (text, lines) => expect(en(text)).toBe(lines))

  test('no line begins with a closing mark or ends with an opening one', () => {
    for (const text of [
      '教師等人才的“培養、招聘、使用、管理、服務”',
      '署名文章《強化深度融合機制》',
      '（一）學校；（二）教師。',
    ]) {
      for (const line of wrapLabel(text, 'zh-Hant')) {
        expect(line).not.toMatch(/^[，。、；：？！）」』”’》】]/u)
        expect(line).not.toMatch(/[（「『“‘《【]$/u)
      }
    }
  })

  test('a long name ends in an ellipsis and takes no more than four lines', () => {
    const lines = wrapLabel('學校'.repeat(40), 'zh-Hant')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  test('a word longer than a line is broken', () => {
    const lines = wrapLabel('Donaudampfschifffahrtsgesellschaft', 'en')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft')
  })

  test('a megabyte of text costs no more than its beginning', () => {
    expect(wrapLabel('學'.repeat(1_000_000), 'zh-Hant')).toEqual(wrapLabel('學'.repeat(200), 'zh-Hant'))
  })

  test('characters outside the basic plane are not torn apart', () => {
    for (const line of wrapLabel('𠮷'.repeat(30), 'zh-Hant')) expect(line).toMatch(/^[𠮷…]+$/u)
  })
})

describe('the box of a name', () => {
  test('is as wide as its widest line and as high as its lines', () => {
    const box = labelBox('讓黨放心的好學校', 'zh-Hant', 10)
    expect(box.width).toBe(50)
    expect(box.height).toBe(25)
  })

  test('Chinese takes an em a character, Latin about half, a combining mark none', () => {
    expect(textWidth('學校', 'zh-Hant')).toBe(2)
    expect(textWidth('school', 'en')).toBeCloseTo(3.1, 0)
    expect(textWidth('e\u0301', 'en')).toBe(textWidth('e', 'en'))
  })
})

test('an English name breaks between words, and is shortened rather than torn', () => {
  const words = new Set('Hundred School Secretaries in Chongqing on Party Building'.split(' '))
  for (const word of en('Hundred School Secretaries in Chongqing on Party Building').split(/[| ]/))
    expect(words).toContain(word)
  const long = 'Responsibilities of Organisational Secretaries concerning Telecommunications Infrastructure'
  for (const word of en(long).replace('…', '').split(/[| ]/)) expect(long.split(' ')).toContain(word)
})
test('an apostrophe inside a word is no place to break', () =>
  expect(en('Guarding one’s post')).toBe('Guarding|one’s post'))
