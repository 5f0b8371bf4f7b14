import { describe, expect, test } from 'vitest'
import { shortestPaths } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'
import { indexed } from './indexed.ts'

const diamond = documentOf(`
  role.a leads field.b
  role.a leads field.c
  field.b contributesTo goal.d
  field.c contributesTo goal.d
  goal.d contributesTo goal.e
  principle.far leads field.far
`)
const index = indexed(diamond)
const told = (from: string, to: string, options = {}) =>
  shortestPaths(index, from, to, options).paths.map((p) =>
    p.hops
      .map((h) =>
        h.relations.map((r) => `${h.from} ${r.forward ? r.edge.kind : `←${r.edge.kind}`} ${h.to}`).join(' & '),
      )
      .join('; '),
  )

describe('all shortest paths', () => {
  test('every one of equal length is found, in id order', () =>
    expect(told('role.a', 'goal.d')).toEqual([
      'role.a leads field.b; field.b contributesTo goal.d',
      'role.a leads field.c; field.c contributesTo goal.d',
    ]))
  test('a relation may be read against its direction', () =>
    expect(told('field.b', 'field.c', {})).toEqual([
      'field.b contributesTo goal.d; goal.d ←contributesTo field.c',
      'field.b ←leads role.a; role.a leads field.c',
    ]))
  test('unless the walk follows the arrows', () => expect(told('field.b', 'field.c', { walk: 'out' })).toEqual([]))
  test('or goes against them', () =>
    expect(told('goal.e', 'field.b', { walk: 'in' })).toEqual([
      'goal.e ←contributesTo goal.d; goal.d ←contributesTo field.b',
    ]))
  test('the limit cuts the list, not the count', () => {
    const found = shortestPaths(index, 'role.a', 'goal.e', { limit: 1 })
    expect([found.paths.length, found.total, found.length]).toEqual([1, 2, 3])
  })
  test('edges can be left out', () =>
    expect(told('role.a', 'goal.d', { allowed: (e: { target: string }) => e.target !== 'field.b' })).toHaveLength(1))
  test('no connection, no path', () => expect(told('role.a', 'field.far')).toEqual([]))
  test('the same concept, no path', () => expect(told('role.a', 'role.a')).toEqual([]))
  test('an unknown id, no path', () => expect(told('role.a', 'goal.nowhere')).toEqual([]))
  test('parallel relations share a hop', () => {
    const two = indexed(documentOf('role.a leads field.b\nrole.a carriesOut field.b\nfield.b integratesWith field.c'))
    const { paths, total } = shortestPaths(two, 'role.a', 'field.c', { walk: 'out' })
    expect([total, paths[0]!.hops[0]!.relations.length]).toEqual([1, 2])
  })
  test('a symmetric relation is walked both ways', () => {
    const two = indexed(documentOf('field.b integratesWith field.c'))
    expect(shortestPaths(two, 'field.c', 'field.b', { walk: 'out' }).total).toBe(1)
  })
})
