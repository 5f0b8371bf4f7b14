/**
 * How near a drafted graph comes to what a careful reader took from the article. Pure: documents in, tallies out.
 *
 * A drafted node matches a gold one if its kind is accepted and its label or an alias equals a mention (strict), or shares at least
 * 60 % of its characters with one (relaxed: Dice on bigrams). Matching is one to one, most similar first; optional gold counts for
 * nothing when it is missed and as right when it is drafted.
 */
import type { GraphDocument } from '../../src/schema/index.ts'

export interface GoldNode {
  readonly id: string
  readonly kinds: readonly string[]
  readonly mentions: readonly string[]
  readonly optional: boolean
}
export interface GoldEdge {
  readonly source: string
  readonly target: string
  readonly kinds: readonly string[]
  readonly optional: boolean
}
export interface Gold {
  readonly article: string
  readonly nodes: readonly GoldNode[]
  readonly edges: readonly GoldEdge[]
}

/** `hit` of `want` required gold statements were found; `right` of `drafted` statements are in the gold. */
export interface Tally {
  hit: number
  want: number
  right: number
  drafted: number
}

export interface Compared {
  readonly nodes: Tally
  readonly edges: Tally
  /** By rule: how many of its statements are right. */
  readonly rules: ReadonlyMap<string, { right: number; drafted: number }>
  readonly missed: { readonly nodes: readonly string[]; readonly edges: readonly string[] }
  readonly extra: { readonly nodes: readonly string[]; readonly edges: readonly string[] }
}

export const none = (): Tally => ({ hit: 0, want: 0, right: 0, drafted: 0 })

export function add(to: Tally, from: Tally): Tally {
  to.hit += from.hit
  to.want += from.want
  to.right += from.right
  to.drafted += from.drafted
  return to
}

const rounded = (x: number) => Math.round(x * 1000) / 1000

/** Precision, recall and their harmonic mean, to three places. */
export function figures({ hit, want, right, drafted }: Tally): { precision: number; recall: number; f1: number } {
  const recall = want ? hit / want : 1
  const precision = drafted ? right / drafted : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

const bare = (name: string) => name.normalize('NFKC').replace(/[\s“”‘’「」『』《》"']/gu, '')

function pairs(name: string): string[] {
  const c = [...name]
  return c.length < 2 ? c : c.slice(1).map((x, i) => c[i]! + x)
}

/** Twice the shared bigrams over all bigrams. */
export function dice(a: string, b: string): number {
  const x = pairs(a)
  const y = pairs(b)
  if (x.length === 0 || y.length === 0) return 0
  const left = new Map<string, number>()
  for (const g of x) left.set(g, (left.get(g) ?? 0) + 1)
  let shared = 0
  for (const g of y) {
    const n = left.get(g) ?? 0
    if (n > 0) {
      shared++
      left.set(g, n - 1)
    }
  }
  return (2 * shared) / (x.length + y.length)
}

export const labelOf = (label: GraphDocument['nodes'][number]['label']): string =>
  label['zh-Hant'] ?? label['zh-Hans'] ?? label.en ?? ''

/** @param floor the least similarity that matches: 1 for strict, 0.6 for relaxed */
export function compare(gold: Gold, document: GraphDocument, floor: number): Compared {
  const names = document.nodes.map((n) => [labelOf(n.label), ...(n.aliases ?? []).map((a) => a.text)].map(bare))
  const candidates: [number, number, number][] = []
  gold.nodes.forEach((g, i) => {
    const mentions = g.mentions.map(bare)
    document.nodes.forEach((d, j) => {
      if (!g.kinds.includes(d.kind)) return
      let best = 0
      for (const n of names[j]!) for (const m of mentions) best = Math.max(best, n === m ? 1 : dice(n, m))
      if (best >= floor) candidates.push([best + (g.optional ? 0 : 0.001), i, j])
    })
  })
  // Of those as alike the one that the text names first, whatever the order of the document.
  const at = document.nodes.map((n) => Math.min(...n.evidence.map((e) => e.start ?? 0)))
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || at[a[2]]! - at[b[2]]!)
  const byGold = new Map<number, number>()
  const byDraft = new Map<number, number>()
  for (const [, i, j] of candidates) {
    if (byGold.has(i) || byDraft.has(j)) continue
    byGold.set(i, j)
    byDraft.set(j, i)
  }
  const rules = new Map<string, { right: number; drafted: number }>()
  const count = (what: string, rule: string | undefined, right: boolean) => {
    const key = `${what} ${rule ?? '-'}`
    const entry = rules.get(key) ?? { right: 0, drafted: 0 }
    entry.drafted++
    if (right) entry.right++
    rules.set(key, entry)
  }
  const wanted = gold.nodes.filter((g) => !g.optional)
  const goldAt = (j: number) => gold.nodes[byDraft.get(j) ?? -1]
  const nodes: Tally = {
    hit: gold.nodes.filter((g, i) => !g.optional && byGold.has(i)).length,
    want: wanted.length,
    right: byDraft.size,
    drafted: document.nodes.length,
  }
  document.nodes.forEach((d, j) => {
    count('node', d.origin.rule, byDraft.has(j))
  })
  const idOf = new Map(document.nodes.map((d, j) => [d.id, goldAt(j)?.id ?? null]))
  const labels = new Map(document.nodes.map((d) => [d.id, labelOf(d.label)]))
  const said = new Map(gold.nodes.map((g) => [g.id, g.mentions[0] ?? g.id]))
  const used = new Set<number>()
  const extraEdges: string[] = []
  for (const e of document.edges) {
    const s = idOf.get(e.source)
    const t = idOf.get(e.target)
    const k = gold.edges.findIndex(
      (g, i) =>
        !used.has(i) &&
        g.kinds.includes(e.kind) &&
        ((g.source === s && g.target === t) || (e.kind === 'integratesWith' && g.source === t && g.target === s)),
    )
    if (k >= 0) used.add(k)
    else extraEdges.push(`${labels.get(e.source)} —${e.kind}→ ${labels.get(e.target)} (${e.origin.rule})`)
    count('edge', e.origin.rule, k >= 0)
  }
  const edges: Tally = {
    hit: gold.edges.filter((g, i) => !g.optional && used.has(i)).length,
    want: gold.edges.filter((g) => !g.optional).length,
    right: used.size,
    drafted: document.edges.length,
  }
  return {
    nodes,
    edges,
    rules,
    missed: {
      nodes: gold.nodes.filter((g, i) => !g.optional && !byGold.has(i)).map((g) => `${g.kinds[0]} ${g.mentions[0]}`),
      edges: gold.edges
        .filter((g, i) => !g.optional && !used.has(i))
        .map((g) => `${said.get(g.source)} —${g.kinds[0]}→ ${said.get(g.target)}`),
    },
    extra: {
      nodes: document.nodes
        .filter((_, j) => !byDraft.has(j))
        .map((d) => `${d.kind} ${labelOf(d.label)} (${d.origin.rule})`),
      edges: extraEdges,
    },
  }
}

/** How many quotes there are, how many equal the text between their offsets, and how many lie in boilerplate. */
export function quotes(document: GraphDocument): { count: number; valid: number; noise: number; without: number } {
  const points = [...document.source.text]
  const boilerplate = document.source.zones.filter((z) => z.kind === 'boilerplate')
  const out = { count: 0, valid: 0, noise: 0, without: 0 }
  for (const s of [...document.nodes, ...document.edges]) {
    if (s.evidence.length === 0) out.without++
    for (const q of s.evidence) {
      out.count++
      if (points.slice(q.start, q.end).join('') === q.quote) out.valid++
      if (boilerplate.some((z) => q.start < z.end && z.start < q.end)) out.noise++
    }
  }
  return out
}
