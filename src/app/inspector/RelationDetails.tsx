/** Everything about one relation. */
import { Button } from 'react-aria-components'
import { inspectorMessages } from '../../i18n/index.ts'
import type { GraphEdge } from '../../schema/index.ts'
import { edgeKind, nodeKind } from '../../schema/index.ts'
import { ConceptName, Icon, StatementLink } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useLanguage, useWords } from '../state/index.ts'
import { Quotes } from './Quotes.tsx'
import { useSentence } from './Sentence.tsx'
import { Status } from './Status.tsx'

function End({ open, id, role }: { open: OpenDocument; id: string; role: string }) {
  const language = useLanguage()
  const node = open.index.node(id)
  if (!node) return null
  return (
    <div>
      <dt>{role}</dt>
      <dd>
        <StatementLink id={id}>
          <ConceptName node={node} />
        </StatementLink>
        <span className="quiet">{nodeKind(node.kind).label[language]}</span>
      </dd>
    </div>
  )
}

export function RelationDetails({ open, edge }: { open: OpenDocument; edge: GraphEdge }) {
  const words = useWords(inspectorMessages)
  const language = useLanguage()
  const whole = useSentence(open)
  const kind = edgeKind(edge.kind)
  return (
    <article className="details">
      <header>
        <p className="kind-chip">
          <span aria-hidden="true">{kind.symmetric ? '↔' : '→'}</span>
          {words.relation}
          <span className="quiet">{kind.label[language]}</span>
        </p>
        <h2 className="whole-sentence">{whole(edge)}</h2>
        <p className="details-actions">
          <Button className="button" onPress={() => actions.revealIds([edge.id])}>
            <Icon name="locate" />
            {words.showInGraph}
          </Button>
        </p>
      </header>
      <dl className="ends">
        <End open={open} id={edge.source} role={words.from} />
        <End open={open} id={edge.target} role={words.to} />
      </dl>
      <section>
        <h3>
          {words.quotesTitle} <span className="count">{edge.evidence.length}</span>
        </h3>
        <Quotes key={edge.id} open={open} quotes={edge.evidence} />
      </section>
      <Status statement={edge} />
    </article>
  )
}
