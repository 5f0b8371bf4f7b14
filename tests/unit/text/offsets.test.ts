import { expect, test } from 'vitest'
import { Offsets } from '../../../src/text/index.ts'

test.each([
  ['', 0],
  ['黨建', 2],
  ['a𠮷b', 3],
  ['𠮷𠮷', 2],
  ['\ud842', 1],
  ['\udfb7\ud842', 2],
])('%j has %i code points', (text, points) => {
  expect(new Offsets(text).points).toBe(points)
  expect(new Offsets(text).points).toBe([...text].length)
})

test('a unit inside a pair is the pair itself', () => {
  const offsets = new Offsets('a𠮷b')
  expect([0, 1, 2, 3, 4].map((unit) => offsets.toPoint(unit))).toEqual([0, 1, 1, 2, 3])
  expect([0, 1, 2, 3].map((point) => offsets.toUnit(point))).toEqual([0, 1, 3, 4])
})

test('positions beyond the text are its ends', () => {
  const offsets = new Offsets('a𠮷b')
  expect([offsets.toPoint(-1), offsets.toPoint(99), offsets.toUnit(-1), offsets.toUnit(99)]).toEqual([0, 3, 0, 4])
})
