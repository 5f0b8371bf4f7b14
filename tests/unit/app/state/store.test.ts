import { describe, expect, test } from 'vitest'
import { emptyFilter } from '../../../../src/app/state/defaults.ts'
import { createAppStore } from '../../../../src/app/state/store.ts'
import { documentOf } from '../../../dsl.ts'

const lines = `
  role.secretary responsibleFor responsibility.lead
  role.head responsibleFor responsibility.teach
  responsibility.lead contributesTo goal.school
  responsibility.teach contributesTo goal.school
`

function opened() {
  const store = createAppStore()
  store.actions.show(documentOf(lines), 'test')
  const edgeTo = (id: string) => store.getState().open?.document.edges.find((e) => e.target === id)?.id ?? ''
  return { store, state: store.getState, actions: store.actions, edgeTo }
}

test('a new document is shown whole', () => {
  const { state } = opened()
  expect(state().visible.nodes.size).toBe(5)
  expect(state().visible.edges.size).toBe(4)
})

test('what is visible follows filter and focus in the same step', () => {
  const { store, state, actions } = opened()
  const seen: number[] = []
  store.subscribe((s) => seen.push(s.visible.nodes.size))
  actions.setFilter({ nodeKinds: ['role'] })
  expect(state().visible).toEqual({ nodes: new Set(['role.secretary', 'role.head']), edges: new Set() })
  actions.clearFilter()
  actions.setFocus({ id: 'role.head', depth: 1, direction: 'both' })
  expect(state().visible.nodes).toEqual(new Set(['role.head', 'responsibility.teach']))
  expect(seen).toEqual([2, 5, 2])
})

describe('selection', () => {
  test('replaces, adds and takes away; the last one chosen comes last', () => {
    const { state, actions } = opened()
    actions.select(['role.head'])
    actions.select(['goal.school'], 'toggle')
    expect(state().selection).toEqual(['role.head', 'goal.school'])
    actions.select(['role.head'], 'toggle')
    expect(state().selection).toEqual(['goal.school'])
    actions.select(['role.head', 'role.head'])
    expect(state().selection).toEqual(['role.head'])
  })
  test('choosing the same again changes nothing', () => {
    const { store, actions } = opened()
    actions.select(['role.head'])
    let changes = 0
    store.subscribe(() => changes++)
    actions.select(['role.head'])
    actions.hoverOver(null)
    actions.hoverOver({ ids: [], from: 'text' })
    expect(changes).toBe(0)
  })
})

test('Esc steps back through tool, selection and focus, and then says that there is nothing to leave', () => {
  const { state, actions } = opened()
  actions.setFocus({ id: 'role.head', depth: 2, direction: 'both' })
  actions.select(['role.head'])
  actions.setTool({ kind: 'audit' })
  expect(actions.stepBack()).toBe(true)
  expect(state().tool).toBeNull()
  actions.stepBack()
  expect(state().selection).toEqual([])
  actions.stepBack()
  expect(state().focus).toBeNull()
  expect(actions.stepBack()).toBe(false)
})

test('a place keeps only what the document has', () => {
  const { store, state, edgeTo } = opened()
  store.actions.show(documentOf(lines), 'again', {
    selection: ['gone', 'role.head', edgeTo('responsibility.lead')],
    focus: { id: 'gone', depth: 1, direction: 'both' },
    tool: { kind: 'path', from: 'role.head', to: 'gone' },
  })
  expect(state().selection).toEqual(['role.head', edgeTo('responsibility.lead')])
  expect(state().focus).toBeNull()
  expect(state().tool).toEqual({ kind: 'path', from: 'role.head', to: null })
})

test('another document starts afresh, in the same view, language and theme', () => {
  const { state, actions } = opened()
  actions.setView('table')
  actions.setLanguage('en')
  actions.select(['role.head'])
  actions.setFilter({ nodeKinds: ['goal'] })
  actions.show(documentOf('goal.other'), 'other')
  expect(state()).toMatchObject({ view: 'table', language: 'en', selection: [], filter: emptyFilter })
})

test('a refused file leaves what is open as it is', () => {
  const { state, actions } = opened()
  const { open } = state()
  actions.refuse('bad.json', [{ code: 'json.syntax', severity: 'error', path: [], message: 'broken' }])
  expect(state().open).toBe(open)
  expect(state().refused?.name).toBe('bad.json')
  actions.dismissRefusal()
  expect(state().refused).toBeNull()
})

test('a language is taken when its tables are there, and only the last one asked for', async () => {
  const waits = new Map<string, () => void>()
  const store = createAppStore({
    prepare: (language) =>
      language === 'en' ? undefined : new Promise((resolve) => waits.set(language, () => resolve())),
  })
  store.actions.setLanguage('zh-Hans')
  expect(store.getState().language).toBe('zh-Hant')
  store.actions.setLanguage('en')
  expect(store.getState().language).toBe('en')
  waits.get('zh-Hans')?.()
  await Promise.resolve()
  expect(store.getState().language).toBe('en')
})

test('a table that fails to load does not hold the language back', async () => {
  const store = createAppStore({ prepare: () => Promise.reject(new Error('offline')) })
  store.actions.setLanguage('zh-Hans')
  await new Promise((resolve) => setTimeout(resolve))
  expect(store.getState().language).toBe('zh-Hans')
})

test('a pinned node keeps its place in the layout in which it was pinned', () => {
  const { state, actions } = opened()
  actions.setPositions('force', { 'role.head': { x: 0, y: 0 } })
  actions.pin('role.head', 3, 4)
  expect(state().positions).toEqual({ force: { 'role.head': { x: 3, y: 4, pinned: true } } })
})
