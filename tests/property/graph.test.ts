import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cyclesOf } from '../../src/graph/cycles.ts'
import type { EvidencePlace, Filter, Focus } from '../../src/graph/index.ts'
import {
  checkDocument,
  countsBy,
  coverage,
  diffDocuments,
  emptyFilter,
  indexDocument,
  toDocument,
  toGraph,
  visible,
} from '../../src/graph/index.ts'
import { overlapping } from '../../src/graph/places.ts'
import { aspects, edgeKinds, modalities, nodeKinds, reviews, serialise, supports } from '../../src/schema/index.ts'
import { read } from '../../src/text/index.ts'
import { documents } from './documents.ts'

const some = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.subarray([...values]) })

const filters: fc.Arbitrary<Filter> = fc.record({
  nodeKinds: some(nodeKinds.map((k) => k.id)),
  edgeKinds: some(edgeKinds.map((k) => k.id)),
  aspects: some(aspects.map((a) => a.id)),
  sections: some([0, 1]),
  voices: some(['newsroom', 'author'] as const),
  modalities: some(modalities),
  supports: some(supports),
  reviews: some(reviews),
  minDegree: fc.nat({ max: 2 }),
})

const focuses = (ids: readonly string[]): fc.Arbitrary<Focus | null> =>
  fc.option(
    fc.record({
      id: fc.constantFrom(...ids, 'nobody'),
      depth: fc.constantFrom(1, 2, 3, 4, 5),
      direction: fc.constantFrom('in', 'out', 'both'),
    }) as fc.Arbitrary<Focus>,
  )

const indexed = documents.map((document) => indexDocument(document, read(document.source.text, document.source.zones)))
const cases = fc
  .tuple(indexed, filters)
  .chain(([index, filter]) =>
    fc.tuple(fc.constant(index), fc.constant(filter), focuses(index.document.nodes.map((n) => n.id))),
  )

describe('document ⇄ graph', () => {
  test('there and back is the same bytes', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(serialise(toDocument(toGraph(document), document))).toBe(serialise(document))
      }),
    )
  })

  test('a document does not differ from itself, and any two differ by what tells them apart', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(diffDocuments(a, a).nodes).toEqual({ added: [], removed: [], changed: [] })
        const { added, removed } = diffDocuments(a, b).nodes
        const ids = new Set(a.nodes.map((n) => n.id))
        for (const n of removed) ids.delete(n.id)
        for (const n of added) ids.add(n.id)
        expect(ids).toEqual(new Set(b.nodes.map((n) => n.id)))
      }),
    )
  })
})

describe('places', () => {
  const spans = fc
    .tuple(fc.nat({ max: 30 }), fc.nat({ max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }))

  test('what is found is what looking at every quote finds', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 40 }), spans, (all, span) => {
        const places: EvidencePlace[] = all
          .map((s, i) => ({ ...s, id: `${i}`, quote: 0 }))
          .sort((a, b) => a.start - b.start || a.end - b.end)
        expect(overlapping(places)(span.start, span.end)).toEqual(
          places.filter((p) => p.start < span.end && p.end > span.start),
        )
      }),
    )
  })
})

describe('filter and focus', () => {
  test('a visible edge has visible ends; what is visible is in document order', () => {
    fc.assert(
      fc.property(cases, ([index, filter, focus]) => {
        const { nodes, edges } = visible(index, filter, focus)
        for (const id of edges) {
          const edge = index.edge(id)!
          expect(nodes.has(edge.source) && nodes.has(edge.target)).toBe(true)
        }
        expect([...nodes]).toEqual(index.document.nodes.flatMap((n) => (nodes.has(n.id) ? [n.id] : [])))
        expect([...edges]).toEqual(index.document.edges.flatMap((e) => (edges.has(e.id) ? [e.id] : [])))
      }),
    )
  })

  test('each count is what the filter leaves of the value without the condition on its facet', () => {
    fc.assert(
      fc.property(cases, ([index, filter, focus]) => {
        const counts = countsBy(index, filter, focus)
        const count = (key: 'nodeKinds' | 'edgeKinds' | 'sections' | 'reviews') => {
          const { nodes, edges } = visible(index, { ...filter, [key]: [] }, focus)
          return { nodes: [...nodes].map((id) => index.node(id)!), edges: [...edges].map((id) => index.edge(id)!) }
        }
        for (const [kind, { nodes }] of counts.nodeKinds) {
          expect(nodes).toBe(count('nodeKinds').nodes.filter((n) => n.kind === kind).length)
        }
        for (const [kind, { edges }] of counts.edgeKinds) {
          expect(edges).toBe(count('edgeKinds').edges.filter((e) => e.kind === kind).length)
        }
        for (const [section, { nodes, edges }] of counts.sections) {
          const left = count('sections')
          expect(nodes).toBe(left.nodes.filter((n) => index.sectionsOf(n.id).includes(section)).length)
          expect(edges).toBe(left.edges.filter((e) => index.sectionsOf(e.id).includes(section)).length)
        }
        for (const [review, { nodes }] of counts.reviews) {
          expect(nodes).toBe(count('reviews').nodes.filter((n) => n.review === review).length)
        }
      }),
    )
  })

  test('a deeper focus shows no less', () => {
    fc.assert(
      fc.property(cases, ([index, filter, focus]) => {
        if (!focus || focus.depth === 5 || filter.minDegree > 0) return
        const near = visible(index, filter, focus).nodes
        const far = visible(index, filter, { ...focus, depth: (focus.depth + 1) as Focus['depth'] }).nodes
        for (const id of near) expect(far.has(id)).toBe(true)
      }),
    )
  })

  test('without a filter everything is left', () => {
    fc.assert(
      fc.property(indexed, (index) => {
        const { nodes, edges } = visible(index, emptyFilter, null)
        expect([nodes.size, edges.size]).toEqual([index.document.nodes.length, index.document.edges.length])
      }),
    )
  })
})

describe('cycles', () => {
  const arcs = fc.array(fc.record({ source: fc.constantFrom(...'abcdef'), target: fc.constantFrom(...'abcdef') }), {
    maxLength: 14,
  })

  test('a cycle is one, and there is one exactly if taking away sources does not end with nothing', () => {
    fc.assert(
      fc.property(arcs, (all) => {
        const cycles = cyclesOf(all)
        for (const cycle of cycles) {
          cycle.forEach((arc, i) => {
            expect(arc.target).toBe(cycle[(i + 1) % cycle.length]!.source)
            expect(all).toContain(arc)
          })
          expect(new Set(cycle.map((a) => a.source)).size).toBe(cycle.length)
        }
        let left = all.filter((a) => a.source !== a.target)
        for (let before = -1; before !== left.length; ) {
          before = left.length
          const reached = new Set(left.map((a) => a.target))
          left = left.filter((a) => reached.has(a.source))
        }
        expect(cycles.length > 0).toBe(left.length > 0)
      }),
    )
  })
})

describe('check and coverage', () => {
  test('any document that opens can be checked: every issue has words and a place', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const issue of checkDocument(document)) {
          expect(issue.code && issue.message && issue.remedy).toBeTruthy()
          expect(issue.path.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('checking twice says the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(checkDocument(document)).toEqual(checkDocument(document))
      }),
    )
  })

  test('shares are shares, and more quotes cover no less', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reading = read(document.source.text, document.source.zones)
        const all = coverage(document, reading)
        const some = coverage({ ...document, edges: [] }, reading)
        for (const { covered, total, share } of [all.clauses, all.characters]) {
          expect(covered).toBeLessThanOrEqual(total)
          expect(share).toBe(total ? covered / total : 1)
        }
        expect(some.clauses.covered).toBeLessThanOrEqual(all.clauses.covered)
        expect(some.uncovered.length).toBeGreaterThanOrEqual(all.uncovered.length)
      }),
    )
  })
})
