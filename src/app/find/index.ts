export { ConceptPicker } from './ConceptPicker.tsx'
export type { Passage } from './passages.ts'
export { passagesOf } from './passages.ts'
export { useConceptSearch } from './useConceptSearch.ts'
