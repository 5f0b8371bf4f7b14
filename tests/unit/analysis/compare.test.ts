import { expect, test } from 'vitest'
import { classesOf, compare, groupByManner } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

const index = indexed(
  documentOf(`
    role.secretary memberOf group.few
    role.principal memberOf group.few
    role.secretary responsibleFor responsibility.direction
    role.principal responsibleFor responsibility.teaching
    role.secretary responsibleFor responsibility.cover
    role.principal responsibleFor responsibility.cover
    group.few responsibleFor responsibility.joint
    organization.party oversees role.principal
    role.secretary leads role.principal
  `),
)
const result = compare(index, 'role.secretary', 'role.principal')
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id)

test('what hangs on the first only', () => expect(ids(result.onlyFirst)).toEqual(['responsibility.direction']))
test('what hangs on the second only', () =>
  expect(ids(result.onlySecond)).toEqual(['organization.party', 'responsibility.teaching']))
test('what hangs on both, own or by way of a shared group', () =>
  expect(ids(result.both)).toEqual(['group.few', 'responsibility.cover', 'responsibility.joint']))
test('a tie by way of a group says so', () =>
  expect(result.both.find((r) => r.id === 'responsibility.joint')!.first[0]!.through).toBe('group.few'))
test('relations between the two stand apart', () => expect(result.between.map((e) => e.kind)).toEqual(['leads']))
test('classes are followed upwards, each once, even in a ring', () => {
  const ring = indexed(documentOf('role.a holdsRole role.b\nrole.b holdsRole role.c\nrole.c holdsRole role.a'))
  expect(classesOf(ring, 'role.a')).toEqual(['role.b', 'role.c'])
})

test('put together by the manner of the tie: duties first, own before those of a group', () =>
  expect(
    groupByManner(index, result.both).map((g) => [g.manners.map((m) => `${m.kind} ${m.through}`).join(), ids(g.rows)]),
  ).toEqual([
    ['responsibleFor null', ['responsibility.cover']],
    ['memberOf null', ['group.few']],
    ['responsibleFor group.few', ['responsibility.joint']],
  ]))
test('a tie that comes from the other end says so', () =>
  expect(groupByManner(index, result.onlySecond).map((g) => [g.manners[0]!.kind, g.manners[0]!.forward])).toEqual([
    ['responsibleFor', true],
    ['oversees', false],
  ]))
