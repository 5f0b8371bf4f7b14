import { expect, test } from 'vitest'
import { formatPath } from '../../../src/schema/index.ts'

test.each([
  [[], '(document)'],
  [['nodes', 3, 'evidence', 0, 'start'], 'nodes[3].evidence[0].start'],
  [['nodes', 0, 'label', 'zh-Hant'], 'nodes[0].label["zh-Hant"]'],
  [['$schema'], '$schema'],
  [['layout', 'positions', 'goal.school', 'x'], 'layout.positions["goal.school"].x'],
  [['a"b'], '["a\\"b"]'],
])('%j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text)
})
