/**
 * What clauses say together: subjects are carried on, means and purposes find their heads, items hang on their parents.
 * The registers are described in `constructions/types.ts`. One pass, in the order of the text.
 */
import type { EdgeKind, Modality, NodeKind, Span } from '../schema/index.ts'
import { admits } from '../schema/index.ts'
import type { ClauseReading, Frame } from './clause.ts'
import { ownBody, pronouns } from './clause.ts'
import { changed, figureIn, joining, numberHead, quantity } from './figures.ts'
import { actorKinds, howKinds } from './kinds.ts'
import { Ledger, type Said, simple } from './ledger.ts'
import { bodyOf, innerBodyAt, isShortFor, postBody } from './names.ts'
import type { Mention } from './phrase.ts'
import { afterVerb, headOf, isBare, isQuestion, mentionOf, mentionsOf, personAtEnd, trim, unquote } from './phrase.ts'
import { type Pending, saysOf } from './waiting.ts'
import { alternatives } from './yields.ts'

interface Register {
  S: readonly number[]
  H: readonly number[]
  D: readonly number[]
}

export class Discourse extends Ledger {
  /** Registers. */
  #now: Register = { S: [], H: [], D: [] }
  #item: readonly number[] = []
  #parent: readonly number[] = []
  #pending: Pending[] = []
  #question: readonly number[] = []
  /** Sentences since it was asked. */
  #asked = 0
  #leadSubject: readonly number[] = []
  #actors: number[] = []
  #groups: number[] = []
  #obliged = false
  #owed = false
  #means: readonly number[] = []
  /** What this sentence names as vehicle or handle: 以X為抓手. */
  #vehicles: readonly number[] = []
  #deadline = false
  /** Difficulties that were said to exist. */
  readonly #faced: number[] = []
  /** What this sentence counts, whose parts are difficulties. */
  #troubles: readonly number[] = []
  /** How many of them the plan was said to answer, as those named above. */
  #answered = 0
  /** Where a duty starts that what it is about opens; -1 if none does. */
  #dutyFrom = -1
  /** Who was just given a post: 由項目經理兼任支部書記，對進度負責. */
  #appointed: readonly number[] = []
  /** Whether the sentence lists duties behind a colon. */
  #charging = false
  /** Whether the paper of this sentence has begun to lay down. */
  #laying = false
  /** What the clause before was about to do or to hold to. */
  #lastObject: readonly number[] = []
  /** The bodies that act in the sentence, in their order. */
  #cast: (readonly number[])[] = []
  /** Whether the sentence tells what is to come. */
  #future = false
  /** Whether this very clause names its subject. */
  #explicitHere = false
  /** The subject that comes back with the next sentence. */
  #restore: readonly number[] | null = null
  /** The first explicit subject of the sentence. */
  #first: readonly number[] | null = null
  #explicit = false
  /** The body that this sentence founds: its posts belong to it. */
  #founded: readonly number[] = []
  /** Before a colon: who heads the list of clauses that follows, and whether others have acted since. */
  #listed: { head: readonly number[]; others: number } | null = null
  #defining = false
  #pair: readonly number[] = []
  /** Means that this sentence has launched by now. */
  readonly #fresh = new Set<number>()
  readonly #given = new Set<Pending>()
  #launched: readonly number[] = []
  #team: readonly number[] = []
  #led: readonly number[] = []
  /** What gives direction in this sentence: A in 以A引領B. */
  #drivers: readonly number[] = []
  /** The goal that this sentence sets, and whether a colon has opened what it consists of. */
  #aims: readonly number[] = []
  #spelled: readonly number[] = []
  /** The unit whose leader was just told: those who help it help with its duties. */
  #unit: readonly number[] = []
  /** 下設綜合協調、宣傳推廣兩個小組: the names of units without what ends them. */
  readonly #units: number[] = []
  /** 下設三個工作組: the body, and how the names of those under it end. */
  #under: { readonly whole: readonly number[]; readonly ending: string } | null = null
  #targets: readonly number[] = []
  #duties: readonly number[] = []
  #orgs: readonly number[] = []
  #inSection = false
  /** Whether the last subject was one of a list of who does what. */
  #listing = false
  #made: { verb: Span; ref: number; at: Span }[] = []
  #headOwner: { head: readonly number[]; at: Span } | null = null
  /** Bodies of those who sign. */
  readonly #signers: Span[] = []
  /** The body that acts where a section names nobody. */
  main: readonly number[] = []
  /** Short names of bodies that the text defines (以下簡稱). */
  readonly shortNames = new Set<string>()
  /** Whether the rest of the sentence is what somebody outside has said. */
  quoting = false
  /** Whether the section tells what the plan is to reach. */
  aiming = false
  /** The body whose plan the text is. */
  owner: readonly number[] = []
  /** The plan or paper that the whole text is. */
  plan: readonly number[] = []

  // ---- structure of the text

  startSection(): void {
    this.#flush()
    this.#under = null
    this.#inSection = true
    this.#now = { S: this.main, H: [], D: [] }
    this.#means = []
    this.#item = []
    this.#parent = []
    this.#leadSubject = this.main
    this.#question = []
    this.#headOwner = null
    this.#orgs = this.main
  }

  set subject(refs: readonly number[]) {
    this.#now.S = refs
    this.#leadSubject = refs
  }

  set item(refs: readonly number[]) {
    this.#item = refs
  }

  /** Who acts where nobody is named; an item gives it back at its end. */
  /** Who acts in the clause that comes, if it names nobody. */
  get acting(): readonly number[] {
    return this.#now.S
  }

  set acting(refs: readonly number[]) {
    this.#now.S = refs
  }

  get actors(): readonly number[] {
    return this.#orgs
  }

  set actors(refs: readonly number[]) {
    this.#orgs = refs
    this.#first = null
    this.#now.S = refs
  }

  get item(): readonly number[] {
    return this.#item
  }

  get parent(): readonly number[] {
    return this.#parent
  }

  set parent(refs: readonly number[]) {
    this.#parent = refs
  }

  /** Whether a body is the article's own, by its full or its short name, or the party's body in it. */
  #isPrincipal(ref: number): boolean {
    const own = this.main[0]
    if (own === undefined) return false
    const m = this.said[ref]!
    if (m.kind !== 'organization') return false
    const body = bodyOf(this.text, m.start, m.end)
    const inner = innerBodyAt(this.text, m.start, m.end)
    const name = inner
      ? this.text.slice(m.start, body ? body.end : m.end - inner.word.length)
      : this.text.slice(m.start, m.end)
    const full = this.text.slice(this.said[own]!.start, this.said[own]!.end)
    return name === '' || isShortFor(name, full) || this.shortNames.has(name)
  }

  /** 院黨委, 本園黨支部, 學校黨總支: the party's body, the youth league's or the staff's in the article's own one. */
  tieBodies(): void {
    const acting = this.main[0] ?? this.owner[0]
    if (acting === undefined) return
    const own = this.#around([acting])[0]!
    if (innerBodyAt(this.text, this.said[own]!.start, this.said[own]!.end)) return
    const full = this.text.slice(this.said[own]!.start, this.said[own]!.end)
    const done = new Set<string>()
    const count = this.said.length
    for (let ref = 0; ref < count; ref++) {
      const m = this.said[ref]!
      if (m.kind !== 'organization' || m.anaphor || bodyOf(this.text, m.start, m.end)) continue
      const inner = innerBodyAt(this.text, m.start, m.end)
      const name = inner ? this.text.slice(m.start, m.end - inner.word.length) : ''
      if (!inner || name === '' || done.has(name + inner.word)) continue
      done.add(name + inner.word)
      if (isShortFor(name, full) || this.shortNames.has(name)) this.state('belongsTo', ref, own, 'name.body', m)
    }
    this.#tieHeads(own, full)
  }

  /** 綜合協調, one of three 小組, is 綜合協調組. */
  tieUnits(): void {
    const named = new Map(this.#units.map((r) => [this.text.slice(this.said[r]!.start, this.said[r]!.end), r]))
    for (const [ref, m] of this.said.entries()) {
      if (m.kind !== 'organization' || m.anaphor) continue
      const unit = named.get(this.text.slice(m.start, m.end).replace(/(?:工作|小)?组$/, ''))
      if (unit !== undefined && unit !== ref) this.same.push([unit, ref])
    }
  }

  /** 校長, 副局長: who heads the article's own body, by its last character. */
  #tieHeads(own: number, full: string): void {
    const done = new Set<string>()
    for (const [ref, m] of this.said.entries()) {
      const name = this.text.slice(m.start, m.end)
      if (m.kind !== 'role' || m.anaphor || done.has(name) || !/^副?[校院园局馆所厂站]长$/.test(name)) continue
      done.add(name)
      if (isShortFor(name.at(-2)!, full)) this.state('belongsTo', ref, own, 'name.head', m)
    }
  }

  /** A paragraph of its own: whoever acts in the article acts again. */
  startParagraph(): void {
    if (this.main.length === 0 || (this.plan.length > 0 && !this.#inSection)) return
    this.#now.S = this.main
    this.#orgs = this.main
    this.#leadSubject = this.main
  }

  /** An enumerated item opens: its head hangs on its parent, and the subject of the lead acts in it. */
  startItem(head: readonly number[], parent: readonly number[], at: Span, rule = 'item.head'): void {
    this.#flush()
    this.#under = null
    this.#item = head
    for (const p of parent)
      for (const h of head)
        if (!(this.said[h]!.kind === 'goal' && this.state('pursues', p, h, rule, at)))
          this.state('hasPart', p, h, rule, at)
    const lead = this.#leadSubject.filter((r) => !this.plan.includes(r))
    this.#now = { S: lead, H: head, D: [] }
    this.#means = []
    this.#restore = null
    this.#headOwner =
      rule !== 'item.known' && head.length > 0 && this.said[head[0]!]!.kind !== 'programme' ? { head, at } : null
    if (this.#headOwner === null && rule !== 'item.known')
      for (const s of lead) for (const h of head) this.state('carriesOut', s, h, 'item.actor', at)
    this.#question = []
  }

  /**
   * Before the first of some items: 推出“紅帆”行動，用三股勁盤活人才。一是…
   * @param free nothing stands above them yet
   * @returns what was just launched, whose parts the items are
   */
  endLead(free: boolean): readonly number[] {
    this.#flush()
    const launched = this.plan.length > 0 ? [] : this.#launched
    if (!free) return launched
    this.#leadSubject = this.#orgs.length > 0 ? this.#orgs : (this.#first ?? this.#now.S)
    if (this.#means.length > 0 && this.#parent.length === 0)
      this.#parent = this.#means.filter((r) => this.said[r]!.kind === 'programme' || this.said[r]!.kind === 'mechanism')
    return launched
  }

  /** @param at where the sentence starts */
  startSentence(at: number): void {
    this.#troubles = []
    this.#flush()
    if (this.#restore) this.#now.S = this.#restore
    // 黨委制定X；人事處建立A，團委承辦B，工會提供C。推行D: who was named first goes on.
    if (new Set(this.#cast.map(String)).size >= 3) this.#now.S = this.#cast[0]!
    this.#cast = []
    this.#restore = null
    this.#first = null
    this.quoting = false
    this.#lastObject = []
    this.#fronted = []
    this.#fresh.clear()
    this.#given.clear()
    if (this.#question.length > 0 && ++this.#asked > 3) this.#question = []
    this.#launched = []
    this.#team = []
    this.#led = []
    this.#unit = []
    this.#drivers = []
    this.#aims = []
    this.#spelled = []
    this.#targets = []
    this.#duties = []
    if (this.#listing && this.#orgs.length > 0) this.#now.S = this.#orgs
    this.#listing = false
    if (
      this.#orgs.length > 0 &&
      this.#now.S.length > 0 &&
      (this.#now.S.every((r) => this.said[r]!.kind !== 'organization') ||
        (this.#orgs.some((r) => this.#isPrincipal(r)) && !this.#now.S.every((r) => this.#isPrincipal(r))))
    )
      this.#now.S = this.#orgs
    else if (
      this.#item.length > 0 &&
      this.#orgs.length === 0 &&
      this.#now.S.length > 0 &&
      this.#now.S.every((r) => this.said[r]!.kind === 'role')
    )
      this.#now.S = []
    // 理事長由A擔任: the posts of what the sentence before has founded.
    if (!barePost.test(this.text.slice(at, at + 8))) this.#founded = []
    this.#appointed = []
    this.#laying = false
    this.#charging = false
    this.#future = false
    this.#listed = null
    this.#defining = false
    this.#explicit = false
    this.#now.H = this.#item.filter((r) => howKinds.has(this.said[r]!.kind))
    this.#now.D = []
    this.#obliged = false
    this.#owed = false
    this.#means = []
    this.#vehicles = []
    this.#deadline = false
    this.#actors = this.#actors.slice(-6)
  }

  endSentence(): void {
    this.#flush()
  }

  // ---- clauses

  /** A clause that asks: it becomes a problem that what follows answers. */
  ask(span: Span): void {
    const t = trim(this.text, span.start, span.end)
    const q = unquote(this.text, t.start, t.end)
    this.#asked = 0
    this.#question = [this.register({ ...q, kind: 'problem', surety: 2, variants: [], parts: [] }, 'question.ask')]
  }

  /** Questions in quotation marks, side by side. */
  askAll(spans: readonly Span[]): void {
    this.#asked = 0
    this.#question = spans.map((s) =>
      this.register({ ...s, kind: 'problem', surety: 2, variants: [], parts: [] }, 'question.ask'),
    )
  }

  /** The second half of a heading couplet: what the means does. */
  heading(means: number, reading: ClauseReading): void {
    const { predicate, span } = reading
    const O = predicate?.slots.get('O') ?? []
    const typed = O.filter((m) => m.surety > 0)
    for (const m of typed) {
      const ref = this.register(m, 'heading.couplet')
      const said = (['cultivates', 'defines'] as const).some((kind) =>
        this.state(kind, means, ref, 'heading.couplet', span),
      )
      if (said) return
    }
    if (O.length === 0 || typed.length === 0) {
      const t = trim(this.text, span.start, span.end)
      if (t.end - t.start >= 6 && /^(?:筑|照|拧|点|织|擦|绘|铸|夯|激|凝|聚)/.test(this.text.slice(t.start, t.end))) {
        this.state(
          'achieves',
          means,
          this.register(
            { start: t.start, end: t.end, kind: 'goal', surety: 1, variants: [], parts: [] },
            'heading.couplet',
          ),
          'heading.couplet',
          span,
        )
      }
    }
  }

  /** 一是堅持P: whoever acts holds to the conviction that the item is about. */
  holdTo(refs: readonly number[], at: Span): void {
    for (const s of this.#leadSubject) for (const r of refs) this.state('upholds', s, r, 'item.conviction', at)
  }

  /** 關鍵是…, 答案是…: a measure that answers the question, and the parent of the items that follow. */
  answer(span: Span, by: readonly number[] = []): void {
    const t = trim(this.text, span.start, span.end)
    const named =
      afterVerb(this.text, t.start, t.end) === 0 &&
      !/^[^“]*、/.test(this.text.slice(t.start, t.end)) &&
      mentionOf(this.text, span, {
        kinds: new Set<NodeKind>(['mechanism', 'programme', 'measure']),
        fallback: this.text[span.start] === '“' ? 'mechanism' : null,
      })
    const m = this.register(
      named || { start: t.start, end: t.end, kind: 'measure', surety: 1, variants: [], parts: [] },
      'question.answer',
    )
    for (const b of by)
      this.state('carriesOut', b, m, 'question.answer', span) || this.state('uses', b, m, 'question.answer', span)
    if (by.length > 0) this.#now.H = [m]
    for (const q of this.#question) this.state('addresses', m, q, 'question.answer', span)
    this.#question = []
    this.#parent = [m]
  }

  /** 某某學院的答案是: the answer is what this body does. */
  answerer(span: Span): readonly number[] {
    const word = this.text.slice(span.start, span.end)
    if (/^(?:我|我们|咱们)$/.test(word)) return this.#now.S.length > 0 ? this.#now.S : this.main
    const kinds = new Set<NodeKind>([...actorKinds, 'programme', 'mechanism'])
    const who = mentionsOf(this.text, span, { kinds, fallback: null })
    if (who.length === 0) return []
    this.#now.S = this.refs(who, 'question.answerer')
    this.#explicit = true
    this.#orgs = this.#now.S
    this.#leadSubject = this.#now.S
    return this.#now.S
  }

  /** 三個突出問題, before a colon: the whole whose parts the difficulties behind it are. */
  troubles(span: Span): void {
    const named =
      /(?:[一二两三四五六七八九][个大道块]|这些|以下|几个)?(?:突出|主要|明显|共性|薄弱|现实)?(?:问题|短板|难题|困难|矛盾|不足|差距|瓶颈)$/.exec(
        this.text.slice(span.start, span.end),
      )
    const counted = named && /^[一二两三四五六七八九]/.test(named[0])
    this.#troubles = counted
      ? [
          this.register(
            { start: span.start + named.index, end: span.end, kind: 'problem', surety: 2, variants: [], parts: [] },
            'problem.listed',
          ),
        ]
      : []
  }

  /** 家校溝通不暢等現象不同程度存在: difficulties, which a plan that they open is to answer. */
  exists(span: Span): void {
    const refs = this.refs(mentionsOf(this.text, span, difficulty), 'problem.exists')
    this.#faced.push(...refs)
    for (const w of this.#troubles) for (const r of refs) this.state('hasPart', w, r, 'problem.exists', span)
    if (this.plan.length > 0 && !this.#inItem())
      for (const p of this.plan) for (const r of refs) this.state('addresses', p, r, 'problem.exists', span)
  }

  /** 幹部任免、經費預算等事項: what is to be decided. */
  #fronted: readonly number[] = []

  front(span: Span): void {
    const kinds = new Set<NodeKind>(['field', 'responsibility', 'measure', 'mechanism', 'programme', 'principle'])
    this.#fronted = this.refs(mentionsOf(this.text, span, { kinds, fallback: 'field' }), 'duty.fronted')
  }

  get fronted(): boolean {
    return this.#fronted.length > 0
  }

  /** 須經總支會議決定, 由校長辦公會研究處理: who decides on what was named, or sees to it. */
  decide(span: Span, over: boolean, at: Span): void {
    const kinds = new Set<NodeKind>(['organization', 'role', 'group', 'mechanism'])
    const meeting = /会议?$/.test(this.text.slice(span.start, span.end))
    const who = this.refs(
      mentionsOf(
        this.text,
        span,
        meeting
          ? { kinds: new Set<NodeKind>(['organization']), fallback: 'organization', force: true }
          : { kinds, fallback: null },
      ),
      'duty.decided',
    )
    for (const w of who)
      for (const f of this.#fronted) this.state(over ? 'oversees' : 'responsibleFor', w, f, 'duty.decided', at)
    this.#fronted = []
  }

  /** 為此: what this sentence carries out answers the difficulties told in the sentence before. */
  faceIt(span: Span): void {
    const refs = this.#faced.slice(this.#answered)
    if (refs.length > 0 && this.plan.length === 0)
      this.#pending.push({ waits: 'problem', refs, rule: 'problem.exists', at: span, by: [] })
    this.#answered = this.#faced.length
  }

  /** What a heading counts, as the whole of its items. */
  headed(whole: Span): number {
    return this.register({ ...whole, kind: 'measure', surety: 1, variants: [], parts: [] }, 'heading.count')
  }

  /** “四個陣地” over 學習陣地、戰鬥陣地、廉潔陣地、文化陣地: just so many names that end alike are its parts. */
  listUnder(whole: Span, n: number, head: string, within: Span): void {
    const name = `[^、，。；：“”\\s]{1,7}?${head}`
    const found = new RegExp(`(?:${name}[、和与及]){${n - 1}}${name}(?![、和与及])`).exec(
      this.text.slice(within.start, within.end),
    )
    if (!found) return
    // 黨委把學習陣地、…: the list starts behind the word that leads to it.
    const led = /^[^、]*[把将以](?=[^、]{2})/.exec(found[0])
    const start = within.start + found.index + (led?.[0].length ?? 0)
    const kind = headOf(this.text, whole.start, whole.end)?.kinds[0] ?? 'measure'
    const parts = mentionsOf(
      this.text,
      {
        start: afterVerb(this.text, start, start + head.length + 8) || start,
        end: within.start + found.index + found[0].length,
      },
      { kinds: new Set<NodeKind>([kind]), fallback: kind },
    )
    if (parts.length !== n) return
    const ref = this.register({ ...whole, kind, surety: 1, variants: [], parts: [] }, 'heading.count')
    parts.forEach((p, i) => {
      this.state('hasPart', ref, this.register(p, 'heading.count'), 'heading.count', p, { order: i + 1 })
    })
  }

  /** 粉塵污染得到有效治理: the difficulty that the nearest means have met. */
  curbed(span: Span, at: Span): void {
    const means = this.#now.H.length > 0 ? this.#now.H : this.#item
    for (const p of this.refs(mentionsOf(this.text, span, difficulty), 'problem.curbed'))
      for (const h of means) this.state('addresses', h, p, 'problem.curbed', at)
  }

  /** Whether a question waits for its answer. */
  get asking(): boolean {
    return this.#question.length > 0
  }

  /** Whether the head of an item, other than the plan itself, stands over what is read. */
  #inItem(): boolean {
    return this.#itemHead().length > 0
  }

  /** The head of the item, without the plan itself. */
  #itemHead(): readonly number[] {
    return this.#item.filter((r) => !this.plan.includes(r))
  }

  /** 這是X必須回答的課題. */
  answeredBy(refs: readonly number[], at: Span): void {
    for (const r of refs) for (const q of this.#question) this.state('addresses', r, q, 'question.must', at)
  }

  subjects(reading: ClauseReading): readonly number[] | null {
    if (reading.subject === null || !reading.subjectSpan) return null
    const { start, end } = reading.subjectSpan
    const text = this.text.slice(start, end)
    // 館裏, 該館: the article's own body.
    if (ownBody.test(text) && (this.main.length > 0 || this.owner.length > 0)) {
      const own = this.main.length > 0 ? this.main : this.owner
      return /^(?:我们|咱们)/.test(text) ? own : this.#around(own)
    }
    const named = /^(?:该|这个|此)(.{1,4})$/.exec(text)
    if (named) {
      // 該支部: the latest body or team whose name ends so.
      for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 60; i--) {
        const m = this.said[i]!
        const body = m.kind === 'organization' || m.kind === 'group'
        if (
          body &&
          m.end <= start &&
          m.end - m.start > text.length &&
          this.text.slice(m.start, m.end).endsWith(named[1]!)
        ) {
          this.anaphors.push({ start, end, stands: i })
          return [i]
        }
      }
    }
    if (reading.subject.length === 0) {
      // 行動包括…: the programme before it that ends in the same word.
      const stands = this.#lastEnding(text.replace(/^(?:该|这一|这项)/, ''), start)
      if (stands !== null) {
        this.anaphors.push({ start, end, stands })
        return [stands]
      }
    }
    if (pronouns.has(text)) {
      if (/[两双]/.test(text)) {
        return this.#pair
      }
      return []
    }
    return reading.subject.flatMap((m) => this.person(m, 'name.subject'))
  }

  /** 全鎮, 該院: the body around the party's body that acts. */
  #around(own: readonly number[]): readonly number[] {
    const { start, end } = this.said[own[0]!]!
    const outer = innerBodyAt(this.text, start, end) ? bodyOf(this.text, start, end) : null
    return outer ? [this.register(simple(outer, 'organization'), 'name.body')] : own
  }

  /** 2023年成立的議事會，成員從…: a clause that is nothing but a name says whom the next ones are about. */
  #topic({ subject, predicate, adjuncts, span, verbAt }: ClauseReading): readonly number[] | null {
    if (subject !== null || predicate || adjuncts.length > 0 || this.text[span.end] !== '，') return null
    if (span.end - verbAt < 3 || span.end - verbAt > 18) return null
    const at = { start: verbAt, end: span.end }
    const name = this.text.slice(at.start, at.end)
    if (!this.knows(name) && !/(?:成立|组建|设立|选出|推选)的/.test(name)) return null
    const head = headOf(this.text, at.start, at.end)
    if (!head || head.word.length < 2 || !head.kinds.some((k) => k === 'organization' || k === 'role')) return null
    if (afterVerb(this.text, at.start, at.end) > 0 || /[把将对从由为]/.test(this.text.slice(at.start, at.end)))
      return null
    const who = mentionsOf(this.text, at, { kinds: actorKinds, fallback: null })
    return who.length === 1 && who[0]!.surety === 2 ? this.refs(who, 'name.subject') : null
  }

  /** The latest sure mention before `at` that ends in a bare head (行動, 工程, 機制); null if the word is none. */
  #lastEnding(word: string, at: number): number | null {
    if (!isBare(word) || word.length !== 2) return null
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 80; i--) {
      const m = this.said[i]!
      if (
        m.end <= at &&
        m.surety === 2 &&
        howKinds.has(m.kind) &&
        m.end - m.start > 3 &&
        this.text.startsWith(word, m.end - 2)
      )
        return i
    }
    return null
  }

  /** A mention whose tail may be a personal name gives the post, and the person who holds it. */
  person(m: Mention, rule: string): number[] {
    return [this.register(m, rule)]
  }

  named(span: Span): number[] {
    const { start, end } = withoutFrame(this.text, span)
    // 黨委書記甲、院長乙: each with his post.
    const at = this.text.slice(start, end).search(/[、和](?=.{4,})/)
    if (at > 3 && personAtEnd(this.text, start, start + at))
      return [...this.named({ start, end: start + at }), ...this.named({ start: start + at + 1, end })]
    const name = personAtEnd(this.text, start, end)
    if (!name) return []
    let post = name.start
    if (/\s/.test(this.text[post - 1] ?? '')) post--
    const pieces = mentionsOf(
      this.text,
      { start, end: post },
      { kinds: new Set<NodeKind>(['role', 'group']), fallback: null },
    )
    const who = this.register({ ...name, kind: 'person', surety: 2, variants: [], parts: [] }, 'name.person')
    const posts = this.refs(pieces, 'name.person')
    for (const p of posts) {
      this.#holder.set(p, who)
      if (this.said[p]!.kind === 'role') this.state('holdsRole', who, p, 'name.person', span)
      else this.state('memberOf', who, p, 'name.person', span)
    }
    return posts.length > 0 && this.said[posts[0]!]!.kind === 'role' ? posts : [who]
  }

  /** Who is named behind a post or a group: 文若瀾 for 副院長 in 副院長文若瀾. */
  readonly #holder = new Map<number, number>()

  /** Who signs: the body of the one post that is named, the body around it if there are several posts. */
  signed(line: Span): void {
    // Reporters write about the article's bodies, they are none of them.
    if (/记者|通讯员|摄影/.test(this.text.slice(line.start, line.end))) return
    // 黨委書記　甲　院長　乙: two who sign, on one line.
    const words = [...this.text.slice(line.start, line.end).matchAll(/\S+/g)]
    if (words.length === 4) {
      const [, first, second] = words.map((w) => ({
        start: line.start + w.index,
        end: line.start + w.index + w[0].length,
      }))
      if (personAtEnd(this.text, line.start, first!.end)) {
        this.signed({ start: line.start, end: first!.end })
        this.signed({ start: second!.start, end: line.end })
        return
      }
    }
    const posts = this.named(line).filter((r) => this.said[r]!.kind === 'role')
    for (const r of posts) {
      const body = postBody(this.text, this.said[r]!.start, this.said[r]!.end)
      if (body) this.#signers.push(body)
      else if (this.#signers.length > 0) this.#signers.push(this.#signers[0]!)
    }
    if (posts.length === 0 && this.owner.length === 0 && this.plan.length > 0) {
      const body = mentionsOf(this.text, line, { kinds: new Set<NodeKind>(['organization']), fallback: null })
      if (body.length === 1) this.owner = this.refs(body, 'title.body')
    }
  }

  /** Where the title names no body, the signers' acts in the article: 我們. */
  actAsSigners(): void {
    const [body] = this.#signers
    if (!body || this.main.length > 0 || this.plan.length > 0) return
    const around = this.#signers.length > 1 ? bodyOf(this.text, body.start, body.end) : null
    this.main = [this.register(simple(around ?? body, 'organization'), 'title.body')]
  }

  /** 本方案: another name of the plan, which what waits goes to. */
  ownName(span: Span): void {
    const plan = this.plan[0]
    if (plan === undefined) return
    this.standFor(plan, span, ['programme', 'principle', 'mechanism'])
    this.#settle(this.plan, span, 'plan.name')
    this.#now.H = this.plan
  }

  /** What is said next is laid down by this paper or programme. */
  laysDown(m: Mention, maker: Span | null = null, at: Span = m): void {
    this.#now.D = [this.register(m, 'define.paper')]
    this.#laying = true
    if (!maker) return
    const who = mentionsOf(this.text, maker, { kinds: actorKinds, fallback: null })
    for (const w of this.refs(who, 'define.paper')) this.state('produces', w, this.#now.D[0]!, 'define.paper', at)
  }

  /** “1”是指…: what a digit of the latest formula (“1+3+N”) stands for. */
  formulaPart(span: Span): void {
    const text = this.text
    const whole = this.said.findLastIndex((m) => /[0-9N](?:\+[0-9N])+/.test(text.slice(m.start, m.end)))
    if (whole < 0) return
    const { kind } = this.said[whole]!
    const parts = mentionsOf(text, span, { kinds: new Set<NodeKind>([kind, ...howKinds]), fallback: 'programme' })
    this.refs(parts, 'formula.digit').forEach((p, i) => {
      this.state('hasPart', whole, p, 'formula.digit', span, { order: i + 1 })
    })
  }

  /** “四個統一”，即A、B、C: the name in quotation marks before it is the whole. */
  spellOut(whole: Span, list: Span): void {
    let at = list.start
    const parts = this.text
      .slice(list.start, list.end)
      .split('、')
      .map((piece) => {
        const span = { start: at, end: at + piece.length }
        at += piece.length + 1
        return span
      })
    this.spellOutParts(whole, parts)
  }

  /** The parts of the name in quotation marks, in their order; the whole may answer the question before it. */
  spellOutParts(whole: Span, parts: readonly Span[], answers = false): void {
    const known = this.said.findLastIndex(
      (m) => m.start <= whole.start && m.end >= whole.end - 1 && m.end - m.start <= whole.end - whole.start + 8,
    )
    const ref =
      known >= 0
        ? known
        : this.register(
            {
              start: whole.start,
              end: whole.end,
              kind: this.#spelledKind(whole, parts),
              surety: 1,
              variants: [],
              parts: [],
            },
            'spell.whole',
          )
    const { kind } = this.said[ref]!
    if (answers) {
      for (const q of this.#question) this.state('addresses', ref, q, 'question.answer', whole)
      this.#question = []
    }
    parts.forEach((span, i) => {
      const length = span.end - span.start
      if (length < 2 || length > 24) return
      const part = this.register({ ...span, kind, surety: 1, variants: [], parts: [] }, 'spell.part')
      this.state(
        'hasPart',
        ref,
        part,
        'spell.part',
        { start: parts[0]!.start, end: parts.at(-1)!.end },
        { order: i + 1 },
      )
    })
  }

  /** What is held to (堅持“四個統一”) are convictions; what is done (講身邊的勞模), measures. */
  #spelledKind(whole: Span, parts: readonly Span[]): NodeKind {
    const before = this.text.slice(Math.max(0, whole.start - 5), whole.start)
    const held = /(?:坚持|做到|践行|牢记|遵循|树立|把握|恪守|坚守|秉持)“?$/.test(before)
    const joined = parts.every((p) => /(?:统一|并重|结合|并举|意识|自信)$/.test(this.text.slice(p.start, p.end)))
    return held || joined ? 'principle' : 'measure'
  }

  /** 平台上線以來: what is told next is told of the platform. */
  actsSince(span: Span): boolean {
    const key = this.text.slice(span.start, span.end)
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 40; i--) {
      const m = this.said[i]!
      if (!howKinds.has(m.kind) && m.kind !== 'organization') continue
      if (this.text.slice(m.start, m.end).replace(/[“”]/g, '').endsWith(key.replace(/[“”]/g, ''))) {
        this.#now.S = [i]
        if (howKinds.has(m.kind)) this.#now.H = [i]
        this.#explicit = true
        return true
      }
    }
    return false
  }

  /** After a colon clauses list who does what; then the head of the list may act again. */
  colon(): void {
    this.#listed = { head: this.#now.S, others: 0 }
    this.#spelled = this.#aims
  }

  /** 所謂X: the sentence says what X is. */
  define(mentions: readonly Mention[]): void {
    const refs = this.refs(mentions, 'define.term')
    if (refs.length === 0) return
    this.#now.S = refs
    this.#now.H = refs
    this.#defining = true
  }

  get defining(): boolean {
    return this.#defining
  }

  clause(reading: ClauseReading): void {
    const { adjuncts, predicate, span } = reading
    const text = this.text
    const before = this.#now.S
    const whole = text.slice(span.start, span.end)
    this.#future ||=
      coming.test(whole) || (reading.modality === 'intent' && !/^.{0,8}将.{2,16}(?:由|从|为|至|到|入)/.test(whole))
    // Subject first: adjuncts before it wait anyway.
    const named = reading.subjectSpan ? this.named(reading.subjectSpan) : []
    const topic = this.#topic(reading)
    this.#explicitHere = reading.subject !== null
    if (changed.test(text.slice(span.start, span.end)) && span.end - span.start <= 44) {
      this.#change(reading)
      return
    }
    const figure = figureIn(this.text, reading, this.plan.length > 0)
    // 家長滿意度達到98%: the measured quantity is a part of the result, no concept of its own.
    const measured =
      figure === 'tail' &&
      reading.subjectSpan !== null &&
      quantity.test(text.slice(reading.subjectSpan.start, reading.subjectSpan.end))
    let subject = topic ?? (named.length > 0 ? named : measured ? [] : this.subjects(reading))
    if (reading.speech) return
    if (subject !== null) this.#appointed = []
    else if (this.#appointed.length > 0 && !this.#explicit && /^duty/.test(predicate?.rule.construction.name ?? ''))
      subject = this.#appointed
    // 出台辦法，打破壁壘；人力資源部負責建庫: behind another act the paper lays nothing down.
    const cue = /^(?:并|同时)?(?:明确|规定|要求|确定|细化|厘清|约定|划定|列出)/.test(text.slice(span.start, span.end))
    this.#laying ||= cue || text[span.start - 1] === '：'
    if (text[span.start - 1] === '；' && !this.#laying && subject !== null) this.#now.D = []
    // 明確導師的四項職責：每周談心一次，每月…: what follows the colon is owed.
    const charge =
      text[span.end] === '：' &&
      /(?:明确|规定|列明|细化|厘清|划定)?(?:了)?(.{1,10}?)的?(?:[一二三四五六七八九十\d]+[项条个大]|各项|主要|工作)?(?:职责|责任|义务|任务)(?:逐条|逐一)?(?:列明|明确|规定)?$/.exec(
        whole,
      )
    if (charge && (cue || /(?:列明|明确|规定)$/.test(whole)) && this.#now.D.length > 0) {
      const at = span.start + whole.indexOf(charge[1]!)
      const who = mentionsOf(
        text,
        { start: at, end: at + charge[1]!.length },
        { kinds: new Set<NodeKind>(['role', 'group', 'organization']), fallback: null },
      )
      if (who.length > 0) this.#now.S = this.refs(who, 'duty.listed')
      this.#explicit = true
      this.#charging = true
      this.#obliged = true
      this.#owed = true
      return
    }
    // 難點問題要親自協調: what stands before the modal is no actor, so whoever was named owes all of it.
    this.#dutyFrom = -1
    const fronted = reading.subjectSpan ?? { start: span.start, end: reading.dutyAt }
    if (
      reading.modality === 'obligation' &&
      (subject === null ? reading.prohibition && reading.adjuncts.length === 0 : subject.length > 0) &&
      (subject ?? []).every((r) => !actorKinds.has(this.said[r]!.kind)) &&
      fronted.end - fronted.start >= 3 &&
      fronted.end - fronted.start <= 12 &&
      this.#explicit &&
      before.some((r) => actorKinds.has(this.said[r]!.kind))
    ) {
      this.#dutyFrom = fronted.start
      subject = null
    }
    // 為貫徹A，加強B，…制定本方案: what stands between is what the plan wants.
    const wanting =
      this.plan.length > 0 &&
      !this.#inSection &&
      subject === null &&
      this.#pending.some((p) => p.waits === 'policy') &&
      predicate
    if (
      wanting &&
      !/^(?:do.uphold|make.issue|adjunct)/.test(predicate.rule.construction.name) &&
      reading.span.end - reading.verbAt >= 6
    ) {
      const faced = predicate.rule.construction.name === 'effect.prevent' ? (predicate.slots.get('O') ?? []) : []
      if (faced.length > 0) {
        for (const m of faced)
          for (const s of this.plan) this.state('addresses', s, this.register(m, 'plan.problem'), 'plan.problem', span)
        return
      }
      const object = predicate.match.slots.O ?? predicate.match.slots.A
      const people = (predicate.slots.get('O') ?? []).filter((m) => m.kind === 'group')
      if (people.length > 0) {
        for (const m of people)
          for (const s of this.plan)
            this.state('cultivates', s, this.register(m, 'plan.goal'), 'plan.goal', span, { modality: 'intent' })
        return
      }
      const verb = { start: reading.verbAt, end: span.end }
      const named = object && object.end - object.start >= 4 ? object : verb
      const goal = this.register({ ...named, kind: 'goal', surety: 1, variants: [verb], parts: [] }, 'plan.goal')
      for (const s of this.plan)
        this.state('pursues', s, goal, 'plan.goal', span, { modality: 'intent' }) ||
          this.state('achieves', s, goal, 'plan.goal', span, { modality: 'intent' })
      return
    }
    // 為進一步健全X體系，…制定本計劃: what the plan is for.
    const purpose =
      this.plan.length > 0 && subject === null && adjuncts.length === 0
        ? /^为了?(?:进一步|切实|更好地?|全面|深入|持续|加快|有效|扎实|大力)*(?=..)/.exec(
            text.slice(span.start, span.end),
          )
        : null
    const above = /(?:应对|解决|破解|化解|回应)(?:好)?(?:上述|这些|以上|前述)(?:突出)?(?:问题|难题|困难|情况|挑战|矛盾)/
    if (purpose && above.test(text.slice(span.start, span.end)) && this.#faced.length > 0) {
      for (const r of this.#faced.slice(this.#answered))
        for (const p of this.plan) this.state('addresses', p, r, 'problem.exists', span)
      this.#answered = this.#faced.length
      return
    }
    if (purpose && span.end - span.start - purpose[0].length <= 40) {
      const start = span.start + purpose[0].length
      const goal = this.register(
        { start, end: span.end, kind: 'goal', surety: 1, variants: [], parts: [] },
        'plan.goal',
      )
      for (const s of this.plan)
        this.state('pursues', s, goal, 'plan.goal', span, { modality: 'intent' }) ||
          this.state('achieves', s, goal, 'plan.goal', span, { modality: 'intent' })
      return
    }
    const policy = this.#pending.find((p) => p.waits === 'policy')
    if (policy && subject === null && adjuncts.length === 0 && predicate?.rule.construction.name === 'do.uphold') {
      // 為貫徹A，落實B: both wait for what follows.
      this.#pending.push({ ...policy, refs: this.refs(predicate.slots.get('O') ?? [], policy.rule), at: span })
      return
    }
    let leaders: Pending | null = null
    let together: readonly number[] | null = null
    let companions: readonly number[] = []
    const base = subject ?? this.#now.S
    for (const a of adjuncts) {
      const waits = a.rule.construction.waits ?? 'none'
      // What is dealt with is no means and no aim of what is done.
      if (waits === 'about') continue
      const mentions = a.slots.get('A') ?? []
      const refs = this.refs(mentions, a.rule.construction.name)
      if (waits === 'with') {
        companions = [...refs]
        for (const s of base) if (!refs.includes(s)) refs.unshift(s)
        together = refs
        continue
      }
      // 關愛重點人群。聚焦獨居老人，建立台賬: the head of the item is for them.
      if (/^adjunct\.(?:on|stress)$/.test(a.rule.construction.name) && subject === null) {
        const head = this.#itemHead().filter((r) => howKinds.has(this.said[r]!.kind))
        for (const h of head) for (const t of refs) this.state('targets', h, t, a.rule.construction.name, span)
        if (head.length > 0) continue
      }
      mentions.forEach((m, i) => {
        if (m.verb && a.rule.construction.name === 'adjunct.vehicle')
          this.#made.push({ verb: m.verb, ref: refs[i]!, at: span })
      })
      for (const r of refs) if (this.said[r]!.kind === 'group') this.#groups.push(r)
      const pending: Pending = { waits, refs, rule: a.rule.construction.name, at: a.phrase, by: [] }
      this.#pending.push(pending)
      if (waits === 'leader') leaders = pending
      if (waits === 'means' || waits === 'support' || waits === 'drive') {
        const how = refs.filter((r) => howKinds.has(this.said[r]!.kind))
        const launched = this.#launched.filter((r) => this.said[r]!.kind === 'programme')
        const holder =
          launched.length > 0
            ? launched
            : this.#now.H.filter(
                (r) => this.#fresh.has(r) && ['programme', 'resource', 'measure'].includes(this.said[r]!.kind),
              )
        if (waits === 'means' && how.length > 0 && (holder.length > 0 || this.#founded.length > 0)) {
          // What was just launched or founded works by these means.
          for (const h of holder.length > 0 ? holder : this.#founded)
            for (const m of how) this.state('uses', h, m, a.rule.construction.name, span)
          this.#means = how
          this.#given.add(pending)
        } else if (how.length > 0 && a.rule.construction.name !== 'adjunct.gather') {
          this.#now.H = how
          const vehicle = a.rule.construction.name === 'adjunct.vehicle' || waits === 'drive'
          if (waits === 'means' || vehicle) this.#means = how
          if (vehicle) {
            this.#vehicles = how
            for (const r of how) this.#fresh.add(r)
          }
        }
      }
    }
    if (leaders && subject && subject.length > 0 && !predicate) {
      // 師資組由教師工作辦公室牽頭: it leads the subject, not what comes.
      const done = leaders
      for (const a of done.refs)
        for (const s of subject)
          this.state('responsibleFor', a, s, done.rule, span, { raci: 'A' }) ||
            this.state('oversees', a, s, done.rule, span)
      this.#pending = this.#pending.filter((p) => p !== done)
      this.#unit = subject
      this.#duties = []
    } else if (leaders) {
      const paper = this.#justLaunched(predicate === null)
      if (paper.length > 0) {
        for (const a of leaders.refs)
          for (const t of paper) this.state('responsibleFor', a, t, leaders.rule, span, { raci: 'A' })
        const done = leaders
        this.#pending = this.#pending.filter((p) => p !== done)
        this.#restore = this.#now.S
      } else {
        this.#restore = this.#now.S
        this.#now.S = []
      }
    }
    if (subject && (figure === 'head' || measured)) this.#explicit ||= figure === 'head'
    else if (subject) {
      this.#now.S = together ?? subject
      this.#explicit = true
      this.#restore = null
      if (this.#listed) this.#listed.others++
      const acting = subject.filter((r) => actorKinds.has(this.said[r]!.kind))
      if (acting.length > 0) this.#first ??= acting
      if (acting.length > 0 && acting.every((r) => this.said[r]!.kind === 'organization')) this.#cast.push(acting)
      const listed = predicate !== null && /^(?:duty|post|parts)/.test(predicate.rule.construction.name)
      this.#listing = listed && this.#orgs.length > 0
      if (!listed && acting.length > 0 && acting.every((r) => this.said[r]!.kind === 'organization')) {
        const principal = acting.filter((r) => this.#isPrincipal(r))
        if (principal.length > 0) this.#orgs = principal
        else if (!this.#orgs.some((r) => this.#isPrincipal(r))) this.#orgs = acting
      }
      if (acting.length === 2) this.#pair = acting
      const [one, other] = acting
      if (
        this.#under &&
        one !== undefined &&
        other === undefined &&
        text[this.said[one]!.end - 1] === this.#under.ending
      )
        for (const w of this.#under.whole) this.state('belongsTo', one, w, 'parts.under', span)
      for (const s of acting) this.#actors.push(s)
      const how = subject.filter((r) => howKinds.has(this.said[r]!.kind))
      if (how.length > 0 && how.length === subject.length) this.#now.H = how
      for (const p of this.#pending) {
        if (p.waits === 'authority')
          for (const a of p.refs) for (const s of subject) this.state('oversees', a, s, p.rule, span)
      }
      this.#pending = this.#pending.filter((p) => p.waits !== 'authority')
      this.#obliged = this.#charging
    } else if (together) this.#now.S = together
    if (
      subject === null &&
      this.#listed &&
      this.#listed.others > 0 &&
      predicate &&
      /^make/.test(predicate.rule.construction.name)
    )
      this.#now.S = this.#listed.head
    for (const made of this.#made) {
      for (const s of this.#now.S) {
        if (/建|造|设|办/.test(text.slice(made.verb.start, made.verb.end)))
          this.state('produces', s, made.ref, 'make.forge', made.at)
        else this.state('carriesOut', s, made.ref, 'do.carry', made.at)
      }
    }
    this.#made = []
    if (reading.modality === 'obligation') this.#obliged = true
    // 不得收受紅包；聘請監督員: a new part of the sentence, and no duty of who was bound.
    else if (text[span.start - 1] === '；') this.#owed = false
    if (!this.#deadline && this.plan.length > 0 && /到\d{4}年|年底|力争/.test(text.slice(span.start, span.end)))
      this.#deadline = true
    if (
      subject === null &&
      /^(?:be|ground\.as)/.test(predicate?.rule.construction.name ?? '') &&
      (this.#lastObject.length > 0 || this.#now.H.length > 0)
    )
      this.#now.S = this.#lastObject.length > 0 ? this.#lastObject : this.#now.H
    // 嚴禁有償補課 binds whom its sentence names; nobody else is guessed.
    const actors =
      reading.prohibition && !this.#explicit ? [] : this.#now.S.filter((r) => actorKinds.has(this.said[r]!.kind))
    if (figure && this.#figure(reading, subject !== null && figure !== 'head')) return
    if (
      this.#obliged &&
      (actors.length > 0 || reading.prohibition) &&
      (this.#explicit || reading.prohibition || this.#item.length > 0 || this.plan.length > 0) &&
      (subject !== null ||
        reading.modality === 'obligation' ||
        (this.#owed &&
          !/^(?:effect|make.result|chain|turn|fusion)/.test(
            predicate?.rule.construction.name ??
              (/^(?:每|至少|定期|[一二三四五六七八九十\d]+个?(?:工作日|月|日|天|小时|周)内)/.test(
                text.slice(reading.verbAt, span.end),
              ) || /^[一二三四五六七八九十\d]+个?(?:工作日|月|日|天|小时|周)内/.test(whole)
                ? ''
                : 'effect'),
          ))) &&
      this.#duty(reading, actors)
    ) {
      this.#owed = true
      return
    }
    // 設立服務中心，推行網上立案: a place does not act; who founds it goes on.
    if (
      subject === null &&
      this.#carried.length > 0 &&
      this.#founded.length > 0 &&
      this.#now.S === this.#founded &&
      predicate &&
      /^(?:do\.carry|make\.(?!result))/.test(predicate.rule.construction.name) &&
      (this.#founded.every((r) => /[心室站馆园点廊]/.test(text[this.said[r]!.end - 1]!)) ||
        /^(?:推行|出台|制定|印发)/.test(text.slice(predicate.match.start, predicate.match.start + 2)))
    )
      this.#now.S = this.#carried
    // 引導教師貫徹A，執行B: who is led goes on acting.
    if (subject !== null) this.#led = []
    const led = this.#led.length > 0 && predicate?.rule.construction.name === 'do.uphold' ? this.#led : null
    if (predicate) {
      for (const p of this.#pending) if (p.by.length === 0) p.by = this.#now.S
      this.#apply(predicate, reading, led ?? this.#now.S, false)
    }
    if (predicate?.second) {
      const pivot = this.refs(
        predicate.slots.get(predicate.slots.has('O') ? 'O' : 'B') ?? [],
        predicate.rule.construction.name,
      )
      const name = predicate.second.rule.construction.name
      if (name === 'do.uphold') this.#led = pivot
      const takes = name === 'do.uphold' || /^(?:people|post|tie)/.test(name)
      const S = this.#now.S
      const H = this.#now.H
      if (name.startsWith('effect') && S.length > 0) this.#now.H = this.#vehicles
      const effecting = subject === null && this.#launched.length > 0 ? this.#launched : S
      this.#apply(
        predicate.second,
        reading,
        name.startsWith('effect') ? effecting : takes ? pivot : [...S, ...pivot],
        true,
      )
      if (name.startsWith('effect')) this.#now.H = H
      this.#now.S = S
    }
    const free = predicate === null || predicate.rule.construction.name === 'act.measure'
    const audience = this.#pending.find((p) => p.waits === 'target' && p.rule === 'adjunct.audience')
    if (audience) this.#targets = audience.refs
    if (
      free &&
      !predicate &&
      this.#targets.length > 0 &&
      subject === null &&
      adjuncts.length === 0 &&
      span.end - reading.verbAt >= 4 &&
      span.end - reading.verbAt <= 8
    ) {
      const m = this.register(
        { start: reading.verbAt, end: span.end, kind: 'measure', surety: 1, variants: [], parts: [] },
        'act.series',
      )
      for (const t of this.#targets) this.state('targets', m, t, 'act.series', span)
    }
    if (reading.subjectSpan && text[reading.subjectSpan.start - 1] === '由' && before.length > 0) this.#now.S = before
    // 教育部與三十所中小學簽訂協議，開展活動: who was named first goes on.
    if (
      subject &&
      subject.length > 1 &&
      reading.subjectSpan &&
      /^tie\.(?:sign|knot)$/.test(predicate?.rule.construction.name ?? '') &&
      /[与同和]/.test(text.slice(reading.subjectSpan.start, reading.subjectSpan.end))
    )
      this.#now.S = subject.slice(0, 1)
    if (together && predicate?.rule.construction.name !== 'tie.join' && this.#now.S !== this.#founded)
      this.#now.S = together.filter((r) => base.includes(r))
    // 激活多元主體。與高校簽訂協議: where nobody is named, the head of the item is meant for them.
    if (base.length === 0)
      for (const h of this.#item) for (const c of companions) this.state('targets', h, c, 'adjunct.together', span)
    if (!predicate && subject && subject.length > 0 && this.#headOwner) {
      for (const s of subject) for (const h of this.#headOwner.head) this.state('carriesOut', s, h, 'item.actor', span)
      this.#headOwner = null
    }
    // 每週向家長傳授照護知識: what is done again and again is a measure, whatever its verb.
    const often = /^(?:每[一二两三四五六七八九十\d]{0,2}个?(?:年|学期|季度|月|周|天|半年|日)|定期)/.exec(
      text.slice(reading.verbAt, span.end),
    )
    if (!predicate && often && actors.length > 0 && span.end - reading.verbAt >= 7 && span.end - reading.verbAt <= 30) {
      const start = reading.verbAt
      const m = this.register(
        {
          start,
          end: span.end,
          kind: this.plan.length > 0 ? 'responsibility' : 'measure',
          surety: 1,
          variants: [{ start: start + often[0].length, end: span.end }],
          parts: [],
        },
        'act.often',
      )
      for (const s of actors)
        this.state(this.plan.length > 0 ? 'responsibleFor' : 'carriesOut', s, m, 'act.often', span)
      this.#settle([m], span, 'act.often')
      this.#now.H = [m]
    }
    // 由街道紀工委嚴肅追責: what somebody is named to do is a measure, whatever its verb.
    if (
      !predicate &&
      !often &&
      subject !== null &&
      reading.subjectSpan &&
      text[reading.subjectSpan.start - 1] === '由' &&
      adjuncts.length === 0
    ) {
      const at =
        reading.subjectSpan.end +
        (/^(?:[三双两]方|予以|负责|专门)*/.exec(text.slice(reading.subjectSpan.end, span.end))?.[0].length ?? 0)
      // 由黨委集體研究決定: how something is decided, and no measure.
      const decided = /^(?:来|集体|混合|商量|自己|共同商)|决定$/.test(text.slice(at, span.end))
      if (!decided && span.end - at >= 3 && span.end - at <= 16) {
        const m = this.register(
          { start: at, end: span.end, kind: 'measure', surety: 1, variants: [], parts: [] },
          'act.by',
        )
        for (const s of subject) this.state('carriesOut', s, m, 'act.by', span)
        this.#settle([m], span, 'act.by')
        this.#now.H = [m]
      }
    }
    if (!predicate && adjuncts.length === 0 && subject === null) this.fusion({ start: span.start, end: span.end })
  }

  /** 須 and 要 with a subject: a duty. */
  #duty(reading: ClauseReading, actors: readonly number[]): boolean {
    const { predicate, span } = reading
    const text = this.text
    // 人事處要會同教務處制定辦法: both owe it, and it begins behind them.
    const beside = reading.adjuncts.filter((a) => a.rule.construction.waits === 'with')
    const start = this.#dutyFrom >= 0 ? this.#dutyFrom : Math.max(reading.dutyAt, ...beside.map((a) => a.match.end))
    const length = span.end - start
    // 既要治好病，又要暖人心: paired duties may be short.
    const paired = /[既又更]要$/.test(text.slice(span.start, start))
    if (length < (paired ? 3 : 4) || length > 34) return false
    // 班主任要定期家訪，每學期不少於兩次: how often, not another duty.
    if (
      this.#duties.length > 0 &&
      /^每[^，]{1,4}(?:不少于|至少|不低于)[^，]{1,4}[次个场天]$/.test(text.slice(start, span.end))
    )
      return true
    if (
      predicate &&
      /^(?:do.uphold|do.keep|duty|people.grow|effect.let|be.post|post)/.test(predicate.rule.construction.name)
    )
      return false
    if (predicate && this.#charging && /^(?:post|be|make|effect)/.test(predicate.rule.construction.name)) return false
    const o = predicate?.slots.get('O')
    const rule = 'duty.obligation'
    const direct =
      predicate?.rule.construction.name === 'do.carry' && o?.every((m) => m.surety === 2 && m.kind !== 'field')
        ? o
        : null
    if (
      !predicate &&
      reading.adjuncts.length > 0 &&
      reading.adjuncts[reading.adjuncts.length - 1]!.match.end >= span.end
    ) {
      this.#owed = true
      return false
    }
    if (/^(?:经|报|由)/.test(text.slice(start, span.end))) return false
    const object = /^(?:每(?:年|学期|季度|月|周)|定期|至少)/.exec(text.slice(start, span.end))
    const banned = reading.prohibition ? bans(text, start, span.end) : []
    const duties = direct
      ? this.refs(direct, rule)
      : banned.length > 1
        ? banned.map((s) => this.register({ ...s, kind: 'responsibility', surety: 1, variants: [], parts: [] }, rule))
        : [
            this.register(
              {
                start,
                end: span.end,
                kind: 'responsibility',
                surety: 1,
                variants: object
                  ? [{ start: start + object[0].length, end: span.end }]
                  : reading.verbAt > start && span.end - reading.verbAt >= 4
                    ? [{ start: reading.verbAt, end: span.end }]
                    : [],
                parts: [],
              },
              rule,
            ),
          ]
    for (const a of actors)
      for (const d of duties) this.state('responsibleFor', a, d, rule, span, { modality: 'obligation' })
    for (const p of this.#now.D) for (const d of duties) this.state('defines', p, d, rule, span)
    // 建立會前溝通機制。書記與校長必須事先溝通: the duty is the mechanism's.
    for (const h of this.plan.length > 0 ? [] : this.#item)
      if (this.said[h]!.kind === 'mechanism')
        for (const a of actors) this.state('responsibleFor', a, h, rule, span, { modality: 'obligation' })
    this.#duties = duties
    this.#settle(duties, span, rule)
    if (predicate && !direct) {
      this.#apply(predicate, reading, predicate.rule.construction.name.startsWith('make') ? actors : [], true)
      // Who must found a team goes on owing what follows.
      if (predicate.rule.construction.name === 'make.found') this.#now.S = actors
    }
    if (duties.every((d) => howKinds.has(this.said[d]!.kind))) this.#now.H = duties
    return true
  }

  /** A clause that ends or starts with a figure: what was reached, or in a plan what is to be reached. */
  #figure(reading: ClauseReading, hasSubject: boolean): boolean {
    const text = this.text
    const { span, predicate } = reading
    const whole = text.slice(span.start, span.end)
    const head = numberHead.test(whole) || joining.test(whole)
    const name = predicate?.rule.construction.name ?? ''
    if (/^(?:parts|duty|post|turn\.(?:regroup|set))/.test(name)) return false
    let start: number
    const subjectSpan = reading.subjectSpan
    const subjectText = subjectSpan ? text.slice(subjectSpan.start, subjectSpan.end) : ''
    const own =
      hasSubject &&
      subjectSpan &&
      this.#now.S.length > 0 &&
      !quantity.test(subjectText) &&
      this.#now.S.every(
        (r) =>
          actorKinds.has(this.said[r]!.kind) ||
          this.said[r]!.kind === 'programme' ||
          this.said[r]!.kind === 'mechanism',
      )
    if (own && !head) start = reading.verbAt
    else if (subjectSpan && !head) start = subjectSpan.start
    else if (head) start = span.start + (joining.exec(whole)?.[0].length ?? (whole.startsWith('其中') ? 2 : 0))
    else start = reading.verbAt
    while (start < span.end && /[\s，]/.test(text[start]!)) start++
    if (span.end - start < 5 || span.end - start > 40) return false
    const limited = /不超过|不少于|不低于|不高于/.test(whole) && owners0(this.#now.S, this.said)
    const yearly = /^每/.test(text.slice(start, span.end))
    const aims = this.#item.filter((r) => this.said[r]!.kind === 'goal')
    const planned =
      this.#now.S.some((r) => this.plan.includes(r)) ||
      (this.plan.length > 0 && (this.#deadline || this.aiming || aims.length > 0))
    const owed = (reading.modality === 'obligation' || this.#future) && !limited
    const kind: NodeKind =
      (planned || owed) && !limited ? 'goal' : limited ? 'responsibility' : yearly ? 'measure' : 'outcome'
    const variants: Span[] = []
    const object = predicate?.match.slots.O
    if (object && object.start > start && span.end - object.start >= 4)
      variants.push({ start: object.start, end: span.end })
    if (subjectSpan && !own && !head) variants.push({ start: subjectSpan.start, end: subjectSpan.end })
    const gain =
      /^(.{4,20}?)(?:稳定在|达到|达|提升至|提高到|由|从|前进|不低于|不少于|超过|突破|增长|下降|降至|缩短)/.exec(
        text.slice(start, span.end),
      )
    if (gain) variants.push({ start, end: start + gain[1]!.replace(/[须要应需]$/, '').length })
    const rule = planned ? 'figure.planned' : yearly ? 'figure.yearly' : 'figure.reached'
    const ref = this.register({ start, end: span.end, kind, surety: 2, variants, parts: [] }, rule)
    const whoActs = own || !hasSubject || this.#now.S.length > 0 ? this.#now.S : []
    const measured = this.#now.H.filter((r) => this.said[r]!.kind === 'measure' && !this.#item.includes(r))
    const owners = this.#now.S.filter((r) => actorKinds.has(this.said[r]!.kind))
    // What this sentence set up is what reached it, unless somebody is named after that.
    const actedAt = Math.max(0, ...this.#now.S.map((r) => this.said[r]!.start))
    const launched = this.#now.H.filter(
      (r) =>
        (this.said[r]!.kind === 'programme' || this.said[r]!.kind === 'mechanism') &&
        !this.#item.includes(r) &&
        !this.#vehicles.includes(r) &&
        this.said[r]!.start > actedAt,
    )
    const told = this.#explicit || this.#now.S.some((r) => this.main.includes(r) || this.#isPrincipal(r))
    const sources = (): readonly number[] => {
      const ours = kind === 'outcome' && !own ? this.#ownFigure(span, launched.length > 0) : null
      if (ours) return ours
      if (planned) return aims.length > 0 ? [] : owners.length > 0 ? owners : this.plan
      if (kind === 'outcome' && !own && launched.length > 0) return launched
      if (own || !subjectSpan || head) return this.#now.S
      if (measured.length > 0) return measured
      return told ? this.#before(whoActs) : []
    }
    if (planned) for (const a of aims) this.state('hasPart', a, ref, rule, span)
    for (const s of sources()) {
      if (kind === 'responsibility') this.state('responsibleFor', s, ref, rule, span)
      else if (kind === 'measure') this.state('carriesOut', s, ref, rule, span)
      else if (kind === 'goal')
        this.state('pursues', s, ref, rule, span, { modality: 'intent' }) ||
          this.state('achieves', s, ref, rule, span, { modality: 'intent' })
      else this.state('produces', s, ref, rule, span)
    }
    if (kind === 'outcome') for (const m of this.#means) this.state('produces', m, ref, rule, span)
    if (kind === 'measure') {
      this.#settle([ref], span, rule)
      this.#now.H = [ref]
    }
    return true
  }

  #carried: readonly number[] = []

  /** 公司合同履約率…, 全院優良率…: the article's own body, whose figure it is; null if the clause does not begin with it. */
  #ownFigure({ start, end }: Span, launched = false): readonly number[] | null {
    const own = this.main.length > 0 ? this.main : this.owner
    if (own[0] === undefined) return null
    const body = this.#around(own)
    // 三年來，居民滿意度達98%: what a time has brought is the whole body's.
    const sentence = Math.max(this.text.lastIndexOf('。', start - 1), this.text.lastIndexOf('\n', start - 1)) + 1
    const acts = this.#now.S.every(
      (r) =>
        this.#isPrincipal(r) ||
        this.said[r]!.kind === 'group' ||
        innerBodyAt(this.text, this.said[r]!.start, this.said[r]!.end),
    )
    if (!launched && acts && this.text[start] !== '“' && summing.test(this.text.slice(sentence, start))) return body
    const { start: from, end: to } = this.said[body[0]!]!
    const full = this.text.slice(from, to)
    const whole = this.text.slice(start, end)
    for (let n = Math.min(8, whole.length - 4); n >= 2; n--) {
      const name = whole.slice(0, n)
      if (ownBody.test(name) || (n > 2 || /[校院馆园局厂司团道区村镇]$/.test(name) ? isShortFor(name, full) : false))
        return body
    }
    return null
  }

  /** 擔任班主任的黨員從9名增至27名: from one figure to another; all of the clause is the result, whatever verbs it holds. */
  #change(reading: ClauseReading): void {
    const { span } = reading
    const before = changed.exec(this.text.slice(span.start, span.end))!
    const variants = before.index >= 4 ? [{ start: span.start, end: span.start + before.index }] : []
    const ref = this.register(
      { start: span.start, end: span.end, kind: 'outcome', surety: 2, variants, parts: [] },
      'figure.changed',
    )
    for (const s of this.#ownFigure(span) ?? this.#now.S) this.state('produces', s, ref, 'figure.changed', span)
    for (const m of this.#means) this.state('produces', m, ref, 'figure.changed', span)
  }

  /** Who acted before a clause whose subject is itself a figure (家長滿意度達到98.6%). */
  #before(now: readonly number[]): readonly number[] {
    const actors = now.filter((r) => actorKinds.has(this.said[r]!.kind))
    return actors.length > 0 ? actors : this.#carried
  }

  #register(name: string, frame: Frame, subject: readonly number[]): readonly number[] {
    switch (name) {
      case 'S':
        return subject
      case 'H':
        return this.#now.H
      case 'I':
        return this.#item
      case 'D':
        return this.#now.D
      case 'T':
        return this.#team
      case 'Q':
        return this.#explicitHere ? [] : this.#vehicles
      case 'U':
        return this.#founded
      case 'G':
        return this.#groups.slice(-1)
      case 'C':
        return this.#drivers
      case 'F':
        return this.#now.H.filter((r) => this.#fresh.has(r))
      default:
        return this.refs(frame.slots.get(name) ?? [], frame.rule.construction.name)
    }
  }

  #apply(frame: Frame, reading: ClauseReading, given: readonly number[], second: boolean): void {
    const c = frame.rule.construction
    const ours = given.every((r) => this.plan.includes(r)) && this.owner.length > 0 && this.plan.length > 0
    // Under the head of an item the item itself makes what its clauses name.
    const acting = ours && /^(?:do\.carry|make)/.test(c.name) ? (this.#inItem() ? [] : this.owner) : given
    // 副院長文若瀾任執行主任: it is the person who takes the post.
    const subject = /^post\.(?:take|hold)$/.test(c.name) ? acting.map((r) => this.#holder.get(r) ?? r) : acting
    const text = this.text
    const at = reading.span
    const rule = c.name
    if (rule === 'duty.support' || rule === 'duty.head') {
      const refs = subject.filter((r) => actorKinds.has(this.said[r]!.kind))
      const waits = rule === 'duty.head' ? 'leader' : 'helper'
      // 甲負責培訓，乙配合: the duty is known. 印發方案，由甲牽頭，乙配合: so is the paper.
      const paper = this.#justLaunched(true)
      const told = this.#unit.filter((r) => howKinds.has(this.said[r]!.kind))
      const known = this.#duties.length > 0 ? this.#duties : told.length > 0 ? told : paper
      if (known.length > 0) {
        for (const s of refs)
          for (const t of known) this.state('responsibleFor', s, t, rule, at, { raci: waits === 'leader' ? 'A' : 'S' })
        if (this.#duties.length === 0) this.#now.S = this.#restore ?? []
        return
      }
      if (waits === 'leader')
        this.#restore ??= this.#orgs.length > 0 && !refs.some((r) => this.#orgs.includes(r)) ? this.#orgs : null
      this.#pending.push({ waits, refs, rule, at, by: [] })
      this.#now.S = this.#unit
      return
    }
    const local = new Map<string, readonly number[]>()
    const get = (name: string): readonly number[] => {
      let v = local.get(name)
      if (!v) {
        if (name === 'V' && c.phrase) {
          const start = frame.phrase.start
          const object = frame.match.slots.O
          const variants = object && object.end - object.start >= 4 ? [object] : []
          const end = frame.phrase.end
          v =
            end - start <= 30
              ? [this.register({ start, end, kind: c.phrase, surety: 1, variants, parts: [] }, rule)]
              : []
        } else v = this.#register(name, frame, subject)
        local.set(name, v)
      }
      return v
    }
    // 力爭三年內建成研究中心: what is to be built is a goal.
    if (
      reading.modality === 'intent' &&
      !second &&
      (/^(?:建成|创成|建设成|打造成|创建成)/.test(text.slice(frame.match.start, frame.match.end)) ||
        /^(?:建设|打造|创建)[^“]*(?:一流|领先|高水平|现代化|强[国省市县镇校院企港]|样板|高地|名[校院企]|示范区)/.test(
          text.slice(frame.match.start, frame.phrase.end),
        )) &&
      frame.phrase.end - frame.match.start <= 34
    ) {
      const variants = frame.match.slots.O ? [frame.match.slots.O] : []
      const goal = this.register(
        { start: frame.match.start, end: frame.phrase.end, kind: 'goal', surety: 2, variants, parts: [] },
        'effect.planned',
      )
      for (const s of subject) this.state('pursues', s, goal, 'effect.planned', at, { modality: 'intent' })
      return
    }
    // 班子成員每人聯繫一個班級: a duty of each.
    if (rule === 'people.contact' && /^每[人名位]/.test(text.slice(frame.phrase.start, frame.phrase.start + 2))) {
      const { start, end } = frame.phrase
      if (end - start > 24) return
      const duty = this.register(
        { start, end, kind: 'responsibility', surety: 1, variants: [{ start: frame.match.start, end }], parts: [] },
        'duty.each',
      )
      for (const s of subject) this.state('responsibleFor', s, duty, 'duty.each', at)
      return
    }
    // 優化支部設置: what no head names is bettered, not made.
    const vague = rule === 'make.build' && frame.slots.get('O')?.every((m) => m.surety === 0)
    if (
      vague &&
      /^(?:优化|完善|理顺|创新|健全)/.test(text.slice(frame.match.start, frame.match.start + 2)) &&
      frame.phrase.end - frame.phrase.start <= 16
    ) {
      const object = frame.match.slots.O!
      const measure = this.register(
        {
          start: frame.match.start,
          end: frame.phrase.end,
          kind: 'measure',
          surety: 1,
          variants: object.end - object.start >= 4 ? [object] : [],
          parts: [],
        },
        'act.better',
      )
      for (const s of subject) this.state('carriesOut', s, measure, 'act.better', at, { modality: this.#mode(reading) })
      for (const i of this.#item) this.state('hasPart', i, measure, 'act.better', at)
      this.#settle([measure], at, 'act.better')
      this.#now.H = [measure]
      return
    }
    if (rule === 'effect.help' && frame.match.slots.O && this.fusion(frame.match.slots.O)) return
    const isPlan = subject.length > 0 && subject.every((r) => this.plan.includes(r))
    if (
      isPlan &&
      !/^(?:do\.uphold|make\.(?:found|issue)|tie|post|duty|effect\.prevent)/.test(rule) &&
      !rule.startsWith('fusion') &&
      !rule.startsWith('chain') &&
      frame.match.slots.O
    ) {
      const o = frame.match.slots.O
      const t = trim(text, o.start, o.end)
      if (t.end - t.start >= 4 && t.end - t.start <= 34) {
        const start = frame.phrase.start
        const goal = this.register(
          { start: t.start, end: t.end, kind: 'goal', surety: 1, variants: [{ start, end: t.end }], parts: [] },
          'plan.goal',
        )
        for (const s of subject)
          this.state('pursues', s, goal, 'plan.goal', at, { modality: 'intent' }) ||
            this.state('achieves', s, goal, 'plan.goal', at, { modality: 'intent' })
        return
      }
    }
    if (rule.startsWith('parts') && rule !== 'parts.under' && frame.slots.has('O')) {
      // Parts are of the kind of the whole, unless their heads say otherwise.
      const whole = (
        subject.length > 0 && !/^parts\.(?:that-is|steps)$/.test(rule)
          ? subject
          : this.#now.H.length > 0
            ? this.#now.H
            : subject
      )[0]
      const wholeKind = whole === undefined ? null : this.said[whole]!.kind
      const kind = wholeKind && rule === 'parts.steps' && actorKinds.has(wholeKind) ? null : wholeKind
      const parts = frame.slots.get('O')!.flatMap((m) => spelled(text, m))
      const mixed = kind === 'programme' && parts.length > 1 && new Set(parts.map((m) => m.kind)).size > 1
      local.set(
        'O',
        this.refs(
          parts.map((m) => (mixed ? { ...m, kind: 'measure' as const } : kind && m.surety < 2 ? { ...m, kind } : m)),
          rule,
        ),
      )
    }
    if (
      this.main.length === 0 &&
      this.plan.length === 0 &&
      this.#explicit &&
      subject.length === 1 &&
      this.said[subject[0]!]!.kind === 'organization' &&
      /^(?:do.carry|make)/.test(rule)
    )
      this.main = subject
    const object = c.phrase ? [] : frame.slots.has('O') ? get('O') : frame.slots.has('B') ? get('B') : []
    const familiar = object.length > 0 && this.familiar
    if (!second) this.#lastObject = c.phrase ? get('V') : object
    this.#sameAsHead(object, rule)
    const settled =
      rule !== 'duty.steer' && rule !== 'parts.gather' && this.#settle(c.phrase ? get('V') : object, at, rule)
    // Whoever acts by what waits, though what he makes is no means: 依托X，專家組建隊伍.
    if (!settled && subject.length > 0 && /^(?:make.found|people|post)/.test(rule)) this.#giveToSubject(subject)
    const polish =
      familiar &&
      /^(?:完善|优化|擦亮|做强|巩固|健全|做优|提升|深化)/.test(text.slice(frame.match.start, frame.match.start + 2))
    const yields = c.yields ?? []
    if (rule === 'define.goal') this.#aims = object
    if (rule === 'chain.lead' || rule === 'chain.promote') this.#drivers = get('A')
    if (rule === 'effect.raise' && this.#spelled.length > 0) {
      // 厘定素養目標：提升A，提升B: the qualities are parts of the goal, and whoever sets it raises them.
      for (const o of object) {
        for (const g of this.#spelled) this.state('hasPart', g, o, rule, at)
        for (const s of subject) this.state('cultivates', s, o, rule, at)
      }
      return
    }
    for (const y of yields) {
      let said = false
      if (rule === 'effect.realise' && y.startsWith('S') && reading.modality === 'fact' && this.#now.H.length > 0)
        continue
      if (polish && /produces|hasPart/.test(y)) continue
      if (y.startsWith('I ') && this.#explicit && !rule.startsWith('do.adopt')) continue
      for (const alt of alternatives(y)) {
        if (said) break
        const from = alt.from
          .map(get)
          .find(
            (refs, i) =>
              refs.length > 0 &&
              (i === alt.from.length - 1 ||
                refs.some((r) => get(alt.to).some((t) => admits(alt.kind, this.said[r]!.kind, this.said[t]!.kind)))),
          )
        if (!from) continue
        if (alt.from[0] === 'I' && alt.kind === 'hasPart' && !settled && from.some((r) => get(alt.to).includes(r)))
          continue
        const to = get(alt.to)
        // A和B分別負責C和D: each to his own.
        const apart = from.length === to.length && from.length > 1 && text.startsWith('分别', frame.match.start)
        for (const [i, s] of from.entries()) {
          for (const t of apart ? [to[i]!] : to) {
            if (
              this.state(alt.kind, s, t, rule, at, {
                modality: this.#mode(reading),
                ...(alt.raci && { raci: alt.raci }),
              })
            )
              said = true
          }
        }
      }
    }
    if (this.#question.length > 0 && rule.startsWith('do.carry') && !second) {
      for (const o of object)
        if (this.said[o]!.kind === 'programme')
          for (const q of this.#question) this.state('addresses', o, q, 'question.followed', at)
      this.#question = []
    }
    if (
      this.#headOwner &&
      this.#now.S.length > 0 &&
      reading.modality !== 'obligation' &&
      !rule.startsWith('duty') &&
      !rule.startsWith('post')
    ) {
      // A body does all of the item; a person or a group that is named first, its own part.
      const [who, other] = this.#now.S
      if (this.#explicit && other === undefined && this.said[who!]!.kind === 'organization' && this.plan.length === 0)
        for (const h of this.#headOwner.head) this.state('carriesOut', who!, h, 'item.actor', this.#headOwner.at)
      this.#headOwner = null
    }
    for (const set of c.sets ?? []) {
      const [to, from] = set.split('=') as ['S' | 'H' | 'D' | 'T', string]
      const refs = get(from)
      if (to === 'H') {
        const how = refs.filter((r) => howKinds.has(this.said[r]!.kind))
        if (how.length > 0 && !this.#defining && !polish) {
          this.#now.H = how
          if (/^(?:do.carry|make)/.test(rule)) for (const r of how) this.#fresh.add(r)
          if (rule === 'do.carry' || rule === 'make.open')
            this.#launched = how.filter((r) => this.said[r]!.kind === 'programme')
        }
      } else if (to === 'S') {
        const actors = refs.filter((r) => this.said[r]!.kind === 'organization' || this.said[r]!.kind === 'group')
        if (actors.length > 0) {
          this.#carried = this.#now.S
          this.#restore ??= this.#now.S
          this.#now.S = actors
          this.#founded = actors
        }
      } else if (to === 'T') this.#team = refs
      else this.#now.D = refs
    }
    if (rule === 'duty.owe') {
      for (const m of frame.slots.get('O') ?? [])
        for (const part of m.parts)
          for (const s of subject) this.state('responsibleFor', s, this.register(part, rule), rule, at)
    }
    if (rule === 'duty.owe' || rule === 'duty.charge' || rule === 'duty.lead') {
      this.#duties = object
      if (this.#obliged) this.#owed = true
    }
    if (rule === 'parts.under') this.#hasUnder(frame, subject, object)
    if (rule === 'make.league') this.#founded = object.filter((r) => this.said[r]!.kind === 'organization')
    if (rule === 'post.by') this.#appointed = get('A')
    if (rule.startsWith('post')) {
      for (const r of [...subject, ...object]) {
        if (
          this.said[r]!.kind === 'role' &&
          !postBody(text, this.said[r]!.start, this.said[r]!.end) &&
          (rule === 'post.held-by') === subject.includes(r)
        ) {
          for (const f of this.#founded) this.state('belongsTo', r, f, 'post.founded', at)
        }
      }
    }
    // 秘書處設在產教融合處, of what was founded just before.
    if (rule === 'parts.seat')
      for (const r of subject)
        if (
          /^(?:秘书处|办公室|理事会|工作专班办公室|专班办公室)$/.test(
            text.slice(this.said[r]!.start, this.said[r]!.end),
          )
        )
          for (const f of this.#founded) this.state('belongsTo', r, f, 'post.founded', at)
    if (frame.slots.has('O')) for (const r of object) if (this.said[r]!.kind === 'group') this.#groups.push(r)
  }

  /** 下設A、B, 下設三個工作組: what was founded, and how what belongs to it will be named. */
  #hasUnder(frame: Frame, subject: readonly number[], object: readonly number[]): void {
    const { text } = this
    this.#founded = object.filter((r) => this.said[r]!.kind === 'organization')
    const [only, other] = object
    if (other !== undefined) this.#units.push(...object)
    else if (only !== undefined && subject.length > 0) {
      const { start, end } = this.said[only]!
      const counted =
        /[一二两三四五六七八九十\d]个?$/.test(text.slice(frame.match.start, start)) ||
        /^[两三四五六七八九十\d]/.test(text.slice(start, end))
      if (counted) this.#under = { whole: subject, ending: text[end - 1]! }
    }
  }

  /** 健全學習制度。推行“周自學”制度: the head of the item and what its first clauses make are one thing. */
  #sameAsHead(object: readonly number[], rule: string): void {
    const h = this.#item[0]
    const o = object[0]
    if (
      h === undefined ||
      o === undefined ||
      this.#item.length !== 1 ||
      object.length !== 1 ||
      h === o ||
      !/^(?:do|make|turn.include)/.test(rule)
    )
      return
    const x = this.said[h]!
    const y = this.said[o]!
    if (x.kind !== 'mechanism' || y.kind !== 'mechanism' || x.rule !== 'item.head') return
    const a = this.text.slice(x.start, x.end)
    const b = this.text.slice(y.start, y.end)
    for (let i = 0; i + 1 < a.length; i++) {
      const pair = a.slice(i, i + 2)
      if (!/机制|体系|模式|方式/.test(pair) && b.includes(pair)) {
        this.same.push([h, o])
        this.#now.H = [h]
        return
      }
    }
  }

  /** 印發方案，由甲牽頭；推行制度，由乙掛帥: what was issued or launched just before is what they lead. */
  #justLaunched(alone: boolean): readonly number[] {
    const paper = this.#now.D.filter((r) => this.said[r]!.kind === 'programme')
    if (paper.length > 0 || !alone) return paper
    return this.#now.H.filter(
      (r) =>
        this.#fresh.has(r) &&
        (this.said[r]!.kind === 'programme' || this.said[r]!.kind === 'mechanism') &&
        !this.#vehicles.includes(r),
    )
  }

  #giveToSubject(subject: readonly number[]): void {
    this.#pending = this.#pending.filter((p) => {
      if (p.waits !== 'support' && p.waits !== 'means') return true
      if (!this.#given.has(p)) for (const s of subject) for (const a of p.refs) this.state('uses', s, a, p.rule, p.at)
      return false
    })
  }

  /** 下一步, 將, 力爭: what the sentence tells from here on is meant, not done. */
  #mode(reading: ClauseReading): Modality {
    return reading.modality === 'fact' && this.#future ? 'intent' : reading.modality
  }

  /** Gives what waits to the head that has come. */
  #settle(heads: readonly number[], at: Span, rule: string): boolean {
    let any = false
    const rest: Pending[] = []
    for (const p of this.#pending) {
      let done = false
      const span = { start: p.at.start, end: at.end }
      for (const h of heads) {
        for (const a of p.refs) {
          if (a === h) continue
          if (p.waits === 'target' && this.#defining) {
            for (const x of this.#now.S) if (this.state('targets', x, a, p.rule, span)) done = true
            continue
          }
          const says = saysOf(p.waits, this.said[h]!.kind, this.said[a]!.kind, rule)
          if (!says) continue
          const [source, target] = says.from === 'adjunct' ? [a, h] : [h, a]
          if (this.state(says.kind, source, target, p.rule, span, says.raci ? { raci: says.raci } : {})) done = true
          if (p.waits === 'support' || p.waits === 'drive')
            for (const x of this.#now.S) if (actorKinds.has(this.said[x]!.kind)) this.state('uses', x, a, p.rule, span)
        }
      }
      if (done) any = true
      else rest.push(p)
    }
    this.#pending = rest
    return any
  }

  /** At the end of a sentence what still waits goes to the item's head or to the subject. */
  #flush(): void {
    const pending = this.#pending
    this.#pending = []
    for (const p of pending) {
      const say = (kind: EdgeKind, froms: readonly number[]) => {
        for (const f of froms) for (const a of p.refs) this.state(kind, f, a, p.rule, p.at)
      }
      const S = p.by.length > 0 ? p.by : this.#now.S
      const I = this.#item
      if (this.#given.has(p)) continue
      switch (p.waits) {
        case 'means':
        case 'support':
          say('uses', S.length > 0 ? S : I)
          break
        case 'basis':
        case 'standard':
          say('basedOn', I.length > 0 ? I : S)
          break
        case 'policy':
        case 'drive':
          say('upholds', S)
          break
        case 'problem':
          if (this.#explicit) say('addresses', S.length > 0 ? S : I)
          break
        case 'aim':
          say('pursues', S)
          break
        case 'leader':
        case 'helper':
          for (const h of I)
            for (const a of p.refs)
              this.state('responsibleFor', a, h, p.rule, p.at, { raci: p.waits === 'leader' ? 'A' : 'S' })
          break
        case 'target':
          say('targets', S.some((r) => howKinds.has(this.said[r]!.kind)) ? S : this.#now.H.length > 0 ? this.#now.H : I)
          break
        default:
          break
      }
    }
  }

  isQuestion(span: Span): boolean {
    return isQuestion(this.text, span.start, span.end)
  }

  headKind(span: Span): NodeKind | null {
    return headOf(this.text, span.start, span.end)?.kinds[0] ?? null
  }

  innerBody(span: Span): boolean {
    return innerBodyAt(this.text, span.start, span.end) !== null
  }
}

/** （作者系某某中學校長 X）: the post and the name, without what frames them. */
function withoutFrame(text: string, span: Span): Span {
  let { start, end } = span
  const frame = /^[\s（(]*(?:本文)?(?:作者|撰稿人?|执笔人?)?(?:单位)?(?:系|为|是|：|:)?\s*/.exec(text.slice(start, end))
  if (frame && frame[0].length < end - start) start += frame[0].length
  while (end > start && /[\s）)]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Whatever is named is a difficulty. */
const difficulty = { kinds: new Set<NodeKind>(['problem']), fallback: 'problem' as const, force: true }

/** What looks back on some time. */
const summing = /^[^。，；]{0,16}(?:年来|年多来|月来)，/

/** A post or an office that a sentence starts with, and no body before it. */
const barePost =
  /^(?:由.{2,5})?(?:(?:常务)?副?(?:理事长|组长|主任|会长|主席|队长|总指挥|指挥长|团长)|秘书长|秘书处|办公室|成员|(?:工作|领导)?(?:专班|小组)办公室)/

/** 不得接受宴請、不得擅自離校: what is forbidden, one by one. */
function bans(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  for (const cut of text.slice(start, end).matchAll(/[、，](?=不得|不准|严禁|禁止)/g)) {
    found.push({ start: from, end: start + cut.index })
    from = start + cut.index + 1
  }
  found.push({ start: from, end })
  return found
}

/** What is told behind it is to come. */
const coming = /^(?:下一步|今后|未来|接下来|下阶段|面向未来|展望|面向[“”]?十[四五六]五)|力争/

const owners0 = (refs: readonly number[], said: readonly Said[]) =>
  refs.length > 0 && refs.every((r) => said[r]!.kind === 'group' || said[r]!.kind === 'role')

/** “一人雙導、三年一輪、全程考核”: the members of a formula in quotation marks. */
function spelled(text: string, m: Mention): Mention[] {
  if (text[m.start - 1] !== '“' || !text.slice(m.start, m.end).includes('、')) return [m]
  let at = m.start
  return text
    .slice(m.start, m.end)
    .split('、')
    .map((part) => {
      const span = { start: at, end: at + part.length }
      at += part.length + 1
      return { ...m, ...span, surety: 1 as const, variants: [] }
    })
}
