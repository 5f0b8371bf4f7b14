import { expect, test } from 'vitest'
import { passagesOf } from '../../../src/app/find/index.ts'

test('a passage is found in the other script, with its place in code points', () => {
  expect(passagesOf('𠮷學校黨總支', '党总支')).toMatchObject([{ start: 3, end: 6, match: '黨總支' }])
})

test('what is on the page but not of the article is not found', () => {
  const text = '學校辦學\n分享到：學校'
  const zones = [
    { kind: 'body' as const, start: 0, end: 4 },
    { kind: 'boilerplate' as const, start: 5, end: 11 },
  ]
  expect(passagesOf(text, '學校').map((p) => p.start)).toEqual([0, 9])
  expect(passagesOf(text, '學校', zones).map((p) => p.start)).toEqual([0])
})
