/** What the text has left standing at any place of it: the registers that the parts of this folder read and write. */
import type { Span } from '../../schema/index.ts'
import type { Waiting } from '../constructions/index.ts'
import { Ledger } from '../ledger.ts'

/** Mentions, by their places in `Ledger.said`. */
export type Refs = readonly number[]

/** An adjunct whose head has not come yet. */
export interface Pending {
  readonly waits: Waiting
  readonly refs: Refs
  readonly rule: string
  readonly at: Span
  /** Who acts in the first clause with a verb behind it; nobody yet, if empty. */
  by: Refs
}

/** What holds to the end of its sentence. */
export class Sentence {
  /** The whole body whose figures this sentence tells. */
  reached: Refs = []
  /** Whether the rest of the sentence is what somebody outside has said. */
  quoting = false
  /** Whether the sentence tells what is to come. */
  future = false
  /** Whether it says what a term is: 所謂X. */
  defining = false
  /** Whether the plan's sentence names the day by which it is to be done. */
  deadline = false

  /** Whether it has named who acts. */
  explicit = false
  /** Its first explicit subject. */
  first: Refs | null = null
  /** The subject that comes back with the next sentence. */
  restore: Refs | null = null
  /** The bodies that act in it, in their order. */
  cast: Refs[] = []
  /** Whether the last subject was one of a list of who does what. */
  listing = false
  /** Before a colon: who heads the list of clauses that follows, and whether others have acted since. */
  listed: { head: Refs; others: number } | null = null
  /** Who was just asked to come: who takes part is them. */
  invited: Refs = []
  /** Who is led to hold to something, and goes on acting. */
  led: Refs = []
  /** Who was just given a post: 由項目經理兼任支部書記，對進度負責. */
  appointed: Refs = []

  /** Whether somebody is bound, by a modal or by a paper. */
  obliged = false
  /** Whether what follows is owed too. */
  owed = false
  /** Whether it lists duties behind a colon. */
  charging = false
  /** Whether the paper of this sentence has begun to lay down. */
  laying = false
  /** 幹部任免、經費預算等事項: what is to be decided. */
  fronted: Refs = []
  /** The duties that it has named last. */
  duties: Refs = []
  /** The unit whose leader was just told: those who help it help with its duties. */
  unit: Refs = []

  /** What works here: the nearest means that adjuncts have named. */
  means: Refs = []
  /** Whether it tells how far things have fallen. */
  declined = false
  /** What it names as vehicle or handle: 以X為抓手. Q in the tables of constructions. */
  vehicles: Refs = []
  /** What gives direction: A in 以A引領B. C in the tables. */
  drivers: Refs = []
  /** Means that it has launched by now. */
  readonly fresh = new Set<number>()
  /** The programmes among them, which items may follow. */
  launched: Refs = []
  /** What waited and has been told of what was just launched. */
  readonly given = new Set<Pending>()
  /** The team just formed. T in the tables. */
  team: Refs = []
  /** For whom its measures are. */
  targets: Refs = []
  /** The goal that it sets, and the same once a colon has opened what it consists of. */
  aims: Refs = []
  spelled: Refs = []
  /** What it counts, whose parts are difficulties. */
  troubles: Refs = []
  /** The difficulty that its last clause names, if the next one says what has met it. */
  met: Refs = []
  /** What the clause before was about to do or to hold to. */
  lastObject: Refs = []
}

export class Discourse {
  readonly text: string
  readonly ledger: Ledger

  // ---- to the end of the article

  /** The body that acts where a section names nobody. */
  main: Refs = []
  /** The body whose plan the text is. */
  owner: Refs = []
  /** The plan or paper that the whole text is. */
  plan: Refs = []
  /** Short names of bodies that the text defines (以下簡稱). */
  readonly shortNames = new Set<string>()
  /** Bodies of those who sign. */
  readonly signers: Span[] = []
  /** Who is named behind a post or a group: 文若瀾 for 副院長 in 副院長文若瀾. */
  readonly holder = new Map<number, number>()
  /** 下設綜合協調、宣傳推廣兩個小組: the names of units without what ends them. */
  readonly units: number[] = []
  /** Difficulties that were said to exist. */
  readonly faced: number[] = []
  /** How many of them the plan was said to answer, as those named above. */
  answered = 0
  /** The two that acted side by side: 雙方. */
  pair: Refs = []
  /** The people named last, of whom there is one at most. G in the tables. */
  people: Refs = []
  /** Who acted before the body that was founded last. */
  carried: Refs = []

  // ---- to the end of the section or the item

  /** Whether a heading has come. */
  inSection = false
  /** Whether the section tells what the plan is to reach. */
  aiming = false
  /** The bodies that act in the section. */
  actors: Refs = []
  /** Who acts in the items that follow. */
  leadSubject: Refs = []
  /** Who announced the items that follow as what he does. */
  doers: Refs = []
  /** The head of the item. I in the tables. */
  item: Refs = []
  /** What the items that follow are parts of. */
  parent: Refs = []
  /** The head of the item until somebody is told to carry it out. */
  headOwner: { readonly head: Refs; readonly at: Span } | null = null
  /** 下設三個工作組: the body, and how the names of those under it end. */
  under: { readonly whole: Refs; readonly ending: string } | null = null

  // ---- until they are met

  /** What was asked, and how many sentences ago. */
  question: Refs = []
  asked = 0
  /** The body just founded: its posts belong to it. U in the tables. */
  founded: Refs = []
  pending: Pending[] = []

  /** By their letters in the tables of constructions: who acts, the nearest named means, the paper that lays down. */
  readonly now: { S: Refs; H: Refs; D: Refs } = { S: [], H: [], D: [] }
  sentence = new Sentence()

  /** The latest year that the text names, except those by which something is to be done; 9999 if it names none. */
  readonly latestYear: number

  constructor(text: string) {
    this.text = text
    this.ledger = new Ledger(text)
    const years = [...text.matchAll(/(?<![到至—-])(20\d\d)(?=年|-\d)/g)].map((m) => Number(m[1]))
    this.latestYear = years.length > 0 ? Math.max(...years) : 9999
  }

  /** The article's own body, that acts or whose plan it is. */
  get body(): Refs {
    return this.main.length > 0 ? this.main : this.owner
  }

  /** The head of the item, without the plan itself. */
  get itemHead(): Refs {
    return this.item.filter((r) => !this.plan.includes(r))
  }
}

/** 印發方案，由甲牽頭；推行制度，由乙掛帥: what was issued or launched just before is what they lead. */
export function justLaunched({ ledger, now, sentence }: Discourse, alone: boolean): Refs {
  const paper = now.D.filter((r) => ledger.is(r, 'programme'))
  if (paper.length > 0 || !alone) return paper
  return now.H.filter(
    (r) => sentence.fresh.has(r) && ledger.is(r, 'programme', 'mechanism') && !sentence.vehicles.includes(r),
  )
}
