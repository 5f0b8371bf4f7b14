import { expect, test } from 'vitest'
import { readSizes, startSizes } from '../../../../src/app/shell/sizes.ts'

test('remembered sizes are taken if they are sane', () => {
  expect(readSizes('{"reader":500,"inspector":-3,"details":"wide","sheet":1e9}')).toEqual({
    ...startSizes,
    reader: 500,
  })
})

test.each([null, '', 'null', '[]', '{', '7'])('anything else starts afresh: %s', (kept) => {
  expect(readSizes(kept)).toEqual(startSizes)
})
