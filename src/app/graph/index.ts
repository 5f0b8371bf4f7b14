export { currentView } from './current.ts'
export { GraphPanel } from './GraphPanel.tsx'
export type { LabelData, ViewData } from './picture.ts'
