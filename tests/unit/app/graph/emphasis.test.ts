import { describe, expect, it } from 'vitest'
import { emphasise } from '../../../../src/app/graph/emphasis.ts'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import { documentOf } from '../../../dsl.ts'

const document = documentOf(`
  role.a responsibleFor responsibility.x
  role.a responsibleFor responsibility.y
  role.b responsibleFor responsibility.y
  goal.alone
`)
const edgeBetween = (a: string, b: string) => document.edges.find((e) => e.source === a && e.target === b)!.id

interface Seen {
  nodes: string[]
  edges: string[]
  strong: string[]
  veil: boolean
}

function look(attention: { hover?: string[]; selection?: string[]; shown?: string[] }, hidden: string[] = []): Seen {
  const scene = buildScene(document)
  for (const id of hidden) {
    scene.nodeHidden[scene.nodeAt.get(id)!] = 1
    for (const [i, e] of document.edges.entries()) if (e.source === id || e.target === id) scene.edgeHidden[i] = 1
  }
  const found = emphasise(scene, { hover: [], selection: [], shown: [], ...attention })
  return {
    nodes: found.nodes.map((i) => scene.nodeIds[i]!).sort(),
    edges: found.edges.map((i) => scene.edgeIds[i]!).sort(),
    strong: [...found.strong].map((i) => scene.nodeIds[i]!).sort(),
    veil: found.veil,
  }
}

describe('emphasise', () => {
  it('nothing asked: nothing stands out', () => {
    expect(look({})).toEqual({ nodes: [], edges: [], strong: [], veil: false })
  })

  it('a node brings its neighbours and what ties them', () => {
    const seen = look({ hover: ['role.a'] })
    expect(seen.nodes).toEqual(['responsibility.x', 'responsibility.y', 'role.a'])
    expect(seen.edges).toHaveLength(2)
    expect(seen.strong).toEqual(['role.a'])
    expect(seen.veil).toBe(true)
  })

  it('an edge brings its ends', () => {
    const id = edgeBetween('role.b', 'responsibility.y')
    expect(look({ selection: [id] })).toMatchObject({
      nodes: ['responsibility.y', 'role.b'],
      edges: [id],
      strong: ['responsibility.y', 'role.b'],
    })
  })

  it('a sentence brings its concepts and relations, not their neighbours', () => {
    const id = edgeBetween('role.a', 'responsibility.x')
    expect(look({ hover: ['goal.alone', id] })).toMatchObject({
      nodes: ['goal.alone', 'responsibility.x', 'role.a'],
      edges: [id],
      strong: [],
    })
  })

  it('what is pointed at comes before what is chosen, which keeps its ring', () => {
    const seen = look({ hover: ['goal.alone'], selection: ['role.b'] })
    expect(seen.nodes).toEqual(['goal.alone', 'role.b'])
    expect(seen.strong).toEqual(['goal.alone', 'role.b'])
  })

  it('a path that is chosen shows that path', () => {
    const path = ['role.b', 'responsibility.y', edgeBetween('role.b', 'responsibility.y')]
    expect(look({ selection: path })).toMatchObject({ nodes: ['responsibility.y', 'role.b'], edges: [path[2]] })
  })

  it('what a tool shows comes before a chosen concept', () => {
    expect(look({ shown: ['goal.alone'], selection: ['role.a'] }).nodes).toEqual(['goal.alone', 'role.a'])
  })

  it('what is hidden and what does not exist never stands out', () => {
    expect(look({ hover: ['role.a'] }, ['responsibility.x']).nodes).toEqual(['responsibility.y', 'role.a'])
    expect(look({ hover: ['responsibility.x'] }, ['responsibility.x'])).toMatchObject({ nodes: [], veil: false })
    expect(look({ hover: ['no.such'], selection: ['__proto__'] }).veil).toBe(false)
  })
})
