import { expect, test } from 'vitest'
import { communities, importance } from '../../../src/analysis/index.ts'
import { toGraph } from '../../../src/graph/index.ts'
import { documentOf } from '../../dsl.ts'

const clique = (name: string) => {
  const ids = [1, 2, 3, 4].map((n) => `field.${name}${n}`)
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} integratesWith ${b}`)).join('\n')
}
const graph = toGraph(documentOf(`${clique('a')}\n${clique('b')}\nfield.a1 contributesTo field.b1`))

test('the bridge between two groups is named as one', () => {
  const rows = importance(graph)
  const bridges = rows.filter((r) => r.betweenness! > 0).map((r) => r.id)
  expect(bridges.sort()).toEqual(['field.a1', 'field.b1'])
  expect(rows[0]).toMatchObject({ id: 'field.b1' })
  expect(rows[0]!.reasons).toContain('bridge')
})
test('scores fall from 1 and ranks are 1, 2, 3, …', () => {
  const rows = importance(graph)
  expect(rows[0]!.score).toBe(1)
  expect(rows.map((r) => r.rank)).toEqual(rows.map((_, i) => i + 1))
  expect(rows.every((r, i) => !i || r.score <= rows[i - 1]!.score)).toBe(true)
})
test('two groups tied by one relation are two communities', () => {
  const found = communities(graph)
  expect(found.map((c) => [c.members.length, c.inside, c.outside])).toEqual([
    [4, 6, 1],
    [4, 6, 1],
  ])
})
test('the same graph gives the same communities', () => expect(communities(graph)).toEqual(communities(graph)))
test('an empty graph has neither', () => {
  const empty = toGraph({ ...documentOf('field.x'), nodes: [] })
  expect([importance(empty), communities(empty)]).toEqual([[], []])
})
test('without relations everyone is alone', () => {
  const alone = toGraph(documentOf('field.x\nfield.y'))
  expect(communities(alone).map((c) => c.members)).toEqual([['field.x'], ['field.y']])
})
