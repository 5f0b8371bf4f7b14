import { describe, expect, test } from 'vitest'
import type { Placed } from '../../../../src/app/graph/labels.ts'
import { arrangeLift } from '../../../../src/app/graph/lift.ts'
import type { Names } from '../../../../src/app/graph/names.ts'
import type { Scene } from '../../../../src/app/graph/scene.ts'

/** Nodes of radius 5 at places of a panel of 400 × 300, each with a label of 60 × 16. */
function lifted(at: readonly (readonly [number, number])[], strong: readonly number[], resting: readonly Placed[]) {
  const scene = { x: at.map(([x]) => x), y: at.map(([, y]) => y), radius: at.map(() => 5) } as unknown as Scene
  const names = {
    variant: (_: number, variant: number) => (variant === 0 ? { width: 60, height: 16, lines: [] } : null),
  } as unknown as Names
  return arrangeLift({
    scene,
    names,
    view: { k: 1, ratio: 1, tx: 0, ty: 0, size: 1, width: 400, height: 300 },
    emphasis: { nodes: strong, edges: [], strong: new Set(strong), named: [], veil: true },
    resting,
    edgeName: () => '',
    measure: () => 0,
    within: { left: 4, top: 4, right: 396, bottom: 296 },
  })
}

const rest = (node: number, left: number, top: number, place = 0): Placed => ({
  node,
  place,
  variant: 0,
  left,
  top,
  right: left + 60,
  bottom: top + 16,
})

describe('what stands out is read alone', () => {
  test('a label at rest that would lie half under it is covered, one beside it is not', () => {
    const under = rest(1, 90, 110)
    const beside = rest(2, 300, 200)
    expect(
      lifted(
        [
          [100, 100],
          [150, 118],
          [330, 190],
        ],
        [0],
        [under, beside],
      ).covered,
    ).toEqual([under])
  })
  test('a label stays within the panel, even where it finds no room of its own', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => [390 - (i % 5) * 3, 20 + i] as const)
    const { labels } = lifted(
      crowd,
      crowd.map((_, i) => i),
      [],
    )
    expect(labels).toHaveLength(crowd.length)
    expect(Math.max(...labels.map((l) => l.right))).toBeLessThanOrEqual(396)
  })
})
