import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../src/app/graph/boxes.ts'
import { Occupancy } from '../../../../src/app/graph/boxes.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('Occupancy', () => {
  it('lets boxes share a border', () => {
    const taken = new Occupancy()
    taken.addBox(box(0, 0, 10, 10))
    expect(taken.isFree(box(10, 0, 5, 5))).toBe(true)
    expect(taken.isFree(box(9.9, 0, 5, 5))).toBe(false)
  })

  it('knows the corners that a disc leaves free', () => {
    const taken = new Occupancy()
    taken.addDisc(0, 0, 10)
    expect(taken.isFree(box(8, 8, 5, 5))).toBe(true)
    expect(taken.isFree(box(6, 6, 5, 5))).toBe(false)
    expect(taken.isFree(box(-1, -1, 2, 2))).toBe(false)
  })

  it('says the same as comparing with everything', () => {
    const any = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      w: fc.integer({ min: 1, max: 180 }),
      h: fc.integer({ min: 1, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), any, (others, one) => {
        const taken = new Occupancy()
        for (const o of others) taken.addBox(box(o.x, o.y, o.w, o.h))
        const me = box(one.x, one.y, one.w, one.h)
        const hit = others.some((o) => me.left < o.x + o.w && me.right > o.x && me.top < o.y + o.h && me.bottom > o.y)
        expect(taken.isFree(me)).toBe(!hit)
      }),
    )
  })
})
