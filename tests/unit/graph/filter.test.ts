import { describe, expect, test } from 'vitest'
import type { Filter, Focus } from '../../../src/graph/index.ts'
import { countsBy, emptyFilter, indexDocument, visible } from '../../../src/graph/index.ts'
import { read } from '../../../src/text/index.ts'
import { documentOf } from '../../dsl.ts'
import { index as article } from './article.ts'

const document = documentOf(`
  role.secretary responsibleFor responsibility.lead
  role.secretary pursues goal.school
  measure.teach achieves goal.school modality=intent
  responsibility.lead achieves goal.party support=inferred
  field.party integratesWith field.school
  field.school contributesTo goal.good
  goal.alone
`)
const index = indexDocument(document, read(document.source.text))

/** What is left, in short: names of the nodes, kinds of the edges. */
function left(filter: Partial<Filter> = {}, focus: Focus | null = null) {
  const { nodes, edges } = visible(index, { ...emptyFilter, ...filter }, focus)
  return [
    [...nodes].join(' '),
    [...edges]
      .map((id) => index.edge(id)!.kind)
      .sort()
      .join(' '),
  ]
}
const all = [
  document.nodes.map((n) => n.id).join(' '),
  document.edges
    .map((e) => e.kind)
    .sort()
    .join(' '),
]

describe('filter', () => {
  test('an empty filter leaves everything, in document order', () => {
    expect(left()).toEqual(all)
  })

  test('an edge needs both its ends', () => {
    expect(left({ nodeKinds: ['role', 'goal'] })).toEqual([
      'goal.alone goal.good goal.party goal.school role.secretary',
      'pursues',
    ])
  })

  test('members of a list combine with "or", lists with "and"', () => {
    expect(left({ aspects: ['why'], nodeKinds: ['goal', 'role'] })[0]).toBe(
      'goal.alone goal.good goal.party goal.school',
    )
    expect(left({ aspects: ['who', 'duty'] })).toEqual(['responsibility.lead role.secretary', 'responsibleFor'])
  })

  test('a condition on edges takes the nodes that it leaves alone', () => {
    expect(left({ edgeKinds: ['pursues'] })).toEqual(['goal.school role.secretary', 'pursues'])
    expect(left({ modalities: ['intent'] })).toEqual(['goal.school measure.teach', 'achieves'])
    expect(left({ supports: ['inferred'] })).toEqual(['goal.party responsibility.lead', 'achieves'])
  })

  test('without a modality a relation is a fact', () => {
    expect(left({ modalities: ['fact'] })[1]!.split(' ')).toHaveLength(5)
  })

  test('degree counts what is left, once', () => {
    expect(left({ minDegree: 2 })).toEqual([
      'field.school goal.school responsibility.lead role.secretary',
      'pursues responsibleFor',
    ])
    expect(left({ minDegree: 1 })[0]).not.toContain('goal.alone')
    expect(left({ minDegree: 2, nodeKinds: ['role', 'goal'] })).toEqual(['', ''])
  })

  test('what nothing has leaves nothing', () => {
    expect(left({ reviews: ['rejected'] })).toEqual(['', ''])
    expect(left({ sections: [99] })).toEqual(['', ''])
  })

  test('section and voice go by the quotes', () => {
    const shown = (filter: Partial<Filter>) => {
      const { nodes, edges } = visible(article, { ...emptyFilter, ...filter }, null)
      return [...nodes, ...edges]
    }
    expect(shown({ sections: [1] })).toEqual([
      'responsibility.main',
      'role.principal',
      'role.secretary',
      'e.responsible',
    ])
    expect(shown({ voices: ['newsroom'] })).toEqual(['group.teachers', 'role.principal'])
    expect(shown({ reviews: ['unreviewed'] })).toEqual(['responsibility.main'])
  })
})

describe('focus', () => {
  const on = (id: string, depth: Focus['depth'], direction: Focus['direction'] = 'both'): Focus => ({
    id,
    depth,
    direction,
  })

  test.each<[Focus, string]>([
    [on('role.secretary', 1), 'goal.school responsibility.lead role.secretary'],
    [on('role.secretary', 2), 'goal.party goal.school measure.teach responsibility.lead role.secretary'],
    [on('role.secretary', 5, 'out'), 'goal.party goal.school responsibility.lead role.secretary'],
    [on('goal.school', 1, 'in'), 'goal.school measure.teach role.secretary'],
    [on('goal.school', 3, 'out'), 'goal.school'],
    [on('goal.alone', 5), 'goal.alone'],
  ])('%j', (focus, nodes) => {
    expect(left({}, focus)[0]).toBe(nodes)
  })

  test('a symmetric relation is walked both ways', () => {
    expect(left({}, on('field.school', 1, 'out'))[0]).toBe('field.party field.school goal.good')
    expect(left({}, on('field.party', 2, 'out'))[0]).toBe('field.party field.school goal.good')
    expect(left({}, on('field.school', 1, 'in'))[0]).toBe('field.party field.school')
  })

  test('the way may lead through what is not shown', () => {
    expect(left({ nodeKinds: ['goal'] }, on('role.secretary', 2))).toEqual([
      'goal.party goal.school role.secretary',
      'pursues',
    ])
  })

  test('the way leads along relations that are shown', () => {
    expect(left({ edgeKinds: ['pursues'] }, on('role.secretary', 5))[0]).toBe('goal.school role.secretary')
  })

  test('the focused node always stays', () => {
    expect(left({ nodeKinds: ['measure'], minDegree: 3 }, on('role.secretary', 1))).toEqual(['role.secretary', ''])
  })

  test('a focus on what is not there leaves nothing', () => {
    expect(left({}, on('role.nobody', 1))).toEqual(['', ''])
  })
})

describe('counts', () => {
  const counts = (filter: Partial<Filter> = {}, focus: Focus | null = null) =>
    countsBy(index, { ...emptyFilter, ...filter }, focus)

  test('of everything', () => {
    const { nodeKinds, edgeKinds, aspects, supports, reviews, modalities } = counts()
    expect(Object.fromEntries(nodeKinds)).toMatchObject({ goal: { nodes: 4, edges: 0 }, field: { nodes: 2, edges: 0 } })
    expect(Object.fromEntries(edgeKinds)).toMatchObject({ achieves: { nodes: 0, edges: 2 } })
    expect(aspects.get('why')).toEqual({ nodes: 4, edges: 0 })
    expect(supports.get('inferred')).toEqual({ nodes: 0, edges: 1 })
    expect(modalities.get('fact')).toEqual({ nodes: 0, edges: 5 })
    expect(reviews.get('accepted')).toEqual({ nodes: 9, edges: 6 })
  })

  test('a choice changes the counts of all facets but its own', () => {
    const { nodeKinds, aspects, edgeKinds } = counts({ nodeKinds: ['role', 'goal'] })
    expect(nodeKinds.get('field')).toEqual({ nodes: 2, edges: 0 })
    expect(aspects.get('how')).toEqual({ nodes: 0, edges: 0 })
    expect(edgeKinds.get('pursues')).toEqual({ nodes: 0, edges: 1 })
    expect(edgeKinds.get('achieves')).toEqual({ nodes: 0, edges: 0 })
  })

  test('sections and voices count nodes and edges', () => {
    const { sections, voices } = countsBy(article, emptyFilter, null)
    expect(Object.fromEntries(sections)).toEqual({
      0: { nodes: 2, edges: 0 },
      1: { nodes: 3, edges: 1 },
      2: { nodes: 2, edges: 1 },
    })
    expect(voices.get('newsroom')).toEqual({ nodes: 2, edges: 0 })
  })

  test('the focus counts too', () => {
    expect(counts({}, { id: 'role.secretary', depth: 1, direction: 'both' }).nodeKinds.get('goal')?.nodes).toBe(1)
  })
})
