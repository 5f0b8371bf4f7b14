/**
 * Conversion between the Chinese scripts for display, one code point for one code point, so that positions in the source hold in
 * what is shown. The tables are loaded when first needed; the source itself is never rewritten.
 */
type Convert = (text: string) => string

/** `hans`: traditional to simplified; `hant`: simplified to traditional. */
export type Conversion = 'hans' | 'hant'

const ready = new Map<Conversion, Convert>()
const loading = new Map<Conversion, Promise<void>>()

/** Converts phrase by phrase; where that changes the length, character by character. */
export function lengthKeeping(convert: Convert): Convert {
  const known = new Map<string, string>()
  const character = (c: string): string => {
    const out = convert(c)
    return [...out].length === 1 ? out : c
  }
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    let out = convert(text)
    if ([...out].length !== [...text].length) out = Array.from(text, character).join('')
    if (known.size >= 20_000) known.clear()
    known.set(text, out)
    return out
  }
}

async function load(conversion: Conversion): Promise<void> {
  if (conversion === 'hans') {
    const { Converter } = await import('opencc-js/t2cn')
    ready.set(conversion, lengthKeeping(Converter({ from: 't', to: 'cn' })))
  } else {
    const { Converter } = await import('opencc-js/cn2t')
    // The forms that the interface has too: 為, 裡, 考核.
    ready.set(conversion, lengthKeeping(Converter({ from: 'cn', to: 'tw' })))
  }
}

/** Load a conversion; undefined if it is there already. A failed load may be tried again. */
export function prepareConversion(conversion: Conversion): Promise<void> | undefined {
  if (ready.has(conversion)) return undefined
  let promise = loading.get(conversion)
  if (!promise) {
    promise = load(conversion).finally(() => loading.delete(conversion))
    loading.set(conversion, promise)
  }
  return promise
}

/** Whether a conversion is loaded. */
export const canConvert = (conversion: Conversion): boolean => ready.has(conversion)

/** Convert with what is loaded; unchanged otherwise. */
export const convert = (text: string, conversion: Conversion | null): string =>
  (conversion && ready.get(conversion)?.(text)) ?? text
