import { expect, test } from 'vitest'
import { read } from '../../../src/text/index.ts'
import { quotations } from './print.ts'

test.each([
  ['“甲”乙“丙”', '0“甲” 0“丙”'],
  ['“甲‘乙’丙”', '0“甲‘乙’丙” 1‘乙’'],
  ['「甲『乙』」', '0「甲『乙』」 1『乙』'],
  ['《甲〈乙〉》', '0《甲〈乙〉》 1〈乙〉'],
  ['《“甲”辦法》', '0《“甲”辦法》 1“甲”'],
  ['"甲"乙"丙"', '0"甲" 0"丙"'],
  ["它說'甲'", "0'甲'"],
  ["it's 'x' isn't", "0'x'"],
  ['〝甲〞', '0〝甲〞'],
  // Brackets are no quotations and add no depth.
  ['（“甲”）', '0“甲”'],
  // Partners missing, or of the wrong side.
  ['“甲', ''],
  ['甲”', ''],
  ['“甲‘乙”', '0“甲‘乙”'],
  ['甲’乙“丙”', '0“丙”'],
  ['“甲“乙', '0“甲“'],
  ['”甲”乙”丙”', '0”甲” 0”丙”'],
  ['“甲\n乙”', ''],
  ['“甲（乙”丙）', '0“甲（乙”'],
])('%j', (text, found) => {
  expect(quotations(text)).toBe(found)
})

test('the inside and the opening mark are told as they stand in the text', () => {
  expect(read('𠮷「甲」').quoted).toEqual([{ start: 1, end: 4, inner: { start: 2, end: 3 }, depth: 0, open: '「' }])
})

test('marks that open a thousand times and never close are passed over', () => {
  expect(read('“'.repeat(3) + '‘'.repeat(1000)).quoted.length).toBeLessThan(3)
  expect(read(`${'《'.repeat(1000)}甲${'》'.repeat(1000)}`).quoted.length).toBe(32)
})
