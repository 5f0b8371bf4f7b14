/** The application's one store, and the hooks that read it. */
import type { ReactNode } from 'react'
import { createContext, createElement, use, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Translated, Wording } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import { contentFor, prepareContent } from '../content/index.ts'
import { createAppStore } from './store.ts'
import type { AppState } from './types.ts'

export const app = createAppStore({ prepare: prepareContent })

export const actions = app.actions

/** A part of the state; the component renders again when it changes. */
export const useApp = <T>(select: (state: AppState) => T): T => useStore(app, select)

const Shown = createContext<Language>('zh-Hant')

/**
 * Gives what is inside the language in one piece, once all of it is ready: it is put together in slices, so that the page
 * answers meanwhile.
 */
export function LanguageShown({ children }: { readonly children: ReactNode }) {
  return createElement(Shown, { value: useDeferredValue(useApp((s) => s.language)) }, children)
}

/** The language that is shown. What was only just chosen is `language` in the state. */
export const useLanguage = (): Language => use(Shown)

/** How the open document speaks in the chosen language. */
export function useContent(): Content {
  const language = useLanguage()
  const source = useApp((s) => s.open?.document.source.language ?? 'zh-Hant')
  return contentFor(language, source)
}

/** An area of messages in the chosen language. */
export const useWords = <T>(area: Translated<T>): Wording<T> => area[useLanguage()]
