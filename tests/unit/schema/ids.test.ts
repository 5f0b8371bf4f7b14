import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { edgeId, nodeId, sha256Hex, slug } from '../../../src/schema/index.ts'

test.each(['', 'abc', '三好學校', '𠮷😀'])('the hash of %j is that of its UTF-8 bytes', (text) => {
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

test.each([
  ['Three-good school', 'three-good-school'],
  ['The Party’s ethos', 'the-partys-ethos'],
  ['Café Zürich', 'cafe-zurich'],
  ['三好學校', ''],
  ['1+3+5', '1-3-5'],
  ['ＡＢＣ', 'abc'],
])('slug of %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

test('a slug ends at a word', () => {
  expect(slug(`${'abcdefgh '.repeat(10)}`)).toBe('abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh')
  expect(slug('x'.repeat(100))).toBe('x'.repeat(48))
})

test('a name that is taken gets a number', () => {
  const taken = new Set(['goal.school', 'goal.school-2'])
  expect(nodeId('goal', 'School', taken)).toBe('goal.school-3')
  expect(nodeId('role', 'School', taken)).toBe('role.school')
  expect(nodeId('goal', '三好', taken)).toBe('goal.x')
})

test('the id of an edge follows from its kind and ends, and from nothing else', () => {
  expect(edgeId('hasPart', 'goal.a', 'goal.b')).toMatch(/^e\.[0-9a-f]{10}$/)
  expect(edgeId('hasPart', 'goal.a', 'goal.b')).toBe(edgeId('hasPart', 'goal.a', 'goal.b'))
  expect(edgeId('hasPart', 'goal.a', 'goal.b')).not.toBe(edgeId('hasPart', 'goal.b', 'goal.a'))
  expect(edgeId('hasPart', 'goal.a', 'goal.b')).not.toBe(edgeId('leads', 'goal.a', 'goal.b'))
})
