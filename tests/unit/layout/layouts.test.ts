import { describe, expect, test, vi } from 'vitest'
import {
  drawingOf,
  layoutDocument,
  layoutEntry,
  layouts,
  measureLayout,
  overlappingPairs,
} from '../../../src/layout/index.ts'
import type { GraphDocument, Position } from '../../../src/schema/index.ts'
import { concepts } from '../../bench/concepts.ts'
import { tiny } from './tiny.ts'

// Computing layouts takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** Pairs of boxes that lie on each other in the positions of a document. */
const overlaps = (document: GraphDocument, positions: Record<string, Position>): number =>
  overlappingPairs(drawingOf(document), {
    x: Float64Array.from(document.nodes, (n) => positions[n.id]!.x),
    y: Float64Array.from(document.nodes, (n) => positions[n.id]!.y),
  }).length

const finite = (positions: Record<string, Position>): boolean =>
  Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))

describe.each(layouts.map((entry) => entry.id))('%s', (name) => {
  test.each([
    ['nothing', '', 0],
    ['one node', 'g', 1],
    ['two nodes without an edge', 'g o', 2],
    ['two nodes with an edge', 'g>o', 2],
    ['two parts', 'g1>o1 o1>m1 m1>g1 q1>q2 q2>r1', 6],
    ['a star', Array.from({ length: 20 }, (_, i) => `g0>m${i}`).join(' '), 21],
    ['lone nodes only', Array.from({ length: 20 }, (_, i) => `g${i}`).join(' '), 20],
    ['parallel edges and there and back', 'g>o g>o o>g', 2],
  ])('%s: every node has its own room', (_, graph, count) => {
    const document = tiny(graph)
    const positions = layoutDocument(document, name)
    expect(Object.keys(positions)).toHaveLength(count)
    expect(finite(positions)).toBe(true)
    expect(overlaps(document, positions)).toBe(0)
  })

  test('the same document gives the same bytes', () => {
    const positions = () => JSON.stringify(layoutDocument(concepts({ nodes: 40 }), name))
    expect(positions()).toBe(positions())
  })

  test('the order of keys follows the nodes', () => {
    const document = tiny('q>g g>o')
    expect(Object.keys(layoutDocument(document, name))).toEqual(document.nodes.map((n) => n.id))
  })

  test('a pinned node stays, and says so', () => {
    const document = tiny('g>o o>m m>q')
    const positions = layoutDocument(document, name, { positions: { o: { x: 300.25, y: -70, pinned: true } } })
    expect(positions.o).toEqual({ x: 300.25, y: -70, pinned: true })
    expect(positions.g).not.toHaveProperty('pinned')
  })

  test('a position that is not pinned is not kept', () => {
    const document = tiny('g>o o>m m>q')
    const unpinned = layoutDocument(document, name, { positions: { o: { x: 300.25, y: -70 } } })
    expect(unpinned).toEqual(layoutDocument(document, name))
  })

  test('progress never goes back and stays between 0 and 1', () => {
    const shares: number[] = []
    layoutDocument(concepts({ nodes: 80 }), name, { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.every((s, i) => s >= 0 && s <= 1 && (i === 0 || s >= shares[i - 1]!))).toBe(true)
  })

  test('what is thrown from its progress ends it', () => {
    const onProgress = () => {
      throw new Error('not wanted any more')
    }
    expect(() => layoutDocument(concepts({ nodes: 80 }), name, { onProgress })).toThrow('not wanted any more')
  })

  test('edges that lead nowhere, loops and hostile names do no harm', () => {
    const document = tiny('__proto__>constructor constructor>g g>g')
    document.edges[0]!.target = 'missing'
    const positions = layoutDocument(document, name)
    expect(Object.keys(positions)).toEqual(['__proto__', 'constructor', 'g'])
    expect(finite(positions)).toBe(true)
  })

  test('sizes that are no sizes are taken for none', () => {
    for (const width of [Number.NaN, -5, Number.POSITIVE_INFINITY]) {
      expect(finite(layoutDocument(tiny('g>o o>m'), name, { labelSize: () => ({ width, height: 20 }) }))).toBe(true)
    }
  })

  test('wider labels get wider room', () => {
    const document = tiny('g>o o>m m>q q>g')
    const labelSize = () => ({ width: 300, height: 30 })
    const positions = layoutDocument(document, name, { labelSize })
    const plane = {
      x: Float64Array.from(document.nodes, (n) => positions[n.id]!.x),
      y: Float64Array.from(document.nodes, (n) => positions[n.id]!.y),
    }
    expect(overlappingPairs(drawingOf(document, { labelSize }), plane)).toEqual([])
  })

  test('the table says what it is in three languages', () => {
    const { label, says } = layoutEntry(name)
    for (const text of [label, says]) {
      expect(text.en).toBeTruthy()
      expect(text['zh-Hant']).toBeTruthy()
      expect(text['zh-Hans']).toBeTruthy()
    }
  })
})

describe('force', () => {
  test('the most important labels find a place when the whole picture is in view', () => {
    const document = concepts({ nodes: 200 })
    const drawing = drawingOf(document)
    const positions = layoutDocument(document, 'force')
    const plane = {
      x: Float64Array.from(document.nodes, (n) => positions[n.id]!.x),
      y: Float64Array.from(document.nodes, (n) => positions[n.id]!.y),
    }
    expect(measureLayout(drawing, plane).importantPlaced).toBeGreaterThan(0.85)
  })

  test('neighbours of a pinned node come along', () => {
    const document = tiny('g1>o1 o1>m1 m1>g1 q1>q2 q2>q3 q3>q1')
    const pinned = layoutDocument(document, 'force', {
      positions: { g1: { x: 2000, y: 0, pinned: true }, q1: { x: -2000, y: 0, pinned: true } },
    })
    expect(pinned.o1!.x).toBeGreaterThan(0)
    expect(pinned.q2!.x).toBeLessThan(0)
  })

  test('ten thousand nodes get finite positions', () => {
    const positions = layoutDocument(concepts({ nodes: 10_000 }), 'force')
    expect(Object.keys(positions)).toHaveLength(10_000)
    expect(finite(positions)).toBe(true)
    const places = new Set(Object.values(positions).map(({ x, y }) => `${x} ${y}`))
    expect(places.size).toBe(10_000)
  })
})

describe('layers', () => {
  test('columns follow each other: why, who, duty, how, effect', () => {
    const document = tiny('q1>m1 m1>r1 r1>o1 o1>g1 q2>g2 m2>o2')
    const positions = layoutDocument(document, 'layers')
    const x = (id: string) => positions[id]!.x
    for (const n of ['1', '2']) {
      const row = ['g', 'o', 'r', 'm', 'q'].map((k) => k + n).filter((id) => positions[id])
      expect(row.map(x)).toEqual(row.map(x).sort((a, b) => a - b))
    }
  })

  test('bands are the aspects, side by side without gaps', () => {
    const drawing = drawingOf(concepts({ nodes: 100 }))
    const { bands, compute } = layoutEntry('layers')
    const steps = compute(drawing)
    let step = steps.next()
    while (!step.done) step = steps.next()
    const found = bands!.of(drawing, step.value)
    expect(found.map((b) => b.key)).toEqual([0, 1, 2, 3, 4])
    for (let i = 1; i < found.length; i++) expect(found[i]!.from).toBe(found[i - 1]!.to)
    for (let i = 0; i < drawing.count; i++) {
      const band = found[drawing.aspect[i]!]!
      expect(step.value.x[i]).toBeGreaterThan(band.from)
      expect(step.value.x[i]).toBeLessThan(band.to)
    }
  })

  test('a straight chain is drawn without crossings', () => {
    const document = tiny('g1>o1 o1>r1 r1>m1 m1>q1 g2>o2 o2>r2 r2>m2 m2>q2')
    const positions = layoutDocument(document, 'layers')
    const order = (k: string) => Math.sign(positions[`${k}1`]!.y - positions[`${k}2`]!.y)
    expect(new Set(['g', 'o', 'r', 'm', 'q'].map(order)).size).toBe(1)
  })
})

describe('reading order', () => {
  const text = ['g1', 'm1', 'q1', 'o1', 'r1', 'g2', 'm2', 'q2'].join('，')
  const document = tiny('g1>m1 m1>q1 o1>r1 g2>m2 m2>q2 q1>q2', text)
  const half = text.indexOf('g2')
  const sections = [
    { start: 0, end: half },
    { start: half, end: text.length },
  ]

  test('sections lie under each other and do not mix', () => {
    const positions = layoutDocument(document, 'reading', { sections })
    const y = (ids: string[]) => ids.map((id) => positions[id]!.y)
    expect(Math.max(...y(['g1', 'm1', 'q1', 'o1', 'r1']))).toBeLessThan(Math.min(...y(['g2', 'm2', 'q2'])))
  })

  test('in a section, x never goes back in the text', () => {
    const positions = layoutDocument(document, 'reading', { sections })
    for (const ids of [
      ['g1', 'm1', 'q1', 'o1', 'r1'],
      ['g2', 'm2', 'q2'],
    ]) {
      const x = ids.map((id) => positions[id]!.x)
      expect(x).toEqual([...x].sort((a, b) => a - b))
    }
  })

  test('what is named nowhere comes last', () => {
    const positions = layoutDocument({ ...document, nodes: [...document.nodes, ...tiny('m9').nodes] }, 'reading', {
      sections,
    })
    expect(positions.m9!.y).toBe(Math.max(...Object.values(positions).map((p) => p.y)))
  })
})
