import { expect, test } from 'vitest'
import { toldTogether } from '../../../src/analysis/index.ts'
import { documentOf } from '../../dsl.ts'

const document = documentOf(`
  goal.g hasPart goal.a order=1
  measure.m contributesTo goal.a
  goal.g hasPart goal.b order=2
  measure.m contributesTo goal.b modality=intent
  measure.m contributesTo goal.g
`)
const edges = [...document.edges].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
const said = toldTogether(edges).map((g) => `${g[0].source} ${g[0].kind} ${g.map((e) => e.target).join(' ')}`)

test('what is said of several is said once', () => expect(said).toContain('measure.m contributesTo goal.a goal.g'))
test('in another mode it is another sentence', () => expect(said).toContain('measure.m contributesTo goal.b'))
test('what carries the argument comes before what frames it', () =>
  expect(said.at(-1)).toBe('goal.g hasPart goal.a goal.b'))
test('nothing is left out', () => expect(toldTogether(edges).flat()).toHaveLength(edges.length))
