import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import { edgeAfter, edgesAround, nodeByRank, nodeTowards } from '../../../../src/app/graph/walk.ts'
import { documentOf } from '../../../dsl.ts'

/** A cross: b is the middle, the others lie around it; y points down. */
const document = documentOf(`
  group.b integratesWith group.up
  group.b integratesWith group.right
  group.b integratesWith group.down
  group.b integratesWith group.left
`)
const places: Record<string, [number, number]> = {
  'group.b': [0, 0],
  'group.up': [10, -100],
  'group.right': [100, 5],
  'group.down': [-5, 90],
  'group.left': [-100, 0],
}

function crossed() {
  const scene = buildScene(document)
  for (const [i, id] of scene.nodeIds.entries()) {
    scene.x[i] = places[id]![0]
    scene.y[i] = places[id]![1]
  }
  return scene
}

describe('walking', () => {
  it.each(['up', 'right', 'down', 'left'] as const)('goes %s to what lies there', (way) => {
    const scene = crossed()
    expect(scene.nodeIds[nodeTowards(scene, scene.nodeAt.get('group.b')!, way)]).toBe(`group.${way}`)
  })

  it('stays where nothing lies that way', () => {
    const scene = crossed()
    expect(nodeTowards(scene, scene.nodeAt.get('group.up')!, 'up')).toBe(-1)
  })

  it('passes over what is hidden', () => {
    const scene = crossed()
    scene.nodeHidden[scene.nodeAt.get('group.b')!] = 1
    expect(scene.nodeIds[nodeTowards(scene, scene.nodeAt.get('group.left')!, 'right')]).toBe('group.right')
  })

  it('goes through all nodes by importance, and ends', () => {
    const scene = crossed()
    const seen: string[] = []
    for (let at = nodeByRank(scene, -1, 1); at >= 0; at = nodeByRank(scene, at, 1)) seen.push(scene.nodeIds[at]!)
    expect(seen[0]).toBe('group.b')
    expect([...seen].sort()).toEqual([...scene.nodeIds])
    expect(scene.nodeIds[nodeByRank(scene, -1, -1)]).toBe(seen.at(-1))
  })

  it('goes around a node clockwise from the top, and round again', () => {
    const scene = crossed()
    const b = scene.nodeAt.get('group.b')!
    const other = (edge: number) => scene.nodeIds[scene.source[edge] === b ? scene.target[edge]! : scene.source[edge]!]!
    expect(edgesAround(scene, b).map(other)).toEqual(['group.up', 'group.right', 'group.down', 'group.left'])
    let edge = -1
    for (const name of ['group.up', 'group.right', 'group.down', 'group.left', 'group.up']) {
      edge = edgeAfter(scene, b, edge, 1)
      expect(other(edge)).toBe(name)
    }
    expect(other(edgeAfter(scene, b, -1, -1))).toBe('group.left')
  })
})
