import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toDocument, toGraph } from '../../../src/graph/index.ts'
import { readDocument, serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

const document = documentOf(`
  role.secretary responsibleFor responsibility.lead raci=A
  role.secretary pursues goal.school
  organization.school pursues goal.school
  organization.school upholds principle.good
  organization.school contributesTo goal.school
`)

describe('document → graph', () => {
  const graph = toGraph(document)

  test('one node and one edge a statement, under its id, by reference', () => {
    expect(graph.nodes()).toEqual(document.nodes.map((n) => n.id))
    expect(graph.edges()).toEqual(document.edges.map((e) => e.id))
    for (const node of document.nodes) expect(graph.getNodeAttribute(node.id, 'node')).toBe(node)
    for (const edge of document.edges) {
      expect(graph.getEdgeAttribute(edge.id, 'edge')).toBe(edge)
      expect(graph.extremities(edge.id)).toEqual([edge.source, edge.target])
    }
  })

  test('directed, with more than one edge between two nodes', () => {
    expect([graph.type, graph.multi]).toEqual(['directed', true])
    expect(graph.outEdges('organization.school', 'goal.school')).toHaveLength(2)
  })

  test('a document that no reader would accept is misuse', () => {
    expect(() => toGraph({ ...document, nodes: [] })).toThrow()
  })
})

describe('and back', () => {
  test('the same bytes, with positions', () => {
    const placed = { ...document, layout: { positions: { 'goal.school': { x: 1, y: 2, pinned: true } } } }
    expect(serialise(toDocument(toGraph(placed), placed))).toBe(serialise(placed))
  })

  test('the first article', () => {
    const json = readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8')
    const result = readDocument(json)
    if (!result.ok) throw new Error('refused')
    expect(serialise(toDocument(toGraph(result.value), result.value))).toBe(json)
  })

  test('what was dropped from the graph is not in the document, nor is its position', () => {
    const placed = {
      ...document,
      layout: { positions: { 'goal.school': { x: 1, y: 2 }, 'principle.good': { x: 0, y: 0 } } },
    }
    const graph = toGraph(placed)
    graph.dropNode('goal.school')
    const left = toDocument(graph, placed)
    expect(left.nodes.map((n) => n.id)).not.toContain('goal.school')
    expect(left.edges.map((e) => e.kind).sort()).toEqual(['responsibleFor', 'upholds'])
    expect(left.layout?.positions).toEqual({ 'principle.good': { x: 0, y: 0 } })
  })
})
