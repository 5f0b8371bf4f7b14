/** `draft`: a typed graph of an article, every statement with its quote and the rule that made it. */
import type {
  EdgeKind,
  GraphDocument,
  GraphEdge,
  GraphNode,
  Issue,
  Quote,
  Result,
  Source,
  Span,
  Zone,
} from '../schema/index.ts'
import { admits, compareIds, edgeId, edgeKind, FORMAT, nodeId, normalise } from '../schema/index.ts'
import { fold, Offsets, read, sourceOf, type Unit } from '../text/index.ts'
import { type Concept, keyOf, mergeMentions } from './concepts.ts'
import { confidenceOf } from './confidence.ts'
import { actAsSigners, Discourse, nameMarked, sign, tieBodies, tieUnits } from './discourse/index.ts'
import { bodyInOpening, bodyOfLetterhead, fullNameInOpening } from './institution.ts'
import { howKinds } from './kinds.ts'
import { type Ledger, type Said, type Statement, simple } from './ledger.ts'
import { furtherMentions } from './mentions.ts'
import { headOf } from './phrase.ts'
import { spelling } from './spelling.ts'
import { type Seen, Walker } from './walk.ts'

export interface DraftOptions {
  /** Identifier of the source; the default is `draft`. */
  readonly id?: string
  /** What is known of the source; the rest is found in the text. */
  readonly source?: Partial<Omit<Source, 'id' | 'text' | 'sha256'>>
  /** Zones that a person has corrected. */
  readonly zones?: readonly Zone[]
}

/** What a clause was read as. */
export interface Explained extends Span {
  readonly text: string
  /** Subject, adjuncts, verb: each with the construction's name and the text that it took. */
  readonly matched: readonly { readonly rule: string; readonly text: string }[]
  readonly says: readonly {
    readonly kind: EdgeKind
    readonly source: string
    readonly target: string
    readonly rule: string
  }[]
}

interface Work {
  readonly document: GraphDocument
  readonly issues: readonly Issue[]
  readonly explained: readonly Explained[]
}

/** Longest quote in UTF-16 code units; a statement over a longer stretch gets two quotes. */
const LONGEST_QUOTE = 240
/** Texts beyond this many UTF-16 code units are refused. */
export const LONGEST_TEXT = 60_000_000

/** A graph of `text`. Fails only on a text that is too long; what was not found is told as issues. */
export function draft(text: string, options: DraftOptions = {}): Result<GraphDocument> {
  if (text.length > LONGEST_TEXT) {
    return {
      ok: false,
      issues: [
        {
          code: 'draft.tooLong',
          severity: 'error',
          path: [],
          message: `The text has ${text.length} characters; ${LONGEST_TEXT} are the most that is drafted at once.`,
          remedy: 'Draft the articles one by one.',
          values: { length: text.length, most: LONGEST_TEXT },
        },
      ],
    }
  }
  const work = run(text, options, false)
  return { ok: true, value: work.document, issues: work.issues }
}

/** The same draft, clause by clause: what matched, and what was said for it. */
export function explain(text: string, options: DraftOptions = {}): readonly Explained[] {
  return run(text, options, true).explained
}

const definition = /（(?:以下|下文|后文)?(?:统一|统)?(?:简)?称(?:为)?[：]?“?([^“”）]{2,16})”?）/g

function run(text: string, options: DraftOptions, wantsReasons: boolean): Work {
  const folded = fold(text)
  const offsets = new Offsets(text)
  const same = offsets.points === text.length
  const reading = read(text, options.zones)
  const toUnits = (u: Unit): Unit => {
    const span = (s: Span) => ({ start: offsets.toUnit(s.start), end: offsets.toUnit(s.end) })
    return {
      ...u,
      ...span(u),
      ...(u.marker && { marker: span(u.marker) }),
      ...(u.heading && { heading: span(u.heading) }),
      ...(u.halves && { halves: u.halves.map(span) }),
      children: u.children.map(toUnits),
    }
  }
  const units = same ? reading.units : reading.units.map(toUnits)
  const zone = (s: Span): Span => (same ? s : { start: offsets.toUnit(s.start), end: offsets.toUnit(s.end) })
  const discourse = new Discourse(folded)
  const { ledger } = discourse
  const walker = new Walker(folded, discourse, wantsReasons)
  for (const m of folded.matchAll(definition))
    if (headOf(folded, Math.max(0, m.index - 24), m.index)?.kinds.includes('organization'))
      discourse.shortNames.add(m[1]!)
  let title = ''
  for (const z of reading.zones) {
    if (z.kind !== 'headline' && z.kind !== 'title' && z.kind !== 'byline') continue
    const { start, end } = zone(z)
    let at = start
    for (const line of folded.slice(start, end).split('\n')) {
      const span = { start: at, end: at + line.length }
      if (z.kind === 'byline') sign(discourse, span)
      else {
        walker.title(span)
        title += `${line}\n`
      }
      at += line.length + 1
    }
  }
  actAsSigners(discourse)
  /** Where the article or its byline says what the head of the page says: nothing is quoted from the page. */
  const saidAgain = (body: Span | null): Span | null => {
    if (!body) return null
    const name = folded.slice(body.start, body.end)
    for (const z of reading.zones.filter((r) => r.kind !== 'boilerplate').map(zone)) {
      const at = folded.slice(z.start, z.end).indexOf(name)
      if (at >= 0) return { start: z.start + at, end: z.start + at + name.length }
    }
    return null
  }
  const article = reading.zones.filter((z) => z.kind === 'body').map(zone)
  if (discourse.plan.length > 0) {
    if (discourse.owner.length === 0) discourse.owner = named(ledger, saidAgain(bodyOfLetterhead(folded)))
  } else if (discourse.main.length === 0) discourse.main = named(ledger, bodyInOpening(folded, article))
  const [own] = discourse.body
  if (own !== undefined) {
    const full = named(ledger, fullNameInOpening(folded, article, ledger.wordsOf(own)))
    for (const f of full) ledger.same.push([f, own])
  }
  walker.units(units)
  nameMarked(discourse, article)
  ledger.tieFormulas()
  tieBodies(discourse)
  tieUnits(discourse)
  const defined = definitions(folded, ledger)
  const held = ledger.statements.filter((s) => !ledger.withdrawn.has(s))
  const { concepts, of } = mergeMentions(
    folded,
    ledger.said,
    held,
    title.replace(/[“”]/g, ''),
    defined,
    ledger.same,
    discourse.body,
  )
  const further = furtherMentions(folded, article, concepts, ledger.said)
  const emitted = emit(text, ledger, held, concepts, of, further, offsets, same)
  const source = sourceOf(
    text,
    { id: options.id ?? 'draft', ...options.source, ...(options.zones && { zones: [...options.zones] }) },
    reading,
  )
  const script = source.language === 'en' ? 'zh-Hans' : source.language
  const nodes = emitted.nodes.map((n) => ({ ...n.node, label: { [script]: n.label } }))
  const document = normalise({ format: FORMAT, source, nodes, edges: emitted.edges })
  const name = (ref: number) =>
    of[ref]! >= 0 ? text.slice(concepts[of[ref]!]!.label.start, concepts[of[ref]!]!.label.end) : ''
  return {
    document,
    issues: findings(folded, document),
    explained: wantsReasons ? walker.seen.map((s) => explained(text, s, ledger, name)) : [],
  }
}

const named = (ledger: Ledger, body: Span | null): number[] =>
  body ? [ledger.register(simple(body, 'organization'), 'title.body')] : []

/** 以下簡稱: the short form of each name that the text defines, and the name. The short form becomes a variant of its mention. */
function definitions(folded: string, ledger: Ledger): Map<string, string> {
  const defined = new Map<string, string>()
  if (!folded.includes('称')) return defined
  const ends = new Map<number, Said[]>()
  for (const s of ledger.said) {
    const known = ends.get(s.end)
    if (known) known.push(s)
    else ends.set(s.end, [s])
  }
  for (const m of folded.matchAll(definition)) {
    const short = m[1]!
    const at = m.index + m[0].indexOf(short)
    for (const s of ends.get(m.index) ?? []) {
      s.variants.push({ start: at, end: at + short.length })
      defined.set(keyOf(short, 0, short.length), keyOf(folded, s.start, s.end))
    }
  }
  return defined
}

function explained(
  text: string,
  seen: Seen,
  { statements, withdrawn }: Ledger,
  name: (ref: number) => string,
): Explained {
  const { reading } = seen
  const part = (rule: string, s: Span) => ({ rule, text: text.slice(s.start, s.end) })
  return {
    ...reading.span,
    text: text.slice(reading.span.start, reading.span.end),
    matched: [
      ...(reading.subjectSpan ? [part('subject', reading.subjectSpan)] : []),
      ...reading.adjuncts.map((a) => part(a.rule.construction.name, a.match)),
      ...(reading.predicate ? [part(reading.predicate.rule.construction.name, reading.predicate.phrase)] : []),
      ...(reading.predicate?.second
        ? [part(reading.predicate.second.rule.construction.name, reading.predicate.second.match)]
        : []),
    ],
    says: statements
      .slice(seen.from, seen.to)
      .filter((s) => !withdrawn.has(s))
      .map((s) => ({ kind: s.kind, source: name(s.source), target: name(s.target), rule: s.rule })),
  }
}

interface EmittedNode {
  readonly node: Omit<GraphNode, 'label'>
  readonly label: string
}

function emit(
  text: string,
  ledger: Ledger,
  statements: readonly Statement[],
  concepts: readonly Concept[],
  of: readonly number[],
  further: ReadonlyMap<number, readonly Span[]>,
  offsets: Offsets,
  same: boolean,
): { nodes: EmittedNode[]; edges: GraphEdge[] } {
  const quote = (s: Span): Quote => ({
    quote: text.slice(s.start, s.end),
    start: same ? s.start : offsets.toPoint(s.start),
    end: same ? s.end : offsets.toPoint(s.end),
  })
  const taken = new Set<string>()
  const ids: string[] = []
  const nodes: EmittedNode[] = []
  const owned = new Set<number>()
  for (const s of statements) if (s.kind === 'responsibleFor') owned.add(of[s.target]!)
  const pro = new Map<number, Span[]>()
  for (const p of ledger.anaphors) {
    const c = of[p.stands]!
    if (c < 0) continue
    const entry = pro.get(c)
    if (entry) entry.push(p)
    else pro.set(c, [p])
  }
  concepts.forEach((c, i) => {
    const label = text.slice(c.label.start, c.label.end)
    const id = nodeId(c.kind, spelling(c.label.key), taken)
    taken.add(id)
    ids.push(id)
    const places = new Map<string, Span>()
    for (const p of pro.get(i) ?? []) places.set(`${p.start},${p.end}`, p)
    for (const m of c.mentions) {
      const s = ledger.said[m]!
      places.set(`${s.start},${s.end}`, s)
    }
    for (const s of further.get(i) ?? []) places.set(`${s.start},${s.end}`, s)
    nodes.push({
      label,
      node: {
        id,
        kind: c.kind,
        ...aliasesOf(text, c, pro.get(i) ?? []),
        ...(c.kind === 'responsibility' && !owned.has(i) && { actor: 'implicit' as const }),
        evidence: [...places.values()].map(quote),
        origin: { by: 'rule', rule: c.rule, confidence: confidenceOf('node', c.rule) },
        review: 'unreviewed',
      },
    })
  })
  const edges = new Map<string, GraphEdge>()
  for (const s of statements) {
    const a = of[s.source]!
    const b = of[s.target]!
    if (a < 0 || b < 0 || a === b || !admits(s.kind, concepts[a]!.kind, concepts[b]!.kind)) continue
    let source = ids[a]!
    let target = ids[b]!
    if (edgeKind(s.kind).symmetric && compareIds(source, target) > 0) [source, target] = [target, source]
    const key = `${s.kind} ${source} ${target}`
    if (edges.has(key)) continue
    if (edgeKind(s.kind).acyclic && edges.has(`${s.kind} ${target} ${source}`)) continue
    const x = ledger.said[s.source]!
    const y = ledger.said[s.target]!
    const start = Math.min(x.start, y.start, s.at.start)
    const end = Math.max(x.end, y.end, s.at.end)
    // No quote reaches over the end of a line.
    const near = end - start <= LONGEST_QUOTE && !text.slice(start, end).includes('\n')
    const order = s.order
    edges.set(key, {
      id: edgeId(s.kind, source, target),
      kind: s.kind,
      source,
      target,
      ...(order !== undefined && { order }),
      ...(s.modality !== 'fact' && { modality: s.modality }),
      ...(s.kind === 'contributesTo' && { polarity: '+' as const }),
      ...(s.raci && { raci: s.raci }),
      support: near ? 'stated' : 'inferred',
      evidence: near ? [quote({ start, end })] : [quote(x), quote(s.at)].sort((p, q) => p.start - q.start),
      origin: { by: 'rule', rule: s.rule, confidence: confidenceOf('edge', s.rule) },
      review: 'unreviewed',
    })
  }
  const told = new Set([...edges.values()].flatMap((e) => [e.source, e.target]))
  const kept = nodes.filter(
    ({ node }, i) => told.has(node.id) || !concepts[i]!.mentions.every((m) => isPassing(ledger.said[m]!)),
  )
  return { nodes: kept, edges: [...edges.values()] }
}

/** What a clause is about of which it says nothing that we know, and what an unknown means is to let happen: no concept, if no relation names it. */
const isPassing = ({ rule, kind }: Said): boolean =>
  (rule === 'name.subject' && (howKinds.has(kind) || kind === 'goal')) || (rule === 'effect.let' && kind === 'goal')

function aliasesOf(text: string, c: Concept, pro: readonly Span[]): Pick<GraphNode, 'aliases'> {
  const known = new Set(c.names.map((n) => n.key))
  const aliases = [
    ...c.names.map((n) => ({ text: text.slice(n.start, n.end), type: n.type })),
    ...pro.flatMap((p) => {
      const word = text.slice(p.start, p.end)
      if (known.has(word)) return []
      known.add(word)
      return [{ text: word, type: 'anaphor' as const }]
    }),
  ]
  return aliases.length > 0 ? { aliases } : {}
}

/** What was found and what not, in plain words. */
function findings(folded: string, document: GraphDocument): Issue[] {
  const issues: Issue[] = []
  const note = (
    code: string,
    severity: Issue['severity'],
    message: string,
    values: Record<string, string | number> = {},
  ) => issues.push({ code, severity, path: [], message, values })
  const han = /[\u3400-\u9fff]/.test(folded)
  if (folded.trim() === '') note('draft.empty', 'warning', 'The text is empty: there is nothing to draft.')
  else if (!han) note('draft.noChinese', 'warning', 'The text holds no Chinese characters: nothing was drafted.')
  else if (document.nodes.length === 0)
    note(
      'draft.nothing',
      'warning',
      'No concept was found: the text does not read like an article about an institution’s work.',
    )
  else
    note(
      'draft.found',
      'info',
      `${document.nodes.length} concepts and ${document.edges.length} relations were found, none of them reviewed.`,
      { nodes: document.nodes.length, edges: document.edges.length },
    )
  return issues
}
