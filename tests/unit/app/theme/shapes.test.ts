import { expect, test } from 'vitest'
import { shapeOf, shapePath } from '../../../../src/app/theme/shapes.ts'
import { nodeKinds } from '../../../../src/schema/index.ts'

test('every kind has a shape of its own', () => {
  const drawn = nodeKinds.map((k) => shapePath(shapeOf[k.id]))
  expect(new Set(drawn).size).toBe(nodeKinds.length)
})

test('corners lie within the unit circle', () => {
  for (const { outline } of Object.values(shapeOf)) {
    if (outline === 'circle') continue
    for (const [x, y] of outline) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.0001)
  }
})
