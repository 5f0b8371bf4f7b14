import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphDocument } from '../../src/schema/index.ts'
import { nodeId, normalise, readDocument, serialise, slug } from '../../src/schema/index.ts'
import { jsonFault } from '../../src/schema/jsonFault.ts'
import { limits, utf8Length } from '../../src/schema/limits.ts'
import { documents } from './documents.ts'

test('what is written is read back, and written again is the same bytes', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const bytes = serialise(document)
      const result = readDocument(bytes)
      expect(result.issues.filter((i) => i.severity === 'error')).toEqual([])
      expect(result.ok && serialise(result.value)).toBe(bytes)
    }),
  )
})

test('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const once = normalise(document)
      expect(normalise(once)).toEqual(once)
      expect(Object.keys(normalise(once))).toEqual(Object.keys(once))
    }),
  )
})

/** The same document with its nodes, edges, quotes and keys in another order. */
function shuffled(document: GraphDocument, turn: number): GraphDocument {
  const rotate = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i + turn) % list.length]!)
  const mix = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mix)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(rotate(Object.entries(value)).map(([k, v]) => [k, mix(v)]))
  }
  const statements = <S extends { evidence: unknown[] }>(list: S[]): S[] =>
    rotate(list).map((s) => ({ ...s, evidence: rotate(s.evidence) }))
  return mix({ ...document, nodes: statements(document.nodes), edges: statements(document.edges) }) as GraphDocument
}

test('order of keys, statements and quotes does not count', () => {
  fc.assert(
    fc.property(documents, fc.nat({ max: 7 }), (document, turn) => {
      expect(serialise(shuffled(document, turn))).toBe(serialise(document))
    }),
  )
})

test('normalising changes nothing in its argument', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const before = JSON.stringify(document)
      normalise(document)
      expect(JSON.stringify(document)).toBe(before)
    }),
  )
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with a stretch cut out, doubled, or a character put in. */
const nearJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 4 }),
    fc.constantFrom('', '"', '\\', '\\u00e9', '{', ']', ',', ':', '-', '0', '.', 'e', '\n', '\u0001', 'x'),
  )
  .map(([json, at, length, put]) => {
    const i = at % (json.length + 1)
    return json.slice(0, i) + put + json.slice(i + length)
  })

test('a fault is found exactly where JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.string(), fc.json()), (text) => {
      expect(jsonFault(text) === null).toBe(isJson(text))
    }),
    { numRuns: 2000 },
  )
})

test('what stands before a fault can be completed, what ends at the end was cut off', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, at) => {
      const cut = json.slice(0, at % (json.length + 1))
      const fault = jsonFault(cut)
      if (fault) expect(fault).toMatchObject({ index: cut.length, found: null })
    }),
    { numRuns: 500 },
  )
})

test('any text at all is answered, never thrown at', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(documents, fc.nat(), fc.string({ maxLength: 5 })).map(([d, at, put]) => {
      const json = JSON.stringify(d)
      const i = at % json.length
      return json.slice(0, i) + put + json.slice(i + put.length)
    }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const result = readDocument(text)
      expect(result.ok || result.issues.some((i) => i.severity === 'error')).toBe(true)
      expect(result.issues.length).toBeLessThanOrEqual(limits.issues + 1)
      for (const { code, message, remedy } of result.issues) expect(code && message && remedy).toBeTruthy()
    }),
  )
})

test('the length in UTF-8 is that of the encoder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00', 'é', '三')) }),
      (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      },
    ),
  )
})

test('a slug is ASCII words and hyphens, at most 48 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug(name).length).toBeLessThanOrEqual(48)
      expect(slug(slug(name))).toBe(slug(name))
    }),
  )
})

test('a new node id is never one that is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '三', 'A!'), { maxLength: 12 }), (names) => {
      const taken = new Set<string>()
      for (const name of names) taken.add(nodeId('goal', name, taken))
      expect(taken.size).toBe(names.length)
    }),
  )
})
