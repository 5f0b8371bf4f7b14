import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../src/app/graph/boxes.ts'
import type { LabelQuestion } from '../../../../src/app/graph/labels.ts'
import { alignment, labelPlace, placeLabels, places } from '../../../../src/app/graph/labels.ts'

interface Dot {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly width: number
  readonly height: number
}

const ask = (dots: readonly Dot[], more: Partial<LabelQuestion> = {}) =>
  placeLabels({
    wanted: dots.keys(),
    nodes: dots.keys(),
    x: (i) => dots[i]!.x,
    y: (i) => dots[i]!.y,
    radius: (i) => dots[i]!.r,
    size: (i, variant) => (variant === 0 ? dots[i]! : null),
    ...more,
  })

const dot = (x: number, y: number, r = 5): Dot => ({ x, y, r, width: 40, height: 16 })
const overlap = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

describe('placeLabels', () => {
  it('puts a label below its node where there is room', () => {
    expect(ask([dot(0, 0)])).toMatchObject([{ node: 0, place: 0, left: -20, right: 20, top: 7 }])
  })

  it('goes to another side where there is none', () => {
    expect(ask([dot(0, 0), dot(0, 14)], { wanted: [0] })).toMatchObject([{ place: 1 }])
  })

  it('leaves out the less important one if both cannot be', () => {
    const placed = ask([dot(0, 0), dot(1, 0)], { most: 1 })
    expect(placed.map((p) => p.node)).toEqual([0])
  })

  it('keeps within a box', () => {
    const within = { left: -100, top: -100, right: 100, bottom: 10 }
    expect(ask([dot(0, 0)], { within })).toMatchObject([{ place: 1 }])
  })

  it('takes a smaller label where the right one finds no room', () => {
    const within = { left: -15, top: -100, right: 15, bottom: 100 }
    const size = (_: number, variant: number) =>
      [
        { width: 40, height: 16 },
        { width: 20, height: 12 },
      ][variant] ?? null
    expect(ask([dot(0, 0)], { within, size })).toMatchObject([{ place: 0, variant: 1, left: -10, right: 10 }])
  })

  it('stops at a limit', () => {
    expect(ask([dot(0, 0), dot(500, 0), dot(1000, 0)], { limit: 2 })).toHaveLength(2)
  })

  it('never covers a label or a node, and places the first one', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      r: fc.integer({ min: 3, max: 14 }),
      width: fc.integer({ min: 10, max: 110 }),
      height: fc.integer({ min: 14, max: 56 }),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (dots) => {
        const placed = ask(dots)
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false)
          for (const d of dots) {
            const dx = Math.max(a.left - d.x, 0, d.x - a.right)
            const dy = Math.max(a.top - d.y, 0, d.y - a.bottom)
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(d.r - 1e-9)
          }
        }
      }),
    )
  })
})

describe('labelPlace', () => {
  it('tries the place that it is told first', () => {
    expect(ask([dot(0, 0)], { first: () => 3 })).toMatchObject([{ place: 3 }])
  })

  it.each(places.map((at, place) => [...at, place] as const))(
    '%s, slid by %d: beside the node, not on it',
    (side, _, place) => {
      const box = labelPlace(0, 0, 6, { width: 30, height: 14 }, place)
      expect(alignment(place)).toMatch(side === 'right' ? /left/ : side === 'left' ? /right/ : /./)
      expect(box.right - box.left).toBe(30)
      expect(box.bottom - box.top).toBe(14)
      const dx = Math.max(box.left, 0, -box.right)
      const dy = Math.max(box.top, 0, -box.bottom)
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(6)
    },
  )
})
