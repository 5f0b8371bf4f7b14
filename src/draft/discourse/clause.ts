/** Takes one clause: whom it is about, what stands before its verb, what it says, and who goes on acting. */
import type { ClauseReading } from '../clause.ts'
import { quantity } from '../counts.ts'
import { figureIn } from '../figures.ts'
import { afterVerb } from '../phrase.ts'
import { type Beside, giveLead, makeVehicles, takeAdjuncts } from './adjuncts.ts'
import { applyConstruction } from './apply.ts'
import { belongUnder, isPrincipal } from './bodies.ts'
import { chargeBehindColon, dutyBeforeModal, isOwed, keepLaying, oweDuty } from './duties.ts'
import { holdersIn } from './holders.ts'
import { measureBySomebody, measureDoneOften, measureInSeries, takePart } from './measures.ts'
import { carryOutHead } from './outline.ts'
import { aimAsTold, policyBeside, purposeOfPlan, wantOfPlan } from './plans.ts'
import type { Discourse, Refs } from './registers.ts'
import { reachChange, reachFigure } from './results.ts'
import { subjectsOf, topicOf } from './subjects.ts'

export function takeClause(d: Discourse, reading: ClauseReading): void {
  const { text, now, sentence } = d
  const { predicate, span, subjectSpan } = reading
  const before = now.S
  lookAhead(d, reading)
  // Subject first: adjuncts before it wait anyway.
  const named = subjectSpan ? holdersIn(d, subjectSpan) : []
  const topic = topicOf(d, reading)
  if (reachChange(d, reading)) return
  const figure = figureIn(text, reading, d.plan.length > 0)
  // 家長滿意度達到98%: the measured quantity is a part of the result, no concept of its own.
  const measured =
    figure === 'tail' && subjectSpan !== null && quantity.test(text.slice(subjectSpan.start, subjectSpan.end))
  const asked = reading.subject === null && /^参与/.test(text.slice(reading.verbAt, span.end)) ? sentence.invited : []
  let subject =
    asked.length > 0 ? asked : (topic ?? (named.length > 0 ? named : measured ? [] : subjectsOf(d, reading)))
  if (reading.speech) return
  subject = orAppointed(d, reading, subject)
  keepLaying(d, reading, subject)
  if (chargeBehindColon(d, reading)) return
  const dutyFrom = dutyBeforeModal(d, reading, subject, before)
  if (dutyFrom >= 0) subject = null
  if (wantOfPlan(d, reading, subject) || purposeOfPlan(d, reading, subject) || policyBeside(d, reading, subject)) return

  const base = subject ?? now.S
  const beside = takeAdjuncts(d, reading, subject, base)
  if (beside.leader) giveLead(d, beside.leader, reading, subject)
  if (subject && figure === 'head') sentence.explicit = true
  else if (subject && !measured) takeSubject(d, reading, subject, beside.together ?? subject)
  else if (!subject && beside.together) now.S = beside.together
  if (subject === null) headOfListActs(d, reading)
  makeVehicles(d, reading)
  keepBound(d, reading)
  if (subject === null) identityOfLast(d, reading)
  // 嚴禁有償補課 binds whom its sentence names; nobody else is guessed.
  const actors = reading.prohibition && !sentence.explicit ? [] : now.S.filter((r) => d.ledger.isActor(r))
  if (figure && reachFigure(d, reading, subject !== null && figure !== 'head')) return
  if (aimAsTold(d, reading)) return
  if (isOwed(d, reading, subject, actors) && oweDuty(d, reading, actors, dutyFrom)) {
    sentence.owed = true
    return
  }

  if (subject === null) founderGoesOn(d, reading)
  takePredicate(d, reading, subject)
  measureInSeries(d, reading, subject)
  handBack(d, reading, subject, before, beside, base)
  // 激活多元主體。與高校簽訂協議: where nobody is named, the head of the item is meant for them.
  if (base.length === 0)
    for (const h of d.item) for (const c of beside.companions) d.ledger.state('targets', h, c, 'adjunct.together', span)
  if (
    !predicate &&
    subject &&
    subject.length > 0 &&
    d.plan.length === 0 &&
    subject.every((r) => d.ledger.is(r, 'organization'))
  )
    carryOutHead(d, subject, span)
  measureDoneOften(d, reading, actors)
  if (!takePart(d, reading, subject)) measureBySomebody(d, reading, subject)
  if (!predicate && reading.adjuncts.length === 0 && (subject ?? []).every((r) => d.ledger.is(r, 'field')))
    d.ledger.fusion({ start: afterVerb(text, span.start, span.end) || span.start, end: span.end })
}

const verbOf = ({ predicate }: ClauseReading): string => predicate?.rule.construction.name ?? ''

/** What is told behind it is to come. */
const coming =
  /^(?:明年|来年|新的一年|新学年|新学期|下一步|今后|未来|接下来|下阶段|面向未来|展望|面向[“”]?十[四五六]五)|力争/

function lookAhead(d: Discourse, { modality, span }: ClauseReading): void {
  const whole = d.text.slice(span.start, span.end)
  const by = /^到(20\d\d)年/.exec(whole)
  d.sentence.future ||=
    (by !== null && Number(by[1]) > d.latestYear) ||
    coming.test(whole) ||
    (modality === 'intent' && !/^.{0,8}将.{2,16}(?:由|从|为|至|到|入)/.test(whole))
}

/** Who was just given a post has its duties, until somebody else is named. */
function orAppointed({ sentence }: Discourse, reading: ClauseReading, subject: Refs | null): Refs | null {
  if (subject !== null) sentence.appointed = []
  else if (sentence.appointed.length > 0 && !sentence.explicit && verbOf(reading).startsWith('duty'))
    return sentence.appointed
  return subject
}

/** @param acting the subject, and who acts with it */
function takeSubject(d: Discourse, reading: ClauseReading, subject: Refs, acting: Refs): void {
  const { ledger, now, sentence } = d
  now.S = acting
  sentence.explicit = true
  sentence.restore = null
  if (sentence.listed) sentence.listed.others++
  const actors = subject.filter((r) => ledger.isActor(r))
  const lists = /^(?:duty|post|parts)/.test(verbOf(reading))
  sentence.listing = lists && d.actors.length > 0
  if (actors.length > 0) takeActors(d, reading, actors, lists)
  const how = subject.filter((r) => ledger.isMeans(r))
  if (how.length > 0 && how.length === subject.length) now.H = how
  for (const p of d.pending)
    if (p.waits === 'authority')
      for (const a of p.refs) for (const s of subject) ledger.state('oversees', a, s, p.rule, reading.span)
  d.pending = d.pending.filter((p) => p.waits !== 'authority')
  sentence.obliged = sentence.charging
}

/** @param lists whether the clause is one of a list of who does what */
function takeActors(d: Discourse, { span }: ClauseReading, actors: Refs, lists: boolean): void {
  const { ledger, sentence } = d
  sentence.first ??= actors
  if (actors.every((r) => ledger.is(r, 'organization'))) {
    sentence.cast.push(actors)
    const principal = lists ? [] : actors.filter((r) => isPrincipal(d, r))
    if (principal.length > 0) d.actors = principal
    else if (!lists && !d.actors.some((r) => isPrincipal(d, r))) d.actors = actors
  }
  if (actors.length === 2) d.pair = actors
  belongUnder(d, actors, span)
}

/** 學校多措並舉：A建庫，B授課，設立基金: where a clause of the list makes something and names nobody, its head does. */
function headOfListActs({ now, sentence: { listed } }: Discourse, reading: ClauseReading): void {
  if (listed && listed.others > 0 && verbOf(reading).startsWith('make')) now.S = listed.head
}

function keepBound(d: Discourse, { modality, span }: ClauseReading): void {
  const { text, sentence } = d
  if (modality === 'obligation') sentence.obliged = true
  // 不得收受紅包；聘請監督員: a new part of the sentence, no duty of who was bound, no effect of what was done before.
  else if (text[span.start - 1] === '；') {
    sentence.owed = false
    d.now.H = []
  }
  if (d.plan.length > 0) sentence.deadline ||= /到\d{4}年|年底|力争/.test(text.slice(span.start, span.end))
}

/** 推行X，是…: what is told to be something is what the clause before was about. */
function identityOfLast({ now, sentence: { lastObject } }: Discourse, reading: ClauseReading): void {
  if (!/^(?:be|ground\.as)/.test(verbOf(reading))) return
  if (lastObject.length > 0) now.S = lastObject
  else if (now.H.length > 0) now.S = now.H
}

/** 設立服務中心，推行網上立案: a place does not act; who founds it goes on. */
function founderGoesOn({ text, ledger, now, carried, founded }: Discourse, { predicate }: ClauseReading): void {
  if (!predicate || carried.length === 0 || founded.length === 0 || now.S !== founded) return
  if (!/^(?:do\.carry|make\.(?!result))/.test(predicate.rule.construction.name)) return
  const { start } = predicate.match
  if (
    founded.every((r) => /[心室站馆园点廊]/.test(text[ledger.said[r]!.end - 1]!)) ||
    /^(?:推行|出台|制定|印发)/.test(text.slice(start, start + 2))
  )
    now.S = carried
}

/** Applies the verb of the clause, and the one whose subject is its object: 帶領青年教師參與…. */
function takePredicate(d: Discourse, reading: ClauseReading, subject: Refs | null): void {
  const { now, sentence } = d
  const { predicate } = reading
  // 引導教師貫徹A，執行B: who is led goes on acting.
  if (subject !== null) sentence.led = []
  if (!predicate) return
  const { name } = predicate.rule.construction
  for (const p of d.pending) if (p.by.length === 0) p.by = now.S
  applyConstruction(
    d,
    predicate,
    reading,
    sentence.led.length > 0 && name === 'do.uphold' ? sentence.led : now.S,
    false,
  )
  const { second } = predicate
  if (!second) return
  const led = d.ledger.refs(predicate.slots.get(predicate.slots.has('O') ? 'O' : 'B') ?? [], name)
  const does = second.rule.construction.name
  if (does === 'do.uphold') sentence.led = led
  const { S, H } = now
  if (does.startsWith('effect')) {
    if (S.length > 0) now.H = sentence.vehicles
    const effecting = subject === null && sentence.launched.length > 0 ? sentence.launched : S
    applyConstruction(d, second, reading, effecting, true)
    now.H = H
  } else {
    const alone = /^(?:do\.uphold$|people|post|tie)/.test(does)
    applyConstruction(d, second, reading, alone ? led : [...S, ...led], true)
  }
  now.S = S
}

/** Who goes on acting behind the clause, if not its subject. */
function handBack(
  d: Discourse,
  reading: ClauseReading,
  subject: Refs | null,
  before: Refs,
  { together }: Beside,
  base: Refs,
): void {
  const { text, now } = d
  const { subjectSpan } = reading
  const verb = verbOf(reading)
  if (subjectSpan && text[subjectSpan.start - 1] === '由' && before.length > 0) now.S = before
  // 教育部與三十所中小學簽訂協議，開展活動: who was named first goes on.
  if (
    subject &&
    subject.length > 1 &&
    subjectSpan &&
    /^tie\.(?:sign|knot)$/.test(verb) &&
    /[与同和]/.test(text.slice(subjectSpan.start, subjectSpan.end))
  )
    now.S = subject.slice(0, 1)
  if (together && verb !== 'tie.join' && now.S !== d.founded) now.S = together.filter((r) => base.includes(r))
}
