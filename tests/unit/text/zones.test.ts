import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/text/index.ts'
import { zones } from './print.ts'

const letters = { headline: 'h', introduction: 'i', title: 't', byline: 'y', body: 'b', boilerplate: 'x' } as const

/** One letter for the zone of each line; a line that two zones share has both. Lines are parted by `|`. */
function kinds(lines: string): string {
  const text = lines.split('|').join('\n')
  const found = read(text).zones
  let at = 0
  return text
    .split('\n')
    .map((line) => {
      const end = at + [...line].length
      const here = found.filter((z) => z.start < end && z.end > at).map((z) => letters[z.kind])
      at = end + 1
      return here.join('')
    })
    .join(' ')
}

const prose = '學校黨總支堅持以黨建引領高質量教師隊伍建設，建立多元多維的深度融合機制，成效顯著。'
const P = `${prose}${prose}${prose}`
const T = '強化深度融合機制 實施“雙培育”工程'

describe('lines of a page', () => {
  test.each([
    // The article alone.
    [P, 'b'],
    [`${T}|${P}`, 't b'],
    [`某校：${T}|${P}`, 't b'],
    [`${T}|——某校紀實|${P}`, 't t b'],
    [`某縣工作方案|（2024—2026年）|各校：|${P}`, 't t b b'],
    [`某縣人民政府|關於印發某方案的通知|${P}`, 't t b'],
    [`${T}|某校校長 王建國|${P}`, 't y b'],
    [`${T}|某市第一小學 李小紅|${P}`, 't y b'],
    [`${T}|某公司黨群工作部　周硯秋|${P}`, 't y b'],
    [`${T}|王建國 李小紅|${P}`, 't y b'],
    [`${T}|本報記者 張文 通訊員 李小紅|${P}`, 't y b'],
    [`${T}|□ 張文|${P}`, 't y b'],
    [`${T}|文/張文|${P}`, 't y b'],
    [`${T}|夯實基礎 建強堡壘|${P}`, 't b b'],
    [`一、總體要求|${P}`, 'b b'],
    ['問：怎樣辦學？|答：用心。', 'b b'],
    // The newsroom and the article.
    [`某校：${T}|${P}|以下為文章全文：|${T}|某校校長 王建國|${P}`, 'h i i t y b'],
    [`某校：${T}|${P}|${T}|${P}`, 'h i t b'],
    [`某校：${T}|${T}|${P}`, 'h t b'],
    [`${T}|${P}現將全文刊發如下：|某校校長 王建國|${P}${P}`, 'h i y b'],
    [`${T}|${P}全文如下：|夯實基礎 建強堡壘|${P}${P}`, 'h i b b'],
    [`某校書記談黨建|${P}|另一個題目|某校書記 王建國|${P}`, 'h i t y b'],
    [`${P}以下為全文：|${T}|某校書記 王建國|${P}${P}`, 'i t y b'],
    [`${T}|編者按：${prose}|${P}`, 't i b'],
    [`編者按：${prose}|${T}|本報記者 張文|${P}`, 'i t y b'],
    // What stands before it.
    [`首页 > 党建 > 正文|${T}|${P}`, 'x t b'],
    [`索引号：A-1　发布机构：县教育局|${T}|${P}`, 'x t b'],
    [`${T}|2024-05-17 08:20 来源：人民网|字号：大 中 小|分享到：|${P}`, 't x x x b'],
    [`${T}|某教發〔2024〕12號|${P}`, 't x b'],
    [`某某日報數字報　2024年10月21日　第06版：教育周刊|${T}|${P}`, 'x t b'],
    [`《某某教育》2024年第9期 · 校長手記|${T}|王建國|${P}`, 'x t y b'],
    [`典型經驗材料之七|${T}|——某校紀實|${P}`, 'x t t b'],
    [`教育系統黨建工作簡報|第17期（總第243期）|某市教育局辦公室　2024年6月11日|${T}|${P}`, 'x x x t b'],
    [`某某法治報|責任編輯：羅敏　電話：0716-8250316|${T}|本報記者 陳立群　通訊員 黃海濤　何靜|${P}`, 'x x t y b'],
    [`博物館季刊|第三十四卷第二期|${T}|某博物館館長　王建國|${P}`, 'x x t y b'],
    [`某某公交集團官網|首页 > 党建 > 正文|${T}|${P}`, 'x x t b'],
    [`${T}|某校推行“三方圓桌”暖人心|本報記者 張文|${P}`, 't t y b'],
    [`某市第三中學|${T}|${P}`, 'y t b'],
    [`某某縣教育局文件|某教發〔2024〕12號　簽發人：王建國|${T}|${P}`, 'y x t b'],
    [`首頁|新聞 黨建 教學 科研 招生|${T}|${P}`, 'x x t b'],
    // What stands after it.
    [`${T}|${P}|分享讓更多人看到|本網專稿|${P}`, 't b x x x'],
    [`${T}|${P}|相關閱讀|${P}${P}${P}`, 't b x x'],
    [`${T}|${P}|（責任編輯：周敏）|相關新聞|${P}`, 't b x x x'],
    [`${T}|${P}|（供稿：辦公室 攝影：宋一帆）`, 't b x'],
    [`${T}|${P}|上一篇：消防演練|下一篇：放假通知`, 't b x x'],
    [`${T}|${P}|【打印】【關閉】　版權所有：某校`, 't b x'],
    [`${T}|${P}|《人民日報》（2024年5月17日 7版）`, 't b x'],
    [`${T}|${P}|附件：1. 甲表|2. 乙表|某縣教育局|2024年3月1日|（此件公開發布）`, 't b x x y y x'],
    [`${T}|${P}|某縣教育局辦公室　2024年3月18日印發`, 't b x'],
    [`${T}|${P}|某縣教育局辦公室|2024年3月18日印發`, 't b x x'],
    [`${T}|${P}|抄送：縣委辦`, 't b x'],
    [`${T}|${P}|（作者系某校校長 韓松）`, 't b y'],
    [`${T}|${P}|（通訊員：邵寧）`, 't b y'],
    [`${T}|${P}（作者系某校校長 韓松）`, 't by'],
    [`${T}|${P}（責編：周敏）`, 't bx'],
    // In the midst of it: the article goes on.
    [`${T}|${P}|來源：某網|${P}${P}`, 't b x b'],
    [`${T}|${prose}|分享到：微信|${P}${P}${P}${P}`, 't b x b'],
    [`${T}|${P}|評論員認為|${P}`, 't b b b'],
    // Not of the genre.
    ['', ''],
    ['   ', ''],
    ['Hello', 'b'],
    ['A title|This is a sentence. And this is another one.', 't b'],
    ['甲|乙|丙', 'b b b'],
  ])('%s', (lines, expected) => {
    expect(kinds(lines)).toBe(expected)
  })
})

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('the first article, to the letter', () => {
  const { zones: found } = read(fixture('../../../data/yubei-shuangpeiyu/source.txt'))
  expect(found.map((z) => `${z.kind} ${z.start} ${z.end}`)).toEqual([
    'headline 0 29',
    'introduction 31 439',
    'title 440 458',
    'byline 459 478',
    'body 479 2929',
    'boilerplate 2930 3108',
  ])
})

test('line ends of Windows change nothing', () => {
  const text = fixture('../../fixtures/drafting/d1-hongzhu.txt')
  expect(zones(text.replace(/\n/g, '\r\n'))).toBe(zones(text))
})
