import { describe, expect, test } from 'vitest'
import { languageFor, recall, remember, startLanguage } from '../../../../src/app/state/preferences.ts'

describe("the first visit follows the browser's languages", () => {
  const cases: [string[], string][] = [
    [['zh-TW', 'en'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['ZH-hans'], 'zh-Hans'],
    [['en-GB', 'zh-TW'], 'en'],
    [['fr', 'zh-TW'], 'zh-Hant'],
    [['fr', 'de'], 'en'],
    [[], 'zh-Hant'],
  ]
  for (const [preferred, language] of cases) {
    test(`${preferred.join(', ') || 'none'} → ${language}`, () => expect(languageFor(preferred)).toBe(language))
  }
})

test('without storage nothing is remembered and nothing breaks', () => {
  expect(() => remember('language', 'en')).not.toThrow()
  expect(recall('nothing')).toBeNull()
  expect(startLanguage(['zh-CN'])).toBe('zh-Hans')
})
