/** The picture that is on the screen, for whoever exports it. */
import type { GraphCanvas, ViewData } from './canvas.ts'

let current: GraphCanvas | null = null

export const register = (canvas: GraphCanvas | null): void => {
  current = canvas
}

/** What the graph panel shows now, in pixels; null while it shows nothing. */
export const currentView = (): ViewData | null => current?.viewData() ?? null
