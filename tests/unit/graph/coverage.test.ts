import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../../src/graph/index.ts'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { readDocument } from '../../../src/schema/index.ts'
import { read } from '../../../src/text/index.ts'
import { article, place } from './article.ts'

/** The article, with these quotes and no others. */
const quoting = (...quotes: { quote: string; start: number; end: number }[]): GraphDocument => ({
  ...article,
  nodes: [{ ...article.nodes[0]!, evidence: quotes }],
  edges: [],
})
const reading = read(article.source.text, article.source.zones)
const uncovered = (document: GraphDocument) =>
  coverage(document, reading).uncovered.map(({ start, end }) => article.source.text.slice(start, end).trim())

test('every clause of the first article is touched by a quote', () => {
  const json = readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8')
  const result = readDocument(json)
  if (!result.ok) throw new Error('refused')
  const { clauses, characters, uncovered } = coverage(
    result.value,
    read(result.value.source.text, result.value.source.zones),
  )
  expect(clauses.share).toBe(1)
  expect(clauses.total).toBeGreaterThan(100)
  expect(characters.share).toBeGreaterThan(0.95)
  expect(uncovered).toEqual([])
})

describe('of a small article', () => {
  test('without a quote, everything is uncovered', () => {
    const { clauses, characters } = coverage(quoting(), reading)
    expect([clauses.covered, clauses.share, characters.covered]).toEqual([0, 0, 0])
    expect(uncovered(quoting())).toContain('學校重視教師。')
    expect(uncovered(quoting())).toContain('近日,校長談到教師隊伍建設。')
    expect(uncovered(quoting()).join()).not.toMatch(/分享|王某/)
  })

  test('a quote covers the clauses that it touches, and its own characters', () => {
    const all = coverage(quoting(), reading)
    const some = coverage(quoting(place('學校重視')), reading)
    expect(some.clauses.covered).toBe(1)
    expect(some.characters.covered).toBe(4)
    expect(some.uncovered).toHaveLength(all.uncovered.length - 1)
    expect(some.clauses.share).toBeCloseTo(1 / all.clauses.total)
  })

  test('overlapping quotes count once, punctuation not at all', () => {
    expect(coverage(quoting(place('學校重視'), place('重視教師'), place('學校')), reading).characters.covered).toBe(6)
    expect(coverage(quoting(place('。')), reading).clauses.covered).toBe(0)
  })

  test('a quote across two sentences covers both', () => {
    expect(coverage(quoting(place('大計。學校')), reading).clauses.covered).toBe(2)
  })

  test('boilerplate counts for nothing', () => {
    expect(coverage(quoting(place('分享讓更多人看到')), reading).characters.covered).toBe(0)
  })

  test('a text without sentences is covered as far as there is anything', () => {
    const empty = { ...quoting(), source: { ...article.source, text: '', zones: [] } }
    expect(coverage(empty, read(''))).toMatchObject({
      clauses: { total: 0, share: 1 },
      characters: { total: 0, share: 1 },
    })
  })
})
