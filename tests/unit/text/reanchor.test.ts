import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { sha256Hex } from '../../../src/schema/index.ts'
import { reanchor } from '../../../src/text/index.ts'

const origin = { by: 'curator' } as const

/** A document with a node for each quote, given as text and start. */
function documentOf(text: string, quotes: readonly (readonly [quote: string, start: number])[]): GraphDocument {
  return {
    format: 'gangmu/1',
    source: { id: 'test', title: 'Test', language: 'zh-Hant', text, sha256: sha256Hex(text), zones: [] },
    nodes: quotes.map(([quote, start], i) => ({
      id: `goal.${i}`,
      kind: 'goal',
      label: { 'zh-Hant': quote },
      evidence: [{ quote, start, end: start + [...quote].length }],
      origin,
      review: 'accepted',
    })),
    edges: [],
  }
}

/** Where the one quote of a document stands after a change of its text: its start, or the code of its orphan. */
function moved(before: string, quote: string, start: number, after: string): number | string {
  const { document, orphans } = reanchor(documentOf(before, [[quote, start]]), after)
  const [orphan] = orphans
  if (orphan) return orphan.issue.code
  const place = document.nodes[0]!.evidence[0]!
  expect([...after].slice(place.start, place.end).join('')).toBe(quote)
  return place.start
}

const before = '甲校堅持黨建引領。乙校堅持立德樹人。甲校堅持質量創優促發展。'

test.each<[string, string, number, string, number | string]>([
  ['nothing changes', '黨建引領', 4, before, 4],
  ['text is put before', '黨建引領', 4, `𠮷前言。${before}`, 8],
  ['text is taken away', '立德樹人', 13, '乙校堅持立德樹人。', 4],
  ['one of several, by both sides', '堅持', 11, `前言。${before}`, 14],
  ['one of several, by the longer side', '甲校', 18, `序。${before.replace('立德樹人。', '立德樹人，')}`, 20],
  ['one of several at the very beginning', '甲校', 0, before.replace('質量創優', '改革'), 0],
  ['the other one is gone', '甲校', 18, '乙校堅持立德樹人。甲校堅持質量創優促發展。', 9],
  ['itself is gone, another one stays', '甲校', 0, '乙校堅持立德樹人。甲校堅持質量創優促發展。', 'quote.context'],
  ['several with the same context', '堅持', 2, '甲校堅持黨建引領。甲校堅持黨建引領。', 'quote.ambiguous'],
  ['it is rewritten', '黨建引領', 4, before.replace('黨建引領', '黨建統領'), 'quote.missing'],
  ['the text is empty', '黨建引領', 4, '', 'quote.missing'],
])('%s', (_, quote, start, after, expected) => {
  expect(moved(before, quote, start, after)).toBe(expected)
})

test('an orphan keeps its quote and is told the nearest passage', () => {
  const { document, orphans } = reanchor(documentOf(before, [['堅持黨建引領', 2]]), before.replace('引領', '統領'))
  expect(orphans).toMatchObject([{ id: 'goal.0', quote: { start: 2 }, issue: { candidates: [{ start: 2, end: 8 }] } }])
  expect(document.nodes[0]!.evidence).toEqual([{ quote: '堅持黨建引領', start: 2, end: 8 }])
})

describe('the first article', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../../data/yubei-shuangpeiyu/${name}`, import.meta.url), 'utf8')
  const document = JSON.parse(read('graph.json')) as GraphDocument
  const quotes = (d: GraphDocument) => [...d.nodes, ...d.edges].flatMap((s) => s.evidence)

  test('the same text gives the same document', () => {
    expect(reanchor(document, document.source.text)).toEqual({ document, orphans: [] })
  })

  test('with a line put before, every quote moves by its length', () => {
    const { document: after, orphans } = reanchor(document, `轉載\n${document.source.text}`)
    expect(orphans).toEqual([])
    expect(quotes(after).map((q) => q.start)).toEqual(quotes(document).map((q) => q.start + 3))
    expect(after.source.sha256).toBe(sha256Hex(after.source.text))
  })

  test('with a sentence changed, only what it said is orphaned', () => {
    const text = document.source.text.replace('恪守正確的政治方向', '恪守正確政治方向')
    const { document: after, orphans } = reanchor(document, text)
    const points = [...text]
    const lost = new Set(orphans.map((o) => o.quote.quote))
    expect(orphans.length).toBeGreaterThan(0)
    for (const quote of lost) expect(text).not.toContain(quote)
    for (const q of quotes(after)) {
      if (!lost.has(q.quote)) expect(points.slice(q.start, q.end).join('')).toBe(q.quote)
    }
  })
})
