/** What one entry of a document says about another: ids that are taken twice, edges and positions that lead nowhere. */
import type { Issue } from './issue.ts'

/** Names that mean something to every JavaScript object; as a key or an id they are refused. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

type Loose = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * Problems of reference in a parsed document, whatever else may be wrong with it: entries that are no objects and ids that are no strings
 * are passed over. Linear.
 */
export function referenceIssues(document: unknown): Issue[] {
  if (!isRecord(document)) return []
  const issues: Issue[] = []
  const nodes = list(document.nodes)
  const edges = list(document.edges)
  // The place of each id: that of the node, or that of the edge counted on from the nodes.
  const places = new Map<string, number>()
  const claim = (group: 'nodes' | 'edges', entry: unknown, index: number) => {
    if (!isRecord(entry) || typeof entry.id !== 'string') return
    const { id } = entry
    const path = [group, index, 'id']
    if (forbiddenNames.has(id)) {
      issues.push({
        code: 'id.forbidden',
        severity: 'error',
        path,
        message: `“${id}” is a name that every object has; it cannot be an id.`,
        remedy: 'Give it an id of the form kind.slug.',
        found: id,
        values: { id },
      })
    }
    const place = places.get(id)
    if (place === undefined) {
      places.set(id, group === 'nodes' ? index : nodes.length + index)
      return
    }
    const earlier = place < nodes.length ? `nodes[${place}]` : `edges[${place - nodes.length}]`
    issues.push({
      code: 'id.duplicate',
      severity: 'error',
      path,
      message: `The id “${id}” is taken by ${earlier} already.`,
      remedy: 'Give one of the two another id, or merge them.',
      ids: [id],
      found: id,
      values: { id, earlier },
    })
  }
  const isNode = (id: string) => (places.get(id) ?? nodes.length) < nodes.length
  nodes.forEach((n, i) => {
    claim('nodes', n, i)
  })
  edges.forEach((edge, i) => {
    claim('edges', edge, i)
    if (!isRecord(edge)) return
    for (const end of ['source', 'target'] as const) {
      const id = edge[end]
      if (typeof id !== 'string' || isNode(id)) continue
      issues.push({
        code: 'edge.dangling',
        severity: 'error',
        path: ['edges', i, end],
        message: `The edge leads to “${id}”, and no node has this id.`,
        remedy: 'Add the node, correct the id, or delete the edge.',
        ...(typeof edge.id === 'string' && { ids: [edge.id] }),
        found: id,
        expected: 'the id of a node',
        values: { id, end },
      })
    }
  })
  const positions = isRecord(document.layout) ? document.layout.positions : null
  if (isRecord(positions)) {
    for (const id of Object.keys(positions)) {
      if (isNode(id) || forbiddenNames.has(id)) continue
      issues.push({
        code: 'layout.dangling',
        severity: 'warning',
        path: ['layout', 'positions', id],
        message: `There is a position for “${id}”, and no node has this id.`,
        remedy: 'Delete the position.',
        found: id,
        values: { id },
      })
    }
  }
  return issues
}
