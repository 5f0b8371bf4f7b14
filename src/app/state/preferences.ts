/** What is remembered between visits, and where it starts. Storage may be missing, full or forbidden: then nothing is kept. */
import type { Language } from '../../schema/index.ts'
import type { Theme } from './types.ts'

const prefix = 'gangmu:'

/** A remembered value, or null. */
export function recall(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Remember a value, if that is possible. */
export function remember(key: string, value: string): void {
  try {
    globalThis.localStorage.setItem(prefix + key, value)
  } catch {
    // Private windows and full disks: the visit goes on, only unremembered.
  }
}

const simplified = /^zh-(hans|cn|sg|my)\b/
const traditional = /^zh-(hant|tw|hk|mo)\b/

/** The language of the interface for a browser's languages, best first. Any other language is served in English. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const low = tag.toLowerCase()
    if (traditional.test(low)) return 'zh-Hant'
    if (simplified.test(low) || low === 'zh') return 'zh-Hans'
    if (/^en\b/.test(low)) return 'en'
  }
  return preferred.length > 0 ? 'en' : 'zh-Hant'
}

/** The language remembered, or the one that fits the browser. */
export function startLanguage(preferred: readonly string[]): Language {
  const kept = recall('language')
  return kept === 'zh-Hant' || kept === 'zh-Hans' || kept === 'en' ? kept : languageFor(preferred)
}

/** The theme remembered, or the system's. */
export function startTheme(): Theme {
  const kept = recall('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
