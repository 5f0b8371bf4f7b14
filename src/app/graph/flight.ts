/** Nodes on their way from one layout to another. No DOM. */
import type { Position } from '../../schema/index.ts'
import type { Frame } from './look.ts'
import { frameBetween, frameOf } from './look.ts'
import type { Scene } from './scene.ts'

export interface Flight {
  /** How many nodes move. */
  readonly moved: number
  /** Put the nodes where they are at `t` between 0 and 1; gives the frame there. */
  at(t: number): Frame
}

/** From where the nodes of a scene are to other positions. A single node that moves leaves the frame as it is. */
export function flightTo(scene: Scene, frame: Frame, positions: Readonly<Record<string, Position>>): Flight {
  const fromX = scene.x.slice()
  const fromY = scene.y.slice()
  const toX = fromX.slice()
  const toY = fromY.slice()
  let moved = 0
  for (const [i, id] of scene.nodeIds.entries()) {
    const to = positions[id]
    if (!to) continue
    if (Math.abs(to.x - toX[i]!) + Math.abs(to.y - toY[i]!) > 1e-6) moved++
    toX[i] = to.x
    toY[i] = to.y
  }
  const target = moved <= 1 ? frame : frameOf({ x: toX, y: toY })
  return {
    moved,
    at(t) {
      for (let i = 0; i < fromX.length; i++) {
        scene.x[i] = fromX[i]! + (toX[i]! - fromX[i]!) * t
        scene.y[i] = fromY[i]! + (toY[i]! - fromY[i]!) * t
      }
      return frameBetween(frame, target, t)
    },
  }
}

/** Slow at both ends (cubic). */
export const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)
