/** The keys, as data: what the window listens to and what `?` lists. */
import type { AppStore, Focus, Tool } from '../state/index.ts'
import { isEmptyFilter } from '../state/index.ts'
import { startTool } from './startTool.ts'

export type KeyGroup = 'anywhere' | 'text' | 'graph' | 'list'

/** One line of the list. Names are keys of `keyMessages`. */
export interface KeyEntry {
  readonly name: string
  readonly group: KeyGroup
  /** Keys as they are printed; each inner list is one way. */
  readonly keys: readonly (readonly string[])[]
  /** Values of `KeyboardEvent.key` that the window answers by itself. */
  readonly listens?: readonly string[]
  readonly run?: (store: AppStore, key: string, help: () => void) => boolean
}

/** The concept that a key means: the one selected last, else the one in focus. */
const meant = (store: AppStore): string | null => {
  const { open, selection, focus } = store.getState()
  return selection.findLast((id) => open?.index.node(id)) ?? focus?.id ?? null
}

const depths = ['1', '2', '3', '4', '5']

const toolKeys: Readonly<Record<string, Tool['kind']>> = {
  p: 'path',
  c: 'compare',
  a: 'audit',
  t: 'tour',
  i: 'importance',
}

function focusOn(store: AppStore, depth: number): boolean {
  const id = meant(store)
  if (id === null) return false
  const { focus } = store.getState()
  store.actions.setFocus({ id, depth: depth as Focus['depth'], direction: focus?.direction ?? 'both' })
  return true
}

export const keyEntries: readonly KeyEntry[] = [
  {
    name: 'help',
    group: 'anywhere',
    keys: [['?']],
    listens: ['?', '？'],
    run: (_store, _key, help) => {
      help()
      return true
    },
  },
  { name: 'back', group: 'anywhere', keys: [['Esc']], listens: ['Escape'], run: (store) => store.actions.stepBack() },
  {
    name: 'focus',
    group: 'anywhere',
    keys: [['F']],
    listens: ['f', 'F'],
    run: (store) => focusOn(store, store.getState().focus?.depth ?? 1),
  },
  {
    name: 'depth',
    group: 'anywhere',
    keys: [['1', '–', '5']],
    listens: depths,
    run: (store, key) => focusOn(store, Number(key)),
  },
  {
    name: 'unfocus',
    group: 'anywhere',
    keys: [['0']],
    listens: ['0'],
    run: (store) => {
      if (!store.getState().focus) return false
      store.actions.setFocus(null)
      return true
    },
  },
  {
    name: 'clearFilter',
    group: 'anywhere',
    keys: [['X']],
    listens: ['x', 'X'],
    run: (store) => {
      if (isEmptyFilter(store.getState().filter)) return false
      store.actions.clearFilter()
      return true
    },
  },
  {
    name: 'tools',
    group: 'anywhere',
    keys: [['P'], ['C'], ['A'], ['T'], ['I']],
    listens: Object.keys(toolKeys).flatMap((key) => [key, key.toUpperCase()]),
    run: (store, key) => {
      const kind = toolKeys[key.toLowerCase()]
      if (!kind || !store.getState().open) return false
      if (store.getState().tool?.kind === kind) store.actions.setTool(null)
      else startTool(store, kind)
      return true
    },
  },
  {
    name: 'panels',
    group: 'anywhere',
    keys: [['F6'], ['Shift', 'F6']],
  },
  { name: 'search', group: 'anywhere', keys: [['/'], ['⌘', 'K'], ['Ctrl', 'K']] },
  { name: 'resize', group: 'anywhere', keys: [['←'], ['→'], ['Shift', '← →']] },
  { name: 'nextMark', group: 'text', keys: [['→'], ['←']] },
  { name: 'nextSentence', group: 'text', keys: [['↓'], ['↑']] },
  { name: 'firstMark', group: 'text', keys: [['Home'], ['End']] },
  { name: 'select', group: 'text', keys: [['Enter'], ['Space']] },
  { name: 'addToSelection', group: 'text', keys: [['Shift', 'Enter']] },
  { name: 'nextNode', group: 'graph', keys: [['←'], ['→'], ['↑'], ['↓']] },
  { name: 'byWeight', group: 'graph', keys: [['Tab'], ['Shift', 'Tab']] },
  { name: 'alongEdges', group: 'graph', keys: [['['], [']']] },
  { name: 'chooseNode', group: 'graph', keys: [['Enter']] },
  { name: 'zoom', group: 'graph', keys: [['+'], ['−']] },
  { name: 'fit', group: 'graph', keys: [['0']] },
]

/** The parts of the window that F6 goes round, by id. */
const landmarks = ['reader', 'centre', 'inspector']

/**
 * F6 and Shift-F6 go to the next and the previous part of the window, past all that is in between.
 * @returns whether there was one to go to
 */
export function goRound(back: boolean): boolean {
  const shown = landmarks.map((id) => document.getElementById(id)).filter((part) => part !== null && !part.hidden)
  if (shown.length === 0) return false
  const at = shown.findIndex((part) => part?.contains(document.activeElement))
  const next = back ? (at <= 0 ? shown.length - 1 : at - 1) : (at + 1) % shown.length
  shown[next]?.focus()
  return true
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="searchbox"]'))

/** Where Esc and letters belong to something on top: a dialog, a menu, a list that is searched by typing. */
const taken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null

/**
 * Answer the keys that are free.
 * @param singleKeys whether letters and digits count (they can be turned off; Esc always counts)
 */
export function answerKey(event: KeyboardEvent, store: AppStore, singleKeys: boolean, help: () => void): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'F6') {
    if (!document.querySelector('[role="dialog"]') && goRound(event.shiftKey)) event.preventDefault()
    return
  }
  if (typing(event.target) || taken(event.target)) return
  const entry = keyEntries.find((e) => e.listens?.includes(event.key))
  if (!entry?.run || (!singleKeys && event.key !== 'Escape')) return
  if (entry.run(store, event.key, help)) event.preventDefault()
}
