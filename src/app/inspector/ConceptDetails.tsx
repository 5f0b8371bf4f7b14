/** Everything about one concept. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { relationsOf } from '../../analysis/index.ts'
import { inspectorMessages, termMessages } from '../../i18n/index.ts'
import type { GraphNode } from '../../schema/index.ts'
import { aliasTypes, aspectOf, aspects, edgeKind, isDrafted, nodeKind } from '../../schema/index.ts'
import { Icon, KindIcon } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useApp, useContent, useLanguage, useWords } from '../state/index.ts'
import { Quotes } from './Quotes.tsx'
import { Sentence } from './Sentence.tsx'
import { Status } from './Status.tsx'

/** The label in the other languages, as far as the document has it. */
function OtherLabels({ node }: { node: GraphNode }) {
  const shown = useContent().phrase(node.label)
  const others = (['zh-Hant', 'en'] as const).filter((l) => {
    const text = node.label[l]
    return text !== undefined && l !== shown.lang && !(l === 'zh-Hant' && shown.lang === 'zh-Hans')
  })
  if (others.length === 0) return null
  return (
    <p className="other-labels">
      {others.map((l) => (
        <span key={l} lang={l}>
          {node.label[l]}
        </span>
      ))}
    </p>
  )
}

function Aliases({ node }: { node: GraphNode }) {
  const words = useWords(inspectorMessages)
  const terms = useWords(termMessages)
  const content = useContent()
  const aliases = node.aliases ?? []
  if (aliases.length === 0) return null
  return (
    <section>
      <h3>{words.namesTitle}</h3>
      <dl className="aliases">
        {aliasTypes.map((type) => {
          const names = aliases.filter((a) => a.type === type)
          return (
            names.length > 0 && (
              <div key={type}>
                <dt>{terms.alias[type]}</dt>
                <dd lang={content.textLang}>
                  {names.map((a) => (
                    <span key={a.text}>{content.passage(a.text)}</span>
                  ))}
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}

function Relations({ open, node }: { open: OpenDocument; node: GraphNode }) {
  const words = useWords(inspectorMessages)
  const language = useLanguage()
  const visible = useApp((s) => s.visible)
  const groups = useMemo(() => relationsOf(open.index, node.id), [open, node])
  const total = groups.reduce((n, g) => n + g.edges.length, 0)
  const shown = groups
    .map((g) => ({ ...g, edges: g.edges.filter((e) => visible.edges.has(e.id)) }))
    .filter((g) => g.edges.length > 0)
  const hidden = total - shown.reduce((n, g) => n + g.edges.length, 0)
  return (
    <section>
      <h3>
        {words.relationsTitle} <span className="count">{total}</span>
      </h3>
      {total === 0 && <p className="quiet">{isDrafted(node) ? words.noneRead : words.none}</p>}
      {shown.map((group) => (
        <div key={`${group.kind} ${group.forward}`} className="relation-group">
          <h4>
            <span aria-hidden="true">{edgeKind(group.kind).symmetric ? '↔' : group.forward ? '→' : '←'}</span>
            {edgeKind(group.kind).label[language]}
            <span className="count">{group.edges.length}</span>
          </h4>
          <ul>
            {group.edges.map((edge) => (
              <li key={edge.id}>
                <Sentence open={open} edge={edge} self={node.id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && <p className="quiet">{words.hidden(hidden)}</p>}
    </section>
  )
}

export function ConceptDetails({ open, node }: { open: OpenDocument; node: GraphNode }) {
  const words = useWords(inspectorMessages)
  const language = useLanguage()
  const focus = useApp((s) => s.focus)
  const content = useContent()
  const name = content.phrase(node.label)
  const gloss = node.gloss && content.phrase(node.gloss)
  const kind = nodeKind(node.kind)
  const aspect = aspects.find((a) => a.id === kind.aspect)
  const focused = focus?.id === node.id
  return (
    <article className="details" data-aspect={aspectOf(node.kind)}>
      <header>
        <p className="kind-chip">
          <KindIcon kind={node.kind} size={14} />
          {kind.label[language]}
          <span className="quiet">{aspect?.label[language]}</span>
        </p>
        <h2 lang={name.lang}>{name.text}</h2>
        <OtherLabels node={node} />
        {gloss && (
          <p className="gloss" lang={gloss.lang}>
            {gloss.text}
          </p>
        )}
        <p className="details-actions">
          <Button
            className="button"
            onPress={() =>
              actions.setFocus(focused ? null : { id: node.id, depth: 1, direction: focus?.direction ?? 'both' })
            }
          >
            <Icon name="focus" />
            {focused ? words.unfocus : words.focus}
          </Button>
          <Button className="button" onPress={() => actions.revealIds([node.id])}>
            <Icon name="locate" />
            {words.showInGraph}
          </Button>
        </p>
      </header>
      <Aliases node={node} />
      <section>
        <h3>
          {words.quotesTitle} <span className="count">{node.evidence.length}</span>
        </h3>
        <Quotes key={node.id} open={open} quotes={node.evidence} />
      </section>
      <Relations open={open} node={node} />
      <Status statement={node} />
    </article>
  )
}
