/** Ties the store to the address: what matters becomes an entry of the browser's history, the camera only corrects it. */
import { readAddress, writeAddress } from './address.ts'
import type { AppStore } from './store.ts'
import { placeOf } from './store.ts'
import type { AppState, Place } from './types.ts'

/** The parts of a window that are used, so that a test can stand in. */
export interface AddressBar {
  readonly location: { readonly hash: string }
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
}

/** What the address says of documents, beside the place in them. */
export interface Documents {
  /** The mark of the open document in an address, or null for the one that is built in. */
  readonly documentOf: (state: AppState) => string | null
  /** Fetch the document with a mark. @returns what shows it at the place, or null if nobody has it */
  readonly fetchOf: (document: string | null, place: Partial<Place>) => Promise<(() => void) | null>
}

const onlyOne: Documents = { documentOf: () => null, fetchOf: async () => null }

/** Milliseconds that a moving camera waits before it is written down. */
const cameraDelay = 250

/** A new entry for these; the rest replaces. The steps of one tour share an entry. */
function isStep(a: Place, b: Place): boolean {
  const tour = a.tool?.kind === 'tour' && b.tool?.kind === 'tour'
  return (
    a.view !== b.view ||
    a.layout !== b.layout ||
    a.shown !== b.shown ||
    (a.selection !== b.selection && !tour) ||
    a.focus !== b.focus ||
    a.filter !== b.filter ||
    (a.tool !== b.tool && !tour)
  )
}

/**
 * Follow the store and the address bar.
 * @param documents how an address tells documents apart; without it there is only one
 * @returns a function that ends it
 */
export function bindAddress(
  store: AppStore,
  bar: AddressBar,
  { documentOf, fetchOf }: Documents = onlyOne,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let step = false
  let queued = false
  let restoring = false
  let asked = 0

  const write = () => {
    queued = false
    clearTimeout(timer)
    timer = undefined
    const state = store.getState()
    const hash = `#${writeAddress(placeOf(state), documentOf(state))}`
    if (hash !== bar.location.hash) {
      try {
        if (step) bar.history.pushState(null, '', hash)
        else bar.history.replaceState(null, '', hash)
      } catch {
        // Browsers limit how often an address may change; the next change tries again.
      }
    }
    step = false
  }

  const queue = () => {
    if (queued) return
    queued = true
    queueMicrotask(write)
  }

  const stop = store.subscribe((now, before) => {
    if (restoring || now.open === null) return
    if (now.open !== before.open) {
      step = before.open !== null
      queue()
    } else if (isStep(now, before)) {
      step = true
      queue()
    } else if (now.language !== before.language || now.theme !== before.theme || now.tool !== before.tool) queue()
    else if (now.camera !== before.camera) {
      clearTimeout(timer)
      timer = setTimeout(write, cameraDelay)
    }
  })

  const read = () => {
    const { place, document } = readAddress(bar.location.hash)
    if (Object.keys(place).length === 0) return
    const serial = ++asked
    clearTimeout(timer)
    // The entry is there already: what follows from it makes no other.
    const follow = (change: () => void) => {
      restoring = true
      try {
        change()
      } finally {
        restoring = false
      }
    }
    if (document === documentOf(store.getState())) return follow(() => store.actions.restore(place))
    const here = () => store.actions.restore(place)
    const there = (show: (() => void) | null) => {
      if (serial === asked) follow(show ?? here)
    }
    fetchOf(document, place).then(there, () => there(null))
  }
  bar.addEventListener('popstate', read)
  bar.addEventListener('hashchange', read)
  return () => {
    stop()
    clearTimeout(timer)
    bar.removeEventListener('popstate', read)
    bar.removeEventListener('hashchange', read)
  }
}
