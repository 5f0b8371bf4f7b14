import { pinyin } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { conceptSearch } from '../../../src/analysis/index.ts'
import { fold } from '../../../src/text/index.ts'
import { documentOf } from '../../dsl.ts'

const document = documentOf(
  'role.secretary responsibleFor responsibility.direction\nrole.branch-secretary memberOf group.few\nprogramme.double',
  {
    'role.secretary': '書記',
    'responsibility.direction': '把方向',
    'role.branch-secretary': '黨總支書記',
    'group.few': '關鍵少數',
    'programme.double': '“雙培育”工程',
  },
)
document.nodes.find((n) => n.id === 'group.few')!.aliases = [{ text: '頭雁', type: 'figurative' }]
const search = conceptSearch(document, {
  fold,
  romanise: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }),
})
const first = (query: string) => search.search(query)[0]?.id

describe('one concept, many ways to type it', () => {
  for (const query of ['書記', '书记', 'shuji', 'sj', 'Secretary', 'secretary', 'shu ji', 'SHUJI'])
    test(query, () => expect(first(query)).toBe('role.secretary'))
})
test('a substring is found', () => expect(first('培育')).toBe('programme.double'))
test('pinyin inside a name is found', () =>
  expect(search.search('shuji').map((h) => h.id)).toContain('role.branch-secretary'))
test('quotation marks do not matter', () => expect(first('"雙培育"工程')).toBe('programme.double'))
test('an alias leads to its concept and says which name matched', () =>
  expect(search.search('头雁')[0]).toMatchObject({ id: 'group.few', name: '頭雁', by: 'alias' }))
test('a whole name comes before a longer one that holds it', () =>
  expect(search.search('書記').map((h) => h.id)).toEqual(['role.secretary', 'role.branch-secretary']))
test('nothing typed, nothing found', () => expect(search.search('  ')).toEqual([]))
test('what is not there is not found', () => expect(search.search('量子')).toEqual([]))
test('characters in another order are not found', () => expect(search.search('記書')).toEqual([]))
test('marks of query languages are only text', () => expect(search.search('*.[(\\')).toEqual([]))
