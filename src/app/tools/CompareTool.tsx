/** What hangs on the first concept only, on both, on the second only. */
import { useMemo, useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import type { ComparedGroup, ComparedNeighbour } from '../../analysis/index.ts'
import { compare, groupByManner, likelyPair } from '../../analysis/index.ts'
import { formatList, sentence, toolMessages } from '../../i18n/index.ts'
import type { GraphEdge } from '../../schema/index.ts'
import { edgeKind } from '../../schema/index.ts'
import { ConceptName, Icon } from '../controls/index.ts'
import { ConceptPicker } from '../find/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import { ToldEdge, ToldQuotes } from './Told.tsx'
import './tools.css'

export function CompareTool() {
  const open = useApp((s) => s.open)
  const tool = useApp((s) => s.tool)
  const language = useLanguage()
  const content = useContent()
  const m = toolMessages[language]
  const [quoted, setQuoted] = useState(false)
  const { first, second } = tool?.kind === 'compare' ? tool : { first: '', second: null }
  const found = useMemo(
    () => (open && first && second && first !== second ? compare(open.index, first, second) : null),
    [open, first, second],
  )
  const likely = useMemo(() => (open && !first ? likelyPair(open.index) : null), [open, first])
  if (!open || tool?.kind !== 'compare') return null
  const name = (id: string) => content.label(open.index.node(id)!.label)
  const set = (a: string, b: string | null) => actions.setTool({ kind: 'compare', first: a, second: b })
  const parts = found &&
    second && [
      { id: 'first', title: m.compare.only(name(first)), rows: found.onlyFirst },
      { id: 'both', title: m.compare.both, rows: found.both },
      { id: 'second', title: m.compare.only(name(second)), rows: found.onlySecond },
    ]
  return (
    <div className="tool">
      <div className="tool-pair">
        <ConceptPicker
          label={m.first}
          placeholder={m.choose}
          value={first || null}
          onChange={(id) => set(id ?? '', second)}
        />
        <ConceptPicker label={m.second} placeholder={m.choose} value={second} onChange={(id) => set(first, id)} />
        <Button
          className="icon-button"
          aria-label={m.swap}
          isDisabled={!second}
          onPress={() => second && set(second, first)}
        >
          <Icon name="swap" />
        </Button>
      </div>
      {likely && (
        <Button className="quiet-button tool-try" onPress={() => set(...likely)}>
          {m.compare.try(name(likely[0]), name(likely[1]))}
        </Button>
      )}
      {parts && (
        <>
          <ul className="compare-counts" aria-label={m.compare.summary}>
            {parts.map(({ id, title, rows }) => (
              <li key={id} data-part={id}>
                <b>{rows.length}</b> {title}
              </li>
            ))}
          </ul>
          <ToggleButton className="quiet-button compare-quoted" isSelected={quoted} onChange={setQuoted}>
            {m.compare.quotes}
          </ToggleButton>
          {parts.map(({ id, title, rows }) => (
            <section key={id} className="tool-part compare-part" data-part={id}>
              <h3>
                {title} <small>{rows.length}</small>
              </h3>
              {rows.length === 0 && <p className="tool-line">{m.compare.none}</p>}
              {groupByManner(open.index, rows).map((group) => (
                <Group key={group.rows[0]!.id} open={open} group={group} quoted={quoted} />
              ))}
            </section>
          ))}
          {found.between.length > 0 && (
            <section className="tool-part">
              <h3>{m.compare.between}</h3>
              <ul className="tool-list">
                {found.between.map((e) => (
                  <li key={e.id}>
                    <ToldEdge edge={e} />
                    {quoted && <Quoted edges={[e]} />}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  )
}

/** The words that prove it. */
const Quoted = ({ edges }: { edges: readonly GraphEdge[] }) => (
  <div className="told-quotes">
    {edges.map((e) => (
      <ToldQuotes key={e.id} edge={e} />
    ))}
  </div>
)

interface GroupProps {
  readonly open: OpenDocument
  readonly group: ComparedGroup
  readonly quoted: boolean
}

/** Concepts that are tied in one manner, side by side below its name, or each above its quotes. */
function Group({ open, group, quoted }: GroupProps) {
  const language = useLanguage()
  const content = useContent()
  const m = toolMessages[language].compare
  const kinds = [
    ...new Set(group.manners.map(({ kind, forward }) => `${forward ? '' : '← '}${edgeKind(kind).label[language]}`)),
  ]
  const through = [...new Set(group.manners.flatMap((manner) => manner.through ?? []))]
  return (
    <div className="compare-group" data-quoted={quoted || undefined}>
      <h4>
        {kinds.join(' · ')}
        {through.length > 0 && (
          <small>
            {' '}
            {m.through(
              formatList(
                through.map((id) => content.label(open.index.node(id)!.label)),
                language,
              ),
            )}
          </small>
        )}
      </h4>
      <ul>
        {group.rows.map((row) => (
          <li key={row.id}>
            <Compared open={open} row={row} />
            {quoted && <Quoted edges={tiesOf(row)} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

const tiesOf = (row: ComparedNeighbour): readonly GraphEdge[] => [
  ...new Map([...row.first, ...row.second].map((t) => [t.edge.id, t.edge])).values(),
]

/** A concept that leads to the quotes of its ties, and names them for those who hear the page. */
function Compared({ open, row }: { open: OpenDocument; row: ComparedNeighbour }) {
  const language = useLanguage()
  const content = useContent()
  const edges = tiesOf(row)
  const name = (id: string) => content.label(open.index.node(id)!.label)
  const light = { ids: [row.id, ...edges.map((e) => e.id)], from: 'list' as const }
  return (
    <Button
      className="told"
      aria-label={edges
        .map((e) => sentence(e, name(e.source), name(e.target), language))
        .join(language === 'en' ? '. ' : '；')}
      onPress={() => {
        const ids = edges.map((e) => e.id)
        actions.select(ids)
        actions.revealBoth(edges[0]?.evidence[0] ?? null, [row.id])
      }}
      onHoverStart={() => actions.hoverOver(light)}
      onHoverEnd={() => actions.hoverOver(null)}
      onFocus={() => actions.hoverOver(light)}
      onBlur={() => actions.hoverOver(null)}
    >
      <ConceptName node={open.index.node(row.id)!} />
    </Button>
  )
}
