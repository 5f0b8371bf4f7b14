/** What a careful reader would ask about: gaps in the argument and in the evidence. */
import type { DocumentIndex } from '../graph/index.ts'
import type { EdgeKind, Issue, NodeKind, Span } from '../schema/index.ts'

export type AuditRule =
  | 'goal.unachieved'
  | 'responsibility.unowned'
  | 'role.idle'
  | 'claim.agentless'
  | 'question.unanswered'
  | 'count.mismatch'
  | 'statement.inferred'
  | 'statement.unreviewed'
  | 'node.isolated'
  | 'sentence.uncovered'

/** One finding, with the place that it leads to. */
export interface AuditRow {
  readonly rule: AuditRule
  /** Node or edge concerned; null for a sentence. */
  readonly id: string | null
  readonly span: Span | null
  /** The check's own words, for a finding that comes from one. */
  readonly issue?: Issue
}

interface Demand {
  readonly rule: AuditRule
  readonly kinds: readonly NodeKind[]
  /** Relations of which the node, or a concept that it is part of or has as a part, needs at least one. */
  readonly incoming?: readonly EdgeKind[]
  readonly outgoing?: readonly EdgeKind[]
}

/** What each kind of concept is expected to be tied to. */
const demands: readonly Demand[] = [
  { rule: 'goal.unachieved', kinds: ['goal'], incoming: ['achieves', 'contributesTo', 'leads', 'pursues', 'defines'] },
  { rule: 'responsibility.unowned', kinds: ['responsibility'], incoming: ['responsibleFor'] },
  { rule: 'role.idle', kinds: ['role'], outgoing: ['responsibleFor', 'carriesOut', 'oversees', 'upholds', 'leads'] },
  {
    rule: 'claim.agentless',
    kinds: ['mechanism', 'programme', 'measure'],
    incoming: ['carriesOut', 'responsibleFor', 'produces', 'uses', 'oversees'],
  },
  { rule: 'question.unanswered', kinds: ['problem'], incoming: ['addresses'] },
]

const WHOLE_AND_CLASS: readonly EdgeKind[] = ['hasPart', 'memberOf', 'holdsRole']

/** Whether an edge of one of the kinds reaches (or leaves) the node. */
function tied(index: DocumentIndex, id: string, { incoming = [], outgoing = [] }: Demand): boolean {
  return (
    index.incoming(id).some((e) => incoming.includes(e.kind)) ||
    index.outgoing(id).some((e) => outgoing.includes(e.kind))
  )
}

/** The wholes that a node is part of and the classes that it belongs to, itself first; each once. */
function upwards(index: DocumentIndex, id: string): string[] {
  const found = [id]
  for (let i = 0; i < found.length; i++) {
    const current = found[i]!
    const above = [
      ...index.incoming(current).flatMap((e) => (e.kind === 'hasPart' ? [e.source] : [])),
      ...index
        .outgoing(current)
        .flatMap((e) => (e.kind !== 'hasPart' && WHOLE_AND_CLASS.includes(e.kind) ? [e.target] : [])),
    ]
    for (const next of above) if (!found.includes(next)) found.push(next)
  }
  return found
}

/**
 * All findings, by rule in the order of `AuditRule`, then in the order of the text.
 *
 * @param issues what `checkDocument` gives; those on counting words become `count.mismatch`
 * @param uncovered sentences of the article that no quote touches
 */
export function audit(index: DocumentIndex, issues: readonly Issue[], uncovered: readonly Span[]): readonly AuditRow[] {
  const { nodes, edges } = index.document
  const spanOf = (id: string): Span | null => (index.node(id) ?? index.edge(id))?.evidence[0] ?? null
  const rows: AuditRow[] = []
  const inTextOrder = (a: AuditRow, b: AuditRow) => (a.span?.start ?? 0) - (b.span?.start ?? 0)
  const add = (found: AuditRow[]) => rows.push(...found.sort(inTextOrder))
  const row = (rule: AuditRule, id: string): AuditRow => ({ rule, id, span: spanOf(id) })

  for (const demand of demands) {
    add(
      nodes
        .filter((n) => demand.kinds.includes(n.kind))
        .filter((n) => !upwards(index, n.id).some((id) => tied(index, id, demand)))
        .map((n) => row(demand.rule, n.id)),
    )
  }
  add(
    issues
      .filter((i) => i.code.startsWith('count.'))
      .map((issue) => {
        const id = issue.ids?.[0] ?? null
        return { rule: 'count.mismatch' as const, id, span: issue.span ?? (id ? spanOf(id) : null), issue }
      }),
  )
  add(edges.filter((e) => e.support === 'inferred').map((e) => row('statement.inferred', e.id)))
  add([...nodes, ...edges].filter((s) => s.review === 'unreviewed').map((s) => row('statement.unreviewed', s.id)))
  add(
    nodes
      .filter((n) => !index.outgoing(n.id).length && !index.incoming(n.id).length)
      .map((n) => row('node.isolated', n.id)),
  )
  add(uncovered.map((span) => ({ rule: 'sentence.uncovered' as const, id: null, span })))
  return rows
}
