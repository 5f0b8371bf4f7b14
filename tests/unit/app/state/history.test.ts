import { expect, test } from 'vitest'
import type { AddressBar } from '../../../../src/app/state/history.ts'
import { bindAddress } from '../../../../src/app/state/history.ts'
import { createAppStore } from '../../../../src/app/state/store.ts'
import type { GraphDocument } from '../../../../src/schema/index.ts'
import { documentOf } from '../../../dsl.ts'

/** A browser's address bar and history, as far as they matter. */
function fakeBar() {
  const entries = ['']
  let at = 0
  const listeners = new Set<() => void>()
  const bar: AddressBar = {
    get location() {
      return { hash: entries[at] ?? '' }
    },
    history: {
      pushState: (_state, _title, url) => {
        entries.splice(at + 1)
        entries.push(String(url))
        at++
      },
      replaceState: (_state, _title, url) => {
        entries[at] = String(url)
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  }
  const go = (step: number) => {
    at += step
    for (const listener of listeners) listener()
  }
  return { bar, go, entries: () => entries.length, hash: () => entries[at], listeners }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

async function bound() {
  const store = createAppStore()
  const window = fakeBar()
  const end = bindAddress(store, window.bar)
  store.actions.show(documentOf('role.a responsibleFor responsibility.b\nrole.c'), 'test')
  await settled()
  return { store, end, ...window }
}

test('a step makes an entry, and Back and Forward restore it', async () => {
  const { store, go, entries } = await bound()
  const start = entries()
  store.actions.select(['role.a'])
  await settled()
  store.actions.setView('table')
  await settled()
  expect(entries()).toBe(start + 2)
  go(-1)
  expect(store.getState()).toMatchObject({ view: 'graph', selection: ['role.a'] })
  go(-1)
  expect(store.getState()).toMatchObject({ view: 'graph', selection: [] })
  go(2)
  await settled()
  expect(store.getState()).toMatchObject({ view: 'table', selection: ['role.a'] })
  expect(entries()).toBe(start + 2)
})

test('several changes at once are one entry', async () => {
  const { store, entries } = await bound()
  const start = entries()
  store.actions.select(['role.a'])
  store.actions.setFocus({ id: 'role.a', depth: 1, direction: 'both' })
  await settled()
  expect(entries()).toBe(start + 1)
})

test('language, theme and camera correct the entry that is there', async () => {
  const { store, entries, hash } = await bound()
  const start = entries()
  store.actions.setLanguage('en')
  store.actions.setTheme('dark')
  await settled()
  store.actions.setCamera({ x: 0.5, y: 0.5, ratio: 2 })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(entries()).toBe(start)
  expect(hash()).toBe('#v=1&camera=0.5,0.5,2&lang=en&theme=dark')
})

test('a foreign fragment changes nothing', async () => {
  const { store, bar, go } = await bound()
  store.actions.select(['role.a'])
  await settled()
  bar.history.replaceState(null, '', '#reader')
  go(0)
  expect(store.getState().selection).toEqual(['role.a'])
})

/** Two documents that can be fetched by their mark; the open one is told by its name. */
async function boundToTwo() {
  const store = createAppStore()
  const window = fakeBar()
  const documents: Record<string, GraphDocument> = { one: documentOf('role.a'), two: documentOf('goal.b') }
  const fetched: (string | null)[] = []
  bindAddress(store, window.bar, {
    documentOf: ({ open }) => (open?.name === 'one' ? null : (open?.name ?? null)),
    fetchOf: async (name, place) => {
      fetched.push(name)
      const document = documents[name ?? 'one']
      return document ? () => store.actions.show(document, name ?? 'one', place) : null
    },
  })
  for (const [name, document] of Object.entries(documents)) {
    store.actions.show(document, name)
    await settled()
  }
  return { store, fetched, ...window }
}

test('Back leads to the document that was open, and Forward to the other, at their places', async () => {
  const { store, go, entries, fetched } = await boundToTwo()
  store.actions.select(['goal.b'])
  await settled()
  const all = entries()
  go(-2)
  await settled()
  expect(store.getState().open?.name).toBe('one')
  go(2)
  await settled()
  expect(store.getState()).toMatchObject({ open: { name: 'two' }, selection: ['goal.b'] })
  expect(fetched).toEqual([null, 'two'])
  expect(entries()).toBe(all)
})

test('a document that nobody has leaves the open one where it is', async () => {
  const { store, bar, go } = await boundToTwo()
  bar.history.replaceState(null, '', '#v=1&doc=three&view=table')
  go(0)
  await settled()
  expect(store.getState()).toMatchObject({ open: { name: 'two' }, view: 'table' })
})

test('it ends without a trace', async () => {
  const { store, end, entries, listeners } = await bound()
  const start = entries()
  end()
  store.actions.select(['role.a'])
  await settled()
  expect(entries()).toBe(start)
  expect(listeners.size).toBe(0)
})
