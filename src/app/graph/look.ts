/** What is drawn, as the WebGL programs read it: positions, colours, and how much a slow computer may be asked for now. */
import type { Scene } from './scene.ts'

/** The part of the plane that Sigma's camera calls 0 to 1 (its longer side; the middle is 0.5, 0.5). */
export interface Frame {
  readonly cx: number
  readonly cy: number
  readonly width: number
  readonly height: number
}

export interface Look {
  scene: Scene
  frame: Frame
  /** One packed colour per node and per edge (four bytes as a float). */
  nodeColor: Float32Array
  edgeColor: Float32Array
  /** Colour of the ground, 0 to 1. */
  paper: readonly [number, number, number]
  /** Raised whenever positions, colours or what is hidden have changed. */
  version: number
  /** The picture is in motion. */
  moving: boolean
  /** Edges that may be drawn while it moves, the most important ones. */
  movingLimit: number
  /** Draw nothing: not yet ready, or the context is lost. */
  asleep: boolean
}

/** The frame around all nodes. */
export function frameOf({ x, y }: Pick<Scene, 'x' | 'y'>): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < x.length; i++) {
    if (x[i]! < left) left = x[i]!
    if (x[i]! > right) right = x[i]!
    if (y[i]! < top) top = y[i]!
    if (y[i]! > bottom) bottom = y[i]!
  }
  if (left > right) return { cx: 0, cy: 0, width: 1, height: 1 }
  return {
    cx: (left + right) / 2,
    cy: (top + bottom) / 2,
    width: right - left || 1,
    height: bottom - top || 1,
  }
}

/** The frame between two, for animation. */
export const frameBetween = (a: Frame, b: Frame, t: number): Frame => ({
  cx: a.cx + (b.cx - a.cx) * t,
  cy: a.cy + (b.cy - a.cy) * t,
  width: a.width + (b.width - a.width) * t,
  height: a.height + (b.height - a.height) * t,
})

const bytes = new Uint8Array(4)
const float = new Float32Array(bytes.buffer)

/** Bytes of a colour `#rrggbb` and an opacity as one float, the way that vertex buffers keep colours. */
export function packedColor(hex: string, opacity = 1): number {
  const rgb = Number.parseInt(hex.slice(1), 16)
  bytes[0] = rgb >> 16
  bytes[1] = (rgb >> 8) & 255
  bytes[2] = rgb & 255
  bytes[3] = Math.round(opacity * 254)
  return float[0]!
}

/** Channels of a colour `#rrggbb`, 0 to 1. */
export function channels(hex: string): readonly [number, number, number] {
  const rgb = Number.parseInt(hex.slice(1), 16)
  return [(rgb >> 16) / 255, ((rgb >> 8) & 255) / 255, (rgb & 255) / 255]
}

/** A colour between two, `share` of the first. */
export function mixed(a: string, b: string, share: number): string {
  const from = channels(a)
  const to = channels(b)
  const hex = from.map((c, i) =>
    Math.round((c * share + to[i]! * (1 - share)) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}
