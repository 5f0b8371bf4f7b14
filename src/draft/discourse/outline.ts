/** Sections, paragraphs, items and sentences: what each of them opens, closes and hands on. */
import type { Span } from '../../schema/index.ts'
import type { ClauseReading } from '../clause.ts'
import { worded } from '../ledger.ts'
import { trim } from '../phrase.ts'
import { isPrincipal } from './bodies.ts'
import { type Discourse, type Refs, Sentence } from './registers.ts'
import { settleRest } from './waiting.ts'

export function startSection(d: Discourse): void {
  settleRest(d)
  d.under = null
  d.inSection = true
  d.now.S = d.main
  d.now.H = []
  d.now.D = []
  d.sentence.means = []
  d.item = []
  d.parent = []
  d.leadSubject = d.main
  d.doers = []
  d.question = []
  d.headOwner = null
  d.actors = d.main
}

/** A paragraph of its own: whoever acts in the article acts again. */
export function startParagraph(d: Discourse): void {
  if (d.main.length === 0 || (d.plan.length > 0 && !d.inSection)) return
  d.actors = d.main
  leadWith(d, d.main)
}

/** The end of a lead that tells how many things are done. */
const announces = /(?:件事|举措|做法|方面|工作|行动|抓手|步|文章|功夫|环节|实招|硬仗)[，。：:\s]*$/

/** An enumerated item opens: its head hangs on its parent, and the subject of the lead acts in it. */
export function startItem(d: Discourse, head: Refs, parent: Refs, at: Span, rule = 'item.head'): void {
  const { ledger, now, sentence } = d
  settleRest(d)
  d.under = null
  d.item = head
  for (const p of parent)
    for (const h of head)
      if (!(ledger.kindOf(h) === 'goal' && ledger.state('pursues', p, h, rule, at)))
        ledger.state('hasPart', p, h, rule, at)
  const lead = d.leadSubject.filter((r) => !d.plan.includes(r))
  now.S = lead
  now.H = head
  now.D = []
  sentence.means = []
  sentence.restore = null
  d.headOwner =
    rule !== 'item.known' && head.length > 0 && ledger.kindOf(head[0]!) !== 'programme' ? { head, at } : null
  if (d.headOwner === null && rule !== 'item.known')
    for (const s of lead) for (const h of head) ledger.state('carriesOut', s, h, 'item.actor', at)
  // 黨支部擬做三件事：一是…: who announces the items does them.
  if (d.headOwner && d.doers.length > 0) {
    for (const s of d.doers) for (const h of head) ledger.state('carriesOut', s, h, 'item.doer', at)
    d.headOwner = null
  }
  d.question = []
}

/**
 * Before the first of some items: 推出“紅帆”行動，用三股勁盤活人才。一是…
 * @param free nothing stands above them yet
 * @param at where they start
 * @returns what was just launched, whose parts the items are
 */
export function endLead(d: Discourse, free: boolean, at: number): Refs {
  const { sentence } = d
  settleRest(d)
  const told = announces.test(d.text.slice(Math.max(0, at - 14), at)) && sentence.explicit && d.plan.length === 0
  d.doers = told ? (sentence.first ?? []).filter((r) => d.ledger.is(r, 'organization')) : []
  const launched = d.plan.length > 0 ? [] : sentence.launched
  if (!free) return launched
  d.leadSubject = d.actors.length > 0 ? d.actors : (sentence.first ?? d.now.S)
  if (sentence.means.length > 0 && d.parent.length === 0)
    d.parent = sentence.means.filter((r) => d.ledger.is(r, 'programme', 'mechanism'))
  return launched
}

/** Who acts from here on, and in the items that follow. */
export function leadWith(d: Discourse, refs: Refs): void {
  d.now.S = refs
  d.leadSubject = refs
}

/** Who acted before an item acts again at its end. */
export function actAgain(d: Discourse, actors: Refs): void {
  d.actors = actors
  d.sentence.first = null
  d.now.S = actors
}

/** Who is named first under the head of an item carries it out. */
export function carryOutHead(d: Discourse, who: Refs, at: Span): void {
  for (const s of who) for (const h of d.headOwner?.head ?? []) d.ledger.state('carriesOut', s, h, 'item.actor', at)
  d.headOwner = null
}

/** 一是堅持P: whoever acts holds to the conviction that the item is about. */
export function holdTo(d: Discourse, refs: Refs, at: Span): void {
  for (const s of d.leadSubject) for (const r of refs) d.ledger.state('upholds', s, r, 'item.conviction', at)
}

/** The second half of a heading couplet: what the means does. */
export function unfoldCouplet(d: Discourse, means: number, { predicate, span }: ClauseReading): void {
  const { text, ledger } = d
  const rule = 'heading.couplet'
  const typed = (predicate?.slots.get('O') ?? []).filter((m) => m.surety > 0)
  for (const m of typed) {
    const ref = ledger.register(m, rule)
    if ((['cultivates', 'defines'] as const).some((kind) => ledger.state(kind, means, ref, rule, span))) return
  }
  if (typed.length > 0) return
  const t = trim(text, span.start, span.end)
  if (t.end - t.start >= 6 && /^(?:筑|照|拧|点|织|擦|绘|铸|夯|激|凝|聚)/.test(text.slice(t.start, t.end)))
    ledger.state('achieves', means, ledger.register(worded(t, 'goal'), rule), rule, span)
}

/** @param at where the sentence starts */
export function startSentence(d: Discourse, at: number): void {
  settleRest(d)
  d.now.S = whoGoesOn(d, d.sentence)
  if (d.question.length > 0 && ++d.asked > 3) d.question = []
  // 理事長由A擔任: the posts of what the sentence before has founded.
  if (!barePost.test(d.text.slice(at, at + 8))) d.founded = []
  d.now.H = d.item.filter((r) => d.ledger.isMeans(r))
  d.now.D = []
  d.sentence = new Sentence()
}

/** Who acts in the next sentence, if it names nobody. */
function whoGoesOn(d: Discourse, before: Sentence): Refs {
  const { ledger, actors } = d
  let S = before.restore ?? d.now.S
  // 黨委制定X；人事處建立A，團委承辦B，工會提供C。推行D: who was named first goes on.
  if (new Set(before.cast.map(String)).size >= 3) S = before.cast[0]!
  if (before.listing && actors.length > 0) S = actors
  if (S.length === 0) return S
  if (actors.length === 0) return d.item.length > 0 && S.every((r) => ledger.is(r, 'role')) ? [] : S
  const outside =
    S.every((r) => !ledger.is(r, 'organization')) ||
    (actors.some((r) => isPrincipal(d, r)) && !S.every((r) => isPrincipal(d, r)))
  return outside ? actors : S
}

/** A post or an office that a sentence starts with, and no body before it. */
const barePost =
  /^(?:由.{2,5})?(?:(?:常务)?副?(?:理事长|组长|主任|会长|主席|队长|总指挥|指挥长|团长)|秘书长|秘书处|办公室|成员|(?:工作|领导)?(?:专班|小组)办公室)/
