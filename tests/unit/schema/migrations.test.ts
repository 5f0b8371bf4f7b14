import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMAT, migrate, migrations, readDocument, serialise } from '../../../src/schema/index.ts'

const first = readFileSync(new URL('../../fixtures/documents/gangmu-0.json', import.meta.url), 'utf8')

test('a document of the first format still opens, and says that it was brought up', () => {
  const result = readDocument(first)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  expect(result.issues).toMatchObject([
    { code: 'format.migrated', severity: 'info', path: ['format'], values: { from: 'gangmu/0', to: FORMAT } },
  ])
  expect(result.value.format).toBe(FORMAT)
  expect(result.value.nodes.map((n) => [n.id, n.kind, n.review])).toEqual([
    ['role.secretary', 'role', 'unreviewed'],
    ['responsibility.setting-the-course', 'responsibility', 'unreviewed'],
    ['role.principal', 'role', 'unreviewed'],
    ['goal.three-good-school', 'goal', 'accepted'],
  ])
  expect(result.value.nodes[0]).toMatchObject({
    label: { 'zh-Hant': '書記' },
    aliases: [
      { text: '黨組織負責人', type: 'variant' },
      { text: '頭雁', type: 'figurative' },
    ],
    origin: { by: 'import' },
  })
  expect(result.value.edges.map((e) => [e.kind, e.origin.by])).toEqual([
    ['responsibleFor', 'import'],
    ['pursues', 'curator'],
  ])
})

test('brought up once, it stays as it is', () => {
  const result = readDocument(first)
  if (!result.ok) throw new Error('refused')
  const again = readDocument(serialise(result.value))
  expect(again.issues).toEqual([])
  expect(again.ok && serialise(again.value)).toBe(serialise(result.value))
})

test('each migration leads to the next, and the last to the current format', () => {
  const reached = migrations.map((m) => m.to)
  expect([...migrations.slice(1).map((m) => m.from), FORMAT]).toEqual(reached)
})

test.each([null, 1, [], {}, { format: 'other' }, { format: FORMAT }])(
  'what is in no older format is left alone: %j',
  (value) => {
    expect(migrate(value)).toBe(value)
  },
)

test.each([
  { format: 'gangmu/0' },
  { format: 'gangmu/0', nodes: 1, edges: { length: 3 }, source: [] },
  { format: 'gangmu/0', nodes: [null, 1, { aliases: 'x' }], source: { language: '__proto__' }, edges: [[]] },
])('a broken old document is refused like a broken new one: %j', (value) => {
  const result = readDocument(JSON.stringify(value))
  expect(result.ok).toBe(false)
  expect(result.issues.length).toBeGreaterThan(1)
})
