import { describe, expect, test } from 'vitest'
import { indexDocument } from '../../../src/graph/index.ts'
import { read } from '../../../src/text/index.ts'
import { article, index, place } from './article.ts'

describe('by id', () => {
  test('what is there, and null for what is not', () => {
    expect(index.node('role.secretary')).toBe(article.nodes[4])
    expect(index.edge('e.pursues')).toBe(article.edges[0])
    for (const id of ['e.pursues', 'goal.none', '__proto__', 'constructor', '']) expect(index.node(id)).toBeNull()
    expect(index.edge('role.secretary')).toBeNull()
  })

  test('edges by their ends', () => {
    expect(index.outgoing('role.secretary').map((e) => e.id)).toEqual(['e.responsible'])
    expect(index.incoming('responsibility.main').map((e) => e.id)).toEqual(['e.responsible'])
    expect(index.incoming('role.secretary')).toEqual([])
    expect(index.outgoing('toString')).toEqual([])
  })
})

describe('by place', () => {
  const at = (start: number, end: number) => index.placesIn({ start, end }).map((p) => `${p.id} ${p.quote}`)
  const { start, end } = place('書記履行主體責任')

  test('quotes are in the order of the text', () => {
    expect(index.places).toHaveLength(10)
    for (let i = 1; i < index.places.length; i++) {
      const [a, b] = [index.places[i - 1]!, index.places[i]!]
      expect(a.start < b.start || (a.start === b.start && a.end <= b.end)).toBe(true)
    }
  })

  test('a span finds every quote that shares a character with it', () => {
    expect(at(start, end)).toEqual(['role.secretary 0', 'e.responsible 0', 'responsibility.main 0'])
    expect(at(start, start + 1)).toEqual(['role.secretary 0', 'e.responsible 0'])
    expect(at(start + 2, start + 3)).toEqual(['e.responsible 0'])
    expect(at(end, end + 1)).toEqual([])
    expect(at(0, 1)).toEqual([])
  })

  test('a caret touches what stands on either side', () => {
    expect(at(start, start)).toEqual(['role.secretary 0', 'e.responsible 0'])
    expect(at(start + 2, start + 2)).toEqual(['role.secretary 0', 'e.responsible 0'])
    expect(at(start + 3, start + 3)).toEqual(['e.responsible 0'])
    expect(at(end, end)).toEqual(['e.responsible 0', 'responsibility.main 0'])
    expect(at(end + 1, end + 1)).toEqual(['role.principal 1'])
    expect(at(0, 0)).toEqual([])
  })
})

describe('by section and voice', () => {
  test('sections tile what each voice says; boilerplate has none', () => {
    expect(index.sections.map(({ number, heading, voice }) => [number, heading, voice])).toEqual([
      [0, '', 'newsroom'],
      [0, '', 'author'],
      [1, '堅持黨建引領', 'author'],
      [2, '建設教師隊伍', 'author'],
    ])
  })

  test.each([
    ['育人為本', 0, 0, 'newsroom'],
    ['近日', 0, 0, 'newsroom'],
    ['以下為文章全文', 0, 0, 'newsroom'],
    ['育人為本', 1, 0, 'author'],
    ['王某', 0, 0, 'author'],
    ['國之大計', 0, 0, 'author'],
    ['堅持黨建引領', 0, 1, 'author'],
    ['主體責任', 0, 1, 'author'],
    ['教師提升', 0, 2, 'author'],
  ])('%s (%i) is in section %i of the %s', (quote, nth, number, voice) => {
    const { start } = place(quote, nth)
    expect(index.sectionAt(start)?.number).toBe(number)
    expect(index.voiceAt(start)).toBe(voice)
  })

  test('what is outside has neither', () => {
    for (const position of [place('分享').start, -1, 10_000]) {
      expect(index.sectionAt(position)).toBeNull()
      expect(index.voiceAt(position)).toBeNull()
    }
  })

  test('a statement is wherever its quotes are', () => {
    expect(index.sectionsOf('group.teachers')).toEqual([0, 2])
    expect(index.voicesOf('group.teachers')).toEqual(['author', 'newsroom'])
    expect(index.sectionsOf('role.principal')).toEqual([0, 1])
    expect(index.sectionsOf('e.responsible')).toEqual([1])
    expect(index.sectionsOf('nobody')).toEqual([])
    expect(index.voicesOf('nobody')).toEqual([])
  })

  test('a document without zones has those of the reading', () => {
    const bare = { ...article, source: { ...article.source, zones: [] } }
    const zones = [{ kind: 'body' as const, start: 0, end: 8 }]
    const other = indexDocument(bare, { ...read(article.source.text), zones, units: [] })
    expect(other.sections).toEqual([{ start: 0, end: 8, number: 0, heading: '', voice: 'author' }])
  })
})

test('positions beyond the text do no harm', () => {
  const nodes = [
    {
      ...article.nodes[0]!,
      evidence: [
        { quote: 'x', start: 5, end: 2 ** 40 },
        { quote: 'y', start: 9, end: 3 },
      ],
    },
  ]
  const odd = indexDocument({ ...article, nodes, edges: [] }, read(article.source.text))
  expect(odd.placesIn({ start: 10_000, end: 10_001 }).map((p) => p.quote)).toEqual([0])
  expect(odd.sectionsOf('goal.san-hao')).toContain(2)
})
