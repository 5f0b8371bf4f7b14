import { describe, expect, test } from 'vitest'
import { conditionsOf, countOf, facetOf, facets, occurs, toggled } from '../../../../src/app/legend/facets.ts'
import { emptyFilter } from '../../../../src/app/state/defaults.ts'
import { openDocument } from '../../../../src/app/state/open.ts'
import { countsBy } from '../../../../src/graph/index.ts'
import { documentOf } from '../../../dsl.ts'

const { index } = openDocument(
  documentOf(`
    role.a responsibleFor responsibility.b
    role.c responsibleFor responsibility.b modality=obligation
    responsibility.b contributesTo goal.d
  `),
  'test',
)

describe('a filter in words', () => {
  test('says nothing when it asks nothing', () => expect(conditionsOf(emptyFilter, 'zh-Hant')).toEqual([]))
  test('is one line, in the order of the facets', () => {
    const filter = { ...emptyFilter, sections: [2], nodeKinds: ['goal', 'responsibility'] as const, minDegree: 3 }
    expect(conditionsOf(filter, 'zh-Hant').map((c) => c.text)).toEqual(['目標 + 責任', '第二節', '相連 ≥ 3'])
    expect(conditionsOf(filter, 'en').map((c) => c.text)).toEqual(['Goal + Responsibility', 'Section 2', 'ties ≥ 3'])
  })
  test('each condition knows the filter without it', () => {
    const filter = { ...emptyFilter, aspects: ['why'] as const, minDegree: 2 }
    const [aspects, degree] = conditionsOf(filter, 'en')
    expect(aspects?.without).toEqual({ ...emptyFilter, minDegree: 2 })
    expect(degree?.without).toEqual({ ...emptyFilter, aspects: ['why'] })
  })
})

test('a chip turns its value on and off', () => {
  const on = { ...emptyFilter, ...toggled(emptyFilter, 'aspects', 'why') }
  expect(on.aspects).toEqual(['why'])
  expect(toggled(on, 'aspects', 'why')).toEqual({ aspects: [] })
})

test('a chip counts what there would be with its value', () => {
  const counts = countsBy(index, emptyFilter, null)
  const count = (key: Parameters<typeof facetOf>[0], value: string) => countOf(counts, facetOf(key), value)
  expect(count('nodeKinds', 'role')).toBe(2)
  expect(count('edgeKinds', 'responsibleFor')).toBe(2)
  expect(count('modalities', 'obligation')).toBe(1)
  expect(count('nodeKinds', 'person')).toBe(0)
  expect([occurs(counts, facetOf('nodeKinds'), 'role'), occurs(counts, facetOf('nodeKinds'), 'person')]).toEqual([
    true,
    false,
  ])
})

test('every value has a name in every language', () => {
  for (const facet of facets) {
    for (const value of facet.values(index)) {
      for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
        if (typeof value === 'string' && language !== 'en') expect(facet.label(value, language)).not.toMatch(/[a-z]/)
        expect(facet.label(value, language)).not.toBe('')
      }
    }
  }
})
