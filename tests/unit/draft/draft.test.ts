/** Promises that hold for the draft of any article; the articles of the score are the examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draft, explain } from '../../../src/draft/index.ts'
import { checkDocument } from '../../../src/graph/index.ts'
import { documentSchema, normalise } from '../../../src/schema/index.ts'
import { quotes } from '../../score/measure.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const articles = ['drafting', 'held-out'].flatMap((set) =>
  readdirSync(join(fixtures, set))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ name: f, text: readFileSync(join(fixtures, set, f), 'utf8') })),
)

function drafted(text: string) {
  const result = draft(text)
  if (!result.ok) throw new Error('no draft')
  return result.value
}

describe.each(articles)('$name', ({ text }) => {
  const document = drafted(text)
  it('fits the schema and breaks no rule of the ontology', () => {
    expect(documentSchema.safeParse(document).error).toBeUndefined()
    expect(checkDocument(document).filter((i) => i.severity === 'error')).toEqual([])
  })
  it('comes in the normal form, so that it is the same document once it has been saved', () => {
    expect(JSON.stringify(document)).toBe(JSON.stringify(normalise(document)))
  })
  it('quotes nothing over the end of a line', () => {
    const long = [...document.nodes, ...document.edges].flatMap((s) =>
      s.evidence.filter((e) => e.quote.trim().includes('\n')),
    )
    expect(long).toEqual([])
  })
  it('quotes the text to the letter, and nothing from outside the article', () => {
    const q = quotes(document)
    expect(q).toEqual({ count: q.count, valid: q.count, noise: 0, without: 0 })
  })
  it('says of each statement which rule made it, how sure the rule is, and that nobody has reviewed it', () => {
    for (const s of [...document.nodes, ...document.edges]) {
      expect(s.origin).toMatchObject({
        by: 'rule',
        rule: expect.stringMatching(/^[a-z]+\.[a-z-]+$/),
        confidence: expect.any(Number),
      })
      expect(s.review).toBe('unreviewed')
    }
  })
})

it('counts positions in code points', () => {
  const sentence = '青禾小学实施“墨香”工程，增强教师的育人意识。'
  const plain = drafted(`办学故事。${sentence}`)
  const astral = drafted(`𠮷事一则。${sentence}`)
  expect(astral.nodes.map((n) => n.evidence[0]!.start)).toEqual(plain.nodes.map((n) => n.evidence[0]!.start))
  expect(quotes(astral).valid).toBe(quotes(astral).count)
})

it('explains clause by clause', () => {
  const [first] = explain('青禾小学实施“墨香”工程，增强教师的育人意识。')
  expect(first).toMatchObject({ text: '青禾小学实施“墨香”工程' })
  expect(first!.matched.map((m) => m.rule)).toEqual(['subject', 'do.carry'])
  expect(first!.says).toContainEqual({ kind: 'carriesOut', source: '青禾小学', target: '“墨香”工程', rule: 'do.carry' })
})

it('explains each clause by what it says itself, also where a later one takes something back', () => {
  const formula =
    '以“四个统一”为道德自律准则，促进教书和育人的统一、言传和身教的统一、潜心问道和关注社会的统一、学术自由和学术规范的统一'
  const found = explain(`青禾小学重视育人。学校${formula}。白鹭小学实施“墨香”工程。`)
  const own = found.find((e) => e.text === '白鹭小学实施“墨香”工程')
  expect(own?.says).toEqual([{ kind: 'carriesOut', source: '白鹭小学', target: '“墨香”工程', rule: 'do.carry' }])
  expect(found.flatMap((e) => e.says).filter((s) => s.kind === 'basedOn')).toEqual([])
})

it('takes corrected zones: what a person calls boilerplate says nothing', () => {
  const text = '青禾小学实施“墨香”工程。\n白鹭小学实施“听雨”工程。'
  const result = draft(text, {
    zones: [
      { kind: 'body', start: 0, end: 14 },
      { kind: 'boilerplate', start: 15, end: 28 },
    ],
  })
  expect(result.ok && result.value.nodes.map((n) => n.label['zh-Hans'] ?? n.label['zh-Hant']).join()).not.toContain(
    '听雨',
  )
  expect(result.ok && result.value.nodes.length).toBeGreaterThan(0)
})
