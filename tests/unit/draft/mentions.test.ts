/** A name that drafting has read once is a mention wherever the article says it, and nowhere inside another name. */
import { expect, test } from 'vitest'
import { draft } from '../../../src/draft/index.ts'
import { labelIn } from '../../../src/schema/index.ts'

const article = (...lines: string[]) => ['海川公交集團：以制度促服務', '', ...lines].join('\n')

function mentions(text: string, name: string): string[] {
  const result = draft(text)
  if (!result.ok) throw new Error('no draft')
  const node = result.value.nodes.find((n) => labelIn(n.label, 'zh-Hant') === name)
  return node ? node.evidence.map((e) => e.quote) : []
}

test.each([
  ['again in a clause that says nothing else', ['調度中心負責調整發車。', '乘客常說調度中心辛苦。'], 2],
  ['inside quotation marks', ['調度中心負責調整發車。', '大家都說“調度中心”辛苦。'], 2],
  ['not inside a longer name', ['調度中心負責調整發車。', '還有一個調度中心黨支部辛苦。'], 1],
  ['not behind what makes it another', ['調度中心負責調整發車。', '還有一個副調度中心辛苦。'], 1],
])('%s', (_, lines, times) => {
  expect(mentions(article(...lines), '調度中心')).toEqual(Array(times).fill('調度中心'))
})
