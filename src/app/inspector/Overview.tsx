/** The article as a whole, for whoever has selected nothing yet. */
import { useMemo } from 'react'
import { importance } from '../../analysis/index.ts'
import { inspectorMessages } from '../../i18n/index.ts'
import type { GraphNode } from '../../schema/index.ts'
import { aspectOf, aspects, nodeKinds } from '../../schema/index.ts'
import { ConceptName, KindIcon, StatementLink } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { useApp, useContent, useWords } from '../state/index.ts'

/** Concepts offered to start with. */
const offered = 8

/** The most important concepts, at most a few of each aspect so that no question is left out. */
function startingPoints(open: OpenDocument): GraphNode[] {
  const perAspect = new Map<string, number>()
  const picked: GraphNode[] = []
  for (const { id } of importance(open.graph)) {
    const node = open.index.node(id)
    if (!node) continue
    const aspect = aspectOf(node.kind)
    const n = perAspect.get(aspect) ?? 0
    if (n >= 2) continue
    perAspect.set(aspect, n + 1)
    picked.push(node)
    if (picked.length === offered) break
  }
  return picked
}

export function Overview({ open }: { open: OpenDocument }) {
  const words = useWords(inspectorMessages)
  const language = useApp((s) => s.language)
  const content = useContent()
  const { document, index } = open
  const { source } = document
  const points = useMemo(() => startingPoints(open), [open])
  const counts = useMemo(() => {
    const by = new Map<string, number>()
    for (const n of document.nodes) by.set(n.kind, (by.get(n.kind) ?? 0) + 1)
    return by
  }, [document])
  const facts = [
    [words.author, source.author],
    [words.publisher, source.publisher],
    [words.series, source.series],
    [words.published, source.published],
  ] as const
  return (
    <article className="details">
      <header>
        <p className="kind-chip">{words.overview}</p>
        <h2 lang={content.textLang}>{content.passage(source.title)}</h2>
        <dl className="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd lang={content.textLang}>{content.passage(value)}</dd>
                </div>
              ),
          )}
        </dl>
        <p className="sums">
          <b>{words.concepts(document.nodes.length)}</b>
          <b>{words.relations(document.edges.length)}</b>
          <b>{words.quotes(index.places.length)}</b>
        </p>
      </header>
      <section>
        <h3>{words.start}</h3>
        <p className="quiet">{words.startHint}</p>
        <ul className="starts">
          {points.map((node) => (
            <li key={node.id}>
              <StatementLink id={node.id}>
                <ConceptName node={node} />
              </StatementLink>
              <small className="quiet">
                {words.degree(index.outgoing(node.id).length + index.incoming(node.id).length)}
              </small>
            </li>
          ))}
        </ul>
        <p className="quiet how-to">{words.howTo}</p>
      </section>
      <section>
        <h3>{words.concept}</h3>
        <table className="kinds-table">
          <tbody>
            {aspects.map((aspect) => {
              const kinds = nodeKinds.filter((k) => k.aspect === aspect.id && counts.has(k.id))
              return (
                kinds.length > 0 && (
                  <tr key={aspect.id} data-aspect={aspect.id}>
                    <th scope="row">{aspect.label[language]}</th>
                    <td>
                      {kinds.map((kind) => (
                        <span key={kind.id} className="kind-count">
                          <KindIcon kind={kind.id} />
                          {kind.label[language]}
                          <span className="count">{counts.get(kind.id)}</span>
                        </span>
                      ))}
                    </td>
                  </tr>
                )
              )
            })}
          </tbody>
        </table>
      </section>
    </article>
  )
}
