import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TextQuote } from '../../../src/text/index.ts'
import { anchor, fold, nearest } from '../../../src/text/index.ts'

const text = '學校堅持黨建引領。𠮷學校堅持立德樹人。老師堅持立德樹人。'

/** `start-end`, or the code with its candidates. */
function told(wanted: TextQuote, within = text): string {
  const found = anchor(within, wanted)
  if (found.ok) return `${found.span.start}-${found.span.end}`
  const { code, candidates = [] } = found.issue
  return [code, ...candidates.map((c) => `${c.start}-${c.end}`)].join(' ')
}

test.each<[TextQuote, string]>([
  // One place.
  [{ quote: '黨建引領' }, '4-8'],
  [{ quote: '𠮷' }, '9-10'],
  [{ quote: '老師' }, '19-21'],
  // Several, told apart by the position or by what stands around.
  [{ quote: '學校' }, 'quote.ambiguous 0-2 10-12'],
  [{ quote: '學校', start: 10 }, '10-12'],
  [{ quote: '學校', start: 11 }, 'quote.ambiguous 10-12 0-2'],
  [{ quote: '堅持', prefix: '老師' }, '21-23'],
  [{ quote: '堅持', suffix: '黨建' }, '2-4'],
  [{ quote: '堅持', prefix: '學校', suffix: '立德' }, '12-14'],
  [{ quote: '堅持', prefix: '學校' }, 'quote.ambiguous 2-4 12-14'],
  [{ quote: '堅持', prefix: '校長' }, 'quote.context 2-4 12-14 21-23'],
  // A wrong position is only a hint.
  [{ quote: '黨建引領', start: 3 }, '4-8'],
  [{ quote: '黨建引領', start: 99 }, '4-8'],
  [{ quote: '黨建引領', start: -1 }, '4-8'],
  [{ quote: '黨建引領', start: 0.5 }, '4-8'],
  // Not there: another script, a few other characters, nothing like it.
  [{ quote: '党建引领' }, 'quote.missing 4-8'],
  [{ quote: '堅持思想引領' }, 'quote.missing 2-8'],
  [{ quote: '堅持了立德樹人' }, 'quote.missing 12-18 21-27'],
  [{ quote: '破產法庭' }, 'quote.missing'],
  [{ quote: '龍' }, 'quote.missing'],
  [{ quote: '' }, 'quote.missing'],
])('%j', (wanted, expected) => {
  expect(told(wanted)).toBe(expected)
})

test('overlapping places are all counted', () => {
  expect(told({ quote: '甲甲' }, '甲甲甲')).toBe('quote.ambiguous 0-2 1-3')
})

test('a long quote is shortened in the message and whole in the issue', () => {
  const found = anchor(text, { quote: '長'.repeat(1000) })
  expect(found.ok || found.issue.message.length).toBeLessThan(120)
  expect(found.ok || found.issue.found).toHaveLength(1000)
})

describe('nearest passages in the first article', () => {
  const article = readFileSync(new URL('../../../data/yubei-shuangpeiyu/source.txt', import.meta.url), 'utf8')
  const points = [...article]
  const first = (quote: string) => {
    const [span] = nearest(article, quote)
    return span ? points.slice(span.start, span.end).join('') : null
  }
  test.each([
    ['學校黨組織負責人是黨建工作的頭雁', '學校黨組織負責人是黨建工作的頭雁'],
    ['学校党组织负责人是党建工作的头雁', '學校黨組織負責人是黨建工作的頭雁'],
    ['學校黨組織的負責人是黨建的頭雁', '學校黨組織負責人是黨建工作的頭雁'],
    ['基於爲黨育人使命，提升教師專業信念素養', '基於為黨育人使命,提升教師專業信念素養'],
    ['以清正黨風引領校風', '以清正黨風引領清雅校風'],
    ['「雙創工程」如何落地', '“雙創工程”如何落地'],
    ['量子計算機的糾錯編碼', null],
  ])('%s', (quote, passage) => {
    expect(first(quote)).toBe(passage)
  })

  test('a whole paragraph with a word changed is found', () => {
    const paragraph = article.split('\n').find((l) => l.startsWith('“雙培育”工程如何行穩致遠'))!
    const [span] = nearest(article, paragraph.replace('風浪', '浪潮'))
    expect(article.slice(span!.start, span!.end)).toBe(paragraph)
    expect(fold(paragraph).length).toBeGreaterThan(400)
  })
})
