import { describe, expect, test } from 'vitest'
import { chiefGoal, likelyPair } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

describe('what a reader is likely to ask about', () => {
  const index = indexed(
    documentOf(`
      goal.a hasPart goal.b
      goal.a hasPart goal.c
      organization.o pursues goal.a
      organization.o responsibleFor responsibility.x
      organization.o responsibleFor responsibility.y
      role.r responsibleFor responsibility.x
      role.s responsibleFor responsibility.y
    `),
  )
  test('the goal that most is said of', () => expect(chiefGoal(index)).toBe('goal.a'))
  test('two roles that owe something, before an organization that owes more', () =>
    expect(likelyPair(index)).toEqual(['role.r', 'role.s']))
  test('nothing where nothing is', () => {
    const empty = indexed(documentOf('measure.m'))
    expect(chiefGoal(empty)).toBeNull()
    expect(likelyPair(empty)).toBeNull()
  })
})
