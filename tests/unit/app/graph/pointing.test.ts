import { describe, expect, it } from 'vitest'
import { Pointing } from '../../../../src/app/graph/pointing.ts'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import { documentOf } from '../../../dsl.ts'

const document = documentOf('role.a responsibleFor responsibility.x')

/** A panel with role.a at 100, 100 and responsibility.x at 300, 100; what happens is written down. */
function panel(selection: readonly string[] = []) {
  const scene = buildScene(document)
  scene.x.set([300, 100])
  scene.y.set([100, 100])
  const told: string[] = []
  const tell =
    (name: string) =>
    (...values: unknown[]) => {
      told.push([name, ...values.flat().map(String)].join(' '))
    }
  const context = {
    model: {
      scene,
      visibleEdges: 1,
      picture: { selection },
      find: (id: string) => ({ node: scene.nodeAt.get(id) ?? -1, edge: scene.edgeAt.get(id) ?? -1 }),
    },
    labels: { placed: [] },
    lift: { lift: { labels: [] } },
    events: {
      hover: tell('hover'),
      select: (ids: readonly string[], add: boolean) => told.push(`${add ? 'add' : 'select'} ${ids.join(' ')}`),
      focus: tell('focus'),
      pin: tell('pin'),
    },
    view: () => ({ k: 1, tx: 0, ty: 0, size: 1, ratio: 1, width: 400, height: 200 }),
    drag: tell('drag'),
    take: () => {},
    cursor: () => {},
  }
  const pointing = new Pointing(context as unknown as ConstructorParameters<typeof Pointing>[0])
  const at = (x: number, more: { shift?: boolean; touch?: boolean } = {}) => ({
    x,
    y: 100,
    shift: more.shift ?? false,
    touch: more.touch ?? false,
    hold: () => told.push('hold'),
  })
  return { told, pointing, at }
}

describe('Pointing', () => {
  it('tells what is pointed at, once', () => {
    const { told, pointing, at } = panel()
    pointing.answer('move', at(100))
    pointing.answer('move', at(101))
    pointing.answer('leave', at(0))
    expect(told).toEqual(['hover role.a', 'hover'])
  })

  it('a click chooses, with Shift adds, on the ground clears', () => {
    const { told, pointing, at } = panel()
    pointing.answer('click', at(100))
    pointing.answer('click', at(300, { shift: true }))
    pointing.answer('click', at(20))
    expect(told).toEqual(['select role.a', 'add responsibility.x', 'select '])
  })

  it('two clicks on one concept focus, and nothing is zoomed', () => {
    const { told, pointing, at } = panel()
    pointing.answer('click', at(100))
    pointing.answer('double', at(100))
    expect(told).toEqual(['select role.a', 'hold', 'focus role.a'])
  })

  it('two quick clicks on two concepts are two clicks', () => {
    const { told, pointing, at } = panel()
    pointing.answer('click', at(100))
    pointing.answer('double', at(300, { shift: true }))
    expect(told).toEqual(['select role.a', 'hold', 'add responsibility.x'])
  })

  it('two clicks on the ground are left to the camera', () => {
    const { told, pointing, at } = panel()
    pointing.answer('click', at(20))
    pointing.answer('double', at(20))
    expect(told).toEqual(['select '])
  })

  it('takes a concept along, pins it, and does not take that for a click', () => {
    const { told, pointing, at } = panel()
    pointing.answer('down', at(100))
    pointing.answer('drag', at(102))
    pointing.answer('drag', at(150))
    pointing.answer('up', at(150))
    pointing.answer('click', at(150))
    const { node } = { node: buildScene(document).nodeAt.get('role.a') }
    expect(told).toEqual(['hold', 'hold', `drag ${node} 150 100`, 'pin role.a 100 100'])
  })

  it('a finger takes along only what is chosen', () => {
    const free = panel()
    free.pointing.answer('down', free.at(100, { touch: true }))
    free.pointing.answer('drag', free.at(150, { touch: true }))
    expect(free.told).toEqual([])
    const chosen = panel(['role.a'])
    chosen.pointing.answer('down', chosen.at(100, { touch: true }))
    chosen.pointing.answer('drag', chosen.at(150, { touch: true }))
    expect(chosen.told).toContain('hold')
  })
})
