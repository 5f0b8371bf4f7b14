import { expect, test } from 'vitest'
import { nearest } from '../../../src/schema/index.ts'

const kinds = ['goal', 'problem', 'role', 'responsibility', 'resource', 'programme']

test.each([
  ['gaol', 'goal'],
  ['Goal', 'goal'],
  ['goals', 'goal'],
  ['program', 'programme'],
  ['responsability', 'responsibility'],
  ['resorce', 'resource'],
  ['rôle', 'role'],
  ['x', null],
  ['', null],
  ['banana', null],
  ['goal'.repeat(100), null],
])('%s → %s', (word, near) => {
  expect(nearest(word, kinds)).toBe(near)
})
