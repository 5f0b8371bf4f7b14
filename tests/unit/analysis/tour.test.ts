import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tour } from '../../../src/analysis/index.ts'
import { indexDocument } from '../../../src/graph/index.ts'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { read } from '../../../src/text/index.ts'

const document: GraphDocument = JSON.parse(
  readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8'),
)
const reading = read(document.source.text)
const steps = tour(indexDocument(document, reading), reading)

test('steps follow the text without overlap', () => {
  for (const [i, step] of steps.entries()) if (i) expect(step.start).toBeGreaterThanOrEqual(steps[i - 1]!.end - 1)
})
test('every section of the article is told, item by item where it is full', () => {
  expect(new Set(steps.map((s) => s.section.number))).toEqual(new Set([0, 1, 2, 3, 4]))
  expect(steps.filter((s) => s.depth > 0).length).toBeGreaterThanOrEqual(13)
})
test('what a step tells has a quote in its passage', () => {
  for (const step of steps)
    for (const edge of step.edges)
      expect(edge.evidence.some((q) => q.start >= step.start && q.end <= step.end)).toBe(true)
})
test('concepts that appear first come first', () => expect(steps[0]!.nodes.length).toBeGreaterThan(0))
