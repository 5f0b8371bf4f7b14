/** Pieces that the tools share: a relation as a sentence that leads to its place, and a concept that does. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sentencePieces } from '../../i18n/index.ts'
import type { GraphEdge, GraphNode, Language } from '../../schema/index.ts'
import { ConceptName } from '../controls/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'

const hover = (ids: readonly string[]) => ({
  onHoverStart: () => actions.hoverOver({ ids, from: 'list' as const }),
  onHoverEnd: () => actions.hoverOver(null),
  onFocus: () => actions.hoverOver({ ids, from: 'list' as const }),
  onBlur: () => actions.hoverOver(null),
})

/** A relation as a sentence; pressing it selects the relation and shows its quote. */
export function ToldEdge({ edge, children }: { edge: GraphEdge; children?: ReactNode }) {
  const open = useApp((s) => s.open)
  const language = useLanguage()
  const content = useContent()
  if (!open) return null
  const plain = (id: string) => content.label(open.index.node(id)!.label)
  const { before, between, after } = sentencePieces(edge, language, {
    source: plain(edge.source),
    target: plain(edge.target),
  })
  const name = (id: string) => {
    const { text, lang } = content.phrase(open.index.node(id)!.label)
    return <b lang={lang}>{text}</b>
  }
  return (
    <Button
      className="told"
      {...hover([edge.id])}
      onPress={() => {
        actions.select([edge.id])
        actions.revealBoth(edge.evidence[0] ?? null, [edge.id])
      }}
    >
      {before}
      {name(edge.source)}
      {between}
      {name(edge.target)}
      {after}
      {children}
    </Button>
  )
}

/** Quotes told for each relation. */
const QUOTED = 2

/** The first quotes of a relation, each wording once: an article says some things twice in the same words. */
export function ToldQuotes({ edge }: { edge: GraphEdge }) {
  const content = useContent()
  const distinct = [...new Map(edge.evidence.map((q) => [q.quote, q])).values()]
  return distinct.slice(0, QUOTED).map((q) => (
    <Button
      key={q.start}
      className="quote"
      onPress={() => {
        actions.select([edge.id])
        actions.revealPassage(q.start, q.end)
      }}
    >
      <q lang={content.textLang}>{content.passage(q.quote)}</q>
    </Button>
  ))
}

/** What ends a told sentence that does not end by itself. */
export function fullStop(edge: GraphEdge, language: Language): string {
  if (/[?？]$/.test(sentencePieces(edge, language).after)) return ''
  return language === 'en' ? '.' : '。'
}

/** Relations of one source that say the same of several targets, as one sentence; pressing it selects them all. */
export function ToldTogether({ edges }: { edges: readonly [GraphEdge, ...GraphEdge[]] }) {
  const open = useApp((s) => s.open)
  const language = useLanguage()
  const content = useContent()
  if (!open) return null
  const [first] = edges
  const { before, between, after } = sentencePieces(first, language, {
    source: content.label(open.index.node(first.source)!.label),
  })
  const source = content.phrase(open.index.node(first.source)!.label)
  const ids = edges.map((e) => e.id)
  return (
    <Button
      className="told"
      {...hover(ids)}
      onPress={() => {
        actions.select(ids)
        actions.revealBoth(first.evidence[0] ?? null, ids)
      }}
    >
      {before}
      <b lang={source.lang}>{source.text}</b>
      {between}
      {edges.map((edge, i) => {
        const { text, lang } = content.phrase(open.index.node(edge.target)!.label)
        return (
          <span key={edge.id}>
            {i > 0 && (language === 'en' ? ', ' : '、')}
            <b lang={lang}>{text}</b>
          </span>
        )
      })}
      {after}
      {fullStop(first, language)}
    </Button>
  )
}

/** A concept; pressing it selects it and shows its first quote. */
export function ToldNode({ node, children }: { node: GraphNode; children?: ReactNode }) {
  return (
    <Button
      className="told"
      {...hover([node.id])}
      onPress={() => {
        actions.select([node.id])
        actions.revealBoth(node.evidence[0] ?? null, [node.id])
      }}
    >
      <ConceptName node={node} />
      {children}
    </Button>
  )
}
