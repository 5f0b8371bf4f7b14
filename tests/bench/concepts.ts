/**
 * Seeded documents of any size with the shape of an article's concept graph: sections with hubs, typed relations that fit the
 * ontology, Chinese labels of about six characters, and a text in which every quote stands to the letter.
 */
import type { EdgeKind, GraphDocument, GraphEdge, GraphNode, NodeKind } from '../../src/schema/index.ts'
import {
  admits,
  compareIds,
  edgeId,
  edgeKind,
  edgeKinds,
  FORMAT,
  nodeKinds,
  sha256Hex,
} from '../../src/schema/index.ts'

/** Mulberry32 (Tommy Ettinger): numbers in [0, 1) from a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const modifiers = [
  '黨建',
  '教師',
  '學校',
  '課程',
  '質量',
  '育人',
  '專業',
  '師德',
  '家校',
  '校園',
  '科研',
  '德育',
  '管理',
  '骨干',
  '青年',
  '信念',
  '文化',
  '能力',
  '素養',
  '品牌',
  '安全',
  '思政',
  '黨員',
  '支部',
  '年級',
  '學科',
  '課堂',
  '實踐',
  '協同',
  '廉潔',
  '校本',
  '全面',
] as const
const heads = [
  '建設',
  '提升',
  '融合',
  '培養',
  '機制',
  '目標',
  '責任',
  '創新',
  '發展',
  '引領',
  '工程',
  '隊伍',
  '評價',
  '服務',
  '行動',
  '平台',
  '體系',
  '格局',
  '風尚',
  '意識',
  '計劃',
  '制度',
  '團隊',
  '基地',
  '研修',
  '督導',
  '幫帶',
  '考核',
  '使命',
  '效應',
  '愿景',
  '治理',
] as const
const numerals = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'

/** How often each kind occurs, about as in the first article. */
const shares: Readonly<Record<NodeKind, number>> = {
  goal: 14,
  problem: 3,
  principle: 14,
  organization: 4,
  person: 1,
  role: 2,
  group: 10,
  responsibility: 10,
  field: 5,
  mechanism: 4,
  programme: 2,
  measure: 12,
  resource: 2,
  quality: 14,
  outcome: 3,
}

/** Share of relations that stay in a section; with this, pictures are about as entangled as that of the first article. */
const HOME = 0.8

/** How many times a relation counts when further ones are drawn. */
const PULL = 4

export interface ConceptsOptions {
  readonly nodes: number
  /** 1.54 per node unless told: 231 for 150. */
  readonly edges?: number
  readonly seed?: number
}

/** A document of `nodes` concepts and `edges` relations, in normal order of ids. */
export function concepts({
  nodes: count,
  edges: wanted = Math.round(count * 1.54),
  seed = 1,
}: ConceptsOptions): GraphDocument {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const pool = nodeKinds.flatMap((k) => new Array<NodeKind>(shares[k.id]).fill(k.id))
  const width = String(count).length
  const sections = Math.max(1, Math.round(Math.sqrt(count) / 3))

  const used = new Set<string>()
  const name = (): string => {
    let text = ''
    do {
      const length = next()
      text = length < 0.25 ? '' : pick(modifiers)
      if (length > 0.75) text += pick(modifiers)
      text += pick(modifiers) + pick(heads)
      for (let n = used.size; used.has(text) && n > 0; n = Math.floor(n / numerals.length))
        text += numerals[n % numerals.length]
    } while (used.has(text))
    used.add(text)
    return text
  }
  const section = new Uint32Array(count)
  const members: number[][] = Array.from({ length: sections }, () => [])
  const kinds: NodeKind[] = []
  const labels: string[] = []
  for (let i = 0; i < count; i++) {
    section[i] = Math.floor((i * sections) / count)
    kinds.push(pick(pool))
    labels.push(name())
  }
  const ids = kinds.map((kind, i) => `${kind}.n${String(i).padStart(width, '0')}`)

  // Preferential attachment: a node stands in its section's list once for itself and once for each edge.
  const between = new Set<string>()
  const drawn: { kind: EdgeKind; source: number; target: number }[] = []
  const connect = (a: number, b: number): boolean => {
    if (a === b) return false
    const fitting = edgeKinds.filter((k) => admits(k.id, kinds[a]!, kinds[b]!) && (!k.acyclic || a < b))
    if (fitting.length === 0) return false
    const kind = pick(fitting).id
    const [s, t] = edgeKind(kind).symmetric && ids[a]! > ids[b]! ? [b, a] : [a, b]
    const key = `${kind} ${s} ${t}`
    if (between.has(key)) return false
    between.add(key)
    drawn.push({ kind, source: s, target: t })
    for (const end of [a, b]) {
      for (let k = 0; k < PULL; k++) {
        members[section[end]!]!.push(end)
        all.push(end)
      }
    }
    return true
  }
  const all: number[] = []
  /** A node that has many relations already, from the section or from anywhere. */
  const popular = (home: readonly number[]): number => {
    const list = next() < HOME && home.length > 0 ? home : all
    return pick(list)
  }
  for (let i = 0; i < count; i++) {
    const home = members[section[i]!]!
    for (let attempt = 0; i > 0 && attempt < 20; attempt++) {
      const other = popular(home)
      if (next() < 0.5 ? connect(i, other) || connect(other, i) : connect(other, i) || connect(i, other)) break
    }
    home.push(i)
    all.push(i)
  }
  for (let attempt = 0; drawn.length < wanted && attempt < wanted * 40; attempt++) {
    const a = Math.floor(next() * count)
    connect(a, popular(members[section[a]!]!))
  }

  const owned = new Set(drawn.filter((e) => e.kind === 'responsibleFor').map((e) => e.target))

  // One sentence per concept and per relation; a paragraph per section.
  const parts: string[] = []
  let at = 0
  const write = (text: string): { quote: string; start: number; end: number } => {
    const start = at
    at += Array.from(text).length
    parts.push(text)
    return { quote: text, start, end: at }
  }
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const bySection: (typeof drawn)[] = Array.from({ length: sections }, () => [])
  for (const edge of drawn) bySection[section[edge.source]!]!.push(edge)
  let node = 0
  for (let s = 0; s < sections; s++) {
    for (; node < count && section[node] === s; node++) {
      const evidence = [write(labels[node]!)]
      write('。')
      nodes.push({
        id: ids[node]!,
        kind: kinds[node]!,
        label: { 'zh-Hant': labels[node]!, en: `Concept ${node}` },
        ...(kinds[node] === 'responsibility' && !owned.has(node) && { actor: 'implicit' as const }),
        evidence,
        origin: { by: 'curator' },
        review: 'accepted',
      })
    }
    for (const { kind, source, target } of bySection[s]!) {
      const start = at
      const text = `${labels[source]}${edgeKind(kind).label['zh-Hant']}${labels[target]}`
      write(text)
      write('。')
      edges.push({
        id: edgeId(kind, ids[source]!, ids[target]!),
        kind,
        source: ids[source]!,
        target: ids[target]!,
        support: 'stated',
        evidence: [{ quote: text, start, end: at - 1 }],
        origin: { by: 'curator' },
        review: 'accepted',
      })
    }
    write('\n')
  }
  const text = parts.join('')
  return {
    format: FORMAT,
    source: {
      id: `concepts-${count}`,
      title: `${count} concepts`,
      language: 'zh-Hant',
      text,
      sha256: sha256Hex(text),
      zones: [{ kind: 'body', start: 0, end: at }],
    },
    nodes: nodes.sort((a, b) => compareIds(a.id, b.id)),
    edges: edges.sort((a, b) => compareIds(a.id, b.id)),
  }
}
