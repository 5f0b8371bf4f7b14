/** How far a statement can be trusted, in plain words. */
import { formatShare, inspectorMessages, termMessages } from '../../i18n/index.ts'
import type { GraphEdge, GraphNode } from '../../schema/index.ts'
import { isDrafted } from '../../schema/index.ts'
import { useContent, useLanguage, useWords } from '../state/index.ts'

/** Below this accuracy a rule is called unsure. */
const UNSURE = 0.6

export function Status({ statement }: { statement: GraphNode | GraphEdge }) {
  const words = useWords(inspectorMessages)
  const terms = useWords(termMessages)
  const language = useLanguage()
  const content = useContent()
  const { origin, review } = statement
  const lines = [
    [
      terms.origin[origin.by],
      origin.rule && words.rule(origin.rule),
      origin.confidence !== undefined && words.confidence(formatShare(origin.confidence, language)),
    ]
      .filter(Boolean)
      .join(' · '),
    words.reviewed[review],
  ]
  // What a rule has read and nobody has checked is the rule's word, not the text's.
  const drafted = isDrafted(statement)
  if (drafted && (origin.confidence ?? 1) < UNSURE) lines.push(words.unsure)
  const edge = 'source' in statement ? statement : null
  if (edge) {
    const support = words.supported[edge.support ?? 'stated']
    lines.push(drafted ? words.bySupport(support) : support, words.told[edge.modality ?? 'fact'])
    if (edge.polarity === '-' && edge.kind !== 'contributesTo') lines.push(words.denied)
  } else if ('actor' in statement && statement.actor === 'implicit')
    lines.push(drafted ? words.actorNotRead : words.implicitActor)
  const note = edge?.note && content.phrase(edge.note)
  return (
    <section className="status">
      <h3>{words.statusTitle}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {note && (
        <p lang={note.lang}>
          <b>{words.why}</b> {note.text}
        </p>
      )}
    </section>
  )
}
