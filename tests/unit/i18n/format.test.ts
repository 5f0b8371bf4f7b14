import { expect, test } from 'vitest'
import { chineseNumber, counted, formatNumber } from '../../../src/i18n/index.ts'

test('sections are numbered in Chinese', () => {
  expect([0, 1, 10, 11, 20, 35, 99, 100, -1].map(chineseNumber)).toEqual([
    '零',
    '一',
    '十',
    '十一',
    '二十',
    '三十五',
    '九十九',
    '100',
    '-1',
  ])
})

test('English counts agree with their noun', () => {
  expect([counted(0, 'quote'), counted(1, 'quote'), counted(1200, 'quote')]).toEqual([
    '0 quotes',
    '1 quote',
    '1,200 quotes',
  ])
})

test('numbers are written as the language does', () => {
  expect(formatNumber(12345, 'zh-Hant')).toBe('12,345')
})
