import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../../src/cli/places.ts'

const file = `{
  "format": "gangmu/1",
  "source": { "text": "a,b]}\\"" },
  "nodes": [
    { "id": "a", "evidence": [] },
    { "id": "b", "evidence": [{ "start": 1 }, { "start": -2 }] }
  ]
}
`

test.each([
  [[], '1:1'],
  [['format'], '2:13'],
  [['source', 'text'], '3:23'],
  [['nodes'], '4:12'],
  [['nodes', 0], '5:5'],
  [['nodes', 0, 'evidence'], '5:30'],
  [['nodes', 1, 'evidence', 1, 'start'], '6:58'],
  [['nodes', 1, 'evidence', 0], '6:31'],
  [['nodes', 1, 'label', 'en'], '6:5'],
  [['nodes', 7, 'id'], '4:12'],
  [['edges', 0], '1:1'],
])('%j is at %s', (path, place) => {
  const [found] = placesOf(file, [path])
  expect(`${found?.line}:${found?.column}`).toBe(place)
})

test('all paths are found in one pass, in the order asked', () => {
  const lines = placesOf(file, [['nodes', 1], ['format'], ['nodes', 0, 'id'], ['nodes', 1, 'id']]).map((p) => p.line)
  expect(lines).toEqual([6, 2, 5, 6])
})

test('keys that every object has are keys like others', () => {
  const [place] = placesOf('{\n"__proto__": 1,\n"constructor": {\n"prototype": 2}}', [['constructor', 'prototype']])
  expect(place).toEqual({ line: 4, column: 14 })
})

test('nesting deeper than the stack gives the nearest place around', () => {
  const deep = `{"a": ${'['.repeat(200_000)}`
  expect(placesOf(deep, [['a', 0, 0], ['b']])).toEqual([
    { line: 1, column: 9 },
    { line: 1, column: 1 },
  ])
})

test('every value of a file is found where it stands', () => {
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.constantFrom(null, true, 'a,"]}', '\\'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
    ),
  })).value
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 2), (value, space) => {
      const text = JSON.stringify(value, null, space)
      const expected: { path: (string | number)[]; value: unknown }[] = []
      const walk = (at: unknown, path: (string | number)[]) => {
        expected.push({ path, value: at })
        if (Array.isArray(at)) for (const [i, v] of at.entries()) walk(v, [...path, i])
        else if (at !== null && typeof at === 'object') for (const [k, v] of Object.entries(at)) walk(v, [...path, k])
      }
      walk(JSON.parse(text), [])
      const lines = text.split('\n')
      const places = placesOf(
        text,
        expected.map((e) => e.path),
      )
      places.forEach(({ line, column }, i) => {
        const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n')
        const { value: v } = expected[i]!
        const start = Array.isArray(v) ? '[' : v !== null && typeof v === 'object' ? '{' : JSON.stringify(v)
        expect(rest.startsWith(start)).toBe(true)
      })
    }),
  )
})
