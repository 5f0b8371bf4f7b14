/** Each construction's own examples are its tests: the clause says what the entry claims, and nothing else. */
import { describe, expect, it } from 'vitest'
import { adjuncts } from '../../../src/draft/constructions/adjuncts.ts'
import { predicates } from '../../../src/draft/constructions/predicates.ts'
import { draft } from '../../../src/draft/index.ts'
import { labelIn } from '../../../src/schema/index.ts'

/** What a sentence says, as `source kind target` with the labels that the text has. */
function says(sentence: string): string[] {
  // A second sentence keeps the reader from taking a lone line for a title.
  const result = draft(`${sentence}。天气晴好。`)
  if (!result.ok) throw new Error('no draft')
  const { nodes, edges } = result.value
  const names = new Map(nodes.map((n) => [n.id, labelIn(n.label, 'zh-Hans')]))
  return edges.map((e) => `${names.get(e.source)} ${e.kind} ${names.get(e.target)}`).sort()
}

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
