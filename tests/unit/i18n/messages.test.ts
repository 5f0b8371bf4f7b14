import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import * as i18n from '../../../src/i18n/index.ts'

const areas = Object.entries(i18n).flatMap(([name, value]) =>
  typeof value === 'object' && value !== null && 'zh-Hant' in value ? [[name, value] as const] : [],
)

/** Every message of an area by its path; functions are called with sample values. */
function told(messages: object, path = ''): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [key, value] of Object.entries(messages)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') out[at] = value
    else if (typeof value === 'function') out[at] = String(value(...Array.from({ length: value.length }, () => 2)))
    else Object.assign(out, told(value, at))
  }
  return out
}

const toHans = toSimplified({ from: 't', to: 'cn' })
const toHant = toTraditional({ from: 'cn', to: 't' })

/** Characters that belong to both scripts, though a table of conversion would rather change them. */
const inBoth = new Set('只后里面干台松表准系复几了出合回家志致制余才向采於群')

/** Characters of a text that are written so in simplified Chinese only. */
const simplifiedIn = (text: string): string[] =>
  [...text].filter((c) => !inBoth.has(c) && toHans(c) === c && toHant(c) !== c)

describe.each(areas)('%s', (_name, area) => {
  const hant = told(area['zh-Hant'])
  const hans = told(area['zh-Hans'])
  const en = told(area.en)

  test('is complete in three languages', () => {
    expect(Object.keys(hans)).toEqual(Object.keys(hant))
    expect(Object.keys(en)).toEqual(Object.keys(hant))
    for (const [key, text] of Object.entries(hant)) {
      expect([hans[key] === '', en[key] === ''], key).toEqual([text === '', text === ''])
    }
  })

  test('keeps its scripts apart', () => {
    for (const [key, text] of Object.entries(hant)) {
      if (!key.startsWith('language.')) expect(simplifiedIn(text), `zh-Hant ${key}: ${text}`).toEqual([])
    }
    for (const [key, text] of Object.entries(hans)) {
      if (!key.startsWith('language.')) expect(text, `zh-Hans ${key}`).toBe(toHans(text))
    }
  })
})
