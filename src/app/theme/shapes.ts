/**
 * The shape of each node kind: fifteen that differ without colour. The legend's icons and the canvas draw from the same outlines.
 */
import type { NodeKind } from '../../schema/index.ts'

/** Corner of an outline: x to the right, y down, the middle at 0, 0; corners lie within the unit circle. */
export type Corner = readonly [x: number, y: number]

/** An outline and how it is filled. */
export interface NodeShape {
  readonly name: string
  /** A circle of radius 1, or the corners of a polygon in order (not always convex). */
  readonly outline: 'circle' | readonly Corner[]
  /** Size of the hole, as a share of the outline; 0 is solid. */
  readonly hole: number
  /** Size of a dot of the outline's form within the hole; 0 is none. */
  readonly dot: number
}

const round = (n: number): number => Math.round(n * 1e4) / 1e4

/** Corners of a regular polygon; `turn` in degrees, 0 puts the first one on top. */
function regular(count: number, turn = 0): Corner[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i * 360) / count + turn - 90) * (Math.PI / 180)
    return [round(Math.cos(angle)), round(Math.sin(angle))] as const
  })
}

function star(points: number, inner: number): Corner[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const angle = ((i * 180) / points - 90) * (Math.PI / 180)
    const radius = i % 2 === 0 ? 1 : inner
    return [round(Math.cos(angle) * radius), round(Math.sin(angle) * radius)] as const
  })
}

function plus(arm: number): Corner[] {
  const a = round(arm)
  const b = round(Math.sqrt(1 - arm * arm))
  return [
    [-a, -b],
    [a, -b],
    [a, -a],
    [b, -a],
    [b, a],
    [a, a],
    [a, b],
    [-a, b],
    [-a, a],
    [-b, a],
    [-b, -a],
    [-a, -a],
  ]
}

const solid = (name: string, outline: NodeShape['outline']): NodeShape => ({ name, outline, hole: 0, dot: 0 })
const hollow = (name: string, outline: NodeShape['outline'], dot = 0): NodeShape => ({ name, outline, hole: 0.58, dot })

/** Aims point, actors are round or square, the duty is a shield's hexagon, means are built, effects shine. */
export const shapeOf: Readonly<Record<NodeKind, NodeShape>> = {
  goal: solid('triangle', regular(3)),
  problem: hollow('wedge', regular(3, 180)),
  principle: solid('diamond', regular(4)),
  organization: solid('square', regular(4, 45)),
  person: solid('circle', 'circle'),
  role: hollow('ring', 'circle'),
  group: hollow('target', 'circle', 0.3),
  responsibility: solid('hexagon', regular(6, 30)),
  field: hollow('frame', regular(4, 45)),
  mechanism: solid('plus', plus(0.36)),
  programme: solid('pentagon', regular(5)),
  measure: solid('arrow', regular(3, 90)),
  resource: hollow('lozenge', regular(4)),
  quality: hollow('cell', regular(6, 30)),
  outcome: solid('star', star(5, 0.45)),
}

const number = (n: number): string => String(round(n))

/** SVG path of a shape around the middle of a square of `size`; fill it with the rule `evenodd`. */
export function shapePath(shape: NodeShape, size = 16): string {
  const middle = size / 2
  const reach = middle * 0.94
  const ring = (scale: number): string => {
    const r = reach * scale
    if (shape.outline === 'circle') {
      const d = number(r)
      return `M${number(middle - r)} ${number(middle)}a${d} ${d} 0 1 0 ${number(2 * r)} 0a${d} ${d} 0 1 0 ${number(-2 * r)} 0Z`
    }
    const corners = shape.outline.map(([x, y]) => `${number(middle + x * r)} ${number(middle + y * r)}`)
    return `M${corners.join('L')}Z`
  }
  return ring(1) + (shape.hole ? ring(shape.hole) : '') + (shape.dot ? ring(shape.dot) : '')
}
