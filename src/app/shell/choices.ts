/** Language and theme, as they are chosen: remembered for the next visit. */
import type { Language } from '../../schema/index.ts'
import type { IconName } from '../controls/index.ts'
import type { Theme } from '../state/index.ts'
import { actions, remember } from '../state/index.ts'

export const themes: readonly Theme[] = ['system', 'light', 'dark']
export const themeIcon: Readonly<Record<Theme, IconName>> = { system: 'system', light: 'light', dark: 'dark' }

export function takeLanguage(language: Language): void {
  remember('language', language)
  actions.setLanguage(language)
}

export function takeTheme(theme: Theme): void {
  remember('theme', theme)
  actions.setTheme(theme)
}

/** The menus of the header. */
export type MenuName = 'theme' | 'export' | 'more' | 'views'
