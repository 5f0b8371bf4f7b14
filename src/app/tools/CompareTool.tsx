/** What hangs on the first concept only, on both, on the second only. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { ComparedNeighbour, Tie } from '../../analysis/index.ts'
import { compare } from '../../analysis/index.ts'
import { toolMessages } from '../../i18n/index.ts'
import { ConceptName, Icon } from '../controls/index.ts'
import { ConceptPicker } from '../find/index.ts'
import { actions, useApp, useContent } from '../state/index.ts'
import { ToldEdge } from './Told.tsx'
import './tools.css'

export function CompareTool() {
  const open = useApp((s) => s.open)
  const tool = useApp((s) => s.tool)
  const language = useApp((s) => s.language)
  const content = useContent()
  const m = toolMessages[language]
  const { first, second } = tool?.kind === 'compare' ? tool : { first: '', second: null }
  const found = useMemo(
    () => (open && first && second && first !== second ? compare(open.index, first, second) : null),
    [open, first, second],
  )
  if (!open || tool?.kind !== 'compare') return null
  const name = (id: string) => content.label(open.index.node(id)!.label)
  return (
    <div className="tool">
      <div className="tool-pair">
        <ConceptPicker
          label={m.first}
          placeholder={m.choose}
          value={first || null}
          onChange={(id) => id && actions.setTool({ kind: 'compare', first: id, second })}
        />
        <ConceptPicker
          label={m.second}
          placeholder={m.choose}
          value={second}
          onChange={(id) => actions.setTool({ kind: 'compare', first, second: id })}
        />
        <Button
          className="icon-button"
          aria-label={m.swap}
          isDisabled={!second}
          onPress={() => second && actions.setTool({ kind: 'compare', first: second, second: first })}
        >
          <Icon name="swap" />
        </Button>
      </div>
      {found && second && (
        <>
          <Part title={m.compare.only(name(first))} rows={found.onlyFirst} ties={(r) => r.first} />
          <Part title={m.compare.both} rows={found.both} ties={(r) => [...r.first, ...r.second]} />
          <Part title={m.compare.only(name(second))} rows={found.onlySecond} ties={(r) => r.second} />
          {found.between.length > 0 && (
            <section className="tool-part">
              <h3>{m.compare.between}</h3>
              <ul className="tool-list">
                {found.between.map((e) => (
                  <li key={e.id}>
                    <ToldEdge edge={e} />
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

function Part({
  title,
  rows,
  ties,
}: {
  title: string
  rows: readonly ComparedNeighbour[]
  ties: (row: ComparedNeighbour) => readonly Tie[]
}) {
  const open = useApp((s) => s.open)
  const language = useApp((s) => s.language)
  const content = useContent()
  const m = toolMessages[language]
  if (!open) return null
  return (
    <section className="tool-part">
      <h3>
        {title} <small>{rows.length}</small>
      </h3>
      {rows.length === 0 && <p className="tool-line">{m.compare.none}</p>}
      <ul className="tool-list">
        {rows.map((row) => (
          <li key={row.id} className="compared">
            <ConceptName node={open.index.node(row.id)!} />
            <ul>
              {[...new Map(ties(row).map((t) => [t.edge.id, t])).values()].map(({ edge, through }) => (
                <li key={edge.id}>
                  <ToldEdge edge={edge} />
                  {through && <small> {m.compare.through(content.label(open.index.node(through)!.label))}</small>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
