/** Ties the picture to the store: what the state says is drawn, what a person does becomes an action. */
import { termMessages } from '../../i18n/index.ts'
import type { GraphEdge, Language } from '../../schema/index.ts'
import { edgeKind } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import { contentFor } from '../content/index.ts'
import type { AppState, AppStore, Camera } from '../state/index.ts'
import { palette, toneOf } from '../theme/index.ts'
import { shownByTool } from './attention.ts'
import { GraphCanvas } from './canvas.ts'
import { groundOf } from './ground.ts'
import { Walker } from './keys.ts'
import type { Picture } from './picture.ts'

export type Status = 'drawn' | 'lost' | 'missing'

export interface Connection {
  readonly canvas: GraphCanvas
  readonly walker: Walker
  /** Show everything, and let the address forget the camera. */
  showAll(): void
  end(): void
}

const nothing: readonly string[] = []

/** What the last call gave, while its arguments are the same. */
function memo<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { args: A; value: T } | null = null
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last!.args[i])) last = { args, value: make(...args) }
    return last.value
  }
}

/** The kind of a relation as it is written on it, with the part that somebody has in a duty. */
const edgeNames = memo((language: Language) => (edge: GraphEdge) => {
  const kind = edgeKind(edge.kind).label[language]
  // Who is responsible is what the kind says already.
  const part = edge.raci && edge.raci !== 'R' ? termMessages[language].raci[edge.raci] : kind
  return part === kind ? kind : `${kind} · ${part}`
})

/** Draw the state of a store in an element, from now until `end`. */
export function connect(container: HTMLElement, store: AppStore, onStatus: (status: Status) => void): Connection {
  const { actions } = store
  const contentOf = (state: AppState): Content =>
    contentFor(state.language, state.open?.document.source.language ?? 'zh-Hant')
  const grounds = memo(groundOf)
  const shown = memo(
    (open: AppState['open'], tool: AppState['tool'], visible: AppState['visible'], selection: AppState['selection']) =>
      shownByTool({ ...store.getState(), open, tool, visible, selection }),
  )

  let lastOpen: AppState['open'] = null
  let lastLayout = store.getState().layout

  const pictureOf = (state: AppState): Omit<Picture, 'cursor'> | null => {
    const { open, positions, visible, selection, hover, language, theme, tool } = state
    // While a layout is being computed the one before stays on screen.
    if (positions[state.layout] || open !== lastOpen) lastLayout = state.layout
    const layout = lastLayout
    const placed = positions[layout]
    if (!open || !placed) return null
    lastOpen = open
    const tone = toneOf(theme)
    return {
      open,
      positions: placed,
      visible,
      content: contentOf(state),
      tone,
      hover: hover?.ids ?? nothing,
      selection,
      shown: shown(open, tool, visible, selection),
      ground: grounds(layout, open, placed, contentOf(state), palette[tone]),
      edgeName: edgeNames(language),
    }
  }

  let mounted = false
  let written: Camera | null = store.getState().camera
  const canvas = new GraphCanvas({
    hover: (ids) => actions.hoverOver(ids.length > 0 ? { ids, from: 'graph' } : null),
    select: (ids, add) => {
      if (ids.length > 0) actions.select(ids, add ? 'toggle' : 'replace')
      else if (!add) actions.select([])
    },
    focus: (id) => {
      const { focus } = store.getState()
      actions.setFocus({ id, depth: focus?.depth ?? 1, direction: focus?.direction ?? 'both' })
    },
    pin: actions.pin,
    camera: (camera) => {
      written = camera
      actions.setCamera(camera)
    },
    lost: () => onStatus('lost'),
    drawn: () => onStatus('drawn'),
    missing: () => onStatus('missing'),
  })

  // While another view is shown the picture stays as it is; what has changed meanwhile is drawn when it comes back.
  let last = store.getState()
  /** Languages whose labels are being measured, and those whose labels have been. */
  const asked = new Set<Content>()
  const measured = new Set<Content>()
  const show = (state: AppState) => {
    if (mounted && state.view !== 'graph') return
    const content = contentOf(state)
    if (mounted && state.open === last.open && content !== contentOf(last) && !measured.has(content)) {
      // Once for each language; whatever else changes meanwhile waits with it.
      if (asked.has(content)) return
      asked.add(content)
      canvas.prepare(content).then(() => {
        measured.add(content)
        show(store.getState())
      })
      return
    }
    const before = last
    last = state
    const picture = pictureOf(state)
    if (!picture) return
    if (!mounted) {
      mounted = true
      canvas.mount(container, { ...picture, cursor: null }, state.camera)
      if (state.reveal.ids.length > 0) canvas.reveal(state.reveal.ids)
      return
    }
    const lastShown = shown(before.open, before.tool, before.visible, before.selection)
    canvas.update(picture)
    if (state.camera !== before.camera && state.camera !== written) {
      written = state.camera
      canvas.goTo(state.camera)
    } else if (state.focus !== before.focus && state.open === before.open) showAll()
    if (state.reveal !== before.reveal && state.reveal.ids.length > 0) canvas.reveal(state.reveal.ids)
    else if (picture.shown !== lastShown && picture.shown.length > 0) canvas.reveal(picture.shown)
  }

  /** Show everything; an address from now on says nothing of the camera. */
  const showAll = (): void => {
    written = null
    canvas.goTo(null)
    if (store.getState().camera) actions.setCamera(null)
  }

  const walker = new Walker(canvas, store, () => contentOf(store.getState()), showAll)
  const stop = store.subscribe(show)
  show(store.getState())
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const toneChanged = () => show(store.getState())
  dark.addEventListener('change', toneChanged)

  return {
    canvas,
    walker,
    showAll,
    end() {
      stop()
      dark.removeEventListener('change', toneChanged)
      canvas.destroy()
    },
  }
}
