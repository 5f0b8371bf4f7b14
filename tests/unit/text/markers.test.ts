import { expect, test } from 'vitest'
import { LAST, markerAt, numberOf, ordinalAt } from '../../../src/text/markers.ts'

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十五', 35],
  ['一百零三', 103],
  ['壹', 1],
  ['拾贰', 12],
  ['42', 42],
  ['〇', 0],
  ['甲', 0],
])('%s is %i', (numeral, value) => {
  expect(numberOf(numeral)).toBe(value)
})

/** Family, number and what follows. */
const said = (marker: ReturnType<typeof markerAt>, text: string) =>
  marker && `${marker.family} ${marker.ordinal} ${text.slice(marker.lead)}`

test.each([
  ['一、甲', '一、 1 甲'],
  ['十二、甲', '一、 12 甲'],
  ['壹、甲', '壹、 1 甲'],
  ['（三） 甲', '（一） 3 甲'],
  ['1. 甲', '1. 1 甲'],
  ['2、甲', '1. 2 甲'],
  ['3）甲', '1. 3 甲'],
  ['（4）甲', '（1） 4 甲'],
  ['⑤甲', '① 5 甲'],
  ['第二章 甲', 'chapter 2 甲'],
  ['第三条 甲', 'article 3 甲'],
  ['第三条件', null],
  ['——甲', 'bullet 0 甲'],
  ['- 甲', 'bullet 0 甲'],
  ['-5度', null],
  ['3.5甲', null],
  ['2024年', null],
  ['一甲', null],
  ['', null],
])('at the beginning of a line: %s', (text, expected) => {
  expect(said(markerAt(text, 0, text.length), text)).toBe(expected)
})

test.each([
  ['一是甲', '一是 1 甲'],
  ['二要甲', '一要 2 甲'],
  ['第三，甲', '第一 3 甲'],
  ['第三是甲', '第一 3 甲'],
  ['首先，甲', '首先 1 甲'],
  ['首先要甲', '首先 1 甲'],
  ['最后甲', `首先 ${LAST} 甲`],
  ['其二，甲', '其一 2 甲'],
  ['另一方面，甲', '一方面 2 甲'],
  ['一是否甲', null],
  ['一要求甲', null],
  ['第三方甲', null],
  ['甲', null],
])('at the beginning of a clause: %s', (text, expected) => {
  expect(said(ordinalAt(text, 0, text.length), text)).toBe(expected)
})
