import { describe, expect, it } from 'vitest'
import { edgeUnder, labelUnder, mouseReach, nodeUnder } from '../../../../src/app/graph/picking.ts'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import { documentOf } from '../../../dsl.ts'

const scene = buildScene(documentOf('role.a responsibleFor responsibility.x'))
scene.x.set([0, 100])
scene.y.set([0, 0])
const view = { k: 2, tx: 50, ty: 60, size: 1, ratio: 1, width: 400, height: 300 }

describe('picking', () => {
  it('finds the node under a point, with a little reach', () => {
    expect(nodeUnder(scene, view, 50, 60, 0)).toBe(0)
    expect(nodeUnder(scene, view, 250, 60 + scene.radius[1]! + 2, mouseReach.node)).toBe(1)
    expect(nodeUnder(scene, view, 150, 60, mouseReach.node)).toBe(-1)
  })

  it('finds the edge where its curve runs, not its chord', () => {
    const reach = mouseReach.edge
    // From responsibility to role or back, the curve leaves the chord by a twentieth of its length.
    const above = edgeUnder(scene, view, 150, 60 - 10, reach)
    const below = edgeUnder(scene, view, 150, 60 + 10, reach)
    expect([above, below].sort()).toEqual([-1, 0])
    expect(edgeUnder(scene, view, 150, 60, reach)).toBe(-1)
  })

  it('does not find what is hidden', () => {
    scene.nodeHidden[0] = 1
    scene.edgeHidden[0] = 1
    expect(nodeUnder(scene, view, 50, 60, 3)).toBe(-1)
    expect(edgeUnder(scene, view, 150, 50, 30)).toBe(-1)
    scene.nodeHidden[0] = 0
    scene.edgeHidden[0] = 0
  })

  it('finds a label, wherever the picture has been pushed', () => {
    const labels = [{ node: 7, place: 0, variant: 0, left: 0, top: 0, right: 10, bottom: 10 }]
    expect(labelUnder(labels, view, 55, 65)).toBe(7)
    expect(labelUnder(labels, view, 5, 5)).toBe(-1)
  })
})
