/** Each construction's own examples are its tests: the clause says what the entry claims, and nothing else. */
import { describe, expect, it } from 'vitest'
import { adjuncts } from '../../../src/draft/constructions/adjuncts.ts'
import { predicates } from '../../../src/draft/constructions/predicates.ts'
import { says } from './says.ts'

const swapped = (s: string) => {
  const [a, kind, b] = s.split(' ')
  return kind === 'integratesWith' ? `${b} ${kind} ${a}` : s
}

describe.each([...adjuncts, ...predicates])('$name', ({ examples, says: meaning }) => {
  it(`says: ${meaning}`, () => {
    expect(meaning.length).toBeGreaterThan(10)
  })
  it.each(examples.map(([clause, ...statements]) => ({ clause, statements })))('$clause', ({ clause, statements }) => {
    const found = says(clause)
    for (const s of statements) expect([s, swapped(s)].some((x) => found.includes(x)) ? s : found).toBe(s)
  })
})

it('every construction has a name of its own', () => {
  const names = [...adjuncts, ...predicates].map((c) => c.name)
  expect(names.length).toBe(new Set(names).size)
})
