/** How a concept comes about: what the text says of itself, what those who are after it set up, and what it says of its parts. */
import { useMemo } from 'react'
import type { Means } from '../../analysis/index.ts'
import { instrumentsOf, meansOf } from '../../analysis/index.ts'
import { toolMessages } from '../../i18n/index.ts'
import type { GraphEdge } from '../../schema/index.ts'
import { aspectOf, isDrafted } from '../../schema/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { useApp, useContent, useLanguage } from '../state/index.ts'
import { fullStop, ToldEdge, ToldQuotes } from './Told.tsx'

/** Whoever acts does not come about by anything. */
const isActor = (open: OpenDocument, id: string) => aspectOf(open.index.node(id)!.kind) === 'who'

export function MeansOf({ id }: { id: string }) {
  const open = useApp((s) => s.open)
  return open && <Told open={open} id={id} />
}

function Told({ open, id }: { open: OpenDocument; id: string }) {
  const language = useLanguage()
  const content = useContent()
  const m = toolMessages[language].path
  const means = useMemo(() => meansOf(open.index, id).filter(({ edges }) => edges.length > 0), [open, id])
  const instruments = useMemo(() => instrumentsOf(open.index, id), [open, id])
  const name = (of: string) => content.label(open.index.node(of)!.label)
  const told = (part: Means) => <Part key={part.id} title={m.means(name(part.id))} edges={part.edges} />
  return (
    <>
      {means.length === 0 && instruments.length === 0 && (
        <p className="tool-line">
          {isActor(open, id) ? m.actor : isDrafted(open.index.node(id)!) ? m.meansNotRead : m.noMeans}
        </p>
      )}
      {means.filter(({ depth }) => depth === 0).map(told)}
      {instruments.length > 0 && <p className="tool-line">{m.instrumentsSay}</p>}
      {instruments.map(({ actor, edges }) => (
        <Part key={actor} title={m.instruments(name(actor))} edges={edges} />
      ))}
      {means.filter(({ depth }) => depth > 0).map(told)}
    </>
  )
}

/** Relations as sentences, each with the words that say it. */
function Part({ title, edges }: { title: string; edges: readonly GraphEdge[] }) {
  const language = useLanguage()
  return (
    <section className="tool-part means">
      <h3>{title}</h3>
      <ul className="tool-list">
        {edges.map((edge) => (
          <li key={edge.id}>
            <ToldEdge edge={edge}>{fullStop(edge, language)}</ToldEdge>
            <div className="told-quotes">
              <ToldQuotes edge={edge} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
