import { describe, expect, it } from 'vitest'
import {
  bends,
  curveBetween,
  distanceTo,
  PARALLEL_BEND,
  piece,
  pointAt,
  SINGLE_BEND,
  trimmed,
} from '../../../../src/app/graph/curve.ts'

const flat = curveBetween(0, 0, 100, 0, 0)
const bent = curveBetween(0, 0, 100, 0, 0.2)

describe('curves', () => {
  it('bend to the left of the way, by half of the control point’s distance', () => {
    expect(pointAt(bent, 0.5)).toEqual({ x: 50, y: -10 })
    expect(pointAt(curveBetween(100, 0, 0, 0, 0.2), 0.5)).toEqual({ x: 50, y: 10 })
  })

  it('begin and end at their nodes', () => {
    expect(pointAt(bent, 0)).toEqual({ x: 0, y: 0 })
    expect(pointAt(bent, 1)).toEqual({ x: 100, y: 0 })
  })

  it('are cut where the nodes’ circles end', () => {
    expect(trimmed(flat, 10, 20)).toEqual([0.1, 0.8])
    expect(trimmed(flat, 60, 50)).toBeNull()
    expect(trimmed(curveBetween(5, 5, 5, 5, 0.1), 1, 1)).toBeNull()
  })

  it('are the same curve in pieces', () => {
    const part = piece(bent, 0.2, 0.7)
    for (const t of [0, 0.3, 0.5, 1]) {
      const at = pointAt(bent, 0.2 + t * 0.5)
      expect(pointAt(part, t).x).toBeCloseTo(at.x, 9)
      expect(pointAt(part, t).y).toBeCloseTo(at.y, 9)
    }
  })

  it('know how far a point is away', () => {
    expect(distanceTo(flat, 50, 7)).toBeCloseTo(7, 6)
    expect(distanceTo(bent, 50, -10)).toBeLessThan(0.5)
    expect(distanceTo(bent, 50, 10)).toBeCloseTo(20, 0)
    expect(distanceTo(curveBetween(3, 4, 3, 4, 0), 0, 0)).toBeCloseTo(5, 6)
  })
})

describe('bends', () => {
  const of = (pairs: [number, number][]) =>
    Array.from(
      bends(
        Uint32Array.from(pairs, (p) => p[0]),
        Uint32Array.from(pairs, (p) => p[1]),
        10,
      ),
      (b) => Math.round(b * 1000) / 1000,
    )

  it('are slight for an edge that is alone', () => {
    expect(of([[0, 1]])).toEqual([SINGLE_BEND])
  })

  it('part edges of the same way', () => {
    const [a, b, c] = of([
      [0, 1],
      [0, 1],
      [0, 1],
    ]) as [number, number, number]
    expect(b - a).toBeCloseTo(PARALLEL_BEND, 6)
    expect(c - b).toBeCloseTo(PARALLEL_BEND, 6)
  })

  it('part edges of opposite ways: on the screen they lie on different sides', () => {
    const [there, back] = of([
      [0, 1],
      [1, 0],
    ]) as [number, number]
    const one = pointAt(curveBetween(0, 0, 100, 0, there), 0.5)
    const other = pointAt(curveBetween(100, 0, 0, 0, back), 0.5)
    expect(Math.abs(one.y - other.y)).toBeGreaterThan(10)
  })
})
