import { expect, test } from 'vitest'
import { cyclesOf } from '../../../src/graph/cycles.ts'

/** Arcs from `ab bc`, cycles as the nodes in walking order. */
const cycles = (arcs: string) =>
  cyclesOf(arcs.split(' ').map(([source = '', target = '']) => ({ source, target }))).map((c) =>
    c.map((a) => a.source).join(''),
  )

test.each([
  ['ab bc', []],
  ['aa', []],
  ['ab ba', ['ab']],
  ['ab bc ca', ['abc']],
  ['xa ab bc ca cy', ['abc']],
  ['ab ba cd dc', ['ab', 'cd']],
  ['ab ac bd cd', []],
  ['ab bb bc ca', ['abc']],
])('%s', (arcs, expected) => {
  expect(cycles(arcs)).toEqual(expected)
})

test('one cycle for each group that reaches itself, however many it has', () => {
  const all = [...'abcdef'].flatMap((a) => [...'abcdef'].map((b) => a + b)).join(' ')
  expect(cycles(all)).toHaveLength(1)
})

test('a path of a hundred thousand needs no stack', () => {
  const arcs = Array.from({ length: 100_000 }, (_, i) => ({ source: `${i}`, target: `${i + 1}` }))
  expect(cyclesOf(arcs)).toEqual([])
  expect(cyclesOf([...arcs, { source: '100000', target: '0' }])[0]).toHaveLength(100_001)
})
