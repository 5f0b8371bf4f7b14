/** Mentions and what is stated of them, in the order of the text; what a name says by its own build. */
import type { EdgeKind, Modality, NodeKind, Raci, Span } from '../schema/index.ts'
import { admits } from '../schema/index.ts'
import { nounRules } from './clause.ts'
import { actorKinds, howKinds } from './kinds.ts'
import { bodyOf, postBody } from './names.ts'
import { matchAt } from './pattern.ts'
import type { Mention } from './phrase.ts'
import { afterVerb, mentionOf, mentionsOf, numeral } from './phrase.ts'
import { list } from './words.ts'
import { alternatives } from './yields.ts'

/** A mention that a statement refers to by its place in `said`. */
export interface Said extends Span {
  readonly kind: NodeKind
  readonly surety: 0 | 1 | 2
  /** Where other names of it stand; definitions add to it. */
  readonly variants: Span[]
  readonly rule: string
  readonly anaphor: boolean
}

export interface Statement {
  readonly kind: EdgeKind
  readonly source: number
  readonly target: number
  readonly rule: string
  readonly modality: Modality
  readonly raci?: Raci
  readonly order?: number
  /** The clause that states it. */
  readonly at: Span
}

const colours = new Set(list('深度 有机 全面 双向 相互 紧密 有效 充分 高度'))

/** How far behind a numeral formula its parts are looked for, in UTF-16 code units. */
const FORMULA_REACH = 2000

const generalMeans = new Set(['此举', '招', '举措', '做法', '办法', '创新', '改革', '探索', '尝试'])

export class Ledger {
  readonly said: Said[] = []
  readonly statements: Statement[] = []
  /** Statements that what came later took back. They keep their place among the others, by which clauses know what they say. */
  readonly withdrawn = new Set<Statement>()
  /** Pairs of mentions that name one thing, though their letters do not say so. */
  readonly same: (readonly [number, number])[] = []
  readonly anaphors: { readonly start: number; readonly end: number; readonly stands: number }[] = []
  /** Whether the mention registered last had been named before. */
  familiar = false
  readonly text: string
  /** The post behind which a person is named: 校長 for 韋明岱 in 校長韋明岱. */
  readonly postOf = new Map<number, number>()
  readonly #byPlace = new Map<string, number>()
  readonly #keys = new Set<string>()
  readonly #actorNames = new Set<string>()
  readonly #people = new Set<string>()
  /** The latest programme, mechanism or measure by its name, and by its name without the last one or two characters. */
  readonly #byName = new Map<string, number>()
  readonly #byStem = new Map<string, number>()

  constructor(text: string) {
    this.text = text
  }

  register(m: Mention, rule: string): number {
    const id = `${m.start},${m.end},${m.kind}`
    const known = this.#byPlace.get(id)
    if (known !== undefined) return known
    if (m.anaphor) {
      const stands = this.#antecedent(m)
      if (stands !== null) {
        this.#byPlace.set(id, stands)
        this.anaphors.push({ start: m.start, end: m.end, stands })
        return stands
      }
    }
    const key = this.text.slice(m.start, m.end).replace(/[“”《》\s]/g, '')
    const quoted = this.text[m.start] === '“' ? this.text.slice(m.start + 1, this.text.indexOf('”', m.start)) : ''
    this.familiar = this.#keys.has(key) || (quoted !== '' && this.#keys.has(quoted))
    this.#keys.add(key)
    if (quoted) this.#keys.add(quoted)
    const ref =
      this.said.push({
        start: m.start,
        end: m.end,
        kind: m.kind,
        surety: m.surety,
        variants: [...m.variants],
        rule,
        anaphor: m.anaphor ?? false,
      }) - 1
    this.#byPlace.set(id, ref)
    if (actorKinds.has(m.kind)) this.#actorNames.add(key)
    if (m.kind === 'person') this.#people.add(key)
    if (m.kind === 'programme' || m.kind === 'mechanism' || m.kind === 'measure') {
      this.#byName.set(key, ref)
      for (const cut of [0, 1, 2]) this.#byStem.set(key.slice(0, key.length - cut), ref)
    }
    this.#structure(m, ref, rule)
    return ref
  }

  /** 這一機制: the nearest concept before it whose name ends in the same head, or in a quotation mark. */
  #antecedent(m: Mention): number | null {
    const head = this.text.slice(m.start, m.end).replace(/^(?:这一|这项|该)/, '')
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 60; i--) {
      const x = this.said[i]!
      if (
        x.end <= m.start &&
        x.kind === m.kind &&
        this.text.startsWith(head.slice(-1), x.end - 1) &&
        (x.surety === 2 || head.length === 1)
      )
        return i
    }
    if (!generalMeans.has(head)) return null
    // 此舉, 這一招: the latest means; what was launched before what was done.
    let done: number | null = null
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 12; i--) {
      const x = this.said[i]!
      if (x.end > m.start || m.start - x.end >= 80 || x.anaphor) continue
      if (x.kind === 'mechanism' || x.kind === 'programme') return i
      if (x.kind === 'measure' && x.end - x.start >= 6) done ??= i
    }
    return done
  }

  /** What a name says by its build: the body that a post or a body belongs to, the people whose quality it is, the two that merge. */
  #structure(m: Mention, ref: number, rule: string): void {
    const text = this.text
    const at = { start: m.start, end: m.end }
    m.parts.forEach((p, i) => {
      this.state('hasPart', ref, this.register(p, rule), `${rule}`, at, { order: i + 1 })
    })
    if (m.kind === 'role') {
      const body = postBody(text, m.start, m.end)
      if (body) this.state('belongsTo', ref, this.register(simple(body, 'organization'), 'name.post'), 'name.post', at)
    } else if (m.kind === 'organization') {
      const outer = bodyOf(text, m.start, m.end)
      if (outer)
        this.state('belongsTo', ref, this.register(simple(outer, 'organization'), 'name.body'), 'name.body', at)
    } else if (m.kind === 'quality') {
      const of = text.lastIndexOf('的', m.end - 2)
      if (of > m.start + 1 && !text.slice(m.start, of).includes('、')) {
        const owner = mentionOf(text, { start: m.start, end: of }, { kinds: actorKinds, fallback: null })
        if (owner && owner.kind !== 'person')
          this.state('hasQuality', this.register(owner, 'name.quality'), ref, 'name.quality', at)
      }
    }
    if (m.post) {
      const posts = mentionsOf(text, m.post, { kinds: new Set<NodeKind>(['role', 'group']), fallback: null })
      for (const p of this.refs(posts, 'name.person')) {
        const role = this.said[p]!.kind === 'role'
        if (role) this.postOf.set(ref, p)
        this.state(role ? 'holdsRole' : 'memberOf', ref, p, 'name.person', at)
      }
    }
    if (m.relative) this.#relative(m.relative, ref, m.kind)
    // 健全自治、法治、德治相結合的體系: the verb is no part of what merges.
    const object = m.kind === 'goal' || m.kind === 'measure' ? afterVerb(text, m.start, m.end) : 0
    if (m.kind !== 'person') this.fusion(object > 0 ? { start: object, end: m.end } : m)
    if (object > 0) return
    if (m.kind === 'mechanism' || m.kind === 'group' || m.kind === 'goal' || this.#counts(m)) this.#formula(m, ref)
    if (m.kind === 'mechanism' || m.kind === 'outcome') this.#spelt(m, ref)
  }

  /** 由A擔任B的C: A fills the post B of C; 由A組成的C: A is in C. */
  #relative(span: Span, ref: number, kind: NodeKind): void {
    const text = this.text.slice(span.start, span.end)
    const at = { start: span.start, end: this.said[ref]!.end }
    if (text.startsWith('“')) {
      const quality = this.register(simple({ start: span.start + 1, end: span.end - 1 }, 'quality'), 'name.quality')
      this.state('hasQuality', ref, quality, 'name.quality', at)
      return
    }
    const posts = [
      ...text.matchAll(
        /(?:^由|、由?)(.+?)(?:担任|兼任|(?<![主责信重])任)(.+?)(?=、由?[^、]+(?:担任|兼任|(?<![主责信重])任)|$)/g,
      ),
    ]
    for (const post of posts) {
      const from = span.start + post.index + post[0].indexOf(post[1]!)
      const until = from + post[0].length - post[0].indexOf(post[1]!)
      const split = until - post[2]!.length
      const who = this.refs(
        mentionsOf(this.text, { start: from, end: from + post[1]!.length }, { kinds: actorKinds, fallback: null }),
        'name.relative',
      )
      const roles = this.refs(
        mentionsOf(this.text, { start: split, end: until }, { kinds: new Set<NodeKind>(['role']), fallback: 'role' }),
        'name.relative',
      )
      for (const r of roles) {
        for (const w of who) this.state('holdsRole', w, r, 'name.relative', at)
        this.state('belongsTo', r, ref, 'name.relative', at)
      }
    }
    if (posts.length > 0) return
    const who = (part: string, kinds: ReadonlySet<NodeKind> = actorKinds, fallback: NodeKind | null = null) => {
      const from = span.start + text.indexOf(part)
      return this.refs(
        mentionsOf(this.text, { start: from, end: from + part.length }, { kinds, fallback }),
        'name.relative',
      )
    }
    const first = (kinds: readonly EdgeKind[], source: number, target: number) =>
      kinds.some((k) => this.state(k, source, target, 'name.relative', at))
    const headed = /^由?(.+?)(?:领衔|牵头|带队|挂帅|负责|主持|担纲|统领)$/.exec(text)
    if (headed) {
      for (const w of who(headed[1]!))
        if (this.said[w]!.kind === 'person') first(['oversees', 'responsibleFor'], w, ref)
        else first(['leads', 'oversees'], w, ref)
      return
    }
    const under = /^(.+?)(?:下设|下辖|所属)$/.exec(text)
    if (under) {
      for (const w of who(under[1]!)) this.state('belongsTo', ref, w, 'name.relative', at)
      return
    }
    const made = /^由?(.+?)(?:共同)?(?:组成|构成)$/.exec(text)
    if (made) {
      const kinds = new Set<NodeKind>([...actorKinds, ...howKinds])
      for (const p of who(made[1]!, kinds, kind === 'group' ? 'group' : null))
        if (!(kind === 'group' && this.state('memberOf', p, ref, 'name.relative', at)))
          this.state('hasPart', ref, p, 'name.relative', at)
      return
    }
    const meant = /^(?:面向|针对|为)(.+?)(?:开设|设立|推出|开发|研发)$/.exec(text)
    if (meant) {
      for (const w of who(meant[1]!)) this.state('targets', ref, w, 'name.relative', at)
      return
    }
    const by =
      /^(?:[与和同由])?(.+?)(?:共同|联合|合作|自主|牵头|首)*(?:共建|合办|申报|开发|编写|研发|创办|发起|开设|设立|主办|承办|首创|自创|推出|领办|搭建|组建|成立)$/.exec(
        text,
      )
    if (by) for (const w of who(by[1]!)) first(['produces', 'carriesOut'], w, ref)
  }

  /** Inside a name: A與B深度融合, 以A引領B的格局. */
  fusion(m: Span): boolean {
    let found = false
    const shifted = `的${this.text.slice(m.start, m.end)}`
    for (const rule of nounRules) {
      const c = rule.construction
      if (c.name === 'fusion.of' ? !/[与和同、]/.test(shifted) : !shifted.startsWith('的以')) continue
      const match = matchAt(rule.pattern, shifted, 0, shifted.length)
      const a = match?.slots.A
      const b = match?.slots.B
      if (!a || !b) continue
      // 五育並舉、深度融合: a word that colours the merging is no side of it.
      if (colours.has(shifted.slice(b.start, b.end))) continue
      const back = (s: Span): Span => ({ start: s.start - 1 + m.start, end: s.end - 1 + m.start })
      const left = mentionsOf(this.text, back(a), rule.pattern.slots.get('A')!)
      const right = mentionsOf(this.text, back(b), rule.pattern.slots.get('B')!)
      const kind = alternatives(c.yields![0]!)[0]!.kind
      for (const x of left)
        for (const y of right)
          found =
            this.state(kind, this.register(x, c.name), this.register(y, c.name), c.name, {
              start: m.start,
              end: m.end,
            }) || found
    }
    return found
  }

  /** “鑄魂、強基、賦能、暖心”四大行動: as many names in the quotation marks as behind them are counted. */
  #counts({ start, end, kind }: Mention): boolean {
    if (kind !== 'programme' && kind !== 'measure') return false
    const said = /^“([^”]+)”([两三四五六七八九十])(?:大|项|个|条|类)[^”]{1,6}$/.exec(this.text.slice(start, end))
    return said !== null && said[1]!.split('、').length === numeral(said[2]!)
  }

  /** “支部領航、骨幹結對、師生同行”的聯動機制: a formula in quotation marks spells out its parts. */
  #formula(m: Mention, ref: number): void {
    const text = this.text
    if (text[m.start] !== '“' && m.kind !== 'group' && m.kind !== 'goal' && m.kind !== 'principle') return
    const close = text[m.start] === '“' ? text.indexOf('”', m.start) : text.lastIndexOf('的', m.end)
    const from = text[m.start] === '“' ? m.start + 1 : m.start
    if (close < 0 || close >= m.end || close < from + 3) return
    const inner = text.slice(from, close)
    // 人人有責、人人享有成為底色: a sentence, no list of qualities.
    if (!inner.includes('、') || /型(?:、|$)|化(?:、|$)|成为|变成|变为/.test(inner)) return
    const kind: NodeKind = m.kind === 'group' || m.kind === 'goal' ? 'quality' : m.kind
    const aims = m.kind === 'goal' && text.slice(m.start, m.end).endsWith('目标')
    const edge: EdgeKind = kind === 'quality' && !aims ? 'hasQuality' : 'hasPart'
    const counted = this.#counts(m)
    let at = from
    inner.split('、').forEach((part, i) => {
      if (part.length >= (counted ? 2 : 4) && part.length <= 10) {
        const p = this.register(worded({ start: at, end: at + part.length }, aims ? 'goal' : kind), 'name.formula')
        this.state(
          edge,
          ref,
          p,
          'name.formula',
          { start: m.start, end: m.end },
          edge === 'hasPart' ? { order: i + 1 } : {},
        )
      }
      at += part.length + 1
    })
  }

  /** “街道黨工委—社區黨委—網格黨支部”組織體系; 組織進格、力量下沉、服務上門的新路: what a name lists is its parts. */
  #spelt(m: Mention, ref: number): void {
    const text = this.text
    const at = { start: m.start, end: m.end }
    const chain = /^“([^”、]+(?:[—－-]{1,2}[^”、]+)+)”/.exec(text.slice(m.start, m.end))
    const row = chain ? null : /^([^“”的，]{4,40})的[^的]{2,16}$/.exec(text.slice(m.start, m.end))
    const body = chain?.[1] ?? row?.[1]
    if (!body) return
    const parts = body.split(chain ? /[—－-]{1,2}/ : '、')
    const even = parts.every((p) => p.length === parts[0]!.length)
    if (parts.length < (row ? 3 : 2) || (row && (!even || parts[0]!.length < 4 || parts[0]!.length > 8))) return
    let from = m.start + (chain ? 1 : 0)
    parts.forEach((part, i) => {
      from = text.indexOf(part, from)
      const span = { start: from, end: from + part.length }
      from += part.length
      if (part.length < 2 || part.length > 10) return
      const p = chain
        ? mentionOf(text, span, { kinds: new Set<NodeKind>(['organization', 'role', 'mechanism']), fallback: m.kind })
        : worded(span, 'measure')
      if (p) this.state('hasPart', ref, this.register(p, 'name.spelt'), 'name.spelt', at, { order: i + 1 })
    })
  }

  state(
    kind: EdgeKind,
    source: number,
    target: number,
    rule: string,
    at: Span,
    extra: { raci?: Raci; order?: number; modality?: Modality } = {},
  ): boolean {
    const s = this.said[source]!
    const t = this.said[target]!
    if (source === target || !admits(kind, s.kind, t.kind)) return false
    this.statements.push({
      kind,
      source,
      target,
      rule,
      at,
      modality: extra.modality ?? 'fact',
      ...(extra.raci && { raci: extra.raci }),
      ...(extra.order && { order: extra.order }),
    })
    return true
  }

  kindOf(ref: number): NodeKind {
    return this.said[ref]!.kind
  }

  is(ref: number, ...kinds: readonly NodeKind[]): boolean {
    return kinds.includes(this.kindOf(ref))
  }

  isActor(ref: number): boolean {
    return actorKinds.has(this.kindOf(ref))
  }

  /** Whether it is of a kind that brings something about. */
  isMeans(ref: number): boolean {
    return howKinds.has(this.kindOf(ref))
  }

  /** The letters of a mention. */
  wordsOf(ref: number): string {
    const { start, end } = this.said[ref]!
    return this.text.slice(start, end)
  }

  /** Whether the text has named a body, a post, people or a person so. */
  knows(name: string): boolean {
    return this.#actorNames.has(name)
  }

  /** Whether a person of this name was named. */
  knowsPerson(name: string): boolean {
    return this.#people.has(name)
  }

  refs(mentions: readonly Mention[], rule: string): number[] {
    return mentions.map((m) => this.register(m, rule))
  }

  /** The latest programme, mechanism or measure whose name is `key` or differs from it by one or two characters at the end. */
  latestNamed(key: string): number | null {
    const found = [this.#byStem.get(key)]
    for (const cut of [1, 2]) if (key.length - cut >= 4) found.push(this.#byName.get(key.slice(0, -cut)))
    const known = found.filter((i) => i !== undefined)
    return known.length > 0 ? Math.max(...known) : null
  }

  /** Another name of a mention: whatever is registered at `span` as one of `kinds` is it. */
  standFor(ref: number, span: Span, kinds: readonly NodeKind[]): void {
    this.anaphors.push({ ...span, stands: ref })
    for (const kind of kinds) this.#byPlace.set(`${span.start},${span.end},${kind}`, ref)
  }

  /**
   * 三好學校, 四個統一: a numeral and a head name a whole whose parts the text spells out, each ending in that head. Said where
   * exactly so many are found behind the formula.
   */
  tieFormulas(): void {
    const text = this.text
    const bare = (s: Said) => text.slice(s.start, s.end).replace(/[“”]/g, '')
    const done = new Set<string>()
    const tied = new Set<string>()
    const count = this.said.length
    for (let ref = 0; ref < count; ref++) {
      const whole = this.said[ref]!
      const formula = /^([二两三四五六七八九])(?:个|大|项|种|类|支)?([^、的]{1,4})$/.exec(bare(whole))
      if (!formula || done.has(formula[0])) continue
      done.add(formula[0])
      const head = formula[2]!
      const parts = new Map<string, number>()
      for (let i = ref + 1; i < count && this.said[i]!.start < whole.end + FORMULA_REACH; i++) {
        const s = this.said[i]!
        const name = bare(s)
        if (
          s.start > whole.end &&
          name.length > head.length + 1 &&
          name.endsWith(head) &&
          !/^[二两三四五六七八九]/.test(name) &&
          !name.includes('、') &&
          !parts.has(name)
        )
          parts.set(name, i)
      }
      if (parts.size !== numeral(formula[1]!)) continue
      let order = 0
      for (const i of parts.values()) {
        const s = this.said[i]!
        const part =
          s.surety === 2 || (s.surety === 1 && admits('hasPart', whole.kind, s.kind))
            ? i
            : this.register({ ...s, kind: whole.kind, surety: 1, parts: [] }, 'name.numeral')
        this.state('hasPart', ref, part, 'name.numeral', s, { order: ++order })
        tied.add(`${bare(s)} ${bare(whole)}`)
      }
    }
    // 以“四個統一”為準則，促進A的統一、B的統一: parts of the formula do not rest on it.
    if (tied.size === 0) return
    for (const s of this.statements)
      if (s.kind === 'basedOn' && tied.has(`${bare(this.said[s.source]!)} ${bare(this.said[s.target]!)}`))
        this.withdrawn.add(s)
  }
}

/** A mention whose name tells its kind. */
export const simple = ({ start, end }: Span, kind: NodeKind): Mention => ({
  start,
  end,
  kind,
  surety: 2,
  variants: [],
  parts: [],
})

/** A mention that only its place makes one: a verb phrase or a name that no head tells the kind of. */
export const worded = ({ start, end }: Span, kind: NodeKind, variants: readonly Span[] = []): Mention => ({
  start,
  end,
  kind,
  surety: 1,
  variants,
  parts: [],
})
