/** Whom a clause is about: what its subject names, or stands for. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { type ClauseReading, ownBody, pronouns } from '../clause.ts'
import { actorKinds, howKinds } from '../kinds.ts'
import { type Said, simple } from '../ledger.ts'
import { afterVerb, headOf, isBare, type Mention, mentionsOf } from '../phrase.ts'
import { bodyAround } from './bodies.ts'
import type { Discourse, Refs } from './registers.ts'

/** Whom the subject names or stands for; null if the clause has none. */
export function subjectsOf(d: Discourse, reading: ClauseReading): Refs | null {
  const { text, ledger } = d
  if (reading.subject === null || !reading.subjectSpan) return null
  const { start, end } = reading.subjectSpan
  const name = text.slice(start, end)
  // 館裏, 該館: the article's own body.
  if (ownBody.test(name) && d.body.length > 0) return /^(?:我们|咱们)/.test(name) ? d.body : bodyAround(d, d.body)
  const ending = /^(?:该|这个|此)(.{1,4})$/.exec(name)?.[1]
  const stands =
    (ending === undefined ? null : latestBody(d, ending, reading.subjectSpan)) ??
    // 行動包括…: the programme before it that ends in the same word.
    (reading.subject.length === 0 ? latestEnding(d, name.replace(/^(?:该|这一|这项)/, ''), start) : null)
  if (stands !== null) {
    ledger.anaphors.push({ start, end, stands })
    return [stands]
  }
  if (pronouns.has(name))
    return /[两双]/.test(name) ? d.pair : name === '他' || name === '她' ? onlyPerson(d, start) : []
  // 鄧開山帶着黨員師生…: who was named behind a post before.
  if (reading.subject.length === 0 && ledger.knowsPerson(name))
    return ledger.refs([simple({ start, end }, 'person')], 'name.subject')
  return ledger.refs(reading.subject, 'name.subject')
}

/** 她: who was named in the paragraph before it, if nobody else was. */
function onlyPerson({ text, ledger }: Discourse, at: number): Refs {
  const from = text.lastIndexOf('\n', at)
  const people: number[] = []
  for (let i = ledger.said.length - 1; i >= 0; i--) {
    const m = ledger.said[i]!
    if (m.end <= from) break
    if (m.kind === 'person' && m.end <= at) people.push(i)
  }
  const [last] = people
  // 線路長由竞聘產生。他每周…: or the one post that was named.
  if (last === undefined) return onlyPost(from, text, ledger, at)
  return people.every((r) => ledger.wordsOf(r) === ledger.wordsOf(last)) ? [last] : []
}

function onlyPost(from: number, text: string, ledger: Discourse['ledger'], at: number): Refs {
  const posts = ledger.said.flatMap((m, i) => (m.kind === 'role' && m.start > from && m.end <= at ? [i] : []))
  const latest = posts.at(-1)
  const words = new Set(posts.map((r) => ledger.wordsOf(r)))
  return latest !== undefined &&
    words.size === 1 &&
    at - ledger.said[latest]!.end < 60 &&
    !text.slice(ledger.said[latest]!.end, at).includes('”')
    ? [latest]
    : []
}

/** 該支部: the latest body or team whose name ends so, and is longer than what stands for it. */
function latestBody(d: Discourse, ending: string, { start, end }: Span): number | null {
  return latest(
    d,
    60,
    (m, name) =>
      (m.kind === 'organization' || m.kind === 'group') &&
      m.end <= start &&
      m.end - m.start > end - start &&
      name.endsWith(ending),
  )
}

/** 2023年成立的議事會，成員從…: a clause that is nothing but a name says whom the next ones are about. */
export function topicOf(d: Discourse, { subject, predicate, adjuncts, span, verbAt }: ClauseReading): Refs | null {
  const { text, ledger } = d
  if (subject !== null || predicate || adjuncts.length > 0 || text[span.end] !== '，') return null
  if (span.end - verbAt < 3 || span.end - verbAt > 18) return null
  const at = { start: verbAt, end: span.end }
  const name = text.slice(at.start, at.end)
  if (!ledger.knows(name) && !/(?:成立|组建|设立|选出|推选|命名|领衔|牵头|领办)的/.test(name)) return null
  const head = headOf(text, at.start, at.end)
  if (!head || head.word.length < 2 || !head.kinds.some((k) => k === 'organization' || k === 'role')) return null
  if (afterVerb(text, at.start, at.end) > 0 || /[把将对从由为]/.test(text.slice(at.start, at.end))) return null
  const who = mentionsOf(text, at, { kinds: actorKinds, fallback: null })
  return who.length === 1 && who[0]!.surety === 2 ? ledger.refs(who, 'name.subject') : null
}

/** The latest sure mention before `at` that ends in a bare head (行動, 工程, 機制); null if the word is none. */
function latestEnding(d: Discourse, word: string, at: number): number | null {
  if (!isBare(word) || word.length !== 2) return null
  return latest(
    d,
    80,
    (m) =>
      m.end <= at &&
      m.surety === 2 &&
      howKinds.has(m.kind) &&
      m.end - m.start > 3 &&
      d.text.startsWith(word, m.end - 2),
  )
}

/** The latest of the last `reach` mentions that fits. */
function latest({ text, ledger }: Discourse, reach: number, fits: (m: Said, name: string) => boolean): number | null {
  const { said } = ledger
  for (let i = said.length - 1; i >= 0 && i > said.length - reach; i--) {
    const m = said[i]!
    if (fits(m, text.slice(m.start, m.end))) return i
  }
  return null
}

const actorsAndMeans = new Set<NodeKind>([...actorKinds, ...howKinds])

/** 平台上線以來: what is told next is told of the platform. */
export function actSince(d: Discourse, { start, end: until }: Span): boolean {
  const { now } = d
  const end = until - (/自从?$/.exec(d.text.slice(start, until))?.[0].length ?? 0)
  const key = d.text.slice(start, end).replace(/[“”]/g, '')
  const since = latest(
    d,
    40,
    (m, name) => (howKinds.has(m.kind) || m.kind === 'organization') && name.replace(/[“”]/g, '').endsWith(key),
  )
  const who = since === null ? mentionsOf(d.text, { start, end }, { kinds: actorsAndMeans, fallback: null }) : []
  if (since === null && !who.every((m) => m.surety === 2)) return false
  const refs = since === null ? d.ledger.refs(who, 'name.subject') : [since]
  if (refs.length === 0) return false
  now.S = refs
  const means = refs.filter((r) => d.ledger.isMeans(r))
  if (means.length > 0) now.H = means
  d.sentence.explicit = true
  return true
}

/** 所謂X: the sentence says what X is. */
export function defineTerm(d: Discourse, mentions: readonly Mention[]): void {
  const refs = d.ledger.refs(mentions, 'define.term')
  if (refs.length === 0) return
  d.now.S = refs
  d.now.H = refs
  d.sentence.defining = true
}

/** After a colon clauses list who does what; then the head of the list may act again. */
export function openList({ now, sentence }: Discourse): void {
  sentence.listed = { head: now.S, others: 0 }
  sentence.spelled = sentence.aims
}
