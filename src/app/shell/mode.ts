/** How the window is divided: three columns, two columns, or a view over a sheet. */
import { useSyncExternalStore } from 'react'

export type Mode = 'wide' | 'medium' | 'narrow'

/** Widths in pixels from which a mode holds; a low window is treated like a phone on its side. */
const wide = '(min-width: 1180px)'
const medium = '(min-width: 760px) and (min-height: 480px)'

const matches = (query: string): boolean => globalThis.matchMedia(query).matches

const modeNow = (): Mode => (matches(wide) && matches(medium) ? 'wide' : matches(medium) ? 'medium' : 'narrow')

function onChange(listener: () => void): () => void {
  const queries = [wide, medium].map((q) => globalThis.matchMedia(q))
  for (const q of queries) q.addEventListener('change', listener)
  return () => {
    for (const q of queries) q.removeEventListener('change', listener)
  }
}

export const useMode = (): Mode => useSyncExternalStore(onChange, modeNow)
