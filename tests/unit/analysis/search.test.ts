import { describe, expect, test } from 'vitest'
import { conceptSearch, conceptSearchSteps } from '../../../src/analysis/index.ts'
import { romanise } from '../../../src/app/find/romanise.ts'
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
  romanise,
})
const first = (query: string) => search.search(query)[0]?.id

describe('one concept, many ways to type it', () => {
  for (const query of ['書記', '书记', 'shuji', 'sj', 'Secretary', 'secretary', 'shu ji', 'SHUJI'])
    test(query, () => expect(first(query)).toBe('role.secretary'))
})
test.each([
  ['校長', 'xiaozhang'],
  ['線路長', 'xianluzhang'],
  ['特長', 'techang'],
])('a character with two sounds has the one of its word: %s, %s', (name, typed) => {
  const principal = documentOf('role.principal', { 'role.principal': name })
  expect(conceptSearch(principal, { fold, romanise }).search(typed)[0]?.id).toBe('role.principal')
})
test('two words that no name holds together find the names of either', () =>
  expect(
    search
      .search('書記 雙培育')
      .map((h) => h.id)
      .sort(),
  ).toEqual(['programme.double', 'role.branch-secretary', 'role.secretary']))
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

describe('English by words', () => {
  const named = documentOf('goal.a contributesTo goal.b\nrole.c')
  named.nodes.find((n) => n.id === 'goal.a')!.label.en = 'Good school that the Party can trust'
  named.nodes.find((n) => n.id === 'goal.b')!.label.en = 'Three-good school'
  named.nodes.find((n) => n.id === 'role.c')!.label.en = 'Party secretary'
  const english = conceptSearch(named, { fold, romanise: () => [] })
  const found = (query: string) => english.search(query).map((h) => h.id)
  test('in another order', () => expect(found('party school')).toEqual(['goal.a']))
  test('with a slip of the pen', () => expect(found('secretray')).toEqual(['role.c']))
  test('what holds it as typed comes first', () => expect(found('three-good')[0]).toBe('goal.b'))
  test('no more than asked for', () => expect(english.search('school', 1)).toHaveLength(1))
})

test('the index is made a concept at a time, and is the same', () => {
  const scripts = { fold, romanise: () => [] }
  const steps = conceptSearchSteps(document, scripts)
  const done: number[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) done.push(step.value)
  expect(done).toEqual(document.nodes.map((_, i) => i + 1))
  expect(step.value.search('書記')).toEqual(conceptSearch(document, scripts).search('書記'))
})
