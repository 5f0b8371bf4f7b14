/** The article as a whole, for whoever has selected nothing yet. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { chiefGoal, likelyPair, responsibilityMatrix } from '../../analysis/index.ts'
import { inspectorMessages } from '../../i18n/index.ts'
import type { GraphNode } from '../../schema/index.ts'
import { aspectOf, aspects, compareIds, nodeKinds } from '../../schema/index.ts'
import type { IconName } from '../controls/index.ts'
import { ConceptName, Icon, KindIcon, StatementLink } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useContent, useLanguage, useWords } from '../state/index.ts'

/** Concepts offered to start with. */
const offered = 8

/** How many relations a concept has. */
const degree = ({ index }: OpenDocument, { id }: GraphNode): number =>
  index.outgoing(id).length + index.incoming(id).length

/** The concepts with the most relations and quotes, at most two of each aspect so that no question is left out. */
function startingPoints(open: OpenDocument): GraphNode[] {
  const weight = new Map(open.document.nodes.map((n) => [n.id, degree(open, n) + n.evidence.length]))
  const ranked = [...open.document.nodes].sort(
    (a, b) => weight.get(b.id)! - weight.get(a.id)! || compareIds(a.id, b.id),
  )
  const perAspect = new Map<string, number>()
  return ranked
    .filter(({ kind }) => {
      const n = perAspect.get(aspectOf(kind)) ?? 0
      perAspect.set(aspectOf(kind), n + 1)
      return n < 2
    })
    .slice(0, offered)
}

/** How a goal comes about is told beside the graph. */
function askAbout(goal: string): void {
  actions.setView('graph')
  actions.setTool({ kind: 'path', from: '', to: goal })
}

/** Questions that the article answers, each one press away. */
function Questions({ open }: { open: OpenDocument }) {
  const words = useWords(inspectorMessages)
  const content = useContent()
  const { index } = open
  const goal = useMemo(() => chiefGoal(index), [index])
  const pair = useMemo(() => likelyPair(index), [index])
  const owed = useMemo(() => responsibilityMatrix(index).duties.length > 0, [index])
  const name = (id: string) => content.label(index.node(id)!.label)
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul className="questions">
        {owed && (
          <Question icon="duties" onAsk={() => actions.setView('responsibilities')}>
            {words.ask.duties}
          </Question>
        )}
        {goal && (
          <Question icon="path" onAsk={() => askAbout(goal)}>
            {words.ask.means(name(goal))}
          </Question>
        )}
        {pair && (
          <Question icon="compare" onAsk={() => actions.setTool({ kind: 'compare', first: pair[0], second: pair[1] })}>
            {words.ask.pair(name(pair[0]), name(pair[1]))}
          </Question>
        )}
        <Question icon="audit" onAsk={() => actions.setTool({ kind: 'audit' })}>
          {words.ask.agentless}
        </Question>
      </ul>
    </section>
  )
}

function Question({ icon, onAsk, children }: { icon: IconName; onAsk: () => void; children: string }) {
  return (
    <li>
      <Button className="question" onPress={onAsk}>
        <Icon name={icon} size={16} />
        {children}
      </Button>
    </li>
  )
}

export function Overview({ open }: { open: OpenDocument }) {
  const words = useWords(inspectorMessages)
  const language = useLanguage()
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
      <Questions open={open} />
      <section>
        <h3>{words.start}</h3>
        <p className="quiet">{words.startHint}</p>
        <ul className="starts">
          {points.map((node) => (
            <li key={node.id}>
              <StatementLink id={node.id}>
                <ConceptName node={node} />
              </StatementLink>
              <small className="quiet">{words.degree(degree(open, node))}</small>
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
