/**
 * Documents in a few lines, for tests. Each line states a relation or names a node:
 *
 *     role.secretary responsibleFor responsibility.lead raci=A
 *     goal.alone
 *
 * The text of the document is the lines themselves, so every quote is real: a node is quoted at each place where its name
 * stands, an edge by its line.
 */

import type { GraphDocument, GraphEdge, GraphNode, Quote } from '../src/schema/index.ts'
import { edgeId, isEdgeKind, isNodeKind, sha256Hex } from '../src/schema/index.ts'

const attribute = (key: string, value: string) => ({ [key]: key === 'order' ? Number(value) : value })

/** A document from lines of the form above; `labels` gives names other than the slug. */
export function documentOf(lines: string, labels: Record<string, string> = {}): GraphDocument {
  const text = lines
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
    .join('\n')
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const named = (id: string, quote: Quote) => {
    const kind = id.slice(0, id.indexOf('.'))
    if (!isNodeKind(kind)) throw new Error(`no node kind in ${id}`)
    const node = nodes.get(id)
    if (node) node.evidence.push(quote)
    else {
      nodes.set(id, {
        id,
        kind,
        label: { 'zh-Hant': labels[id] ?? id.slice(id.indexOf('.') + 1), en: id.slice(id.indexOf('.') + 1) },
        evidence: [quote],
        origin: { by: 'curator' },
        review: 'accepted',
      })
    }
  }
  let start = 0
  for (const line of text.split('\n')) {
    const [source = '', kind, target = '', ...rest] = line.split(/ +/)
    const quote = (part: string, at = start + line.indexOf(part)): Quote => ({
      quote: part,
      start: at,
      end: at + [...part].length,
    })
    named(source, quote(source, start))
    if (kind !== undefined) {
      if (!isEdgeKind(kind)) throw new Error(`no edge kind in ${line}`)
      named(target, quote(target, start + line.indexOf(` ${target}`) + 1))
      const id = edgeId(kind, source, target)
      edges.set(id, {
        id,
        kind,
        source,
        target,
        support: 'stated',
        ...Object.assign({}, ...rest.map((r) => attribute(r.slice(0, r.indexOf('=')), r.slice(r.indexOf('=') + 1)))),
        evidence: [quote(line, start)],
        origin: { by: 'curator' },
        review: 'accepted',
      })
    }
    start += [...line].length + 1
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    format: 'gangmu/1',
    source: {
      id: 'test',
      title: 'Test',
      language: 'zh-Hant',
      text,
      sha256: sha256Hex(text),
      zones: [{ kind: 'body', start: 0, end: [...text].length }],
    },
    nodes: [...nodes.values()].sort(byId),
    edges: [...edges.values()].sort(byId),
  }
}
