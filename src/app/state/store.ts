/** The store: state, the actions that change it, and what follows from a change. No DOM. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { visible } from '../../graph/index.ts'
import type { Language } from '../../schema/index.ts'
import { defaultPlace, emptyFilter, emptyState, nothingVisible } from './defaults.ts'
import { openDocument } from './open.ts'
import type { Actions, AppState, Hover, OpenDocument, Place } from './types.ts'

/** What the store needs from outside. */
export interface StoreOptions {
  readonly place?: Partial<Place>
  /**
   * Called before a language is taken. A promise (tables that must be loaded first) delays the change until it
   * settles, so that nobody sees a half-translated page.
   */
  readonly prepare?: (language: Language, source: Language) => Promise<void> | undefined
}

export type AppStore = StoreApi<AppState> & { readonly actions: Actions }

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]))

const sameHover = (a: Hover | null, b: Hover | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && sameList(a.ids, b.ids))

const exists = (open: OpenDocument, id: string): boolean => open.index.node(id) !== null || open.index.edge(id) !== null

/** A place without the ids that the open document does not have. */
function sound(place: Place, open: OpenDocument): Place {
  const node = (id: string | null): string | null => (id !== null && open.index.node(id) ? id : null)
  const { focus, tool } = place
  let kept = tool
  // An end that the document does not have is open again.
  if (tool?.kind === 'path') kept = { ...tool, from: node(tool.from) ?? '', to: node(tool.to) }
  if (tool?.kind === 'compare') kept = { ...tool, first: node(tool.first) ?? '', second: node(tool.second) }
  return {
    ...place,
    selection: place.selection.filter((id) => exists(open, id)),
    focus: focus && node(focus.id) ? focus : null,
    tool: kept,
  }
}

const placeOf = (state: AppState): Place => ({
  view: state.view,
  layout: state.layout,
  shown: state.shown,
  selection: state.selection,
  focus: state.focus,
  filter: state.filter,
  tool: state.tool,
  camera: state.camera,
  language: state.language,
  theme: state.theme,
})

/** A new store. The application has one (`app` in `index.ts`); tests make their own. */
export function createAppStore(options: StoreOptions = {}): AppStore {
  const store = createStore<AppState>(() => ({ ...emptyState, ...options.place }))
  const { getState, setState } = store

  const shown = (state: Pick<AppState, 'open' | 'filter' | 'focus'>) =>
    state.open ? visible(state.open.index, state.filter, state.focus) : nothingVisible

  /** Change what is shown, and what follows from it, in one step. */
  const change = (patch: Partial<AppState>) => {
    const next = { ...getState(), ...patch }
    setState({ ...patch, visible: shown(next) })
  }

  let asked = 0
  const takeLanguage = (language: Language, done: () => void) => {
    const serial = ++asked
    const wait = options.prepare?.(language, getState().open?.document.source.language ?? 'zh-Hant')
    if (!wait) return done()
    const then = () => {
      if (serial === asked) done()
    }
    wait.then(then, then)
  }

  const actions: Actions = {
    show(document, name, place) {
      const open = openDocument(document, name)
      const state = getState()
      const { view, layout, language, theme } = state
      const start = place ? { ...placeOf(state), ...place } : { ...defaultPlace, view, layout, language, theme }
      const positions = document.layout?.positions
      change({
        ...sound(start, open),
        language,
        open,
        refused: null,
        hover: null,
        positions: positions ? { force: positions } : {},
        reveal: { serial: state.reveal.serial + 1, passage: null, ids: [] },
      })
    },
    refuse: (name, issues) => setState({ refused: { name, issues } }),
    dismissRefusal: () => setState({ refused: null }),
    select(ids, how = 'replace') {
      const { selection } = getState()
      const next =
        how === 'replace'
          ? [...new Set(ids)]
          : [...selection.filter((id) => !ids.includes(id)), ...ids.filter((id) => !selection.includes(id))]
      if (!sameList(selection, next)) setState({ selection: next })
    },
    hoverOver(hover) {
      const next = hover && hover.ids.length > 0 ? hover : null
      if (!sameHover(getState().hover, next)) setState({ hover: next })
    },
    setFocus: (focus) => change({ focus }),
    setFilter: (part) => change({ filter: { ...getState().filter, ...part } }),
    clearFilter: () => change({ filter: emptyFilter }),
    setView: (view) => setState({ view }),
    setLayout: (layout) => setState({ layout, camera: null }),
    setShown: (part) => setState({ shown: { ...getState().shown, ...part } }),
    // What the tour went through was nobody's choice, and goes with it.
    setTool: (tool) =>
      setState(getState().tool?.kind === 'tour' && tool?.kind !== 'tour' ? { tool, selection: [] } : { tool }),
    setCamera: (camera) => setState({ camera }),
    setLanguage: (language) => takeLanguage(language, () => setState({ language })),
    setTheme: (theme) => setState({ theme }),
    setPositions: (layout, positions) => setState({ positions: { ...getState().positions, [layout]: positions } }),
    pin(id, x, y) {
      const { layout, positions } = getState()
      setState({ positions: { ...positions, [layout]: { ...positions[layout], [id]: { x, y, pinned: true } } } })
    },
    revealPassage: (start, end) =>
      setState({ reveal: { serial: getState().reveal.serial + 1, passage: { start, end }, ids: [] } }),
    revealIds: (ids) => setState({ reveal: { serial: getState().reveal.serial + 1, passage: null, ids } }),
    revealBoth: (passage, ids) => setState({ reveal: { serial: getState().reveal.serial + 1, passage, ids } }),
    announce: (announcement) => setState({ announcement }),
    stepBack() {
      const { tool, selection, focus } = getState()
      if (tool) actions.setTool(null)
      else if (selection.length > 0) setState({ selection: [], hover: null })
      else if (focus) change({ focus: null })
      else return false
      return true
    },
    restore(place) {
      const state = getState()
      const next = { ...placeOf(state), ...place }
      change({ ...(state.open ? sound(next, state.open) : next), language: state.language })
      if (next.language !== state.language) actions.setLanguage(next.language)
    },
  }
  return Object.assign(store, { actions })
}

export { placeOf }
