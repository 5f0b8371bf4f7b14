import { eastAsianWidth } from 'get-east-asian-width'
import { expect, test } from 'vitest'
import { passagesOf, plain } from '../../../src/cli/passage.ts'

const width = (text: string) => [...text].reduce((sum, c) => sum + eastAsianWidth(c.codePointAt(0)!), 0)

test('carets stand under the passage, two for a Chinese character', () => {
  expect(passagesOf('the 三好學校 goal').show({ start: 4, end: 8 })).toEqual(['the 三好學校 goal', '    ^^^^^^^^'])
})

test('only the line of the passage is shown, and no more than a terminal has room for', () => {
  const text = `前一行\n${'甲'.repeat(40)}乙${'丙'.repeat(40)}\n後一行`
  const [line, carets] = passagesOf(text).show({ start: 44, end: 45 })
  expect(line).toBe(`…${'甲'.repeat(16)}乙${'丙'.repeat(16)}…`)
  expect(carets).toBe(`${' '.repeat(width(`…${'甲'.repeat(16)}`))}^^`)
})

test('a passage over two lines shows its line break', () => {
  expect(passagesOf('甲乙\n丙丁').show({ start: 1, end: 4 })[0]).toBe('甲乙⏎丙丁')
})

test.each([
  [0, 0],
  [0, 1],
  [3, 3],
  [2, 99],
  [50, 60],
])('a span of %i to %i, which the text may not have, is still shown', (start, end) => {
  const [line, carets] = passagesOf('甲乙丙').show({ start, end })
  expect(line).toBe('甲乙丙')
  expect(carets.trim()).not.toBe('')
})

test('positions are code points: a rare character counts once', () => {
  const passages = passagesOf('𠮷𠮷\n𠮷甲')
  expect(passages.show({ start: 4, end: 5 })).toEqual(['𠮷甲', '  ^^'])
  expect(passages.placeOf(4)).toEqual({ line: 2, column: 2 })
  expect(passages.placeOf(0)).toEqual({ line: 1, column: 1 })
})

test('text from a file cannot drive the terminal', () => {
  expect(plain('\u001b[2Ja\u202eb\u0007')).toBe('\\u001b[2Ja\\u202eb\\u0007')
})
