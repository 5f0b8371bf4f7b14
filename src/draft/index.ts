export type { DraftOptions, Explained } from './draft.ts'
export { draft, explain } from './draft.ts'
