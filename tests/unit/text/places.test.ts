import { expect, test } from 'vitest'
import { MOST_PLACES, placesOf } from '../../../src/text/places.ts'

test.each<[string, string[], Record<string, number[]>]>([
  ['甲乙甲乙甲', ['甲乙', '甲', '乙甲乙', '丙'], { 甲乙: [0, 2], 甲: [0, 2, 4], 乙甲乙: [1], 丙: [] }],
  ['aaaa', ['aa', 'aaa', 'aaaa', 'aaaaa'], { aa: [0, 1, 2], aaa: [0, 1], aaaa: [0], aaaaa: [] }],
  ['', ['甲', ''], { 甲: [], '': [] }],
])('in %j', (text, passages, places) => {
  expect(Object.fromEntries(placesOf(text, new Set(passages)))).toEqual(places)
})

test('no more than so many places are told', () => {
  expect(placesOf('甲'.repeat(2 * MOST_PLACES), new Set(['甲'])).get('甲')).toHaveLength(MOST_PLACES)
})
