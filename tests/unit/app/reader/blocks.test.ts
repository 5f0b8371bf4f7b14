import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cutDocument, segmentAfter, segmentsIn } from '../../../../src/app/reader/blocks.ts'
import { lightFor, meantAt, statementsIn } from '../../../../src/app/reader/light.ts'
import { openDocument } from '../../../../src/app/state/open.ts'
import type { GraphDocument, GraphNode } from '../../../../src/schema/index.ts'
import { sha256Hex } from '../../../../src/schema/index.ts'

/** A document about a text; each quote of a node is a stretch `[start, end)` of it. */
function about(text: string, quotes: Record<string, [number, number][]>): GraphDocument {
  const points = Array.from(text)
  const nodes: GraphNode[] = Object.entries(quotes).map(([id, spans]) => ({
    id,
    kind: id.split('.')[0] as GraphNode['kind'],
    label: { 'zh-Hant': id },
    evidence: spans.map(([start, end]) => ({ quote: points.slice(start, end).join(''), start, end })),
    origin: { by: 'curator' },
    review: 'accepted',
  }))
  return {
    format: 'gangmu/1',
    source: {
      id: 'test',
      title: 'Test',
      language: 'zh-Hant',
      text,
      sha256: sha256Hex(text),
      zones: [{ kind: 'body', start: 0, end: points.length }],
    },
    nodes,
    edges: [],
  }
}

const cut = (text: string, quotes: Record<string, [number, number][]> = {}) =>
  cutDocument(openDocument(about(text, quotes), 'test'))

const told = (text: string, quotes: Record<string, [number, number][]>) => {
  const { segments, points } = cut(text, quotes)
  return segments.map((s) => [points.slice(s.start, s.end).join(''), s.nodes])
}

describe('a line is cut at every border of a quote', () => {
  test('one quote', () => {
    expect(told('學校負責教學。', { 'role.a': [[0, 2]] })).toEqual([
      ['學校', ['role.a']],
      ['負責教學。', []],
    ])
  })
  test('nested quotes: the shortest first', () => {
    expect(told('三好學校目標', { 'goal.a': [[0, 6]], 'goal.b': [[2, 4]] })).toEqual([
      ['三好', ['goal.a']],
      ['學校', ['goal.b', 'goal.a']],
      ['目標', ['goal.a']],
    ])
  })
  test('overlapping quotes', () => {
    expect(told('甲乙丙丁', { 'goal.a': [[0, 3]], 'goal.b': [[1, 4]] })).toEqual([
      ['甲', ['goal.a']],
      ['乙丙', ['goal.a', 'goal.b']],
      ['丁', ['goal.b']],
    ])
  })
  test('characters beyond the basic plane count as one', () => {
    expect(told('𠮷好學校', { 'goal.a': [[1, 2]] })).toEqual([
      ['𠮷', []],
      ['好', ['goal.a']],
      ['學校', []],
    ])
  })
  test('a quote over the end of a line lies in both lines', () => {
    const { blocks, segments } = cut('甲乙\n丙丁', { 'goal.a': [[1, 4]] })
    expect(blocks.length).toBe(2)
    expect(segments.map((s) => s.nodes.length)).toEqual([0, 1, 1, 0])
  })
})

test('empty lines and the spaces around lines are not shown', () => {
  const { blocks, points } = cut('\n  甲乙  \n\n丙\n')
  expect(blocks.map((b) => points.slice(b.start, b.end).join(''))).toEqual(['甲乙', '丙'])
})

test('an empty text is an empty article', () => {
  expect(cut('').blocks).toEqual([])
})

test('each quote of a concept is a stop, at the segment in which it begins', () => {
  const { stops, segments } = cut('甲乙甲乙', {
    'goal.a': [
      [0, 1],
      [2, 3],
    ],
    'goal.b': [[0, 2]],
  })
  expect(stops.map((s) => [s.id, s.start])).toEqual([
    ['goal.a', 0],
    ['goal.b', 0],
    ['goal.a', 2],
  ])
  for (const s of stops) expect(segments[s.segment]?.start).toBe(s.start)
})

describe('what a place of the text means', () => {
  const open = openDocument(about('三好學校目標', { 'goal.a': [[0, 6]], 'role.b': [[2, 4]] }), 'test')
  const { segments } = cutDocument(open)
  test('the innermost concept', () => {
    expect(segments.map((s) => meantAt(s, open.index))).toEqual([['goal.a'], ['role.b'], ['goal.a']])
  })
  test('everything that a span touches', () => {
    expect(statementsIn(open.index, 0, 3).sort()).toEqual(['goal.a', 'role.b'])
  })
  test('light: the concept asked for last shows its hue where quotes overlap', () => {
    expect([...lightFor(segments, open.index, ['goal.a', 'role.b']).values()]).toEqual(['why', 'who', 'why'])
    expect([...lightFor(segments, open.index, ['gone']).values()]).toEqual([])
  })
})

test('segments are found by position', () => {
  const { segments } = cut('甲乙丙丁', { 'goal.a': [[1, 3]] })
  expect([0, 1, 2, 3, 4].map((p) => segmentAfter(segments, p))).toEqual([0, 1, 1, 2, 3])
  expect(segmentsIn(segments, 2, 4)).toEqual([1, 2])
  expect(segmentsIn(segments, 4, 9)).toEqual([])
})

describe('the first article', () => {
  const path = new URL('../../../../data/yubei-shuangpeiyu/graph.json', import.meta.url)
  const document = JSON.parse(readFileSync(path, 'utf8')) as GraphDocument
  const open = openDocument(document, 'first')
  const { segments, blocks, points, stops, sentences } = cutDocument(open)

  test('its segments are its text, without gaps inside a line', () => {
    for (const b of blocks) {
      expect(b.segments[0]?.start).toBe(b.start)
      expect(b.segments.at(-1)?.end).toBe(b.end)
      for (const [i, s] of b.segments.entries()) if (i > 0) expect(s.start).toBe(b.segments[i - 1]?.end)
    }
    const bare = (s: string) => s.replace(/\s/gu, '')
    expect(bare(blocks.map((b) => points.slice(b.start, b.end).join('')).join(''))).toBe(bare(document.source.text))
  })
  test('every quote of a concept is the sum of its segments', () => {
    for (const n of document.nodes) {
      for (const q of n.evidence) {
        const own = segmentsIn(segments, q.start, q.end).map((i) => segments[i])
        expect(own.every((s) => s?.nodes.includes(n.id))).toBe(true)
        expect(own.map((s) => points.slice(s?.start, s?.end).join('')).join('')).toBe(q.quote)
      }
    }
    expect(stops.length).toBe(document.nodes.reduce((n, { evidence }) => n + evidence.length, 0))
  })
  test('it has a title, four headings and items from one to four', () => {
    expect(blocks.filter((b) => b.role === 'title').length).toBe(1)
    expect(blocks.filter((b) => b.role === 'heading').map((b) => b.section)).toEqual([1, 2, 3, 4])
    const items = segments.flatMap((s) => (s.item ? [s.item.number] : []))
    expect(items).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3])
    expect(sentences.length).toBeGreaterThan(40)
  })
})

test('the quote of a relation is lit to the character, whatever is marked around it', () => {
  const text = '以打造“三好學校”目標擘畫藍圖。'
  const document = about(text, { 'goal.a': [[4, 8]], 'measure.b': [[12, 14]] })
  const edge: GraphDocument['edges'][number] = {
    id: 'e.1',
    kind: 'contributesTo',
    source: 'measure.b',
    target: 'goal.a',
    evidence: [{ quote: text.slice(1, 11), start: 1, end: 11 }],
    origin: { by: 'curator' },
    review: 'accepted',
  }
  const open = openDocument({ ...document, edges: [edge] }, 'test')
  const { segments, points } = cutDocument(open)
  const lit = [...lightFor(segments, open.index, ['e.1']).keys()].map((i) => segments[i]!)
  expect(lit.map((s) => points.slice(s.start, s.end).join('')).join('')).toBe(text.slice(1, 11))
})
