import { describe, expect, it } from 'vitest'
import { eased, flightTo } from '../../../../src/app/graph/flight.ts'
import { frameOf } from '../../../../src/app/graph/look.ts'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import { documentOf } from '../../../dsl.ts'

function scene() {
  const made = buildScene(documentOf('role.a responsibleFor responsibility.x'))
  made.x.set([0, 100])
  made.y.set([0, 0])
  return made
}

describe('flight', () => {
  it('goes from where nodes are to where they shall be, and takes the frame along', () => {
    const nodes = scene()
    const way = flightTo(nodes, frameOf(nodes), { 'responsibility.x': { x: 0, y: 40 }, 'role.a': { x: 300, y: 40 } })
    expect(way.moved).toBe(2)
    expect(way.at(0.5)).toMatchObject({ cx: 100, cy: 20, width: 200 })
    expect([...nodes.x]).toEqual([0, 200])
    expect([...nodes.y]).toEqual([20, 20])
    way.at(1)
    expect([...nodes.x]).toEqual([0, 300])
  })

  it('leaves the frame as it is where one node moves', () => {
    const nodes = scene()
    const frame = frameOf(nodes)
    const way = flightTo(nodes, frame, { 'role.a': { x: 900, y: 900 } })
    expect(way.moved).toBe(1)
    expect(way.at(1)).toEqual(frame)
  })

  it('leaves nodes without a place where they are', () => {
    const nodes = scene()
    expect(flightTo(nodes, frameOf(nodes), {}).moved).toBe(0)
  })

  it('starts and ends softly', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1])
    expect(eased(0.1)).toBeLessThan(0.1)
    expect(eased(0.9)).toBeGreaterThan(0.9)
  })
})
