/** Drawing on a 2D layer: the same nodes and edges as the WebGL programs draw, and what only stands out. Pixels, y down. */
import type { NodeShape } from '../theme/index.ts'
import type { Box } from './boxes.ts'
import type { Curve, Point } from './curve.ts'
import { piece, pointAt, trimmed } from './curve.ts'

type Context = CanvasRenderingContext2D

const paths = new Map<NodeShape, Path2D>()

/** The outline of a shape with its hole and dot, around 0, 0 with radius 1. */
function unitPath(shape: NodeShape): Path2D {
  const known = paths.get(shape)
  if (known) return known
  const path = new Path2D()
  for (const scale of [1, shape.hole, shape.dot]) {
    if (scale === 0) continue
    if (shape.outline === 'circle') {
      path.moveTo(scale, 0)
      path.arc(0, 0, scale, 0, 2 * Math.PI)
    } else {
      shape.outline.forEach(([x, y], i) => {
        if (i === 0) path.moveTo(x * scale, y * scale)
        else path.lineTo(x * scale, y * scale)
      })
      path.closePath()
    }
  }
  paths.set(shape, path)
  return path
}

const outlines = new Map<NodeShape, Path2D>()

function outlinePath(shape: NodeShape): Path2D {
  const known = outlines.get(shape)
  if (known) return known
  const path = unitPath({ ...shape, hole: 0, dot: 0 })
  outlines.set(shape, path)
  return path
}

export interface NodeInk {
  readonly color: string
  readonly paper: string
  readonly unreviewed: boolean
}

/** A node of any kind. */
export function paintNode(
  context: Context,
  shape: NodeShape,
  x: number,
  y: number,
  radius: number,
  ink: NodeInk,
): void {
  const outline = outlinePath(shape)
  context.save()
  context.translate(x, y)
  context.scale(radius, radius)
  context.lineJoin = 'round'
  context.strokeStyle = ink.paper
  context.fillStyle = ink.paper
  context.lineWidth = 3 / radius
  context.stroke(outline)
  context.fill(outline)
  context.fillStyle = ink.color
  if (ink.unreviewed) {
    context.globalAlpha = 0.22
    context.fill(unitPath(shape), 'evenodd')
    context.globalAlpha = 1
    context.clip(outline)
    context.strokeStyle = ink.color
    context.lineWidth = Math.max(2.6 / radius, 0.3)
    context.setLineDash([0.5, 0.3])
    context.stroke(outline)
  } else context.fill(unitPath(shape), 'evenodd')
  context.restore()
}

/** A ring of the node's own form around it: chosen, or under the keys. */
export function paintRing(
  context: Context,
  shape: NodeShape,
  x: number,
  y: number,
  radius: number,
  ring: RingInk,
): void {
  context.save()
  context.translate(x, y)
  const grown = radius + ring.away
  context.scale(grown, grown)
  context.lineJoin = 'round'
  for (const [color, width] of [
    [ring.paper, ring.width + 2.5],
    [ring.color, ring.width],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = width / grown
    context.stroke(outlinePath(shape))
  }
  context.restore()
}

export interface RingInk {
  readonly color: string
  readonly paper: string
  readonly away: number
  readonly width: number
}

export interface EdgeInk {
  readonly color: string
  readonly width: number
  readonly arrow: boolean
  readonly dashed: boolean
}

/** An edge between two nodes of given radius. */
export function paintEdge(context: Context, curve: Curve, ra: number, rb: number, ink: EdgeInk): void {
  const range = trimmed(curve, ra + 1.5, rb + 1.5)
  if (!range) return
  const [from, to] = range
  const length = Math.hypot(curve.bx - curve.ax, curve.by - curve.ay)
  const head = ink.arrow ? Math.min((5 + 2.2 * ink.width) / Math.max(1, length), 0.5 * (to - from)) : 0
  const body = piece(curve, from, to - head * 0.8)
  context.strokeStyle = ink.color
  context.lineWidth = ink.width
  context.lineCap = 'round'
  context.setLineDash(ink.dashed ? [4.5, 4] : [])
  context.beginPath()
  context.moveTo(body.ax, body.ay)
  context.quadraticCurveTo(body.cx, body.cy, body.bx, body.by)
  context.stroke()
  context.setLineDash([])
  if (head === 0) return
  const tip = pointAt(curve, to)
  const base = pointAt(curve, to - head)
  const [dx, dy] = [tip.x - base.x, tip.y - base.y]
  context.fillStyle = ink.color
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(base.x - dy * 0.42, base.y + dx * 0.42)
  context.lineTo(base.x + dy * 0.42, base.y - dx * 0.42)
  context.closePath()
  context.fill()
}

/** A plate under a text. */
export function paintPlate(context: Context, box: Box, fill: string, border: string | null): void {
  context.beginPath()
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4)
  context.fillStyle = fill
  context.fill()
  if (border) {
    context.strokeStyle = border
    context.lineWidth = 1
    context.stroke()
  }
}

/** Where on a curve a text of half this width and height may stand, the best place first. */
export function namePlaces(curve: Curve): readonly Point[] {
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((t) => pointAt(curve, t))
}
