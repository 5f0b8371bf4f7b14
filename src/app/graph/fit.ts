/** Cameras that show a given part of the plane. No DOM. */
import type { Camera } from '../state/index.ts'
import type { Box } from './boxes.ts'
import type { Frame } from './look.ts'

/** A thing to be shown: its place in layout units, and the room around it in pixels, whatever the zoom. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Size of the panel, and what of it at its borders is not to be used, in pixels. */
export interface Panel {
  readonly width: number
  readonly height: number
  readonly margin: Box
}

/** Bounds of all extents at a scale, in pixels of the plane. */
function bounds(extents: readonly Extent[], k: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const e of extents) {
    left = Math.min(left, e.x * k - e.left)
    top = Math.min(top, e.y * k - e.top)
    right = Math.max(right, e.x * k + e.right)
    bottom = Math.max(bottom, e.y * k + e.bottom)
  }
  return { left, top, right, bottom }
}

/**
 * The scale at which all extents just fit, and their middle in layout units. What is around a thing does not scale, so the scale is
 * found by halving: 24 steps.
 * @param k limits of the scale, in pixels per unit
 */
export function fitting(
  extents: readonly Extent[],
  panel: Panel,
  k: { readonly least: number; readonly most: number },
): { readonly k: number; readonly x: number; readonly y: number } | null {
  if (extents.length === 0) return null
  const width = panel.width - panel.margin.left - panel.margin.right
  const height = panel.height - panel.margin.top - panel.margin.bottom
  const fits = (scale: number): boolean => {
    const b = bounds(extents, scale)
    return b.right - b.left <= width && b.bottom - b.top <= height
  }
  let low = Math.log(k.least)
  let high = Math.log(k.most)
  if (fits(k.most)) low = high
  else {
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2
      if (fits(Math.exp(middle))) low = middle
      else high = middle
    }
  }
  const scale = Math.exp(low)
  const b = bounds(extents, scale)
  // The middle of what is free lies beside the middle of the panel if its margins differ.
  const dx = (panel.margin.left - panel.margin.right) / 2
  const dy = (panel.margin.top - panel.margin.bottom) / 2
  return { k: scale, x: ((b.left + b.right) / 2 - dx) / scale, y: ((b.top + b.bottom) / 2 - dy) / scale }
}

/** The camera that has a point of the layout in its middle. `unit` is the scale at ratio 1. */
export function cameraAt(x: number, y: number, k: number, unit: number, frame: Frame): Camera {
  const side = Math.max(frame.width, frame.height)
  return { x: 0.5 + (x - frame.cx) / side, y: 0.5 - (y - frame.cy) / side, ratio: unit / k }
}
