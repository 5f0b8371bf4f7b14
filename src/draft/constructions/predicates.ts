/** Verbs and what they state of their subject and object, in order: where two fit, the earlier is taken. */
import { being } from './being.ts'
import { duties } from './duties.ts'
import { effects } from './effects.ts'
import { making } from './making.ts'
import { people } from './people.ts'
import { turns } from './turns.ts'
import type { Construction } from './types.ts'

export const predicates: readonly Construction[] = [...turns, ...being, ...duties, ...making, ...effects, ...people]
