/** A file that is being read: shown with its name, and cancelled by whoever changes their mind. */
import { createStore } from 'zustand/vanilla'

export interface Work {
  readonly name: string
  readonly phase: 'reading' | 'checking'
  readonly cancel: () => void
}

export const work = createStore<{ readonly current: Work | null }>(() => ({ current: null }))
