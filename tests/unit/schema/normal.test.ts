import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareIds, readDocument, serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

const document = documentOf('role.b pursues goal.a\nrole.a pursues goal.a')

test('the first article is kept in normal form', () => {
  const json = readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8')
  const result = readDocument(json)
  expect(result.ok && serialise(result.value)).toBe(json)
})

test('two spaces, one newline at the end, keys in the order of the schema', () => {
  const lines = serialise({ ...document, layout: { positions: {} } }).split('\n')
  expect(lines.filter((l) => /^ {2}"/.test(l)).map((l) => l.trim().split(':')[0])).toEqual([
    '"format"',
    '"source"',
    '"nodes"',
    '"edges"',
    '"layout"',
  ])
  expect(lines.at(-1)).toBe('')
  expect(lines.at(-2)).toBe('}')
})

test('nodes and edges by id, quotes by start, aliases as they are', () => {
  const [first, second] = document.nodes
  if (!first || !second) throw new Error('two nodes')
  const mixed = {
    ...document,
    nodes: [
      {
        ...second,
        aliases: [
          { type: 'variant' as const, text: 'z' },
          { type: 'variant' as const, text: 'a' },
        ],
      },
      {
        ...first,
        evidence: [
          { end: 9, start: 5, quote: 'x' },
          { quote: 'y', start: 2, end: 3 },
        ],
      },
    ],
  }
  const { nodes } = JSON.parse(serialise(mixed))
  expect(nodes.map((n: { id: string }) => n.id)).toEqual([first.id, second.id])
  expect(nodes[0].evidence).toEqual([
    { quote: 'y', start: 2, end: 3 },
    { quote: 'x', start: 5, end: 9 },
  ])
  expect(Object.keys(nodes[0].evidence[1])).toEqual(['quote', 'start', 'end'])
  expect(nodes[1].aliases.map((a: { text: string }) => a.text)).toEqual(['z', 'a'])
})

test('the order of ids depends on no language', () => {
  expect(['é', 'z', 'a', 'Z', '三'].sort(compareIds)).toEqual(['Z', 'a', 'z', 'é', '三'])
})
