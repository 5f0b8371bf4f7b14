/** What a construction is. The tables beside this file are the grammar of the genre; `clause.ts` compiles them. */
import type { Modality } from '../../schema/index.ts'

/**
 * Where a construction stands in a clause.
 * - `adjunct`: before the verb, or alone before a comma (以A為載體, 按照A); what it says waits for its head
 * - `predicate`: the verb and what follows, to the end of the clause
 * - `noun`: inside a noun phrase (A與B深度融合)
 */
export type Place = 'adjunct' | 'predicate' | 'noun'

/** What an adjunct waits for; `discourse/waiting.ts` says to which head it goes. */
export type Waiting =
  | 'means'
  | 'support'
  | 'basis'
  | 'standard'
  | 'policy'
  | 'problem'
  | 'goal'
  | 'target'
  | 'chief'
  | 'authority'
  | 'leader'
  | 'helper'
  | 'deadline'
  | 'none'
  | 'aim'
  | 'drive'
  | 'with'
  | 'place'
  | 'about'
  | 'from'

/**
 * One construction. A yield reads `H|S produces O`: the ends are slots (A, B, O) or registers of the discourse
 * (S subject, H the nearest named means, F the means that the sentence itself launched, I the head of the item, D the paper that lays down, T the team just formed, G the people just named, Q the vehicle that this sentence names where its clause has no subject, U the body just founded, C what gives direction or was taken in hand in this sentence, V the whole verb phrase); `|` takes the first
 * that is filled. Where the kinds of the ends do not admit the relation, nothing is said. `a / b` takes the first admitted.
 */
export interface Construction {
  readonly name: string
  readonly says: string
  readonly place: Place
  readonly pattern: string
  readonly yields?: readonly string[]
  readonly waits?: Waiting
  /** The verb phrase as a whole is a concept of this kind. */
  readonly phrase?: 'measure' | 'responsibility'
  /** An open last slot of an adjunct ends where a verb begins. */
  readonly open?: boolean
  /** An adjunct that a comma or a verb must follow. */
  readonly alone?: boolean
  /** The object may be the subject of a second verb (帶領青年教師參與…). */
  readonly pivot?: boolean
  /** Nothing may stand behind it in its clause. */
  readonly last?: boolean
  /** Words of a match that look like the construction and are not: 帶隊到…, 打破慣例. Tried on the whole match. */
  readonly unless?: RegExp
  /** A slot whose words may not name somebody, unless a verb stands among them: 為科研骨幹提供服務 serves people, no goal. */
  readonly impersonal?: string
  /** Says nothing where its own clause names no subject. */
  readonly named?: boolean
  readonly modality?: Modality
  /** What it does to the registers: `H=O` (O is now the nearest means), `S=O` (O acts next), `D=S`, … */
  readonly sets?: readonly string[]
  /** Clauses, and what the construction says of each, as `source kind target`; these are its tests. */
  readonly examples: readonly (readonly [string, ...string[]])[]
}
