import { describe, expect, expectTypeOf, test } from 'vitest'
import type { DomainOf, NodeRef, RangeOf } from '../../../src/schema/index.ts'
import { edge, edgeId, isDrafted, labelIn, OntologyError } from '../../../src/schema/index.ts'

const goal: NodeRef<'goal'> = { id: 'goal.school', kind: 'goal' }
const role: NodeRef<'role'> = { id: 'role.secretary', kind: 'role' }
const duty: NodeRef<'responsibility'> = { id: 'responsibility.lead', kind: 'responsibility' }
const fields: NodeRef<'field'>[] = [
  { id: 'field.a', kind: 'field' },
  { id: 'field.b', kind: 'field' },
]
const quote = [{ quote: '書記', start: 0, end: 2 }]
const by = { by: 'curator' } as const

describe('the compiler holds edges to the ontology', () => {
  test('what fits is made', () => {
    expect(edge('responsibleFor', role, duty, quote, by, { raci: 'A', review: 'accepted' })).toEqual({
      id: edgeId('responsibleFor', role.id, duty.id),
      kind: 'responsibleFor',
      source: role.id,
      target: duty.id,
      raci: 'A',
      support: 'stated',
      evidence: quote,
      origin: by,
      review: 'accepted',
    })
  })

  test('what does not fit does not compile, and throws if the compiler was got round', () => {
    const wrong = [
      // @ts-expect-error A goal is responsible for nothing, and nobody is responsible for a role.
      () => edge('responsibleFor', goal, role, quote, by),
      // @ts-expect-error The domain alone is wrong.
      () => edge('responsibleFor', goal, duty, quote, by),
      // @ts-expect-error The range alone is wrong.
      () => edge('responsibleFor', role, goal, quote, by),
      // @ts-expect-error There is no such kind.
      () => edge('isResponsibleFor', role, duty, quote, by),
    ]
    for (const make of wrong) expect(make).toThrow(OntologyError)
    // @ts-expect-error A node of any kind must go through `admits`.
    edge('responsibleFor', role as NodeRef, duty, quote, by)
    // @ts-expect-error There is no such code.
    edge('responsibleFor', role, duty, quote, by, { raci: 'X' })
  })

  test('domain and range are types', () => {
    expectTypeOf<DomainOf<'memberOf'>>().toEqualTypeOf<'organization' | 'person' | 'role' | 'group'>()
    expectTypeOf<RangeOf<'pursues'>>().toEqualTypeOf<'goal'>()
    expectTypeOf<'goal'>().not.toExtend<DomainOf<'responsibleFor'>>()
  })
})

test('a symmetric edge is the same from either side', () => {
  const [a, b] = fields as [NodeRef<'field'>, NodeRef<'field'>]
  const one = edge('integratesWith', b, a, quote, by)
  expect(one).toMatchObject({
    source: 'field.a',
    target: 'field.b',
    id: edgeId('integratesWith', 'field.a', 'field.b'),
  })
  expect(edge('integratesWith', a, b, quote, by)).toEqual(one)
})

test('what nobody has looked at is unreviewed', () => {
  expect(edge('pursues', role, goal, quote, by).review).toBe('unreviewed')
})

test('drafted is what a rule made and nobody has looked at', () => {
  const rule = { by: 'rule', rule: 'duty.bear' } as const
  expect(isDrafted({ origin: rule, review: 'unreviewed' })).toBe(true)
  expect(isDrafted({ origin: rule, review: 'accepted' })).toBe(false)
  expect(isDrafted({ origin: by, review: 'unreviewed' })).toBe(false)
})

test.each([
  [{ 'zh-Hant': '書記', en: 'Secretary' }, 'en', 'Secretary'],
  [{ 'zh-Hant': '書記', en: 'Secretary' }, 'zh-Hans', '書記'],
  [{ 'zh-Hans': '书记' }, 'zh-Hant', '书记'],
  [{ 'zh-Hans': '书记' }, 'en', '书记'],
  [{ en: 'Secretary' }, 'zh-Hant', 'Secretary'],
  [{}, 'en', ''],
] as const)('label of %j in %s', (label, language, text) => {
  expect(labelIn(label, language)).toBe(text)
})
