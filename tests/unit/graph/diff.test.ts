import { expect, test } from 'vitest'
import { diffDocuments } from '../../../src/graph/index.ts'
import { documentOf } from '../../dsl.ts'

const before = documentOf('role.a pursues goal.a\nrole.b pursues goal.a')
const none = { added: [], removed: [], changed: [] }

test('a document does not differ from itself, whatever the order of its parts', () => {
  expect(diffDocuments(before, structuredClone(before))).toEqual({ nodes: none, edges: none, source: [] })
  const turned = { ...before, nodes: [...before.nodes].reverse(), edges: [...before.edges].reverse() }
  expect(diffDocuments(before, turned)).toEqual({ nodes: none, edges: none, source: [] })
  expect(diffDocuments(before, { ...before, layout: { positions: {} } })).toEqual({
    nodes: none,
    edges: none,
    source: [],
  })
})

test('what is added, removed and changed, with the keys that differ', () => {
  const after = structuredClone(before)
  const [goal, roleA] = after.nodes
  if (!goal || !roleA) throw new Error('two nodes')
  goal.label.en = 'Goal'
  goal.review = 'rejected'
  after.nodes = [goal, roleA, { ...roleA, id: 'role.c' }]
  after.edges = after.edges.filter((e) => e.source === 'role.a')
  after.source.title = 'Other'
  const diff = diffDocuments(before, after)
  expect(diff.nodes.added.map((n) => n.id)).toEqual(['role.c'])
  expect(diff.nodes.removed.map((n) => n.id)).toEqual(['role.b'])
  expect(diff.nodes.changed.map((c) => [c.before.id, c.keys])).toEqual([['goal.a', ['label', 'review']]])
  expect(diff.nodes.changed[0]?.before.review).toBe('accepted')
  expect(diff.nodes.changed[0]?.after.review).toBe('rejected')
  expect(diff.edges.removed.map((e) => e.source)).toEqual(['role.b'])
  expect(diff.edges.added).toEqual([])
  expect(diff.source).toEqual(['title'])
})

test('the way back is the way there, turned round', () => {
  const after = documentOf('role.a pursues goal.a\nrole.c pursues goal.b')
  const [there, back] = [diffDocuments(before, after), diffDocuments(after, before)]
  expect(back.nodes.added).toEqual(there.nodes.removed)
  expect(back.nodes.removed).toEqual(there.nodes.added)
  expect(back.edges.changed.map((c) => c.keys)).toEqual(there.edges.changed.map((c) => c.keys))
})
