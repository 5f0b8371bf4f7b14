/** Rule 6: a responsibility is somebody's. */
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

export const duty: Rule = {
  id: 'duty',
  number: 6,
  severity: 'error',
  says: 'A responsibility has somebody responsible for it, or says that the text leaves it without an owner (actor: "implicit").',
  check({ document: { nodes, edges }, targets, name }) {
    const owned = new Set(edges.flatMap((e, i) => (e.kind === 'responsibleFor' ? [targets[i]!] : [])))
    return nodes.flatMap((node, i): Finding[] => {
      const shared = () => ({ ...about(node), values: { name: name(node.id) } })
      if (node.kind !== 'responsibility') {
        if (!node.actor) return []
        return [
          {
            ...shared(),
            code: 'actor.misplaced',
            path: ['nodes', i, 'actor'],
            message: `“actor” belongs to a responsibility, and “${name(node.id)}” is a ${node.kind}.`,
            remedy: 'Delete it.',
            found: node.actor,
          },
        ]
      }
      if (owned.has(i)) {
        if (!node.actor) return []
        return [
          {
            ...shared(),
            code: 'actor.contradicted',
            severity: 'warning',
            path: ['nodes', i, 'actor'],
            message: `“${name(node.id)}” is said to be without an owner, but somebody is responsible for it.`,
            remedy: 'Delete “actor”.',
            found: node.actor,
          },
        ]
      }
      if (node.actor) return []
      return [
        {
          ...shared(),
          code: 'responsibility.unowned',
          path: ['nodes', i],
          message: `Nobody is responsible for “${name(node.id)}”.`,
          remedy:
            'Add a responsibleFor edge from whoever owes it, or say actor: "implicit" if the text leaves it open.',
          expected: 'an incoming responsibleFor edge, or actor: "implicit"',
        },
      ]
    })
  },
}
