/** Computing layouts: in a worker, when one is asked for that nobody has computed yet, with progress and a way out. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { graphMessages } from '../../i18n/index.ts'
import { layoutEntry, referenceViewport } from '../../layout/index.ts'
import type { AppState, AppStore, LayoutName } from '../state/index.ts'
import { app } from '../state/index.ts'
import type { LayoutReply, LayoutRequest } from './layoutMessages.ts'

export interface LayoutState {
  readonly busy: boolean
  /** From 0 to 1. */
  readonly share: number
  readonly failed: boolean
}

const idle: LayoutState = { busy: false, share: 0, failed: false }

const progress = createStore<LayoutState>(() => idle)

/** How far the layout is that is being computed. */
export const useLayout = (): LayoutState => useStore(progress)

let worker: Worker | null = null
/** The layout that was on screen before the one that is being computed. */
let last: LayoutName | null = null

function end(state: LayoutState = idle): void {
  worker?.terminate()
  worker = null
  progress.setState(state)
}

/** Size of the panel, or of the one that layouts are made for if it is not on screen. */
function panelSize(): typeof referenceViewport {
  const box = document.querySelector('.graph-stage')?.getBoundingClientRect()
  if (!box || box.width < 200 || box.height < 200) return referenceViewport
  return { width: Math.round(box.width) - 20, height: Math.round(box.height) - 60 }
}

function start(state: AppState, store: AppStore): void {
  const { open, layout, language, positions } = state
  if (!open) return
  end({ busy: true, share: 0, failed: false })
  const own = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  worker = own
  own.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
    if (worker !== own) return
    if (data.type === 'progress') {
      progress.setState({ busy: true, share: data.share, failed: false })
      return
    }
    end()
    const now = store.getState()
    if (now.open !== open) return
    store.actions.setPositions(layout, data.positions)
    store.actions.announce(graphMessages[now.language].arranged(layoutEntry(layout).label[now.language]))
  }
  own.onerror = () => {
    if (worker === own) end({ busy: false, share: 0, failed: true })
  }
  const request: LayoutRequest = {
    document: open.document,
    layout,
    options: {
      language,
      viewport: panelSize(),
      positions: positions[layout] ?? {},
      sections: open.index.sections.map(({ start, end }) => ({ start, end })),
    },
  }
  own.postMessage(request)
}

/** Compute the chosen layout anew; what a person has pinned stays. */
export const layAgain = (): void => start(app.getState(), app)

/** Give up the layout that is being computed, and go back to the one before. */
export function stopLayout(): void {
  end()
  const { layout, positions } = app.getState()
  if (!positions[layout] && last !== null && positions[last]) app.actions.setLayout(last)
  else if (!positions[layout]) progress.setState({ busy: false, share: 0, failed: true })
}

/** From now on compute what is missing; returns a function that ends it. */
export function arrangeWhatIsMissing(): () => void {
  const look = (now: AppState, before: AppState | null) => {
    if (now.positions[now.layout]) {
      last = now.layout
      // Another layout is shown, or another document: what is being computed is not wanted any more.
      if (before && (now.layout !== before.layout || now.open !== before.open)) end()
      return
    }
    const asked = !before || now.layout !== before.layout || now.open !== before.open
    if (now.open && asked) start(now, app)
  }
  look(app.getState(), null)
  const stop = app.subscribe(look)
  return () => {
    stop()
    end()
  }
}
