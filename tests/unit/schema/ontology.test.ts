import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EdgeKind } from '../../../src/schema/index.ts'
import {
  admits,
  aliasTypes,
  aspectOf,
  aspects,
  edgeKind,
  edgeKinds,
  isEdgeKind,
  isNodeKind,
  modalities,
  nodeKind,
  nodeKinds,
  polarities,
  raciCodes,
  supports,
} from '../../../src/schema/index.ts'

const ontology = JSON.parse(readFileSync(new URL('../../fixtures/ontology.json', import.meta.url), 'utf8'))

describe('the tables are the ontology, word for word', () => {
  test('node kinds', () => {
    expect(nodeKinds).toEqual(ontology.nodeKinds)
    expect(nodeKinds).toHaveLength(15)
  })

  test('edge kinds', () => {
    expect(edgeKinds).toEqual(ontology.edgeKinds)
    expect(edgeKinds).toHaveLength(22)
  })

  test('aspects, which have a label in simplified script too', () => {
    expect(aspects.map(({ id, label }) => ({ id, label: { 'zh-Hant': label['zh-Hant'], en: label.en } }))).toEqual(
      ontology.aspects,
    )
  })

  test('attributes of edges', () => {
    const { order: _, ...vocabularies } = ontology.edgeAttributes
    expect({ modality: modalities, polarity: polarities, support: supports, raci: raciCodes }).toEqual(vocabularies)
  })

  test('types of aliases', () => {
    expect(aliasTypes).toEqual(ontology.aliasTypes)
  })
})

test('every kind has a label in three languages, and no two share one', () => {
  for (const table of [aspects, nodeKinds, edgeKinds]) {
    for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      const labels = table.map((k) => k.label[language])
      expect(labels.every(Boolean)).toBe(true)
      expect(new Set(labels).size).toBe(labels.length)
    }
  }
})

test('every aspect has node kinds, every symmetric kind the same domain and range', () => {
  expect(new Set(nodeKinds.map((k) => aspectOf(k.id)))).toEqual(new Set(aspects.map((a) => a.id)))
  for (const k of edgeKinds) if (k.symmetric) expect(k.range).toEqual(k.domain)
})

test.each<[EdgeKind, string, string, boolean]>([
  ['responsibleFor', 'role', 'responsibility', true],
  ['responsibleFor', 'goal', 'role', false],
  ['responsibleFor', 'responsibility', 'role', false],
  ['hasPart', 'person', 'goal', false],
  ['holdsRole', 'person', 'role', true],
  ['addresses', 'measure', 'problem', true],
  ['contributesTo', 'measure', 'problem', false],
])('%s from %s to %s: %s', (kind, source, target, admitted) => {
  if (!isNodeKind(source) || !isNodeKind(target)) throw new Error('no kind')
  expect(admits(kind, source, target)).toBe(admitted)
})

test('names of objects in general are no kinds', () => {
  for (const name of ['', 'constructor', '__proto__', 'toString', 'Goal']) {
    expect(isNodeKind(name)).toBe(false)
    expect(isEdgeKind(name)).toBe(false)
  }
  expect(nodeKind('goal').label.en).toBe('Goal')
  expect(edgeKind('hasPart').acyclic).toBe(true)
})
