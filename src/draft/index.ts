export type { DraftOptions, Explained } from './draft.ts'
export { draft, explain, LONGEST_TEXT } from './draft.ts'
