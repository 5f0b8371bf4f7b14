/**
 * The outlines of the node kinds as distance fields in one texture: any shape of the theme, sharp at every size, in one draw call.
 */
import type { Corner, NodeShape } from '../theme/index.ts'

/** Texels per side of a shape's cell. */
export const CELL = 64

/** What a cell covers: from minus this to plus this, in radii. */
export const SPAN = 1.3

/** Distances are kept from minus to plus this, in radii. */
export const RANGE = 0.6

/** Signed distance to a polygon, negative inside (Inigo Quilez, "2D distance functions"). */
function polygonDistance(corners: readonly Corner[], x: number, y: number): number {
  let square = Number.POSITIVE_INFINITY
  let inside = false
  let previous = corners[corners.length - 1]!
  for (let i = 0; i < corners.length; i++) {
    const corner = corners[i]!
    const px = previous[0]
    const py = previous[1]
    const qx = corner[0]
    const qy = corner[1]
    const ex = px - qx
    const ey = py - qy
    const wx = x - qx
    const wy = y - qy
    const share = (wx * ex + wy * ey) / (ex * ex + ey * ey)
    const u = Math.max(0, Math.min(1, share))
    const dx = wx - u * ex
    const dy = wy - u * ey
    const d = dx * dx + dy * dy
    if (d < square) square = d
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
    previous = corner
  }
  return inside ? -Math.sqrt(square) : Math.sqrt(square)
}

/** Signed distance to the outline of a shape of radius 1, without its hole; negative inside. */
export const outlineDistance = (shape: NodeShape, x: number, y: number): number =>
  shape.outline === 'circle' ? Math.hypot(x, y) - 1 : polygonDistance(shape.outline, x, y)

/** Signed distance to what is filled of a shape: the outline less its hole, with the dot in it. */
export function fillDistance(shape: NodeShape, x: number, y: number): number {
  let d = outlineDistance(shape, x, y)
  if (shape.hole > 0) d = Math.max(d, -shape.hole * outlineDistance(shape, x / shape.hole, y / shape.hole))
  if (shape.dot > 0) d = Math.min(d, shape.dot * outlineDistance(shape, x / shape.dot, y / shape.dot))
  return d
}

/** By how much a shape is enlarged so that all of them look equally heavy: part of the way to the circle's area. */
export function enlargement(shape: NodeShape): number {
  if (shape.outline === 'circle') return 1
  let area = 0
  let [px, py] = shape.outline[shape.outline.length - 1]!
  for (const [x, y] of shape.outline) {
    area += px * y - x * py
    px = x
    py = y
  }
  return (Math.PI / (Math.abs(area) / 2)) ** 0.25
}

interface Atlas {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array<ArrayBuffer>
}

/**
 * RGBA bytes of a texture with one cell per shape, side by side: red is the distance to the fill, green to the outline; 128 is
 * the border, more is inside.
 */
export function shapeAtlas(shapes: readonly NodeShape[]): Atlas {
  const width = CELL * shapes.length
  const data = new Uint8Array(width * CELL * 4)
  const byte = (d: number) => Math.max(0, Math.min(255, Math.round(127.5 - (d / RANGE) * 127.5)))
  shapes.forEach((shape, s) => {
    for (let j = 0; j < CELL; j++) {
      for (let i = 0; i < CELL; i++) {
        const x = ((i + 0.5) / CELL - 0.5) * 2 * SPAN
        const y = ((j + 0.5) / CELL - 0.5) * 2 * SPAN
        const at = (j * width + s * CELL + i) * 4
        const outline = outlineDistance(shape, x, y)
        data[at] = byte(shape.hole > 0 ? fillDistance(shape, x, y) : outline)
        data[at + 1] = byte(outline)
        data[at + 3] = 255
      }
    }
  })
  return { width, height: CELL, data }
}
