/** Rule 7: ids are stable, and tell kinds apart. */
import { edgeId, referenceIssues } from '../../schema/index.ts'
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

const nodeIdForm = /^([A-Za-z]+)\.[a-z0-9]+(?:-[a-z0-9]+)*$/
const edgeIdForm = /^e\.[a-z0-9]+(?:-[a-z0-9]+)*$/

export const identity: Rule = {
  id: 'identity',
  number: 7,
  severity: 'error',
  says: 'Ids are unique, of the form kind.slug or e.hash, and the edges lead to nodes that are there.',
  check({ document, sources, targets }) {
    // Most documents come from the reader, which has looked at the references; a glance tells whether it pays to look again.
    const { nodes, edges, layout } = document
    const ids = new Set(nodes.map((n) => n.id))
    for (const { id } of edges) ids.add(id)
    const sound = ids.size === nodes.length + edges.length && !layout && !sources.includes(-1) && !targets.includes(-1)
    const findings: Finding[] = sound ? [] : referenceIssues(document)
    nodes.forEach((node, i) => {
      const kind = nodeIdForm.exec(node.id)?.[1]
      if (kind === node.kind) return
      findings.push({
        code: kind === undefined ? 'id.form' : 'id.kind',
        path: ['nodes', i, 'id'],
        message:
          kind === undefined
            ? `“${node.id}” is not of the form kind.slug, with small Latin letters, digits and hyphens.`
            : `The id “${node.id}” says ${kind}, but the node is a ${node.kind}.`,
        remedy: `Give it an id that begins with “${node.kind}.”, and follow it in the edges.`,
        ...about(node),
        found: node.id,
        expected: `${node.kind}.slug`,
        values: { id: node.id, kind: node.kind },
      })
    })
    edges.forEach((edge, i) => {
      const expected = edgeId(edge.kind, edge.source, edge.target)
      if (edge.id === expected) return
      const wellFormed = edgeIdForm.test(edge.id)
      findings.push({
        code: wellFormed ? 'id.hash' : 'id.form',
        ...(wellFormed && { severity: 'warning' as const }),
        path: ['edges', i, 'id'],
        message: wellFormed
          ? `“${edge.id}” is not the id that follows from kind, source and target.`
          : `“${edge.id}” is not of the form e.hash.`,
        remedy: `Write “${expected}”, so that the same relation has the same id in every document.`,
        ...about(edge),
        found: edge.id,
        expected,
        values: { id: edge.id, expected, kind: edge.kind },
      })
    })
    return findings
  },
}
