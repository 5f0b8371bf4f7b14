/** A short word on what was just done, seen for a moment and announced. */
import { createStore } from 'zustand/vanilla'
import { actions } from '../state/index.ts'

export const notice = createStore<{ readonly text: string | null }>(() => ({ text: null }))

/** Milliseconds that it is seen. */
const seen = 4000

let timer: ReturnType<typeof setTimeout> | undefined

export function tell(text: string): void {
  actions.announce(text)
  notice.setState({ text })
  clearTimeout(timer)
  timer = setTimeout(() => notice.setState({ text: null }), seen)
}
