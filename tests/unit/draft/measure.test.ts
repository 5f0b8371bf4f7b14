/** The scores count what they say. */
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../dsl.ts'
import { compare, dice, figures, type Gold, quotes } from '../../score/measure.ts'

const gold: Gold = {
  article: 'a',
  nodes: [
    { id: 'school', kinds: ['organization'], mentions: ['school', 'the school'], optional: false },
    { id: 'plan', kinds: ['programme', 'measure'], mentions: ['plan'], optional: false },
    { id: 'spark', kinds: ['quality'], mentions: ['spark'], optional: true },
  ],
  edges: [
    { source: 'school', target: 'plan', kinds: ['carriesOut'], optional: false },
    { source: 'plan', target: 'spark', kinds: ['cultivates'], optional: true },
  ],
}

describe('compare', () => {
  it('finds what is right, and asks for no optional statement', () => {
    const c = compare(gold, documentOf('organization.school carriesOut measure.plan'), 1)
    expect(c.nodes).toEqual({ hit: 2, want: 2, right: 2, drafted: 2 })
    expect(c.edges).toEqual({ hit: 1, want: 1, right: 1, drafted: 1 })
  })
  it('counts an optional statement as right when it is drafted', () => {
    const c = compare(gold, documentOf('measure.plan cultivates quality.spark'), 1)
    expect(c.nodes).toEqual({ hit: 1, want: 2, right: 2, drafted: 2 })
    expect(c.edges).toEqual({ hit: 0, want: 1, right: 1, drafted: 1 })
  })
  it('holds to the kind', () => {
    expect(compare(gold, documentOf('goal.plan'), 1).nodes.right).toBe(0)
  })
  it('matches one to one', () => {
    expect(compare(gold, documentOf('programme.plan\nmeasure.plan'), 1).nodes).toMatchObject({ right: 1, drafted: 2 })
  })
  it('holds to the direction', () => {
    const c = compare(gold, documentOf('quality.spark contributesTo measure.plan'), 1)
    expect(c.edges.right).toBe(0)
    expect(c.missed.edges).toEqual(['school —carriesOut→ plan'])
  })
})

describe('figures', () => {
  it.each([
    [
      { hit: 0, want: 0, right: 0, drafted: 0 },
      { precision: 0, recall: 1, f1: 0 },
    ],
    [
      { hit: 1, want: 2, right: 3, drafted: 4 },
      { precision: 0.75, recall: 0.5, f1: 0.6 },
    ],
  ])('%o', (tally, expected) => {
    expect(figures(tally)).toEqual(expected)
  })
})

it('dice is 1 for the same letters and 0 for none shared', () => {
  expect(dice('深度融合', '深度融合')).toBe(1)
  expect(dice('深度融合', '教师')).toBe(0)
  expect(dice('', '教师')).toBe(0)
})

it('quotes knows a false one and one in boilerplate', () => {
  const d = documentOf('organization.school carriesOut measure.plan')
  expect(quotes(d)).toMatchObject({ valid: quotes(d).count, noise: 0, without: 0 })
  d.nodes[0]!.evidence[0]!.quote = 'other'
  d.source.zones = [{ kind: 'boilerplate', start: 0, end: 3 }]
  const q = quotes(d)
  expect(q.valid).toBe(q.count - 1)
  expect(q.noise).toBeGreaterThan(0)
})
