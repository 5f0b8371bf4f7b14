import { describe, expect, test } from 'vitest'
import { read } from '../../../src/text/index.ts'
import { outline } from './print.ts'

/** The outline of lines that are all body; `|` parts the lines of both. */
const body = (lines: string) => {
  const text = lines.split('|').join('\n')
  return outline(text, read(text, [{ kind: 'body', start: 0, end: [...text].length }]))
    .split('\n')
    .join('|')
}

const prose = '學校黨總支堅持以黨建引領高質量教師隊伍建設，建立多元多維的深度融合機制，成效顯著。'
const p = '¶ 學校黨…顯著。 1'

describe('headings', () => {
  test.each([
    // Without a marker: a short line without a stop, above a paragraph.
    [`堅持甲與乙融合 以“丙”工程厘定品牌|${prose}`, `# 堅持甲與乙融合 / 以“丙”工程厘定品牌|  ${p}`],
    [`夯實基礎,建強堡壘|${prose}`, `# 夯實基礎 / 建強堡壘|  ${p}`],
    [`強基礎　抓隊伍　促發展|${prose}`, `# 強基礎 / 抓隊伍 / 促發展|  ${p}`],
    [`點亮“紅燭 工程”|${prose}`, `# 點亮“紅燭 工程”|  ${p}`],
    [`堅持黨建與業務融合|以黨建引領隊伍建設|${prose}`, `# 堅持黨建與業務融合 / 以黨建引領隊伍建設|  ${p}`],
    [`前言|${prose}|結語|${prose}`, `# 前言|  ${p}|# 結語|  ${p}`],
    [`${prose}|創新|${prose}`, `#|  ${p}|# 創新|  ${p}`],
    // No headings: a stop, a question, a field, nothing below, a line of its own.
    [`堅持創新。|${prose}`, `#|  ¶ 堅持創新。 1|  ${p}`],
    [`${prose}|特此說明`, `#|  ${p}|  ¶ 特此說明 1`],
    [`牽頭單位：教務處|${prose}`, `#|  ¶ 牽頭單…教務處 1|  ${p}`],
    // With markers, by the order in which their families appear.
    [`一、總體要求|${prose}|二、主要任務|${prose}`, `# 一、 總體要求|  ${p}|# 二、 主要任務|  ${p}`],
    [
      `第一章 總則|第一節 目的|${prose}|第二節 原則|${prose}|第二章 附則|${prose}`,
      `# 第一章 總則|  # 第一節 目的|    ${p}|  # 第二節 原則|    ${p}|# 第二章 附則|  ${p}`,
    ],
    [
      `一、甲方|(一)乙方|${prose}|(二)丙方|${prose}|二、丁方|${prose}`,
      `# 一、 甲方|  # (一) 乙方|    ${p}|  # (二) 丙方|    ${p}|# 二、 丁方|  ${p}`,
    ],
    [`一、主要目標：|${prose}|二、主要措施：|${prose}`, `# 一、 主要目標|  ${p}|# 二、 主要措施|  ${p}`],
    [
      `一、加強領導，落實責任。${prose}|二、強化督查。${prose}`,
      `# 一、 加強領導 / 落實責任|  ¶ 加強領…顯著。 2|# 二、 強化督查|  ¶ 強化督…顯著。 2`,
    ],
    [
      `（一）組織領導。${prose}|（二）任務分工|${prose}`,
      `# （一） 組織領導|  ¶ 組織領…顯著。 2|# （二） 任務分工|  ${p}`,
    ],
    // A closing paragraph that the other sections lack stands under none.
    [
      `一、甲方|${prose}|二、乙方|${prose}|面向未來，再創佳績。`,
      `# 一、 甲方|  ${p}|# 二、 乙方|  ${p}|#|  ¶ 面向未…佳績。 1`,
    ],
    [
      `一、甲方|${prose}|二、乙方|${prose}|同時，再創佳績。`,
      `# 一、 甲方|  ${p}|# 二、 乙方|  ${p}|  ¶ 同時，…佳績。 1`,
    ],
    // Markers that number nothing.
    ['一、二年級學生參加。|好。', '#|  ¶ 一、二…參加。 1|  ¶ 好。 1'],
    // A heading may begin with a numeral, too.
    [`一、評估先行|${prose}|二、五方會診|${prose}`, `# 一、 評估先行|  ${p}|# 二、 五方會診|  ${p}`],
    ['3.5萬人參加。|12.5%達標。', '#|  ¶ 3.5…參加。 1|  ¶ 12.…達標。 1'],
  ])('%s', (lines, expected) => {
    expect(body(lines)).toBe(expected)
  })
})

describe('items', () => {
  test.each([
    // In one paragraph.
    [
      '抓三件事。一是建機制。要常抓。二是帶隊伍。',
      '#|  ¶ 抓三件事。 1|  * 一是 建機制|    ¶ 建機制…常抓。 2|  * 二是 帶隊伍|    ¶ 帶隊伍。 1',
    ],
    ['要求：一要嚴，二要實。', '#|  ¶ 要求： 1|  * 一要 嚴|    ¶ 嚴， 1|  * 二要 實|    ¶ 實。 1'],
    ['其一，建機制；其二，帶隊伍。', '#|  * 其一 建機制|    ¶ 建機制； 1|  * 其二 帶隊伍|    ¶ 帶隊伍。 1'],
    ['（1）建機制；（2）帶隊伍。', '#|  * （1） 建機制|    ¶ 建機制； 1|  * （2） 帶隊伍|    ¶ 帶隊伍。 1'],
    ['①建機制；②帶隊伍。', '#|  * ① 建機制|    ¶ 建機制； 1|  * ② 帶隊伍|    ¶ 帶隊伍。 1'],
    ['一方面建機制，另一方面帶隊伍。', '#|  * 一方面 建機制|    ¶ 建機制， 1|  * 另一方面 帶隊伍|    ¶ 帶隊伍。 1'],
    // Over paragraphs, with a second list inside, and a paragraph after the last.
    [
      '首先，建機制。第一，甲。第二，乙。|最後，帶隊伍。|這是經驗。',
      '#|  * 首先 建機制|    ¶ 建機制。 1|    * 第一 甲|      ¶ 甲。 1|    * 第二 乙|      ¶ 乙。 1|  * 最後 帶隊伍|    ¶ 帶隊伍。 1|  ¶ 這是經驗。 1',
    ],
    [
      '一是建機制。|這很重要。|二是帶隊伍。|這也重要。|完。',
      '#|  * 一是 建機制|    ¶ 建機制。 1|    ¶ 這很重要。 1|  * 二是 帶隊伍|    ¶ 帶隊伍。 1|    ¶ 這也重要。 1|  ¶ 完。 1',
    ],
    // Lines with markers.
    [
      '1. 建機制。要常抓。|2. 帶隊伍。要常抓。|以上。',
      '#|  * 1. 建機制|    ¶ 建機制…常抓。 2|  * 2. 帶隊伍|    ¶ 帶隊伍…常抓。 2|  ¶ 以上。 1',
    ],
    ['1、甲表|2、乙表|3、丙表', '#|  * 1、|    ¶ 甲表 1|  * 2、|    ¶ 乙表 1|  * 3、|    ¶ 丙表 1'],
    ['——建機制。|——帶隊伍。', '#|  * —— 建機制|    ¶ 建機制。 1|  * —— 帶隊伍|    ¶ 帶隊伍。 1'],
    [
      '1.甲。|（1）乙。|（2）丙。|2.丁。',
      '#|  * 1. 甲|    ¶ 甲。 1|    * （1） 乙|      ¶ 乙。 1|    * （2） 丙|      ¶ 丙。 1|  * 2. 丁|    ¶ 丁。 1',
    ],
    // A list begins with its first and goes on.
    ['一是建機制。很好。', '#|  ¶ 一是建…很好。 2'],
    ['三是建機制。四是好。', '#|  ¶ 三是建…是好。 2'],
    ['首先看質量。', '#|  ¶ 首先看質量。 1'],
    ['第一書記來了。第二書記走了。', '#|  ¶ 第一書…走了。 2'],
    ['統一是關鍵。二是二。', '#|  ¶ 統一是…是二。 2'],
    ['“一是甲。二是乙。”他說。', '#|  ¶ “一是…他說。 3'],
  ])('%s', (lines, expected) => {
    expect(body(lines)).toBe(expected)
  })

  test('levels and numbers', () => {
    const found: string[] = []
    const visit = (units: ReturnType<typeof read>['units']) => {
      for (const u of units) {
        if (u.kind === 'section' || u.kind === 'item') found.push(`${u.kind} ${u.level}.${u.number}`)
        visit(u.children)
      }
    }
    const text = '一、甲方\n（一）乙方。做好：一是甲；二是乙。\n（二）丙方。\n二、丁方\n首先，甲。其次，乙。'
    visit(read(text, [{ kind: 'body', start: 0, end: text.length }]).units)
    expect(found.join(', ')).toBe(
      'section 1.1, item 1.1, item 2.1, item 2.2, item 1.2, section 1.2, item 1.1, item 1.2',
    )
  })
})
