import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { formatOf, formats, readers, subset } from '../../../src/formats/index.ts'
import { checkDocument } from '../../../src/graph/index.ts'
import { readDocument, serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

const document = {
  ...documentOf(
    `
    role.secretary responsibleFor responsibility.lead raci=A modality=obligation
    role.principal pursues goal.school
    organization.school hasPart organization.branch order=2
  `,
    { 'role.secretary': '書記' },
  ),
  layout: { positions: { 'role.secretary': { x: 1.5, y: -2, pinned: true }, 'goal.school': { x: 0, y: 0 } } },
}

describe('registry', () => {
  test('every format has a name of its own, a label in three languages and says what it writes', () => {
    expect(new Set(formats.map((f) => f.id)).size).toBe(formats.length)
    for (const format of formats) {
      expect(formatOf(format.id)).toBe(format)
      expect(Object.keys(format.label)).toEqual(['zh-Hant', 'zh-Hans', 'en'])
      expect(format.says && format.extension && format.mediaType).toMatch(/^[^.].*/)
    }
  })

  test.each(['', 'toString', '__proto__', 'JSON'])('%j is none', (id) => {
    expect(formatOf(id)).toBeNull()
  })

  test.each(formats.map((f) => f.id))('%s writes the same document as the same text, in any order', (id) => {
    const { write } = formatOf(id)!
    const turned = { ...document, nodes: [...document.nodes].reverse(), edges: [...document.edges].reverse() }
    expect(write(turned)).toBe(write(document))
    expect(write(document).endsWith('\n')).toBe(true)
  })
})

test('json: what is written opens again, and is the same', () => {
  const text = formatOf('json')!.write(document)
  const result = readers.json!(text)
  expect(result.ok && formatOf('json')!.write(result.value)).toBe(text)
  expect(text).toBe(serialise(document))
})

describe('graphology', () => {
  const graph = MultiDirectedGraph.from(JSON.parse(formatOf('graphology')!.write(document)))

  test('is imported by graphology, with every node and edge', () => {
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(['directed', true, 6, 3])
    expect(graph.edges().sort()).toEqual(document.edges.map((e) => e.id).sort())
  })

  test('attributes are flat', () => {
    expect(graph.getNodeAttributes('role.secretary')).toEqual({
      label: '書記',
      kind: 'role',
      aspect: 'who',
      'label_zh-Hant': '書記',
      label_en: 'secretary',
      origin: 'curator',
      review: 'accepted',
      evidence: document.nodes.find((n) => n.id === 'role.secretary')!.evidence,
      x: 1.5,
      y: -2,
      pinned: true,
    })
    const [edge] = graph.edges('role.secretary', 'responsibility.lead')
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      label: '負責',
      kind: 'responsibleFor',
      raci: 'A',
      modality: 'obligation',
      support: 'stated',
    })
  })

  test('the text goes with it', () => {
    expect(graph.getAttributes()).toMatchObject({ format: 'gangmu/1', text: document.source.text, language: 'zh-Hant' })
  })

  test('graphology writes what it read', () => {
    expect(MultiDirectedGraph.from(graph.export()).export()).toEqual(graph.export())
  })
})

describe('subset', () => {
  const [responsible, other] = ['responsibleFor', 'pursues'].map((k) => document.edges.find((e) => e.kind === k)!.id)
  const shown = subset(document, {
    nodes: new Set(['role.secretary', 'responsibility.lead', 'role.principal']),
    edges: new Set([responsible!, other!]),
  })

  test('has what is shown, and no edge without its ends', () => {
    expect(shown.nodes.map((n) => n.id)).toEqual(['responsibility.lead', 'role.principal', 'role.secretary'])
    expect(shown.edges.map((e) => e.kind)).toEqual(['responsibleFor'])
    expect(Object.keys(shown.layout?.positions ?? {})).toEqual(['role.secretary'])
  })

  test('is a document with the whole text: it opens, and every quote can still be checked', () => {
    expect(shown.source).toEqual(document.source)
    const result = readDocument(serialise(shown))
    expect(result.issues).toEqual([])
    expect(result.ok && checkDocument(result.value)).toEqual([])
  })

  test('of everything is everything, of nothing is the text', () => {
    const all = { nodes: new Set(document.nodes.map((n) => n.id)), edges: new Set(document.edges.map((e) => e.id)) }
    expect(serialise(subset(document, all))).toBe(serialise(document))
    const none = subset(document, { nodes: new Set(), edges: new Set() })
    expect([none.nodes, none.edges, none.source.text]).toEqual([[], [], document.source.text])
  })

  test('changes nothing in its argument', () => {
    const before = JSON.stringify(document)
    subset(document, { nodes: new Set(), edges: new Set() })
    expect(JSON.stringify(document)).toBe(before)
  })
})
