import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { issueText, translatedIssueCodes } from '../../../src/i18n/index.ts'

const issue = { code: 'document.bytes', message: 'too large', remedy: 'cut', values: { size: 200, limit: 64 } }

test('a known problem is told in the language, with its values', () => {
  expect(issueText(issue, 'zh-Hant')).toEqual({
    message: '文件有 200 MB；最多只讀 64 MB。',
    remedy: '請分成較小的文件。',
    translated: true,
  })
})

test('an unknown problem, and one without its values, keep their English words and say so', () => {
  expect(issueText({ code: 'x.y', message: 'odd' }, 'zh-Hans')).toEqual({
    message: 'odd',
    remedy: null,
    translated: false,
  })
  expect(issueText({ code: 'document.bytes', message: 'large' }, 'zh-Hant').translated).toBe(false)
  expect(issueText({ code: 'constructor', message: 'odd' }, 'zh-Hant').message).toBe('odd')
})

/** Codes in the sources that give issues, as they are written there. */
const given = ['schema', 'graph', 'graph/rules', 'app/files'].flatMap((folder) => {
  const at = new URL(`../../../src/${folder}/`, import.meta.url)
  return readdirSync(at)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, at), 'utf8')
      const lines = text.match(/(?:code[:,]|Issue\(|wrong\()[^\n]*\n?[^\n]*/g) ?? []
      return lines.flatMap((line) => [...line.matchAll(/'([a-z]+\.[a-z]+)'/g)].map((m) => m[1] ?? ''))
    })
})

test('every problem that a file may have is told in Chinese', () => {
  expect(new Set(given).size).toBeGreaterThan(30)
  const silent = [...new Set(given)].filter((code) => !translatedIssueCodes.includes(code))
  expect(silent).toEqual([])
})
