import { expect, test } from 'vitest'
import { audit } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

const found = (lines: string, change: (d: ReturnType<typeof documentOf>) => void = () => {}) => {
  const document = documentOf(lines)
  change(document)
  return audit(indexed(document), [], []).map((r) => `${r.rule} ${r.id}`)
}

test('a goal that nothing brings about', () =>
  expect(found('goal.g hasQuality quality.q')).toContain('goal.unachieved goal.g'))
test('is satisfied by what its whole gets', () =>
  expect(found('goal.g hasPart goal.part\nprogramme.p achieves goal.g')).not.toContain('goal.unachieved goal.part'))
test('a responsibility without an owner', () =>
  expect(found('responsibility.r contributesTo goal.g')).toContain('responsibility.unowned responsibility.r'))
test('also where the document knows that the text leaves it open: that is the finding', () =>
  expect(
    found('responsibility.r contributesTo goal.g', (d) => {
      d.nodes.find((n) => n.kind === 'responsibility')!.actor = 'implicit'
    }),
  ).toContain('responsibility.unowned responsibility.r'))
test('a part of an owned responsibility is owned with it', () =>
  expect(found('role.r responsibleFor responsibility.d\nresponsibility.d hasPart responsibility.e')).not.toContain(
    'responsibility.unowned responsibility.e',
  ))
test('a role without a duty', () => expect(found('role.r belongsTo organization.o')).toContain('role.idle role.r'))
test('has one by way of its group', () =>
  expect(found('role.r memberOf group.g\ngroup.g responsibleFor responsibility.d')).not.toContain('role.idle role.r'))
test('a measure that nobody is said to take', () =>
  expect(found('measure.m contributesTo goal.g')).toContain('claim.agentless measure.m'))
test('a question without an answer', () =>
  expect(found('problem.p contributesTo goal.g')).toContain('question.unanswered problem.p'))
test('an inferred and an unreviewed statement', () => {
  const rows = found('goal.a contributesTo goal.b', (d) => {
    d.edges[0]!.support = 'inferred'
    d.nodes[0]!.review = 'unreviewed'
  })
  expect(rows.filter((r) => /inferred|unreviewed/.test(r))).toHaveLength(2)
})
test('a concept without relations', () => expect(found('field.f')).toContain('node.isolated field.f'))
test('an uncovered sentence leads to its place', () => {
  const rows = audit(indexed(documentOf('field.f')), [], [{ start: 2, end: 5 }])
  expect(rows.at(-1)).toEqual({ rule: 'sentence.uncovered', id: null, span: { start: 2, end: 5 } })
})
