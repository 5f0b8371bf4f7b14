import { expect, test } from 'vitest'
import { responsibilityMatrix } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

const matrix = responsibilityMatrix(
  indexed(
    documentOf(`
      role.secretary responsibleFor responsibility.direction raci=A
      role.principal responsibleFor responsibility.teaching
      role.secretary responsibleFor responsibility.cover
      role.principal responsibleFor responsibility.cover raci=S
      organization.party oversees role.principal
      organization.party oversees responsibility.teaching
      responsibility.direction hasPart responsibility.second order=2
      responsibility.direction hasPart responsibility.first order=1
      role.secretary responsibleFor responsibility.first
      group.few responsibleFor responsibility.joint
      role.principal memberOf group.few
      role.secretary memberOf group.few
      responsibility.joint hasPart responsibility.joint-part
      group.team responsibleFor responsibility.rounds
      role.principal responsibleFor field.management
      field.management hasPart responsibility.joint
      person.chen holdsRole role.secretary
      responsibility.orphan contributesTo goal.g
      group.few responsibleFor responsibility.main
      responsibility.main hasPart responsibility.main-a
      responsibility.main hasPart responsibility.main-b
      role.secretary responsibleFor responsibility.main-a
      role.principal responsibleFor responsibility.main-b
    `),
  ),
)
const row = (id: string) => matrix.duties.find((d) => d.id === id)!
const letters = (id: string, actor: string) => row(id).cells.get(actor)?.raci.join('') ?? ''

test('a duty without a letter counts as done by its owner', () =>
  expect(letters('responsibility.teaching', 'role.principal')).toBe('R'))
test('letters are kept', () => expect(letters('responsibility.cover', 'role.principal')).toBe('S'))
test('two owners share a duty', () => expect(row('responsibility.cover').shared).toBe(true))
test('one owner does not', () => expect(row('responsibility.direction').shared).toBe(false))
test('a group shares its duty among its members, who owe by way of it', () => {
  expect(row('responsibility.joint').shared).toBe(true)
  expect(row('responsibility.joint').cells.get('role.principal')!.owes[0]!.through).toBe('group.few')
})
test('a shared duty of which each owes another part is divided', () => {
  expect(row('responsibility.main')).toMatchObject({ shared: false, divided: true })
  expect(row('responsibility.joint')).toMatchObject({ shared: true, divided: false })
})
test('a duty that nobody owns is listed and says so', () => expect(row('responsibility.orphan').unowned).toBe(true))
test('a part of an owned duty is not without an owner', () => expect(row('responsibility.second').unowned).toBe(false))
test('parts follow their whole, in their order, one step deeper', () => {
  const at = matrix.duties.findIndex((d) => d.id === 'responsibility.direction')
  expect(matrix.duties.slice(at + 1, at + 3).map((d) => [d.id, d.depth])).toEqual([
    ['responsibility.first', 1],
    ['responsibility.second', 1],
  ])
})
test('under whose lead an actor acts', () =>
  expect(matrix.actors.find((a) => a.id === 'role.principal')!.under.map((u) => u.id)).toEqual(['organization.party']))
test('who oversees a duty has a cell without a letter', () => {
  const cell = row('responsibility.teaching').cells.get('organization.party')!
  expect([cell.raci.length, cell.oversees.length]).toEqual([0, 1])
})
test('no duty is listed twice', () => expect(new Set(matrix.duties.map((d) => d.id)).size).toBe(matrix.duties.length))

test('a group whose members are not named does not share', () =>
  expect(row('responsibility.rounds').shared).toBe(false))
test('a part of which nothing else is said is owed by those who owe its whole', () => {
  const part = row('responsibility.joint-part')
  expect(part.cells.get('role.principal')!.owes[0]).toMatchObject({
    through: 'group.few',
    whole: 'responsibility.joint',
  })
  expect([part.owners.length, part.shared, part.unowned]).toEqual([0, true, false])
})
test('a part with an owner of its own does not take over those of its whole', () => {
  const owes = [...row('responsibility.first').cells.values()].flatMap((c) => c.owes)
  expect(owes.map((o) => o.whole)).toEqual([null])
})
test('who holds a role is told with it and has no column of its own', () => {
  expect(matrix.actors.find((a) => a.id === 'role.secretary')!.holders).toEqual(['person.chen'])
  expect(matrix.actors.map((a) => a.id)).not.toContain('person.chen')
})

test('a duty is not put under a field of work', () => expect(row('responsibility.joint').depth).toBe(0))
