/** From mentions to concepts: one thing in the world is one concept, its other names are aliases. */
import type { AliasType, NodeKind } from '../schema/index.ts'
import { howKinds } from './kinds.ts'
import type { Said, Statement } from './ledger.ts'
import { bodyClasses, innerBodies, partyPosts } from './lexicon/heads.ts'
import { isShortFor, partyCommittee, postBody } from './names.ts'
import { headOf, isBare } from './phrase.ts'
import { list, Words } from './words.ts'

export interface Name {
  /** Letters as the text has them, and folded without marks. */
  readonly start: number
  readonly end: number
  readonly key: string
  readonly type: AliasType
}

export interface Concept {
  readonly kind: NodeKind
  readonly label: Name
  readonly names: readonly Name[]
  readonly mentions: readonly number[]
  readonly rule: string
}

/** Folded letters without quotation marks and spaces; by it names are compared. */
export const keyOf = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/[“”‘’「」『』《》\s]/g, '')

/** Letters that colour a field without changing it: 高質量黨建 is 黨建. */
function fieldKey(key: string): string {
  let k = key.replace(/^(?:特色|高质量|高水平|新时代|全面|中小学|学校|基层)(?=.{2})/, '')
  if (k.length >= 4 && k.endsWith('工作')) k = k.slice(0, -2)
  if (k === '党的建设') k = '党建'
  return k
}

/** Names that only the article's own body goes by. */
const sharedNames = new Set(bodyClasses.flatMap((c) => (c.own ? [] : list(c.generic))))
const ownNames = new Set(
  bodyClasses.flatMap((c) => (c.own ? list(c.generic) : [])).filter((name) => !sharedNames.has(name)),
)
const generics = new Map<string, readonly string[]>()
for (const c of bodyClasses)
  for (const g of list(c.generic)) generics.set(g, [...(generics.get(g) ?? []), ...list(c.heads)])
const genericStart = new Words<true>(
  [...generics.keys(), '院', '校', '公司', '集团', '馆', '园', '局', '镇', '村', '街道', '中心', '所'].map(
    (w) => [w, true] as const,
  ),
)
const innerBody = new Words<true>(list(innerBodies).map((w) => [w, true] as const))
const plural =
  /^(?:各|全|每|区级|县级|市级|省级|镇级|村级|中小|薄弱|基层|公立|本|示范|一流|现代化|优质|成员|教育集团|国有|合作|民营|县直|市直|相关|有关|所属|下属|高|普通|办|入选|全省|全国|贵|兄弟)/

interface Group {
  kind: NodeKind
  surety: number
  mentions: number[]
  key: string
}

/**
 * Merges mentions into concepts.
 * @param defined full and short form of each 以下簡稱, as keys
 * @param own mentions of the body whose article it is
 */
export function mergeMentions(
  text: string,
  said: readonly Said[],
  statements: readonly Statement[],
  title: string,
  defined: ReadonlyMap<string, string>,
  same: readonly (readonly [number, number])[],
  own: readonly number[],
): { concepts: Concept[]; of: number[] } {
  const groups: Group[] = []
  const parent: number[] = []
  const of: number[] = new Array<number>(said.length).fill(-1)
  const byKey = new Map<string, number>()
  const weight = new Map<number, number>()
  for (const s of statements) {
    weight.set(s.source, (weight.get(s.source) ?? 0) + 1)
    weight.set(s.target, (weight.get(s.target) ?? 0) + 1)
  }
  const find = (i: number): number => {
    let r = i
    while (parent[r] !== r) r = parent[r]!
    while (parent[i] !== r) {
      const next = parent[i]!
      parent[i] = r
      i = next
    }
    return r
  }
  const join = (a: number, b: number) => {
    const x = find(a)
    const y = find(b)
    if (x === y) return
    const [keep, drop] = x < y ? [x, y] : [y, x]
    const g = groups[keep]!
    const d = groups[drop]!
    if (d.surety > g.surety) {
      g.kind = d.kind
      g.surety = d.surety
    }
    g.mentions.push(...d.mentions)
    parent[drop] = keep
  }
  const full = said.map((m) => keyOf(text, m.start, m.end))
  const plain = new Set(said.flatMap((m, i) => (m.kind === 'field' || m.anaphor ? [] : [full[i]!])))
  const normal = said.map((m, i) => {
    if (m.kind !== 'field') return full[i]!
    // 導師工作 is a field of its own where 導師 are people.
    const k = fieldKey(full[i]!)
    return k !== full[i] && plain.has(k) ? full[i]! : k
  })
  // 1. The same letters are the same thing; its kind is the surest, then the most frequent.
  const votes = new Map<number, Map<NodeKind, number>>()
  said.forEach((m, i) => {
    if (m.anaphor) return
    const key = normal[i]!
    let g = byKey.get(key)
    if (g === undefined) {
      g = groups.push({ kind: m.kind, surety: m.surety, mentions: [], key }) - 1
      parent.push(g)
      byKey.set(key, g)
      votes.set(g, new Map())
    }
    groups[g]!.mentions.push(i)
    of[i] = g
    const v = votes.get(g)!
    v.set(m.kind, (v.get(m.kind) ?? 0) + 10 ** m.surety + (weight.get(i) ?? 0) / 100)
  })
  for (const [g, v] of votes) {
    const best = [...v].sort((a, b) => b[1] - a[1])[0]!
    groups[g]!.kind = best[0]
    groups[g]!.surety = Math.max(...groups[g]!.mentions.map((i) => said[i]!.surety))
  }
  // 2. Definitions and the shorter names inside a phrase.
  for (const [short, long] of defined) {
    const a = byKey.get(short)
    const b = byKey.get(long)
    if (a !== undefined && b !== undefined) join(b, a)
  }
  said.forEach((m, i) => {
    if (m.anaphor) return
    for (const v of m.variants) {
      const g = byKey.get(keyOf(text, v.start, v.end))
      if (g === undefined || find(g) === find(of[i]!)) continue
      const other = groups[find(g)]!
      if (
        other.kind === groups[find(of[i]!)]!.kind ||
        (other.surety < 2 && m.surety === 2 && m.kind !== 'outcome' && m.kind !== 'goal')
      )
        join(of[i]!, g)
    }
  })
  for (const [a, b] of same) if (of[a]! >= 0 && of[b]! >= 0) join(of[a]!, of[b]!)
  // 3. Names in quotation marks with and without their head, and with a longer one.
  const byQuoted = new Map<string, number[]>()
  said.forEach((m, i) => {
    if (m.anaphor || text[m.start] !== '“') return
    const close = text.indexOf('”', m.start)
    if (close < 0 || close >= m.end || text[close + 1] === '“') return
    const q = text.slice(m.start + 1, close)
    const g = of[i]!
    const entry = byQuoted.get(q)
    if (entry) entry.push(g)
    else byQuoted.set(q, [g])
  })
  for (const [q, members] of byQuoted) {
    const all = [...new Set([...(byKey.has(q) ? [byKey.get(q)!] : []), ...members])]
    for (let x = 0; x < all.length; x++) {
      for (let y = x + 1; y < all.length && y < 12; y++) {
        const a = groups[find(all[x]!)]!
        const b = groups[find(all[y]!)]!
        // “四項融合” alone is the method “四項融合”工作法, though nothing says its kind.
        const alike =
          a.kind === b.kind || (howKinds.has(a.kind) && howKinds.has(b.kind) && Math.min(a.surety, b.surety) < 2)
        if (!alike || a.kind === 'organization') continue
        const ra = groups[all[x]!]!.key.slice(q.length)
        const rb = groups[all[y]!]!.key.slice(q.length)
        if (!ra || !rb || subsequence(ra, rb) || subsequence(rb, ra)) join(all[x]!, all[y]!)
      }
    }
  }
  // 4. Bodies: the generic name is the one full name of its class.
  resolveBodies(
    text,
    groups,
    byKey,
    find,
    join,
    title,
    said,
    own.map((i) => of[i]!).filter((g) => g >= 0),
  )
  // Posts of the same body: 醫院黨委書記, 黨委書記.
  const posts = new Map<string, number>()
  said.forEach((m, i) => {
    if (m.kind !== 'role' || m.anaphor) return
    const body = postBody(text, m.start, m.end)
    if (!body) return
    const org = byKey.get(keyOf(text, body.start, body.end))
    if (org === undefined) return
    const key = `${find(org)} ${text.slice(body.end, m.end)}`
    const known = posts.get(key)
    if (known === undefined) posts.set(key, of[i]!)
    else join(known, of[i]!)
  })
  // 校長 is 某某學校校長, if the text has but one.
  const byPost = new Map<string, Set<number>>()
  for (const [key, g] of posts) {
    const post = key.slice(key.indexOf(' ') + 1)
    const entry = byPost.get(post) ?? new Set()
    entry.add(find(g))
    byPost.set(post, entry)
  }
  for (const [post, found] of byPost) {
    const bare = byKey.get(post)
    if (bare !== undefined && found.size === 1 && groups[find(bare)]!.kind === 'role') join([...found][0]!, bare)
  }
  // 5. A short name is the end of the one longer name of its kind (聯動機制, 領導小組).
  const roots = [...new Set(groups.map((_, i) => find(i)))]
  const bySuffix = new Map<string, number[]>()
  const candidates = roots.filter((r) =>
    ['organization', 'mechanism', 'programme', 'outcome', 'resource', 'role', 'principle', 'field', 'group'].includes(
      groups[r]!.kind,
    ),
  )
  for (const r of candidates) {
    const seen = new Set<string>()
    for (const i of groups[r]!.mentions) {
      const key = full[i]!
      for (let n = 2; n < key.length && n <= 14; n++) {
        const s = `${groups[r]!.kind} ${key.slice(-n)}`
        if (seen.has(s)) continue
        seen.add(s)
        const entry = bySuffix.get(s)
        if (entry) entry.push(r)
        else bySuffix.set(s, [r])
      }
    }
  }
  // Twice, since a name that was joined makes another one unique.
  for (let round = 0; round < 2; round++) {
    for (const r of candidates) {
      const g = groups[r]!
      const key = g.key
      if (neverShort.has(key) || key.length > 14) continue
      let longer = [...new Set((bySuffix.get(`${g.kind} ${key}`) ?? []).map(find))].filter((x) => x !== find(r))
      if (g.kind === 'role') {
        longer = longer.filter(
          (x) =>
            !(key === '书记' && groups[x]!.mentions.every((i) => /支部书记$|组织书记$|副书记$/.test(full[i]!))) &&
            !groups[x]!.mentions.some((i) => /副/.test(full[i]!)),
        )
        if (!partyPosts.includes(key) && key !== '书记' && !/的/.test(groups[longer[0] ?? r]!.key)) continue
      }
      if (g.kind === 'organization' && generics.has(key) && !lastNamed.has(key)) continue
      if (g.kind === 'field')
        longer = longer.filter(
          (x) => key.length === 2 && groups[x]!.key.length <= 4 && !/建设|管理/.test(groups[x]!.key),
        )
      if (g.kind === 'group')
        longer = longer.filter((x) => groups[x]!.mentions.some((i) => text[said[i]!.start] === '“'))
      if (longer.length === 1) join(longer[0]!, r)
    }
  }
  // 教師成長 is 教師專業成長, if there is no other.
  for (const r of roots) {
    const g = groups[find(r)]!
    if (g.kind !== 'goal' || g.key.length !== 4) continue
    const longer = roots.filter(
      (x) =>
        find(x) !== find(r) &&
        groups[find(x)]!.kind === 'goal' &&
        groups[x]!.key.length <= 8 &&
        groups[x]!.key.length > 4 &&
        groups[x]!.key.startsWith(g.key.slice(0, 2)) &&
        groups[x]!.key.endsWith(g.key.slice(2)),
    )
    if (longer.length === 1) join(longer[0]!, r)
  }
  // 6. 仁心鑄魂 is 仁心鑄魂工程.
  for (const r of roots) {
    const g = groups[find(r)]!
    if (g.kind !== 'programme') continue
    for (const tail of ['工程', '行动', '计划', '活动', '项目']) {
      const other = byKey.get(g.key + tail)
      if (other !== undefined) join(other, r)
    }
  }
  // 7. 黨組織負責人 is the one 書記, 行政負責人 the one 校長.
  const live = () => [...new Set(roots.map(find))]
  const called = (r: number, name: RegExp) => groups[r]!.mentions.some((i) => name.test(full[i]!))
  for (const [name, post, not] of headships) {
    const titled = live().filter((r) => groups[r]!.kind === 'role' && called(r, post) && !called(r, not))
    if (titled.length !== 1) continue
    for (const r of live()) if (groups[r]!.kind === 'role' && name.test(groups[r]!.key)) join(titled[0]!, r)
  }
  // 8. 校風 is 清雅校風, 學校高質量發展 is 高質量發展, 全體教師 are 教師, where there is but one.
  const coloured = new Map<string, number[]>()
  for (const r of live()) {
    const { kind, key } = groups[r]!
    if (kind !== 'quality' || key.length !== 4 || !key.endsWith('风')) continue
    const known = coloured.get(key.slice(2))
    if (known) known.push(r)
    else coloured.set(key.slice(2), [r])
  }
  for (const r of live()) {
    const { kind, key } = groups[r]!
    if (kind === 'quality' && key.length === 2) {
      const [longer, other] = coloured.get(key) ?? []
      if (longer !== undefined && other === undefined) join(longer, r)
    } else {
      const own = kind === 'goal' || kind === 'field' ? /^(?:学校|全校|我校|学院|医院|集团|公司)(?=.{4})/ : null
      const plain = kind === 'group' ? /^(?:全体|广大)/ : own
      const bare = plain ? byKey.get(key.replace(plain, '')) : undefined
      if (bare !== undefined && groups[find(bare)]!.kind === kind) join(bare, r)
    }
  }
  // Anaphors go to the nearest earlier concept of their kind.
  const order = said.map((_, i) => i).sort((a, b) => said[a]!.start - said[b]!.start)
  const last = new Map<NodeKind, number>()
  for (const i of order) {
    const m = said[i]!
    if (m.anaphor) {
      const g = last.get(m.kind)
      if (g !== undefined) {
        of[i] = g
        groups[g]!.mentions.push(i)
      }
    } else if (m.surety === 2) last.set(groups[find(of[i]!)]!.kind, find(of[i]!))
  }
  const final = new Map<number, number>()
  const principal = new Set(own.filter((i) => of[i]! >= 0).map((i) => find(of[i]!)))
  const concepts: Concept[] = []
  const out = of.map((g) => {
    if (g < 0) return -1
    const r = find(g)
    // 集團黨委 in 集團黨委副書記, of which the text tells nothing else, is no concept.
    if (
      groups[r]!.kind === 'organization' &&
      !principal.has(r) &&
      groups[r]!.mentions.every((i) => said[i]!.rule === 'name.post') &&
      !/(?:小组|委员会|专班|协会|办公室|联盟|队)$/.test(groups[r]!.key)
    )
      return -1
    let c = final.get(r)
    if (c === undefined) {
      c = concepts.push(conceptOf(text, groups[r]!, said, full)) - 1
      final.set(r, c)
    }
    return c
  })
  return { concepts: unambiguous(concepts), of: out }
}

/** A name that two concepts of a kind share says neither: 主體責任 beside 端正辦學方向的主體責任 and 領導意識形態的主體責任. */
function unambiguous(concepts: readonly Concept[]): Concept[] {
  const bearers = new Map<string, number>()
  for (const { kind, label, names } of concepts)
    for (const key of new Set([label.key, ...names.map((n) => n.key)]))
      bearers.set(`${kind} ${key}`, (bearers.get(`${kind} ${key}`) ?? 0) + 1)
  return concepts.map((c) => ({ ...c, names: c.names.filter((n) => bearers.get(`${c.kind} ${n.key}`) === 1) }))
}

/** Descriptions of who heads the party's body or the administration, the posts that they stand for, and posts that do not count. */
const headships: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^(?:学校|学院|医院|单位|企业|本[校院园])?(?:党组织|党委|党总支)(?:主要)?负责人$/, /书记$/, /副书记|支部书记/],
  [/^(?:学校|学院|医院|单位|企业|本[校院园])?行政(?:主要)?负责人$/, /[校院园局厂]长$/, /副/],
]

/** Generic names that a text also uses of a body that is not its own. */
const secondary = list('学院 医院 法院 检察院 研究院 研究所 图书馆 博物馆 文化馆 集团')

const neverShort = new Set(list('办公室 党员 教师 机制 制度 工程 行动 计划 组织 单位 部门 村 局'))
/** Generic names that a text also uses of the one body of their class that it has just founded. */
const lastNamed = new Set(list('中心 合作社 联盟 协会'))

function subsequence(short: string, long: string): boolean {
  let i = 0
  for (const c of long) if (c === short[i]) i++
  return i === short.length
}

function resolveBodies(
  text: string,
  groups: Group[],
  byKey: Map<string, number>,
  find: (i: number) => number,
  join: (a: number, b: number) => void,
  title: string,
  said: readonly Said[],
  own: readonly number[],
): void {
  const first = (g: Group) => Math.min(...g.mentions.map((i) => said[i]!.start))
  const bodies = groups.map((g, i) => ({ g, i })).filter(({ g }) => g.kind === 'organization' && g.mentions.length > 0)
  const principal = new Map<string, number>()
  for (const [generic, heads] of generics) {
    // Whose article it is goes by its short name before any other.
    // In an article of a university's college 學校 is the university.
    const mine = own.find(
      (i) =>
        heads.some((h) => groups[i]!.key.endsWith(h)) &&
        !(generic === '学校' && /大学.{2,}(?:学院|系|医院)$/.test(groups[i]!.key)),
    )
    if (mine !== undefined) {
      principal.set(generic, mine)
      continue
    }
    if (ownNames.has(generic)) continue
    let best = -1
    let bestScore = 0
    for (const { g, i } of bodies) {
      const head = heads.find((h) => g.key.endsWith(h))
      if (
        !head ||
        (generic === '学校' && /大学.{2,}学院$/.test(g.key)) ||
        g.key.length <= head.length + 1 ||
        generics.has(g.key) ||
        plural.test(g.key) ||
        g.key.includes('、')
      )
        continue
      if (innerBody.endingAt(g.key, 0, g.key.length)) continue
      let score = g.mentions.length + Math.min(g.key.length, 16) / 4
      if (title.includes(g.key)) score += 40
      else if (text.indexOf(g.key) >= 0 && text.indexOf(g.key) < 400) score += 12
      else if (/第?[一二三四五六七八九十]?(?:实验|中学|小学)/.test(g.key) && bodies.length > 6) continue
      else continue
      if (generic === '学校' && /(?:大学|中学|小学|学校|高中)$/.test(g.key)) score += 20
      if (generic === '学院' && g.key.endsWith('学院')) score += 20
      if (score > bestScore) {
        best = i
        bestScore = score
      }
    }
    if (best >= 0) principal.set(generic, best)
  }
  for (const [generic, i] of principal) {
    const g = byKey.get(generic)
    // 學校與某某學院: a generic name that comes first and a full one that no title names are two bodies.
    if (g === undefined) continue
    if (own.includes(i) || title.includes(groups[i]!.key) || first(groups[i]!) <= first(groups[g]!)) join(i, g)
    else principal.delete(generic)
  }
  // 由清江職業技術學院選派教師，學院…: the one body of its class that was named before.
  for (const generic of secondary) {
    const g = byKey.get(generic)
    if (g === undefined || principal.has(generic)) continue
    const heads = generics.get(generic) ?? []
    const named = bodies.filter(
      ({ g: b }) =>
        heads.some((h) => b.key.endsWith(h) && b.key.length > h.length + 1) &&
        !plural.test(b.key) &&
        !generics.has(b.key),
    )
    const [only, other] = named
    if (only && !other && first(only.g) < first(groups[g]!)) join(only.i, g)
  }
  // Other spellings of the full name: 棠溪中學, 嵐江市棠溪中學.
  for (const { g, i } of bodies) {
    for (const p of new Set([...principal.values(), ...own])) {
      const full = groups[p]!.key
      if (
        i !== p &&
        !generics.has(g.key) &&
        g.key.length > 2 &&
        (isShortFor(g.key, full) ||
          (own.includes(p) &&
            full.length >= 4 &&
            g.key.length > full.length &&
            g.key.length <= full.length + 14 &&
            !generics.has(full) &&
            isShortFor(full, g.key)) ||
          (full.startsWith(g.key) && /公司$/.test(full)) ||
          (g.key.startsWith(full) && /公司$/.test(g.key)) ||
          (g.key.endsWith(full) && g.key.length < full.length + 8) ||
          (full.length < g.key.length &&
            g.key.length < full.length + 8 &&
            full.length > 6 &&
            full.slice(0, 4) === g.key.slice(0, 4) &&
            full.slice(-2) === g.key.slice(-2) &&
            subsequence(full, g.key)) ||
          (full.length > g.key.length &&
            g.key.length > 6 &&
            full.slice(0, 4) === g.key.slice(0, 4) &&
            full.slice(-2) === g.key.slice(-2) &&
            subsequence(g.key, full)))
      )
        join(p, i)
    }
  }
  // The party's body in the principal body, under each of its names.
  const canonical = new Map<string, number>()
  const unnamed: { word: string; i: number }[] = []
  const committees = bodies.flatMap(({ g, i }) => {
    const c = partyCommittee(g.key)
    return c ? [{ ...c, i }] : []
  })
  for (const { g, i } of bodies) {
    const body = innerBody.endingAt(g.key, 0, g.key.length)
    if (!body) continue
    const before = g.key.slice(0, g.key.length - body.word.length)
    // 鎮黨委 is 中共某某鎮委員會.
    const formal = committees.find((c) => c.word === body.word && (before === '' || isShortFor(before, c.body)))
    if (formal) {
      join(formal.i, i)
      continue
    }
    let root: string | null = null
    if (before === '' || /^(?:各级|各|基层|所属|下属|全部|全体){1,2}$/.test(before)) {
      unnamed.push({ word: body.word, i })
      continue
    }
    if (byKey.has(before) && groups[find(byKey.get(before)!)]!.kind === 'organization')
      root = `#${find(byKey.get(before)!)}`
    else if (genericStart.has(before)) {
      const p = [...principal].find(([generic]) => generic.endsWith(before) || before.endsWith(generic))
      if (p) root = `#${find(p[1])}`
    } else {
      const p = [...principal.values()].find((x) => groups[x]!.key.endsWith(before) || before.endsWith(groups[x]!.key))
      if (p !== undefined && before.length > 2) root = `#${find(p)}`
    }
    if (root === null) continue
    const word =
      body.word === '党组织' || body.word === '党组'
        ? [...canonical.keys()].find((k) => k.startsWith(`${root} 党`))?.slice(root.length + 1)
        : undefined
    const key = `${root} ${word ?? body.word}`
    const known = canonical.get(key)
    if (known === undefined) canonical.set(key, i)
    else join(known, i)
  }
  // 黨委 alone is the one party committee that the text names.
  for (const { word, i } of unnamed) {
    const named = [...canonical].filter(([key]) => key.endsWith(` ${word}`) || key.endsWith(` 党${word}`))
    if (named.length === 1) join(named[0]![1], i)
  }
}

function conceptOf(text: string, g: Group, said: readonly Said[], full: readonly string[]): Concept {
  const names = new Map<string, Name>()
  let label: { i: number; score: number } | null = null
  for (const i of g.mentions) {
    const m = said[i]!
    if (m.anaphor) continue
    const coloured = g.kind === 'field' && /^(?:高质量|高水平)/.test(full[i]!) ? 20 : 0
    const score = full[i]!.length - coloured - (m.surety === 0 ? 1 : 0) - m.start / 1e9
    if (!label || score > label.score) label = { i, score }
  }
  const main = said[label!.i]!
  const labelKey = full[label!.i]!
  const add = (start: number, end: number, type: AliasType) => {
    const key = keyOf(text, start, end)
    if (key !== labelKey && !names.has(key)) names.set(key, { start, end, key, type })
  }
  for (const i of [...g.mentions].sort((a, b) => said[a]!.start - said[b]!.start)) {
    const m = said[i]!
    add(
      m.start,
      m.end,
      m.anaphor
        ? 'anaphor'
        : full[i]!.length < labelKey.length && labelKey.endsWith(full[i]!)
          ? 'abbreviation'
          : 'variant',
    )
    for (const v of m.variants) add(v.start, v.end, 'variant')
  }
  const head = headOf(text, main.start, main.end)
  for (const n of [...names.keys()]) if (head && n === head.word && isBare(n)) names.delete(n)
  return {
    kind: g.kind,
    label: { start: main.start, end: main.end, key: labelKey, type: 'variant' },
    names: [...names.values()],
    mentions: [...new Set(g.mentions)].sort((a, b) => said[a]!.start - said[b]!.start || a - b),
    rule: main.rule,
  }
}
