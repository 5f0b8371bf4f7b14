/** The picture that is on the screen, for whoever exports it, tests it, or looks at it with the browser's tools. */
import type { GraphCanvas } from './canvas.ts'
import type { ViewData } from './picture.ts'

let current: GraphCanvas | null = null

/** An element that answers what is drawn in it: `document.querySelector('.graph-region').viewData()`. */
export interface GraphElement extends HTMLElement {
  viewData?: () => ViewData | null
}

export function register(element: GraphElement, canvas: GraphCanvas): void {
  current = canvas
  element.viewData = () => canvas.viewData()
}

export function unregister(element: GraphElement): void {
  current = null
  delete element.viewData
}

/** What the graph panel shows now, in pixels; null while it shows nothing. */
export const currentView = (): ViewData | null => current?.viewData() ?? null
