export type { ViewData } from './canvas.ts'
export { currentView } from './current.ts'
export { GraphPanel } from './GraphPanel.tsx'
