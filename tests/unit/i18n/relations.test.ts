import { describe, expect, test } from 'vitest'
import { sentence } from '../../../src/i18n/index.ts'
import { edgeKinds, modalities, raciCodes } from '../../../src/schema/index.ts'

const tongues = ['zh-Hant', 'zh-Hans', 'en'] as const

describe('a relation is a sentence', () => {
  const cases: [Parameters<typeof sentence>[0], string, string][] = [
    [{ kind: 'hasPart' }, 'A包含B', 'A includes B'],
    [{ kind: 'memberOf' }, 'A是B的成員', 'A is a member of B'],
    [{ kind: 'integratesWith' }, 'A與B融合', 'A integrates with B'],
    [{ kind: 'responsibleFor', raci: 'A' }, 'A牽頭負責B', 'A leads and answers for B'],
    [{ kind: 'responsibleFor', raci: 'R', modality: 'obligation' }, 'A須負責B', 'A must be charged with B'],
    [{ kind: 'contributesTo', modality: 'intent' }, 'A旨在促進B', 'A is meant to contribute to B'],
    [{ kind: 'contributesTo', polarity: '-' }, 'A妨礙B', 'A hinders B'],
    [{ kind: 'achieves', modality: 'condition' }, 'A方能實現B', 'A can only then achieve B'],
    [{ kind: 'leads', modality: 'question' }, 'A如何引領B？', 'How does A lead B?'],
    [{ kind: 'upholds', polarity: '-' }, 'A不堅持B', 'A does not uphold B'],
    [{ kind: 'memberOf', modality: 'intent' }, 'A旨在成為B的成員', 'A is meant to be a member of B'],
  ]
  for (const [relation, hant, en] of cases) {
    test(`${hant} / ${en}`, () => {
      expect(sentence(relation, 'A', 'B', 'zh-Hant')).toBe(hant)
      expect(sentence(relation, 'A', 'B', 'en')).toBe(en)
    })
  }
})

describe('the verb agrees with who does it, and is not said twice', () => {
  const cases: [Parameters<typeof sentence>[0], string, string, string][] = [
    [{ kind: 'pursues' }, 'All teachers of the school', 'B', 'All teachers of the school pursue B'],
    [{ kind: 'memberOf' }, 'Party-member teachers', 'B', 'Party-member teachers are members of B'],
    [{ kind: 'hasQuality', modality: 'intent' }, 'Parents', 'B', 'Parents are meant to have the quality of B'],
    [{ kind: 'leads', modality: 'question' }, 'Mentors', 'B', 'How do Mentors lead B?'],
    [{ kind: 'leads' }, 'Progress', 'B', 'Progress leads B'],
    [{ kind: 'carriesOut' }, 'Branch of teachers', 'B', 'Branch of teachers carries out B'],
  ]
  for (const [relation, source, target, told] of cases)
    test(told, () => expect(sentence(relation, source, target, 'en')).toBe(told))
  test('學校校長的職責是全面負責教學', () => {
    expect(sentence({ kind: 'responsibleFor' }, '學校校長', '全面負責教學', 'zh-Hant')).toBe(
      '學校校長的職責是全面負責教學',
    )
  })
})

test('every kind has words in every language, modality and role', () => {
  for (const { id } of edgeKinds) {
    for (const tongue of tongues) {
      for (const modality of modalities) {
        for (const raci of [undefined, ...raciCodes]) {
          const text = sentence({ kind: id, modality, raci }, 'A', 'B', tongue)
          expect(text).not.toMatch(tongue === 'en' ? /[a-z][A-Z]|undefined/ : /[a-z~]/)
        }
      }
    }
  }
})
