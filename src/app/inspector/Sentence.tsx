/** A relation as a sentence whose names lead on. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sentence, sentencePieces, termMessages } from '../../i18n/index.ts'
import type { GraphEdge, GraphNode } from '../../schema/index.ts'
import { ConceptName, Icon, StatementLink } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useContent, useLanguage, useWords } from '../state/index.ts'

interface SentenceProps {
  readonly open: OpenDocument
  readonly edge: GraphEdge
  /** The concept whose relations are listed: named, but no way on. */
  readonly self?: string
}

function End({ node, self }: { node: GraphNode | null; self: boolean }): ReactNode {
  const content = useContent()
  if (!node) return null
  const phrase = content.phrase(node.label)
  if (self) {
    return (
      <span className="self" lang={phrase.lang}>
        {phrase.text}
      </span>
    )
  }
  return (
    <StatementLink id={node.id}>
      <ConceptName node={node} />
    </StatementLink>
  )
}

/** The sentence as text, for names of controls. */
export function useSentence(open: OpenDocument): (edge: GraphEdge) => string {
  const content = useContent()
  return (edge) => {
    const name = (id: string) => {
      const node = open.index.node(id)
      return node ? content.label(node.label) : id
    }
    return sentence(edge, name(edge.source), name(edge.target), content.language)
  }
}

/** A relation in one line: its sentence, how it is told, and the way to the relation itself. */
export function Sentence({ open, edge, self }: SentenceProps) {
  const language = useLanguage()
  const terms = useWords(termMessages)
  const whole = useSentence(open)
  const content = useContent()
  const nameOf = (id: string) => {
    const node = open.index.node(id)
    return node ? content.label(node.label) : id
  }
  const { before, between, after } = sentencePieces(edge, language, {
    source: nameOf(edge.source),
    target: nameOf(edge.target),
  })
  const notes = [
    edge.modality && edge.modality !== 'fact' ? terms.modality[edge.modality] : null,
    edge.support === 'inferred' ? terms.support.inferred : null,
    edge.review === 'accepted' ? null : terms.review[edge.review],
  ].filter((note) => note !== null)
  return (
    <div className="sentence">
      <p>
        {before}
        <End node={open.index.node(edge.source)} self={edge.source === self} />
        <span className="verb">{between}</span>
        <End node={open.index.node(edge.target)} self={edge.target === self} />
        {after && <span className="verb">{after}</span>}
        {notes.map((note) => (
          <small key={note} className="tag">
            {note}
          </small>
        ))}
      </p>
      <Button
        className="icon-button small"
        aria-label={whole(edge)}
        onPress={() => actions.select([edge.id])}
        onHoverStart={() => actions.hoverOver({ ids: [edge.id], from: 'list' })}
        onHoverEnd={() => actions.hoverOver(null)}
        onFocus={() => actions.hoverOver({ ids: [edge.id], from: 'list' })}
        onBlur={() => actions.hoverOver(null)}
      >
        <Icon name="quote" size={15} />
      </Button>
    </div>
  )
}
