/** The tone that is drawn: the chosen theme, or what the system asks for. */
import { useSyncExternalStore } from 'react'
import type { Tone } from './palette.ts'

const dark = (): MediaQueryList => globalThis.matchMedia('(prefers-color-scheme: dark)')

/** The tone of a theme now. */
export const toneOf = (theme: 'light' | 'dark' | 'system'): Tone =>
  theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme

function onSystemChange(listener: () => void): () => void {
  const query = dark()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The tone of a theme, following the system while it is asked to. */
export const useTone = (theme: 'light' | 'dark' | 'system'): Tone =>
  useSyncExternalStore(onSystemChange, () => toneOf(theme))
