/** Adjuncts that wait for their head, what each says of the head that comes, and where it goes if none comes. */
import type { EdgeKind, NodeKind, Raci, Span } from '../../schema/index.ts'
import type { Waiting } from '../constructions/index.ts'
import { howKinds } from '../kinds.ts'
import type { Discourse, Pending, Refs } from './registers.ts'

interface Says {
  readonly kind: EdgeKind
  readonly from: 'adjunct' | 'head'
  readonly raci?: Raci
}

const adjunct = (kind: EdgeKind, raci?: Raci): Says => ({ kind, from: 'adjunct', ...(raci && { raci }) })
const head = (kind: EdgeKind): Says => ({ kind, from: 'head' })

/** 依托A，建設B says that B uses A: what an adjunct of kind `own` says of the head that `rule` has brought; null if they do not go together. */
function saysOf(waits: Waiting, kind: NodeKind, own: NodeKind, rule: string): Says | null {
  const how = howKinds.has(kind)
  switch (waits) {
    case 'means':
      if (kind === 'outcome') return adjunct('produces')
      if (kind === 'goal') return /^effect\.(?:help|ensure)$/.test(rule) ? null : adjunct('achieves')
      return how && kind !== 'field' && !rule.startsWith('effect') ? head('uses') : null
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

/** Gives what waits to the head that has come. */
export function settle(d: Discourse, heads: Refs, at: Span, rule: string): boolean {
  const { ledger, now } = d
  let any = false
  const rest: Pending[] = []
  for (const p of d.pending) {
    let done = false
    const span = { start: p.at.start, end: at.end }
    for (const h of heads) {
      for (const a of p.refs) {
        if (a === h) continue
        if (p.waits === 'target' && d.sentence.defining) {
          for (const x of now.S) if (ledger.state('targets', x, a, p.rule, span)) done = true
          continue
        }
        const says = saysOf(p.waits, ledger.kindOf(h), ledger.kindOf(a), rule)
        if (!says) continue
        const [source, target] = says.from === 'adjunct' ? [a, h] : [h, a]
        if (ledger.state(says.kind, source, target, p.rule, span, says.raci ? { raci: says.raci } : {})) done = true
        if (p.waits === 'support' || p.waits === 'drive')
          for (const x of now.S) if (ledger.isActor(x)) ledger.state('uses', x, a, p.rule, span)
      }
    }
    if (done) any = true
    else rest.push(p)
  }
  d.pending = rest
  return any
}

/** Whoever acts by what waits, though what he makes is no means: 依托X，專家組建隊伍. */
export function giveToSubject(d: Discourse, subject: Refs): void {
  d.pending = d.pending.filter((p) => {
    if (p.waits !== 'support' && p.waits !== 'means') return true
    if (!d.sentence.given.has(p))
      for (const s of subject) for (const a of p.refs) d.ledger.state('uses', s, a, p.rule, p.at)
    return false
  })
}

/** At the end of a sentence what still waits goes to the item's head or to the subject. */
export function settleRest(d: Discourse): void {
  const { text, ledger, now, sentence } = d
  // A提供疏導；B對患者體檢: what stands before the semicolon is not for them.
  const near = (p: Pending) => (r: number) => !text.slice(ledger.said[r]!.end, p.at.start).includes('；')
  const pending = d.pending
  d.pending = []
  for (const p of pending) {
    const say = (kind: EdgeKind, froms: Refs) => {
      for (const f of froms) for (const a of p.refs) ledger.state(kind, f, a, p.rule, p.at)
    }
    const S = p.by.length > 0 ? p.by : now.S
    const I = d.item
    if (sentence.given.has(p)) continue
    switch (p.waits) {
      case 'means':
      case 'support':
        say('uses', S.length > 0 ? S : I)
        break
      case 'basis':
      case 'standard': {
        // 推出“潮汐排班”，以刷卡數據為依據: what was just launched rests on it.
        const launched = now.H.filter((r) => sentence.fresh.has(r) && ledger.said[r]!.end < p.at.start)
        say('basedOn', launched.length > 0 ? launched : I.length > 0 ? I : S)
        break
      }
      case 'policy':
      case 'drive':
        say('upholds', S)
        break
      case 'problem':
        if (sentence.explicit) say('addresses', S.length > 0 ? S : I)
        break
      case 'aim':
        say('pursues', S)
        break
      case 'leader':
      case 'helper':
        for (const h of I)
          for (const a of p.refs)
            ledger.state('responsibleFor', a, h, p.rule, p.at, { raci: p.waits === 'leader' ? 'A' : 'S' })
        break
      case 'target':
        say('targets', S.some((r) => ledger.isMeans(r)) ? S : now.H.length > 0 ? now.H.filter(near(p)) : I)
        break
      default:
        break
    }
  }
}
