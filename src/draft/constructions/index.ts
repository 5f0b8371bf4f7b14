export { adjuncts } from './adjuncts.ts'
export { predicates } from './predicates.ts'
export type { Construction, Place, Waiting } from './types.ts'
export { nominal, wordClasses } from './verbs.ts'
