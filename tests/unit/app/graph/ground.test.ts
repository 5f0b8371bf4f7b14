import { describe, expect, it } from 'vitest'
import { contentFor } from '../../../../src/app/content/index.ts'
import { groundOf, headBoxes } from '../../../../src/app/graph/ground.ts'
import { openDocument } from '../../../../src/app/state/open.ts'
import { palette } from '../../../../src/app/theme/index.ts'
import { layoutDocument } from '../../../../src/layout/index.ts'
import { documentOf } from '../../../dsl.ts'

const document = documentOf(`
  role.a responsibleFor responsibility.x
  mechanism.m achieves goal.g
  role.a hasQuality quality.q
`)
const open = openDocument(document, 'test')
const groundIn = (layout: 'force' | 'layers' | 'reading') =>
  groundOf(layout, open, layoutDocument(document, layout), contentFor('zh-Hant', 'zh-Hant'), palette.light)

describe('ground', () => {
  it('is empty under the forces', () => {
    expect(groundIn('force').bands).toEqual([])
  })

  it('has a column for each aspect in the order of the argument', () => {
    const { axis, bands } = groundIn('layers')
    expect(axis).toBe('x')
    expect(bands.map((b) => b.title)).toEqual(['為何', '何人', '何責', '如何', '何果'])
    expect(bands[0]?.color).toBe(palette.light.aspect.why)
    for (const [i, band] of bands.entries()) expect(band.from).toBeLessThan(bands[i + 1]?.from ?? Infinity)
  })

  it('keeps the heads of sections free, wherever the picture has been pushed', () => {
    const ground = groundIn('reading')
    expect(ground.axis).toBe('y')
    const view = { k: 1, tx: 40, ty: 70, size: 1, ratio: 1, width: 500, height: 400 }
    const boxes = headBoxes(ground, view, (text) => text.length * 12)
    expect(boxes).toHaveLength(ground.bands.length)
    for (const box of boxes) expect(box.left + view.tx).toBeGreaterThanOrEqual(0)
  })
})
