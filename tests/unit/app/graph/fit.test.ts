import { describe, expect, it } from 'vitest'
import type { Extent } from '../../../../src/app/graph/fit.ts'
import { cameraAt, fitting } from '../../../../src/app/graph/fit.ts'

const panel = { width: 400, height: 300, margin: { left: 0, top: 0, right: 0, bottom: 0 } }
const at = (x: number, y: number, room = 0): Extent => ({ x, y, left: room, right: room, top: room, bottom: room })
const limits = { least: 0.01, most: 100 }

describe('fitting', () => {
  it('fills the narrower way', () => {
    expect(fitting([at(0, 0), at(100, 50)], panel, limits)!.k).toBeCloseTo(4, 3)
    expect(fitting([at(0, 0), at(10, 100)], panel, limits)!.k).toBeCloseTo(3, 3)
  })

  it('leaves the room that things need, which does not grow', () => {
    const found = fitting([at(0, 0, 50), at(100, 0, 50)], panel, limits)!
    expect(found.k).toBeCloseTo(3, 3)
    expect(found.x).toBeCloseTo(50, 3)
  })

  it('keeps to what is free of the panel', () => {
    const found = fitting([at(0, 0), at(100, 0)], { ...panel, margin: { ...panel.margin, left: 100 } }, limits)!
    expect(found.k).toBeCloseTo(3, 3)
    // The middle of the graph is drawn 50 pixels to the right of the panel's middle.
    expect((50 - found.x) * found.k).toBeCloseTo(50, 3)
  })

  it('does not go closer than it may', () => {
    expect(fitting([at(3, 4)], panel, limits)).toEqual({ k: expect.closeTo(100), x: 3, y: 4 })
    expect(fitting([], panel, limits)).toBeNull()
  })
})

describe('cameraAt', () => {
  const frame = { cx: 10, cy: 20, width: 200, height: 100 }

  it('has the middle of the frame at a half, and y upwards', () => {
    expect(cameraAt(10, 20, 2, 2, frame)).toEqual({ x: 0.5, y: 0.5, ratio: 1 })
    expect(cameraAt(110, 70, 4, 2, frame)).toEqual({ x: 1, y: 0.25, ratio: 0.5 })
  })
})
