/** Rule 2: what is stated is stated somewhere. */
import type { GraphNode } from '../../schema/index.ts'
import { edgeKinds } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

/** Marks of the items of a list: 一是, 二是, … */
const itemMark = /^[一二三四五六七八九十]是$/

/**
 * Whether a folded text holds a cue of the ontology's table: its pieces, one after the other. `以A促B` is 以 … 促; `A與B(深度)融合` is
 * 與 … 融合, with what stands in brackets left out; `一是…二是…` is the mark of any item of a list.
 */
export function cueTest(cue: string): (folded: string) => boolean {
  const pieces = cue
    .replace(/\([^)]*\)/g, '…')
    .split(/[A-Z…]+/)
    .map(fold)
    .filter(Boolean)
  if (pieces.every((p) => itemMark.test(p))) return (folded) => /[一二三四五六七八九十]是/.test(folded)
  return (folded) => {
    let from = 0
    for (const piece of pieces) {
      const at = folded.indexOf(piece, from)
      if (at < 0) return false
      from = at + piece.length
    }
    return true
  }
}

const cuesOf = new Map(edgeKinds.map(({ id, cues }) => [id, cues.split(', ').map(cueTest)]))

/** Everything that a text may call a node. */
const namesOf = ({ label, aliases = [] }: GraphNode): string[] => [
  ...new Set(
    [label['zh-Hant'], label['zh-Hans'], label.en, ...aliases.map((a) => a.text)].flatMap((n) => (n ? [fold(n)] : [])),
  ),
]

export const support: Rule = {
  id: 'support',
  number: 2,
  severity: 'error',
  says:
    'A stated edge has a quote that holds its cue word, or names (label or alias) for both of its ends. ' +
    'An inferred one has two quotes, or a note that says why.',
  check({ document: { nodes, edges }, sources, targets, relation }) {
    const findings: Finding[] = []
    const known: (readonly string[] | undefined)[] = []
    const named = (text: string, node: number) => {
      known[node] ??= namesOf(nodes[node]!)
      return known[node].some((name) => text.includes(name))
    }
    edges.forEach((edge, i) => {
      const [source, target] = [sources[i]!, targets[i]!]
      if (source < 0 || target < 0 || edge.evidence.length === 0) return
      if (edge.support === 'inferred') {
        if (edge.evidence.length > 1 || edge.note) return
        findings.push({
          ...about(edge),
          code: 'support.inferred',
          path: ['edges', i, 'evidence'],
          message: `“${relation(edge)}” is inferred, but from one passage, and no note says why.`,
          remedy: 'Quote the other passage, or add a note.',
          expected: 'two quotes, or a note',
          values: { relation: relation(edge) },
        })
        return
      }
      const stated = edge.evidence.some(({ quote }) => {
        const text = fold(quote)
        return (named(text, source) && named(text, target)) || cuesOf.get(edge.kind)!.some((holds) => holds(text))
      })
      if (stated) return
      findings.push({
        ...about(edge),
        code: 'support.stated',
        path: ['edges', i, 'support'],
        message: `No quote states “${relation(edge)}”: none has a cue of the relation, or names for both ends.`,
        remedy:
          'Quote the passage that states it, add the name that the text uses as an alias, or say that it is inferred.',
        expected: 'a cue word, or names for both ends, in one quote',
        values: { relation: relation(edge) },
      })
    })
    return findings
  },
}
