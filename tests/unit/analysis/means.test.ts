import { describe, expect, test } from 'vitest'
import { instrumentsOf, meansOf } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

const index = indexed(
  documentOf(`
    goal.whole hasPart goal.second order=2
    goal.whole hasPart goal.first order=1
    goal.second hasPart goal.whole
    measure.m achieves goal.first
    goal.first upholds principle.p
    organization.o pursues goal.whole
    problem.x contributesTo goal.first polarity=-
    goal.first addresses problem.x
  `),
)
const found = meansOf(index, 'goal.whole')

test('the concept, then its parts in their order, each once even in a ring', () =>
  expect(found.map((m) => [m.id, m.depth])).toEqual([
    ['goal.whole', 0],
    ['goal.first', 1],
    ['goal.second', 1],
  ]))
test('each with what brings it about and what it rests on, in the order of the text', () =>
  expect(found.map((m) => m.edges.map((e) => `${e.source} ${e.kind} ${e.target}`))).toEqual([
    ['organization.o pursues goal.whole'],
    ['measure.m achieves goal.first', 'goal.first upholds principle.p'],
    [],
  ]))
test('nothing of what is not there', () => expect(meansOf(index, 'goal.none')).toEqual([]))

describe('what those who are after it set up', () => {
  const told = (document: string, id: string) =>
    instrumentsOf(indexed(documentOf(document)), id).map((i) => [
      i.actor,
      ...i.edges.map((e) => `${e.source} ${e.kind} ${e.target}`),
    ])
  test('mechanisms and programmes of who pursues it or a part of it, with the parts of the mechanisms', () =>
    expect(
      told(
        `goal.whole hasPart goal.first
        organization.o pursues goal.first
        organization.o produces mechanism.m
        organization.o carriesOut measure.no
        mechanism.m hasPart principle.p
        role.idle pursues goal.whole`,
        'goal.whole',
      ),
    ).toEqual([['organization.o', 'organization.o produces mechanism.m', 'mechanism.m hasPart principle.p']]))
  test('a programme that sets the goal that it is part of speaks for itself', () =>
    expect(told('goal.brand hasPart goal.whole\nprogramme.q defines goal.brand', 'goal.whole')).toEqual([
      ['programme.q', 'programme.q defines goal.brand'],
    ]))
})
