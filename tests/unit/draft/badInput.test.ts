/** Whatever the text is: no crash, no invented structure, and a plain statement of what was found. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft } from '../../../src/draft/index.ts'
import { checkDocument } from '../../../src/graph/index.ts'
import type { GraphDocument, Issue } from '../../../src/schema/index.ts'
import { documentSchema, serialise } from '../../../src/schema/index.ts'

function drafted(text: string): { document: GraphDocument; issues: readonly Issue[] } {
  const result = draft(text)
  if (!result.ok) throw new Error(result.issues.map((i) => i.message).join(' '))
  return { document: result.value, issues: result.issues }
}

const size = (d: GraphDocument) => d.nodes.length + d.edges.length
const codes = (issues: readonly Issue[]) => issues.map((i) => i.code)

const article = [
  '青禾小学实施“墨香”工程，建立“每周一研”制度，增强教师的育人意识。',
  '学校党支部书记林可心表示，学校将以建设一流学校为目标。',
].join('\n')

describe('texts that are no articles', () => {
  it.each([
    ['an empty text', '', 'draft.empty'],
    ['blanks and line breaks', ' \n\t\n　', 'draft.empty'],
    ['English', 'The school carries out a project and trains its teachers.', 'draft.noChinese'],
    ['digits and marks', '12345 ---- ???? （）“”', 'draft.noChinese'],
    ['emoji', '👩‍🏫🏫✨'.repeat(50), 'draft.noChinese'],
  ])('%s', (_, text, code) => {
    const { document, issues } = drafted(text)
    expect(size(document)).toBe(0)
    expect(codes(issues)).toContain(code)
  })

  it('a novel gives next to nothing', () => {
    const novel =
      '夜里下了一场雨。她推开窗，看见院子里的石榴花落了一地，红得像昨天的晚霞。他没有说话，只是把伞递给她，转身走进了巷子深处。\n'.repeat(
        20,
      )
    expect(size(drafted(novel).document)).toBeLessThan(4)
  })

  it('a table of figures gives no relation', () => {
    const table = Array.from({ length: 40 }, (_, i) => `${i + 1}\t张三\t89\t91\t合格`).join('\n')
    expect(drafted(table).document.edges).toEqual([])
  })

  it('unknown characters of the private use area', () => {
    expect(size(drafted('\ue000\ue001'.repeat(500)).document)).toBe(0)
  })
})

describe('articles that came damaged', () => {
  const whole = size(drafted(article).document)

  it('the sound article gives something', () => {
    expect(whole).toBeGreaterThan(8)
  })

  it.each([
    ['quotation marks that never close', article.replaceAll('”', '')],
    ['quotation marks that never open', article.replaceAll('“', '')],
    ['brackets that never close', article.replaceAll('“', '（')],
    ['pinyin in brackets after each character', article.replace(/\p{Script=Han}/gu, (c) => `${c}（pin）`)],
    ['control characters between all letters', [...article].join('\u0007')],
    ['zero-width spaces between all letters', [...article].join('\u200b')],
    ['null characters', article.replaceAll('学', '\0')],
    ['lone surrogates', article.replaceAll('学', '\ud83d')],
    ['characters beyond the basic plane', article.replaceAll('墨香', '𠮷𠮷')],
    ['one line without any mark', article.replace(/[，。\n“”]/g, '')],
    ['nothing but marks between', article.replace(/\p{Script=Han}/gu, '，')],
    ['a markup page', `<html><script>alert(1)</script><p>${article}</p></html>`],
    [
      'names of object properties',
      '__proto__ constructor 实施“__proto__”工程，建立“constructor”机制。\n学校实施“toString”工程。',
    ],
  ])('%s: a sound document, no more than the article says', (_, text) => {
    const { document } = drafted(text)
    expect(documentSchema.safeParse(document).success).toBe(true)
    expect(checkDocument(document).filter((i) => i.severity === 'error')).toEqual([])
    expect(size(document)).toBeLessThanOrEqual(whole + 12)
  })
})

describe('words and marks of the genre in any order', () => {
  const words =
    '责任单位 牵头单位 ： ， 。 ； 、 “ ” 《 》 （ ） ？ 一、 （一） 1. ● —— \n 学校 校长 党支部 某某局文件 关于印发 的通知 实施方案 由 分别由 负责 牵头 建立 推行 机制 工程 行动 三 三大 个 项 阶段 问题 难题 在 对 把 作为 成为 为 以 须 不得 要 每年 2024年 30名 98% 的 和 与 即 包括 分 怎样 其一 一是 是 答案是 方案 目标 提升 质量 教师 学生 王小明 党委书记 中共 委员会 第3次会议 审议 组成 纳入 挂钩'.split(
      ' ',
    )
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 70 }).map((w) => w.join(''))

  it('no crash, and nothing but a sound document', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { document } = drafted(t)
        expect(documentSchema.safeParse(document).success).toBe(true)
        expect(checkDocument(document).filter((i) => i.severity === 'error')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('the head of an official document names who acts, as a byline does', () => {
    const head = '青云县教育局文件\n\n青教〔2024〕3号\n\n关于印发《护苗行动实施方案》的通知\n\n各学校：\n\n'
    const plan = '一、主要任务\n\n（一）开展心理筛查。每学期组织一次心理普查。\n\n（二）建立预警机制。\n\n'
    const names = (t: string) => drafted(t).document.nodes.flatMap((n) => Object.values(n.label))
    const errors = (t: string) => checkDocument(drafted(t).document).filter((i) => i.severity === 'error')
    expect(errors(head + plan)).toEqual([])
    expect(names(head + plan)).toContain('青云县教育局')
    expect(errors(`${head + plan}青云县教育局\n\n2024年3月1日`)).toEqual([])
    expect(names(`${head + plan}青云县教育局\n\n2024年3月1日`)).toContain('青云县教育局')
  })

  it.each(['责任单位：，提升医疗质量。', '牵头单位：；配合单位：。', '《》印发。“”工程。', '：：：，，，', '答案是、'])(
    '%s',
    (t) => {
      expect(documentSchema.safeParse(drafted(t).document).success).toBe(true)
    },
  )
})

describe('long and hostile texts', () => {
  it('refuses what is longer than it takes at once, and says how long', () => {
    const result = draft({ length: 60_000_001 } as unknown as string)
    expect(result.ok).toBe(false)
    expect(codes(result.issues)).toEqual(['draft.tooLong'])
  })

  it.each([
    ['one clause of 200,000 letters', '学校'.repeat(100_000)],
    ['200,000 openings', '“'.repeat(200_000)],
    ['100,000 pairs inside each other', '“'.repeat(100_000) + '”'.repeat(100_000)],
    ['a list of 50,000 members', `学校实施${Array.from({ length: 50_000 }, (_, i) => `第${i}工程`).join('、')}。`],
    ['cues and nothing else', '以为把将由通过按照'.repeat(20_000)],
    ['200,000 的', '的'.repeat(200_000)],
    ['50,000 sentences', '学校实施工程。'.repeat(50_000)],
  ])(
    '%s ends soon',
    (_, text) => {
      const { document } = drafted(text)
      expect(documentSchema.safeParse(document).success).toBe(true)
    },
    20_000,
  )
})

it('gives the same bytes on every run', () => {
  const bytes = () => serialise(drafted(article).document)
  expect(bytes()).toBe(bytes())
})
