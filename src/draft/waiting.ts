/** Adjuncts that wait for their head, and what each says of the head that comes: 依托A，建設B says that B uses A. */
import type { EdgeKind, NodeKind, Raci, Span } from '../schema/index.ts'
import type { Waiting } from './constructions/index.ts'
import { howKinds } from './kinds.ts'

export interface Pending {
  readonly waits: Waiting
  readonly refs: readonly number[]
  readonly rule: string
  readonly at: Span
  /** Who acts in the first clause with a verb behind it; nobody yet, if empty. */
  by: readonly number[]
}

interface Says {
  readonly kind: EdgeKind
  readonly from: 'adjunct' | 'head'
  readonly raci?: Raci
}

const adjunct = (kind: EdgeKind, raci?: Raci): Says => ({ kind, from: 'adjunct', ...(raci && { raci }) })
const head = (kind: EdgeKind): Says => ({ kind, from: 'head' })

/** What an adjunct of kind `own` says of the head that `rule` has brought; null if they do not go together. */
export function saysOf(waits: Waiting, kind: NodeKind, own: NodeKind, rule: string): Says | null {
  const how = howKinds.has(kind)
  switch (waits) {
    case 'means':
      if (kind === 'outcome') return adjunct('produces')
      if (kind === 'goal') return /^effect\.(?:help|ensure)$/.test(rule) ? null : adjunct('achieves')
      return how && !rule.startsWith('effect') ? head('uses') : null
    case 'support':
      if (own === 'organization' && kind === 'organization' && rule === 'make.found') return adjunct('belongsTo')
      return how && kind !== 'field' && rule !== 'do.uphold-system' ? head('uses') : null
    case 'from':
      return adjunct('becomes')
    case 'basis':
      return how || kind === 'responsibility' ? head('basedOn') : null
    case 'standard':
      return head('basedOn')
    case 'policy':
      return how || kind === 'principle' ? head('upholds') : null
    case 'problem':
      return how || (kind === 'principle' && rule !== 'do.uphold') ? head('addresses') : null
    case 'goal':
      return how || kind === 'principle' ? head('contributesTo') : null
    case 'target':
      return how ? head('targets') : null
    case 'place':
      return own === 'organization' && kind === 'organization' ? head('belongsTo') : null
    case 'chief':
      return adjunct('leads')
    case 'drive':
      return own !== 'principle' ? adjunct('leads') : null
    case 'leader':
      return how || kind === 'responsibility' ? adjunct('responsibleFor', 'A') : null
    case 'helper':
      return how || kind === 'responsibility' ? adjunct('responsibleFor', 'S') : null
    default:
      return null
  }
}
