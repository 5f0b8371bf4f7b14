/** Several concepts and relations at once: what they are, and what is between them. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { DocumentIndex } from '../../graph/index.ts'
import { inspectorMessages } from '../../i18n/index.ts'
import { ConceptName, Icon, StatementLink } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useContent, useWords } from '../state/index.ts'
import { Sentence, useSentence } from './Sentence.tsx'

/** Most neighbours that are listed. */
const mostNeighbours = 12

/** Concepts that are tied to every one of some concepts, most tied ones first. */
function commonNeighbours(index: DocumentIndex, ids: readonly string[]): string[] {
  const ties = ids.map((id) => {
    const near = new Set<string>()
    for (const e of index.outgoing(id)) near.add(e.target)
    for (const e of index.incoming(id)) near.add(e.source)
    return near
  })
  const [first, ...others] = ties
  if (!first || others.length === 0) return []
  const degree = (id: string) => index.outgoing(id).length + index.incoming(id).length
  return [...first]
    .filter((id) => !ids.includes(id) && others.every((near) => near.has(id)))
    .sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
}

export function SelectionDetails({ open, selection }: { open: OpenDocument; selection: readonly string[] }) {
  const words = useWords(inspectorMessages)
  const content = useContent()
  const whole = useSentence(open)
  const { index } = open
  const nodes = selection.flatMap((id) => index.node(id) ?? [])
  const edges = selection.flatMap((id) => index.edge(id) ?? [])
  const ids = useMemo(() => selection.filter((id) => index.node(id)), [index, selection])
  const between = useMemo(() => {
    const chosen = new Set(ids)
    return ids.flatMap((id) => index.outgoing(id).filter((e) => chosen.has(e.target)))
  }, [index, ids])
  const common = useMemo(() => commonNeighbours(index, ids), [index, ids])
  const take = (id: string, name: string) => (
    <Button
      className="icon-button small"
      aria-label={words.remove(name)}
      onPress={() => actions.select([id], 'toggle')}
    >
      <Icon name="close" size={14} />
    </Button>
  )
  return (
    <article className="details">
      <header>
        <h2>{words.several(selection.length)}</h2>
        <p className="details-actions">
          <Button className="button" onPress={() => actions.revealIds(selection)}>
            <Icon name="locate" />
            {words.showInGraph}
          </Button>
          <Button className="button" onPress={() => actions.select([])}>
            {words.clearSelection}
          </Button>
        </p>
      </header>
      <ul className="chosen">
        {nodes.map((node) => (
          <li key={node.id}>
            <StatementLink id={node.id}>
              <ConceptName node={node} />
            </StatementLink>
            {take(node.id, content.label(node.label))}
          </li>
        ))}
        {edges.map((edge) => (
          <li key={edge.id}>
            <StatementLink id={edge.id}>{whole(edge)}</StatementLink>
            {take(edge.id, whole(edge))}
          </li>
        ))}
      </ul>
      {nodes.length > 1 && (
        <section>
          <h3>
            {words.between} <span className="count">{between.length}</span>
          </h3>
          {between.length === 0 && <p className="quiet">{words.noneBetween}</p>}
          <ul>
            {between.map((edge) => (
              <li key={edge.id}>
                <Sentence open={open} edge={edge} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {common.length > 0 && (
        <section>
          <h3>
            {words.commonNeighbours} <span className="count">{common.length}</span>
          </h3>
          <ul className="names">
            {common.slice(0, mostNeighbours).map((id) => {
              const node = index.node(id)
              return (
                node && (
                  <li key={id}>
                    <StatementLink id={id}>
                      <ConceptName node={node} />
                    </StatementLink>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      )}
    </article>
  )
}
