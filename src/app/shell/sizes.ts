/** Sizes of the panels in pixels, remembered between visits. */
import { useState } from 'react'
import { recall, remember } from '../state/index.ts'

export interface Sizes {
  /** Width of the article's column. */
  readonly reader: number
  /** Width of the details' column in three columns. */
  readonly inspector: number
  /** Height of the details below the view in two columns. */
  readonly details: number
  /** Height of the sheet, as a share of the window's height in per cent. */
  readonly sheet: number
}

export const startSizes: Sizes = { reader: 410, inspector: 320, details: 280, sheet: 42 }

const key = 'sizes'

/** Sizes from what was remembered; anything that is not a sane number is replaced. */
export function readSizes(kept: string | null): Sizes {
  let found: Partial<Record<keyof Sizes, unknown>> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) found = value
  } catch {
    // Foreign content: start afresh.
  }
  const take = (name: keyof Sizes): number => {
    const n = found[name]
    return typeof n === 'number' && n > 0 && n < 10_000 ? n : startSizes[name]
  }
  return { reader: take('reader'), inspector: take('inspector'), details: take('details'), sheet: take('sheet') }
}

export function useSizes(): [Sizes, (change: Partial<Sizes>) => void] {
  const [sizes, setSizes] = useState(() => readSizes(recall(key)))
  const change = (part: Partial<Sizes>) =>
    setSizes((now) => {
      const next = { ...now, ...part }
      remember(key, JSON.stringify(next))
      return next
    })
  return [sizes, change]
}
