/** Rules 3 and 4: which relations there may be. */
import type { EdgeKind, GraphEdge } from '../../schema/index.ts'
import { admits, compareIds, edgeKind, edgeKinds } from '../../schema/index.ts'
import { cyclesOf } from '../cycles.ts'
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

const kindPlaces = new Map(edgeKinds.map((k, i) => [k.id, i]))

/** Edges of kinds without cycles, grouped by kind, with their places. */
function acyclicEdges(edges: readonly GraphEdge[]): ReadonlyMap<EdgeKind, readonly number[]> {
  const byKind = new Map<EdgeKind, number[]>(edgeKinds.flatMap((k) => (k.acyclic ? [[k.id, []]] : [])))
  edges.forEach(({ kind, source, target }, i) => {
    if (source !== target) byKind.get(kind)?.push(i)
  })
  return byKind
}

export const relations: Rule = {
  id: 'relations',
  number: 3,
  severity: 'error',
  says:
    'Domain and range hold. No edge leads from a node to itself, no second edge of the same kind between the same two. ' +
    `${edgeKinds.flatMap((k) => (k.acyclic ? [k.id] : [])).join(', ')} have no cycles.`,
  check({ document: { nodes, edges }, sources, targets, name, relation }) {
    const findings: Finding[] = []
    const first = new Map<number, number>()
    edges.forEach((edge, i) => {
      const { id, kind, raci, order } = edge
      const entry = edgeKind(kind)
      const [from, to] = [sources[i]!, targets[i]!]
      const [source, target] = [nodes[from], nodes[to]]
      if (source && target && !admits(kind, source.kind, target.kind)) {
        for (const [end, node, allowed] of [
          ['source', source, entry.domain],
          ['target', target, entry.range],
        ] as const) {
          if (allowed.includes(node.kind)) continue
          const role = end === 'source' ? 'come from' : 'lead to'
          findings.push({
            ...about(edge),
            code: end === 'source' ? 'edge.domain' : 'edge.range',
            path: ['edges', i, end],
            message: `“${relation(edge)}”: ${kind} cannot ${role} a ${node.kind}.`,
            remedy: 'Choose another kind for the edge or for the node, or another node.',
            ids: [id, node.id],
            found: node.kind,
            expected: `one of ${allowed.join(', ')}`,
            values: { relation: relation(edge), kind, found: node.kind, expected: allowed.join(', ') },
          })
        }
      }
      if (edge.source === edge.target) {
        findings.push({
          ...about(edge),
          code: 'edge.loop',
          path: ['edges', i],
          message: `“${relation(edge)}” leads from a node to itself.`,
          remedy: 'Correct one of its ends, or delete it.',
          values: { relation: relation(edge) },
        })
      }
      if (raci && kind !== 'responsibleFor') {
        findings.push({
          ...about(edge),
          code: 'edge.attribute',
          path: ['edges', i, 'raci'],
          message: `“raci” belongs to responsibleFor, not to ${kind}.`,
          remedy: 'Delete it.',
          found: raci,
          values: { key: 'raci', kind, expected: 'responsibleFor' },
        })
      }
      if (order !== undefined && kind !== 'hasPart') {
        findings.push({
          ...about(edge),
          code: 'edge.attribute',
          severity: 'warning',
          path: ['edges', i, 'order'],
          message: `“order” belongs to hasPart, not to ${kind}.`,
          remedy: 'Delete it.',
          found: order,
          values: { key: 'order', kind, expected: 'hasPart' },
        })
      }
      if (!source || !target) return
      // Kind and ends as one number, far below 2 to the 53rd.
      const [a, b] = entry.symmetric && from > to ? [to, from] : [from, to]
      const key = (kindPlaces.get(kind)! * nodes.length + a) * nodes.length + b
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, i)
      else {
        findings.push({
          ...about(edge),
          code: 'edge.duplicate',
          path: ['edges', i],
          message: `“${relation(edge)}” is there already, as edges[${earlier}].`,
          remedy: 'Move its quotes to that one, and delete it.',
          ids: [edges[earlier]!.id, id],
          values: { relation: relation(edge), earlier },
        })
      }
    })
    for (const [kind, places] of acyclicEdges(edges)) {
      for (const cycle of cyclesOf(places.map((i) => ({ ...edges[i]!, place: i })))) {
        const labels = [...cycle, cycle[0]!].map((e) => name(e.source)).join(' → ')
        findings.push({
          code: 'edge.cycle',
          path: ['edges', Math.min(...cycle.map((e) => e.place))],
          message: `${kind} goes round in a circle: ${labels}.`,
          remedy: 'Delete or turn round one of these edges.',
          ...about(cycle[0]!),
          ids: cycle.map((e) => e.id),
          values: { kind, cycle: labels },
        })
      }
    }
    return findings
  },
}

export const symmetry: Rule = {
  id: 'symmetry',
  number: 4,
  severity: 'error',
  says: `A symmetric edge (${edgeKinds.flatMap((k) => (k.symmetric ? [k.id] : [])).join(', ')}) is stored once, its ends in id order.`,
  check({ document, relation }) {
    return document.edges.flatMap((edge, i): Finding[] =>
      edgeKind(edge.kind).symmetric && compareIds(edge.source, edge.target) > 0
        ? [
            {
              code: 'edge.order',
              path: ['edges', i],
              message: `“${relation(edge)}” goes both ways, and its ends are not in id order.`,
              remedy: 'Exchange source and target.',
              ...about(edge),
              found: [edge.source, edge.target],
              expected: `${edge.target}, ${edge.source}`,
              values: { relation: relation(edge) },
            },
          ]
        : [],
    )
  },
}
