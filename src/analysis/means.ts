/** How the text means to bring something about. */
import type { DocumentIndex } from '../graph/index.ts'
import type { EdgeKind, GraphEdge } from '../schema/index.ts'

/** A concept or a part of it, with what is said of how it comes about. */
export interface Means {
  readonly id: string
  /** 0 for the concept itself, 1 for its parts and so on. */
  readonly depth: number
  /** In the order of the text. */
  readonly edges: readonly GraphEdge[]
}

/** What brings a concept about, and who is after it; what it works through and rests on. */
const toward: ReadonlySet<EdgeKind> = new Set([
  'achieves',
  'contributesTo',
  'leads',
  'produces',
  'cultivates',
  'carriesOut',
  'pursues',
])
const from: ReadonlySet<EdgeKind> = new Set(['uses', 'basedOn', 'upholds'])

/**
 * The relations by which a concept comes about, and those of its parts, each part once, below its whole and in its order.
 * What hinders it is left out. Linear in the parts and their relations. An unknown id gives nothing.
 */
export function meansOf(index: DocumentIndex, id: string): readonly Means[] {
  const found: Means[] = []
  const seen = new Set<string>()
  const visit = (current: string, depth: number) => {
    if (seen.has(current) || !index.node(current)) return
    seen.add(current)
    const edges = [
      ...index.incoming(current).filter((e) => toward.has(e.kind) && e.polarity !== '-'),
      ...index.outgoing(current).filter((e) => from.has(e.kind) && e.polarity !== '-'),
    ].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
    found.push({ id: current, depth, edges })
    const parts = index
      .outgoing(current)
      .filter((e) => e.kind === 'hasPart')
      .sort(
        (a, b) =>
          (a.order ?? 0) - (b.order ?? 0) ||
          (index.node(a.target)?.evidence[0]?.start ?? 0) - (index.node(b.target)?.evidence[0]?.start ?? 0),
      )
    for (const { target } of parts) visit(target, depth + 1)
  }
  visit(id, 0)
  return found
}

/** Who is after a concept, and what such an actor sets up or runs: the text ties these to the actor, not to the concept. */
export interface Instruments {
  readonly actor: string
  /** To mechanisms and programmes, then to what these consist of; in the order of the text. */
  readonly edges: readonly GraphEdge[]
}

const runs: ReadonlySet<EdgeKind> = new Set(['carriesOut', 'produces', 'oversees', 'leads', 'uses'])

/**
 * The mechanisms and programmes of those who pursue a concept, a part of it, or a whole that it is part of. A programme that is
 * after the concept, or sets it, speaks for itself. Linear in the parts and the relations of those found.
 */
export function instrumentsOf(index: DocumentIndex, id: string): readonly Instruments[] {
  const wanted = new Set([id])
  for (const whole of wanted)
    for (const e of index.incoming(whole))
      if (e.kind === 'hasPart' && index.node(e.source)?.kind === 'goal') wanted.add(e.source)
  for (const { id: part } of meansOf(index, id)) wanted.add(part)
  const isInstrument = (node: string) => ['mechanism', 'programme'].includes(index.node(node)?.kind ?? '')
  const after = [...wanted].flatMap((goal) =>
    index.incoming(goal).filter((e) => e.kind === 'pursues' || e.kind === 'defines'),
  )
  const found: Instruments[] = []
  for (const actor of new Set(after.map((e) => e.source))) {
    const own = index.outgoing(actor).filter((e) => runs.has(e.kind) && e.polarity !== '-' && isInstrument(e.target))
    const setting = after.filter((e) => e.source === actor && isInstrument(actor))
    const parts = own.flatMap((e) =>
      index.node(e.target)?.kind === 'mechanism' ? index.outgoing(e.target).filter((p) => p.kind === 'hasPart') : [],
    )
    const edges = [...new Set([...setting, ...own, ...parts])]
    if (edges.length > 0) found.push({ actor, edges })
  }
  return found
}
