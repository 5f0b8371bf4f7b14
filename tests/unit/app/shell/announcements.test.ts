import { expect, test } from 'vitest'
import { announceChanges } from '../../../../src/app/shell/announcements.ts'
import { createAppStore } from '../../../../src/app/state/store.ts'
import { documentOf } from '../../../dsl.ts'

const lines = 'role.head responsibleFor responsibility.teach'

test('what changes is told in the language of the page', () => {
  const store = createAppStore()
  const told: string[] = []
  announceChanges(store)
  // Heard by a second listener, as the page hears it.
  store.subscribe(() => {
    const { announcement } = store.getState()
    if (announcement !== told.at(-1)) told.push(announcement)
  })
  const { actions } = store
  actions.show(documentOf(lines, { 'role.head': '校長', 'responsibility.teach': '教學' }), 'test')
  actions.select(['role.head'])
  const [edge] = store.getState().open?.document.edges ?? []
  actions.select([edge?.id ?? ''])
  actions.setFocus({ id: 'role.head', depth: 2, direction: 'both' })
  actions.setFilter({ nodeKinds: ['role'] })
  actions.setLanguage('en')
  actions.select([])
  expect(told).toEqual([
    '已開啟《Test》：2 個概念，1 條關係',
    '已選：校長',
    '已選：校長負責教學',
    '聚焦「校長」，深度 2：2 個概念',
    '篩得 1 個概念，0 條關係',
    'Selection cleared',
  ])
})
