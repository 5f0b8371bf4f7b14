import { describe, expect, test } from 'vitest'
import { crossings, drawingOf, measureLayout, neighboursKept, stress } from '../../../src/layout/index.ts'
import { concepts, random } from '../../bench/concepts.ts'
import { tiny } from './tiny.ts'

const plane = (...points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, (p) => p[0]),
  y: Float64Array.from(points, (p) => p[1]),
})

describe('stress', () => {
  test('a path drawn straight has none, at any scale', () => {
    const path = drawingOf(tiny('a>b b>c c>d'))
    expect(stress(path, plane([0, 0], [1, 0], [2, 0], [3, 0]))).toBeCloseTo(0)
    expect(stress(path, plane([0, 0], [0, 70], [0, 140], [0, 210]))).toBeCloseTo(0)
  })

  test('a path of two drawn as a triangle: distances 1, 1, 2 as 1, 1, 1', () => {
    const h = Math.sqrt(3) / 2
    // Ratios 1, 1, 1/2: 1 − (2.5)² / (3 · 2.25).
    expect(stress(drawingOf(tiny('a>b b>c')), plane([0, 0], [0.5, h], [1, 0]))).toBeCloseTo(1 - 6.25 / 6.75)
  })

  test('parts without a path between them do not count', () => {
    expect(stress(drawingOf(tiny('a>b c>d')), plane([0, 0], [1, 0], [900, 0], [901, 0]))).toBeCloseTo(0)
  })
})

describe('neighbours kept', () => {
  const path = drawingOf(tiny('a>b b>c c>d d>e'))
  test('all of them on a straight path', () => {
    expect(neighboursKept(path, plane([0, 0], [1, 0], [2, 0], [3, 0], [4, 0]), 1)).toBe(1)
  })

  test('none where neighbours are drawn apart', () => {
    expect(neighboursKept(path, plane([0, 0], [100, 0], [1, 0], [101, 0], [2, 0]), 1)).toBe(0)
  })
})

describe('crossings', () => {
  test('two diagonals cross once, two sides do not', () => {
    const two = drawingOf(tiny('a>b c>d'))
    expect(crossings(two, plane([0, 0], [1, 1], [1, 0], [0, 1]))).toBe(1)
    expect(crossings(two, plane([0, 0], [1, 0], [0, 1], [1, 1]))).toBe(0)
  })

  test('edges that share an end do not cross', () => {
    expect(crossings(drawingOf(tiny('a>b a>c')), plane([0, 0], [1, 1], [2, 2]))).toBe(0)
  })

  test('the estimate of a large picture is near the exact count of a like one', () => {
    const next = random(1)
    const count = (nodes: number) => {
      const drawing = drawingOf(concepts({ nodes }))
      const x = Float64Array.from({ length: nodes }, next)
      const y = Float64Array.from({ length: nodes }, next)
      return crossings(drawing, { x, y }) / drawing.source.length ** 2
    }
    // In a random picture the share of pairs that cross does not depend on the size.
    expect(count(3500) / count(1500)).toBeCloseTo(1, 1)
  })
})

describe('labels', () => {
  test('labels on each other are counted, and the placer finds room beside the node', () => {
    const two = drawingOf(tiny('a b'), { viewport: { width: 500, height: 500 } })
    const far = measureLayout(two, plane([0, 0], [1, 1]))
    expect(far.labelOverlaps).toBe(0)
    expect(far.labelsPlaced).toBe(1)
    const same = measureLayout(two, plane([0, 0], [0, 0]))
    expect(same.labelOverlaps).toBe(1)
  })

  test('nothing can be measured of nothing', () => {
    expect(measureLayout(drawingOf(tiny('')), plane())).toEqual({
      stress: 0,
      neighboursKept: 1,
      crossings: 0,
      labelOverlaps: 0,
      labelsPlaced: 1,
      importantPlaced: 1,
    })
  })
})
