/**
 * Relations as sentences. The source always comes first, so a sentence is three pieces around two names: what stands before the
 * source, between the two, and after the target.
 */
import type { Tongue } from './translated.ts'

/** The pieces of a sentence: `before` source `between` target `after`. */
export interface SentencePieces {
  readonly before: string
  readonly between: string
  readonly after: string
}

/** What of an edge decides its wording; kinds and codes as in the ontology. */
export interface ToldRelation {
  readonly kind: string
  readonly modality?: string | undefined
  readonly polarity?: string | undefined
  readonly raci?: string | undefined
}

/** `between` with ~ where the modality goes, and what follows the target. */
type Chinese = readonly [between: string, after?: string]
/** Third person, base form, and what follows the target. */
type English = readonly [third: string, base: string, after?: string]

const hant: Readonly<Record<string, Chinese>> = {
  hasPart: ['~包含'],
  memberOf: ['~是', '的成員'],
  belongsTo: ['~隸屬於'],
  holdsRole: ['~擔任'],
  responsibleFor: ['~負責'],
  'responsibleFor.A': ['~牽頭負責'],
  'responsibleFor.S': ['~配合'],
  'responsibleFor.C': ['~參與審議'],
  'responsibleFor.I': ['~獲知'],
  oversees: ['~領導'],
  carriesOut: ['~實施'],
  upholds: ['~堅持'],
  pursues: ['~追求'],
  achieves: ['~實現'],
  contributesTo: ['~促進'],
  'contributesTo.-': ['~妨礙'],
  leads: ['~引領'],
  integratesWith: ['~與', '融合'],
  uses: ['~憑藉'],
  basedOn: ['~基於'],
  targets: ['~面向'],
  cultivates: ['~培育'],
  becomes: ['~成為'],
  hasQuality: ['~具有'],
  produces: ['~產生'],
  defines: ['~規定'],
  addresses: ['~回應'],
}

const hans: Readonly<Record<string, Chinese>> = {
  hasPart: ['~包含'],
  memberOf: ['~是', '的成员'],
  belongsTo: ['~隶属于'],
  holdsRole: ['~担任'],
  responsibleFor: ['~负责'],
  'responsibleFor.A': ['~牵头负责'],
  'responsibleFor.S': ['~配合'],
  'responsibleFor.C': ['~参与审议'],
  'responsibleFor.I': ['~获知'],
  oversees: ['~领导'],
  carriesOut: ['~实施'],
  upholds: ['~坚持'],
  pursues: ['~追求'],
  achieves: ['~实现'],
  contributesTo: ['~促进'],
  'contributesTo.-': ['~妨碍'],
  leads: ['~引领'],
  integratesWith: ['~与', '融合'],
  uses: ['~凭借'],
  basedOn: ['~基于'],
  targets: ['~面向'],
  cultivates: ['~培育'],
  becomes: ['~成为'],
  hasQuality: ['~具有'],
  produces: ['~产生'],
  defines: ['~规定'],
  addresses: ['~回应'],
}

const en: Readonly<Record<string, English>> = {
  hasPart: ['includes', 'include'],
  memberOf: ['is a member of', 'be a member of'],
  belongsTo: ['belongs to', 'belong to'],
  holdsRole: ['holds the role of', 'hold the role of'],
  responsibleFor: ['is charged with', 'be charged with'],
  'responsibleFor.A': ['leads and answers for', 'lead and answer for'],
  'responsibleFor.S': ['supports', 'support', 'in its duty'],
  'responsibleFor.C': ['is consulted on', 'be consulted on'],
  'responsibleFor.I': ['is informed of', 'be informed of'],
  oversees: ['oversees', 'oversee'],
  carriesOut: ['carries out', 'carry out'],
  upholds: ['upholds', 'uphold'],
  pursues: ['pursues', 'pursue'],
  achieves: ['achieves', 'achieve'],
  contributesTo: ['contributes to', 'contribute to'],
  'contributesTo.-': ['hinders', 'hinder'],
  leads: ['leads', 'lead'],
  integratesWith: ['integrates with', 'integrate with'],
  uses: ['works through', 'work through'],
  basedOn: ['is based on', 'be based on'],
  targets: ['is aimed at', 'be aimed at'],
  cultivates: ['cultivates', 'cultivate'],
  becomes: ['becomes', 'become'],
  hasQuality: ['has the quality of', 'have the quality of'],
  produces: ['produces', 'produce'],
  defines: ['lays down', 'lay down'],
  addresses: ['addresses', 'address'],
}

const chineseModality: Readonly<Record<'zh-Hant' | 'zh-Hans', Readonly<Record<string, string>>>> = {
  'zh-Hant': { intent: '旨在', obligation: '須', condition: '方能', question: '如何' },
  'zh-Hans': { intent: '旨在', obligation: '须', condition: '方能', question: '如何' },
}

/** `memberOf` and its like state what is; 旨在 does not go before 是. */
const statesBeing = new Set(['memberOf'])

function entryOf<T>(table: Readonly<Record<string, T>>, { kind, polarity, raci }: ToldRelation): T | undefined {
  return (polarity === '-' && table[`${kind}.-`]) || (raci && table[`${kind}.${raci}`]) || table[kind]
}

/** Where the head of an English name ends: before what tells more about it. */
const headEnd = /\s(?:of|for|to|in|on|from|between|with|by|that|who|which|whose|under|through|at|and)\s|[,:(“]/i
const plurals = /(?:[^sui’']s|people|men|women|children|staff|few|majority)$/i
const singularS = /\b(?:series|means|news)$/i

/** Whether an English name speaks of several: its head ends like a plural. */
export function isPlural(name: string): boolean {
  const at = name.search(headEnd)
  const head = (at > 0 ? name.slice(0, at) : name).trim()
  return (plurals.test(head) && !singularS.test(head)) || /^(?:all|both|those|many|several)\s/i.test(name)
}

const several = (third: string, base: string): string =>
  third.startsWith('is ') ? `are ${third.slice(3)}`.replace(/^are a member of/, 'are members of') : base

/** `A 負責 B`, where the name of B says the verb again: 學校校長的職責是全面負責…. */
const ownVerb: Readonly<Record<'zh-Hant' | 'zh-Hans', string>> = { 'zh-Hant': '的職責是', 'zh-Hans': '的职责是' }

/**
 * The pieces of the sentence that states a relation, with its modality in the verb.
 * @param names of both ends, as far as known: the verb agrees with the source, and is not said twice before the target
 */
export function sentencePieces(
  relation: ToldRelation,
  tongue: Tongue,
  names: { readonly source?: string; readonly target?: string } = {},
): SentencePieces {
  const { kind, modality = 'fact' } = relation
  const denied = relation.polarity === '-' && kind !== 'contributesTo'
  if (tongue === 'en') {
    const [one, base, after] = entryOf(en, relation) ?? [kind, kind]
    const plural = isPlural(names.source ?? '')
    const third = plural ? several(one, base) : one
    const tail = after ? ` ${after}` : ''
    const not = denied ? 'not ' : ''
    if (modality === 'question')
      return { before: plural ? 'How do ' : 'How does ', between: ` ${not}${base} `, after: `${tail}?` }
    if (modality === 'intent')
      return { before: '', between: ` ${plural ? 'are' : 'is'} ${not}meant to ${base} `, after: tail }
    if (modality === 'obligation') return { before: '', between: ` must ${not}${base} `, after: tail }
    if (modality === 'condition') return { before: '', between: ` can only then ${not}${base} `, after: tail }
    return { before: '', between: denied ? ` ${plural ? 'do' : 'does'} not ${base} ` : ` ${third} `, after: tail }
  }
  const [between, after = ''] = entryOf(tongue === 'zh-Hant' ? hant : hans, relation) ?? [`~${kind}`]
  const word = (chineseModality[tongue][modality] ?? '') + (denied ? '不' : '')
  if (kind === 'responsibleFor' && !word && /^(?:全面)?[負负][責责]/.test(names.target ?? ''))
    return { before: '', between: ownVerb[tongue], after }
  const verb = statesBeing.has(kind) && word ? `${word}成${tongue === 'zh-Hant' ? '為' : '为'}` : ''
  return {
    before: '',
    between: verb || between.replace('~', word),
    after: after + (modality === 'question' ? '？' : ''),
  }
}

/** The whole sentence, between names that are given. */
export function sentence(relation: ToldRelation, source: string, target: string, tongue: Tongue): string {
  const { before, between, after } = sentencePieces(relation, tongue, { source, target })
  return `${before}${source}${between}${target}${after}`
}
