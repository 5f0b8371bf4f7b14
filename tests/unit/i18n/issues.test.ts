import { expect, test } from 'vitest'
import { issueText } from '../../../src/i18n/index.ts'

const issue = { code: 'file.size', message: 'too large', remedy: 'cut', values: { size: 200, limit: 64 } }

test('a known problem is told in the language, with its values', () => {
  expect(issueText(issue, 'zh-Hant')).toEqual({
    message: '文件有 200 MB；最多只讀 64 MB。',
    remedy: '請開啟其中較小的一部分，或改用命令列。',
    translated: true,
  })
})

test('an unknown problem, and one without its values, keep their English words and say so', () => {
  expect(issueText({ code: 'x.y', message: 'odd' }, 'zh-Hans')).toEqual({
    message: 'odd',
    remedy: null,
    translated: false,
  })
  expect(issueText({ code: 'file.size', message: 'large' }, 'zh-Hant').translated).toBe(false)
  expect(issueText({ code: 'constructor', message: 'odd' }, 'zh-Hant').message).toBe('odd')
})
