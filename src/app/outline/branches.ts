/** The outline as branches: the text's own order, or the five questions. Children are made when a branch is opened. */
import { relationsOf } from '../../analysis/index.ts'
import type { Aspect, GraphEdge, GraphNode, NodeKind, Span } from '../../schema/index.ts'
import { aspectOf, aspects, nodeKinds } from '../../schema/index.ts'
import type { Unit } from '../../text/index.ts'
import type { OpenDocument, Visible } from '../state/index.ts'

export type Order = 'text' | 'aspect'

/** One row of the tree. `key` is unique in the tree; `id` is the statement that it stands for, if any. */
export type Branch = { readonly key: string; readonly children: () => readonly Branch[]; readonly size: number } & (
  | { readonly kind: 'unit'; readonly heading: Span; readonly section: number | null }
  | { readonly kind: 'aspect'; readonly aspect: Aspect }
  | { readonly kind: 'nodeKind'; readonly nodeKind: NodeKind }
  | { readonly kind: 'node'; readonly node: GraphNode }
  | { readonly kind: 'edge'; readonly edge: GraphEdge }
  /** Stands for what a closed branch holds. */
  | { readonly kind: 'closed' }
)

/** Longest stretch of an item without a head that stands for it, in code points. */
const OPENING = 24

const leaf = () => []

/** What a closed branch holds in place of its children. */
export const closed = (key: string): Branch => ({ kind: 'closed', key: `c ${key}`, size: 0, children: leaf })

function nodeBranch(open: OpenDocument, visible: Visible, node: GraphNode): Branch {
  const edges = () =>
    relationsOf(open.index, node.id)
      .flatMap((g) => g.edges)
      .filter((e) => visible.edges.has(e.id))
  return {
    kind: 'node',
    key: `n ${node.id}`,
    node,
    size: edges().length,
    children: () =>
      edges().map((edge) => ({ kind: 'edge', key: `e ${node.id} ${edge.id}`, edge, size: 0, children: leaf })),
  }
}

/** Headings of items and sections hold the concepts that the text first names there. Branches without concepts are left out. */
function byText(open: OpenDocument, visible: Visible): readonly Branch[] {
  const nodes = open.document.nodes
    .filter((n) => visible.nodes.has(n.id))
    .map((node) => ({ node, at: node.evidence[0]?.start ?? 0 }))
    .sort((a, b) => a.at - b.at)
  const between = (from: number, to: number) => nodes.filter((n) => n.at >= from && n.at < to).map((n) => n.node)
  const unitBranch = (unit: Unit, to: number, section: number | null): Branch | null => {
    const inner = unit.children.filter((c) => c.kind === 'section' || c.kind === 'item')
    const parts: Branch[] = []
    let from = unit.start
    inner.forEach((child, i) => {
      parts.push(...between(from, child.start).map((n) => nodeBranch(open, visible, n)))
      const end = inner[i + 1]?.start ?? to
      const branch = unitBranch(child, end, null)
      if (branch) parts.push(branch)
      from = end
    })
    if (!inner.length) parts.push(...between(from, to).map((n) => nodeBranch(open, visible, n)))
    if (!parts.length) return null
    const heading = unit.heading ?? { start: unit.start, end: Math.min(unit.end, unit.start + OPENING) }
    return {
      kind: 'unit',
      key: `u ${unit.start} ${unit.kind}`,
      heading,
      section,
      size: parts.length,
      children: () => parts,
    }
  }
  const roots: Branch[] = []
  const { units } = open.reading
  const before = between(0, units[0]?.start ?? Number.POSITIVE_INFINITY)
  roots.push(...before.map((n) => nodeBranch(open, visible, n)))
  units.forEach((unit, i) => {
    const to = units[i + 1]?.start ?? Number.POSITIVE_INFINITY
    // What has no head of its own and stands behind a section is no other section of that number.
    const number = open.index.sectionAt(unit.start)?.number ?? null
    const branch = unitBranch(unit, to, unit.heading || i === 0 ? number : null)
    if (branch) roots.push(branch)
  })
  return roots
}

function byAspect(open: OpenDocument, visible: Visible): readonly Branch[] {
  const of = new Map<NodeKind, GraphNode[]>()
  for (const node of open.document.nodes) {
    if (!visible.nodes.has(node.id)) continue
    const list = of.get(node.kind)
    if (list) list.push(node)
    else of.set(node.kind, [node])
  }
  return aspects.flatMap(({ id }): Branch[] => {
    const kinds = nodeKinds.filter((k) => aspectOf(k.id) === id && of.has(k.id))
    if (!kinds.length) return []
    return [
      {
        kind: 'aspect',
        key: `a ${id}`,
        aspect: id,
        size: kinds.reduce((n, k) => n + of.get(k.id)!.length, 0),
        children: () =>
          kinds.map((k) => ({
            kind: 'nodeKind',
            key: `k ${k.id}`,
            nodeKind: k.id,
            size: of.get(k.id)!.length,
            children: () => of.get(k.id)!.map((n) => nodeBranch(open, visible, n)),
          })),
      },
    ]
  })
}

/** The top of the tree, with what the filter leaves. */
export const branches = (open: OpenDocument, visible: Visible, order: Order): readonly Branch[] =>
  order === 'text' ? byText(open, visible) : byAspect(open, visible)

/** Keys of all branches that hold concepts: what "expand all" opens (concepts themselves stay closed). */
export function holders(roots: readonly Branch[]): string[] {
  const keys: string[] = []
  const queue = [...roots]
  for (let b = queue.pop(); b; b = queue.pop()) {
    if (b.kind === 'node' || b.kind === 'edge' || b.kind === 'closed') continue
    keys.push(b.key)
    queue.push(...b.children())
  }
  return keys
}

/** The statement that a key stands for, or null. */
export const idOf = (key: string): string | null => /^(?:n|e [^ ]+) (.+)$/.exec(key)?.[1] ?? null
