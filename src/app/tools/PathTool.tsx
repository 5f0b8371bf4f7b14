/** All shortest paths between two concepts, each as sentences with footnoted quotes. */
import { useMemo, useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import type { Path } from '../../analysis/index.ts'
import { shortestPaths } from '../../analysis/index.ts'
import { toolMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { ConceptPicker } from '../find/index.ts'
import { actions, useApp, useLanguage } from '../state/index.ts'
import { MeansOf } from './MeansOf.tsx'
import { fullStop, ToldEdge, ToldNode, ToldQuotes } from './Told.tsx'
import './tools.css'

/** Most paths told at once. */
const TOLD = 20

const idsOf = (path: Path) => [...path.nodes, ...path.hops.flatMap((h) => h.relations.map((r) => r.edge.id))]

export function PathTool() {
  const open = useApp((s) => s.open)
  const visible = useApp((s) => s.visible)
  const tool = useApp((s) => s.tool)
  const language = useLanguage()
  const m = toolMessages[language]
  const [directed, setDirected] = useState(false)
  const { from, to } = tool?.kind === 'path' ? tool : { from: '', to: null }
  const found = useMemo(
    () =>
      open && from && to
        ? shortestPaths(open.index, from, to, {
            walk: directed ? 'out' : 'both',
            limit: TOLD,
            allowed: (e) => visible.edges.has(e.id),
          })
        : null,
    [open, visible, from, to, directed],
  )
  if (!open || tool?.kind !== 'path') return null
  const alone = from && to ? null : from || to
  const set = (next: { from?: string | null; to?: string | null }) =>
    actions.setTool({
      kind: 'path',
      from: next.from === undefined ? from : (next.from ?? ''),
      to: next.to === undefined ? to : next.to,
    })

  return (
    <div className="tool">
      <div className="tool-pair">
        <ConceptPicker
          label={m.from}
          placeholder={m.choose}
          value={from || null}
          onChange={(id) => set({ from: id })}
        />
        <ConceptPicker label={m.to} placeholder={m.choose} value={to} onChange={(id) => set({ to: id })} />
        <Button
          className="icon-button"
          aria-label={m.swap}
          isDisabled={!to}
          onPress={() => to && actions.setTool({ kind: 'path', from: to, to: from })}
        >
          <Icon name="swap" />
        </Button>
      </div>
      <Checkbox className="tool-check" isSelected={directed} onChange={setDirected}>
        <span className="tool-box" aria-hidden="true">
          {directed && <Icon name="check" size={14} />}
        </span>
        {m.directed}
      </Checkbox>
      {found && (
        <p className="tool-line" role="status">
          {from === to
            ? m.path.same
            : found.paths.length
              ? `${m.path.count(found.paths.length, found.total)} · ${m.path.steps(found.length)}`
              : m.path.none}
        </p>
      )}
      {!(from && to) && <p className="tool-line">{m.path.onlyOne}</p>}
      {alone && <MeansOf id={alone} />}
      <ol className="tool-list">
        {found?.paths.map((path) => (
          <li key={path.nodes.join(' ')}>
            <ToldPath path={path} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** One path: a sentence for every hop, its quotes as numbered notes below. */
function ToldPath({ path }: { path: Path }) {
  const open = useApp((s) => s.open)
  const language = useLanguage()
  if (!open) return null
  const notes = path.hops.flatMap((h) => h.relations.map((r) => r.edge))
  return (
    <article className="path">
      <p className="path-chain">
        {path.nodes.map((id, i) => {
          const hop = path.hops[i - 1]
          const forward = hop?.relations.some((r) => r.forward)
          const symmetric = hop?.relations.every((r) => r.edge.kind === 'integratesWith')
          return (
            <span key={id}>
              {hop && <i aria-hidden="true">{symmetric ? ' ↔ ' : forward ? ' → ' : ' ← '}</i>}
              <ToldNode node={open.index.node(id)!} />
            </span>
          )
        })}
      </p>
      {notes.map((edge, i) => (
        <p key={edge.id} className="path-sentence">
          <ToldEdge edge={edge}>
            {fullStop(edge, language)}
            <sup>{i + 1}</sup>
          </ToldEdge>
        </p>
      ))}
      <ol className="path-notes">
        {notes.map((edge) => (
          <li key={edge.id}>
            <ToldQuotes edge={edge} />
          </li>
        ))}
      </ol>
      <Button
        className="quiet-button"
        onPress={() => {
          actions.setView('graph')
          actions.select(idsOf(path))
          actions.revealIds(idsOf(path))
        }}
      >
        <Icon name="path" size={16} /> {toolMessages[language].path.show}
      </Button>
    </article>
  )
}
