import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentFor, prepareContent } from '../../../../src/app/content/index.ts'
import { lengthKeeping } from '../../../../src/app/content/scripts.ts'

const article = readFileSync(new URL('../../../../data/yubei-shuangpeiyu/source.txt', import.meta.url), 'utf8')

test('the article in 简 has one code point for each of its own', async () => {
  await prepareContent('zh-Hans', 'zh-Hant')
  const shown = contentFor('zh-Hans', 'zh-Hant').passage(article)
  expect([...shown].length).toBe([...article].length)
  expect(shown).toContain('党组织负责人')
  expect(prepareContent('zh-Hans', 'zh-Hant')).toBeUndefined()
})

test('a conversion that changes the length is redone character by character', () => {
  const convert = lengthKeeping((text) => text.replace('計算機', '电脑').replace('計', '计').replace('機', '机'))
  expect(convert('計算機')).toBe('计算机')
  expect(convert('計')).toBe('计')
})

test('labels come in the language, or in the nearest one, and say which', async () => {
  await prepareContent('zh-Hans', 'zh-Hant')
  const label = { 'zh-Hant': '學校', en: 'School' }
  expect(contentFor('zh-Hant', 'zh-Hant').phrase(label)).toEqual({ text: '學校', lang: 'zh-Hant' })
  expect(contentFor('zh-Hans', 'zh-Hant').phrase(label)).toEqual({ text: '学校', lang: 'zh-Hans' })
  expect(contentFor('en', 'zh-Hant').phrase(label)).toEqual({ text: 'School', lang: 'en' })
  expect(contentFor('en', 'zh-Hant').phrase({ 'zh-Hant': '學校' })).toEqual({ text: '學校', lang: 'zh-Hant' })
  expect(contentFor('zh-Hans', 'zh-Hant').phrase({ en: 'School' })).toEqual({ text: 'School', lang: 'en' })
})

test('in English the article stays as it is, and says in which script', () => {
  const content = contentFor('en', 'zh-Hant')
  expect([content.textLang, content.passage('學校')]).toEqual(['zh-Hant', '學校'])
  expect(contentFor('en', 'zh-Hans').textLang).toBe('zh-Hans')
})
