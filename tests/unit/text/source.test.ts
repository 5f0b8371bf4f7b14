import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceSchema } from '../../../src/schema/index.ts'
import { sourceOf } from '../../../src/text/index.ts'

const prose = '學校黨總支堅持以黨建引領高質量教師隊伍建設，建立多元多維的深度融合機制，成效顯著。'

/** Title, author and day. */
const said = (lines: string) => {
  const { title, author, published } = sourceOf(lines.split('|').join('\n'), { id: 'a' })
  return [title, author, published].map((x) => x ?? '–').join(' | ')
}

test.each([
  [`強化融合|某校書記 諶清淑|${prose}`, '強化融合 | 諶清淑 | –'],
  [`強化融合|——某校紀實|${prose}`, '強化融合——某校紀實 | – | –'],
  [`強化融合|本報記者 張文 通訊員 李小紅|${prose}`, '強化融合 | 張文、李小紅 | –'],
  [`強化融合|${prose}|（作者系某校校長　韓松）`, '強化融合 | 韓松 | –'],
  [`強化融合|${prose}|（通訊員：邵寧）`, '強化融合 | 邵寧 | –'],
  [`某縣實施意見|${prose}|某縣人民政府|2024年9月2日`, '某縣實施意見 | 某縣人民政府 | 2024-09-02'],
  [`某縣教育局文件|某教發〔2024〕12號|某縣實施意見|${prose}`, '某縣實施意見 | 某縣教育局 | –'],
  [prose, `${prose} | – | –`],
  [prose + prose, `${[...(prose + prose)].slice(0, 60).join('')} | – | –`],
  ['', ' | – | –'],
])('%s', (lines, expected) => {
  expect(said(lines)).toBe(expected)
})

test('what is given stands, null too', () => {
  const meta = { id: 'a', title: '題', author: null, publisher: '報', published: null, language: 'en' } as const
  expect(sourceOf('強化融合\n某校書記 諶清淑\n好。', meta)).toMatchObject(meta)
  expect(sourceOf('好。', { id: 'a', zones: [] }).zones).toEqual([])
})

test('the first article is a sound source', () => {
  const text = readFileSync(new URL('../../../data/yubei-shuangpeiyu/source.txt', import.meta.url), 'utf8')
  const source = sourceOf(text, { id: 'yubei-shuangpeiyu' })
  expect(sourceSchema.parse(source)).toEqual(source)
  expect(source).toMatchObject({
    title: '強化深度融合機制 實施“雙培育”工程',
    author: '諶清淑',
    language: 'zh-Hant',
    sha256: 'd58fb290c9801118f25e2ebe8767692d69597112d336b0e0fbfa15b230eaed76',
  })
})
