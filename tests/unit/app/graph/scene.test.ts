import { describe, expect, it } from 'vitest'
import { buildScene, kindNames } from '../../../../src/app/graph/scene.ts'
import { documentOf } from '../../../dsl.ts'

const document = documentOf(`
  role.a responsibleFor responsibility.x
  role.a responsibleFor responsibility.y support=inferred
  role.a integratesWith role.b
  role.b responsibleFor responsibility.y
  goal.alone
`)
const scene = buildScene(document)
const at = (id: string) => scene.nodeAt.get(id)!

describe('buildScene', () => {
  it('numbers nodes and edges as the document does', () => {
    expect(scene.nodeIds).toEqual(document.nodes.map((n) => n.id))
    expect(scene.edgeIds).toEqual(document.edges.map((e) => e.id))
    expect(kindNames[scene.kind[at('goal.alone')]!]).toBe('goal')
  })

  it('ranks by quotes and relations, an inferred relation counting half', () => {
    expect(scene.nodeIds[scene.ranking[0]!]).toBe('role.a')
    expect(scene.weight[at('role.a')]).toBe(1)
    // One quote for x, two for y; one relation for x, one and a half for y.
    expect(scene.weight[at('responsibility.x')]! ** 2 * 4).toBeCloseTo(1.5)
    expect(scene.weight[at('responsibility.y')]! ** 2 * 4).toBeCloseTo(2.5)
    expect(scene.radius[at('role.a')]).toBeGreaterThan(scene.radius[at('role.b')]!)
  })

  it('lists the edges of a node', () => {
    const edgesOf = (id: string) =>
      Array.from(
        scene.incident.subarray(scene.first[at(id)]!, scene.first[at(id) + 1]!),
        (e) => scene.edgeIds[e]!,
      ).sort()
    for (const { id } of document.nodes) {
      const ties = document.edges.filter((e) => e.source === id || e.target === id).map((e) => e.id)
      expect(edgesOf(id)).toEqual(ties.sort())
    }
  })

  it('says what is symmetric and what is inferred', () => {
    const flag = (of: Uint8Array, kind: string, support: string) =>
      document.edges.map((e, i) => [e.kind === kind || e.support === support, of[i] === 1])
    for (const [is, says] of flag(scene.symmetric, 'integratesWith', '-')) expect(says).toBe(is)
    for (const [is, says] of flag(scene.inferred, '-', 'inferred')) expect(says).toBe(is)
  })

  it('is the same every time', () => {
    expect(buildScene(document)).toEqual(scene)
  })

  it('stands an empty document', () => {
    expect(buildScene({ ...document, nodes: [], edges: [] }).ranking).toHaveLength(0)
  })
})
