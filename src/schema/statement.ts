/** Makers of nodes and edges that the compiler holds to the ontology. */
import type { GraphEdge, GraphNode, Origin, Quote } from './document.ts'
import { edgeId } from './ids.ts'
import { compareIds } from './normal.ts'
import type { DomainOf, EdgeKind, NodeKind, RangeOf } from './ontology.ts'
import { admits, edgeKind, isEdgeKind } from './ontology.ts'

/** A reference to a node whose kind the compiler knows. */
export interface NodeRef<K extends NodeKind = NodeKind> {
  readonly id: string
  readonly kind: K
}

type EdgeAttributes = Partial<
  Pick<GraphEdge, 'order' | 'modality' | 'polarity' | 'raci' | 'support' | 'note' | 'review'>
>

/** An edge was asked for that the ontology does not know: a mistake in the program, not in data. */
export class OntologyError extends Error {
  override readonly name = 'OntologyError'
}

/**
 * An edge whose ends fit its kind: `edge('responsibleFor', goal, role, …)` does not compile.
 * A symmetric edge is stored with its ends in id order. Data whose kinds are only known at run time goes through
 * `admits` first.
 *
 * @throws {OntologyError} if the compiler was got round
 */
export function edge<K extends EdgeKind>(
  kind: K,
  source: NodeRef<DomainOf<K>>,
  target: NodeRef<RangeOf<K>>,
  evidence: Quote[],
  origin: Origin,
  attributes: EdgeAttributes = {},
): GraphEdge {
  if (!isEdgeKind(kind) || !admits(kind, source.kind, target.kind)) {
    throw new OntologyError(`edge: ${kind} cannot lead from a ${source.kind} to a ${target.kind}; ask \`admits\` first`)
  }
  const swap = edgeKind(kind).symmetric && compareIds(source.id, target.id) > 0
  const [from, to] = swap ? [target.id, source.id] : [source.id, target.id]
  return {
    id: edgeId(kind, from, to),
    kind,
    source: from,
    target: to,
    ...attributes,
    support: attributes.support ?? 'stated',
    evidence,
    origin,
    review: attributes.review ?? 'unreviewed',
  }
}

/** Whether a rule made it and nobody has looked at it yet: what it lacks the text may well say. */
export const isDrafted = ({ origin, review }: Pick<GraphNode, 'origin' | 'review'>): boolean =>
  origin.by === 'rule' && review === 'unreviewed'

/** The label of a statement's concept in a language, with the nearest one that exists if that is missing. */
export function labelIn(label: GraphNode['label'], language: 'zh-Hant' | 'zh-Hans' | 'en'): string {
  if (language === 'en') return label.en ?? label['zh-Hant'] ?? label['zh-Hans'] ?? ''
  const other = language === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
  return label[language] ?? label[other] ?? label.en ?? ''
}
