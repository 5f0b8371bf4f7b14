import { expect, test } from 'vitest'
import { cutDocument } from '../../../../src/app/reader/blocks.ts'
import { chunksOf } from '../../../../src/app/reader/chunks.ts'
import { openDocument } from '../../../../src/app/state/open.ts'
import { documentOf } from '../../../dsl.ts'

const lines = Array.from({ length: 300 }, (_, i) => `goal.n${i} contributesTo goal.n${i + 1}`)

test('chunks are small and hold every block once, in order', () => {
  const cut = cutDocument(openDocument(documentOf(lines.join('\n')), 'test'))
  const chunks = chunksOf(cut)
  expect(chunks.flatMap((c) => c.blocks)).toEqual(cut.blocks)
  expect(chunks.map((c) => c.index)).toEqual(chunks.map((_, i) => i))
  for (const c of chunks) expect(c.blocks.length).toBeLessThanOrEqual(40)
  expect(chunks[0]?.first).toBe(0)
  expect(chunks.at(-1)?.last).toBe(cut.segments.length)
  for (const [i, c] of chunks.entries()) if (i > 0) expect(c.first).toBe(chunks[i - 1]?.last)
})

test('a chunk lies in one part of the page', () => {
  const document = documentOf('role.a\nrole.b\nrole.c\nrole.d')
  const zones = [
    { kind: 'headline', start: 0, end: 6 },
    { kind: 'introduction', start: 7, end: 13 },
    { kind: 'body', start: 14, end: 20 },
    { kind: 'boilerplate', start: 21, end: 27 },
  ] as const
  const open = openDocument({ ...document, source: { ...document.source, zones: [...zones] } }, 'test')
  expect(chunksOf(cutDocument(open)).map((c) => c.part)).toEqual(['headline', 'introduction', 'signed', 'rest'])
})
