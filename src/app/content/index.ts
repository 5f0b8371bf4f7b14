export type { Content, Phrase } from './content.ts'
export { contentFor, prepareContent } from './content.ts'
