import { describe, expect, it } from 'vitest'
import { CELL, enlargement, fillDistance, outlineDistance, shapeAtlas } from '../../../../src/app/graph/atlas.ts'
import { shapeOf } from '../../../../src/app/theme/index.ts'

describe('distance fields', () => {
  it('of a circle', () => {
    expect(outlineDistance(shapeOf.person, 0, 0)).toBeCloseTo(-1)
    expect(outlineDistance(shapeOf.person, 3, 4)).toBeCloseTo(4)
  })

  it('of a polygon: negative inside, the distance to its border', () => {
    const half = Math.SQRT1_2
    expect(outlineDistance(shapeOf.organization, 0, 0)).toBeCloseTo(-half, 3)
    expect(outlineDistance(shapeOf.organization, 2, 0)).toBeCloseTo(2 - half, 3)
    expect(outlineDistance(shapeOf.organization, 2, 2)).toBeCloseTo(Math.SQRT2 * (2 - half), 3)
  })

  it('of a shape with a hole and a dot', () => {
    expect(fillDistance(shapeOf.group, 0, 0)).toBeLessThan(0)
    expect(fillDistance(shapeOf.group, 0.45, 0)).toBeGreaterThan(0)
    expect(fillDistance(shapeOf.group, 0.8, 0)).toBeLessThan(0)
    expect(fillDistance(shapeOf.group, 1.2, 0)).toBeGreaterThan(0)
  })

  it('lie side by side in one texture', () => {
    const { width, height, data } = shapeAtlas([shapeOf.person, shapeOf.role])
    expect([width, height, data.length]).toEqual([2 * CELL, CELL, 2 * CELL * CELL * 4])
    const middle = (cell: number) => data[((CELL / 2) * width + cell * CELL + CELL / 2) * 4]!
    expect(middle(0)).toBe(255)
    expect(middle(1)).toBeLessThan(128)
  })
})

describe('enlargement', () => {
  it('makes shapes with less area larger, the circle not at all', () => {
    expect(enlargement(shapeOf.person)).toBe(1)
    expect(enlargement(shapeOf.goal)).toBeGreaterThan(enlargement(shapeOf.organization))
  })
})
