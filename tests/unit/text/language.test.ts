import { readdirSync, readFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'
import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/index.ts'

const folder = new URL('../../fixtures/drafting/', import.meta.url)
const toHant = OpenCC.Converter({ from: 'cn', to: 'tw' })
const toHans = OpenCC.Converter({ from: 't', to: 'cn' })

test.each([
  ['黨建引領', 'zh-Hant'],
  ['党建引领', 'zh-Hans'],
  ['骨干教師', 'zh-Hant'],
  ['皇后在里面', 'zh-Hant'],
  ['School reform', 'en'],
  ['', 'zh-Hant'],
] as const)('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test.each(readdirSync(folder).filter((f) => f.endsWith('.txt')))('%s is told from its conversion', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  expect([languageOf(toHant(text)), languageOf(toHans(text))]).toEqual(['zh-Hant', 'zh-Hans'])
})
