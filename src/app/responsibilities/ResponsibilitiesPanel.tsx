/** 責: who owes what. Rows are duties in the order of the text, columns are actors; every letter leads to its quote. */

import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ActorColumn, Cell, DutyRow } from '../../analysis/index.ts'
import { responsibilityMatrix } from '../../analysis/index.ts'
import { formatList, responsibilityMessages, termMessages } from '../../i18n/index.ts'
import type { GraphEdge } from '../../schema/index.ts'
import { isDrafted, raciCodes } from '../../schema/index.ts'
import { ConceptName, Icon, markMore } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, dutiesShown as only, useApp, useContent, useLanguage, useWords } from '../state/index.ts'
import './responsibilities.css'

type Only = (typeof only)[number]

/** Rows and columns drawn at once; the rest comes on demand. */
const ROWS = 200
const COLUMNS = 24

const passes = (row: DutyRow, which: Only) => which === 'all' || (which === 'shared' ? row.shared : row.unowned)

/** Arrow keys go to the nearest letter in that direction, Home and End to the first and last of the row. */
function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-at]') : null
  if (!from || event.altKey || event.ctrlKey || event.metaKey) return
  const at = (e: HTMLElement) => e.dataset.at!.split(' ').map(Number) as [number, number]
  const [row, column] = at(from)
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-at]')]
  const reach = (score: (r: number, c: number) => number) =>
    all
      .map((e) => ({ e, score: score(...at(e)) }))
      .filter((x) => x.score > 0)
      .sort((a, b) => a.score - b.score)[0]?.e
  const far = 1000
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowRight: reach((r, c) => (r === row ? c - column : 0)),
    ArrowLeft: reach((r, c) => (r === row ? column - c : 0)),
    ArrowDown: reach((r, c) => (r > row ? (r - row) * far + Math.abs(c - column) : 0)),
    ArrowUp: reach((r, c) => (r < row ? (row - r) * far + Math.abs(c - column) : 0)),
    Home: reach((r, c) => (r === row ? c + 2 : 0)),
    End: reach((r, c) => (r === row ? far - c : 0)),
  }
  if (!(event.key in targets)) return
  event.preventDefault()
  targets[event.key]?.focus()
}

type Manner = 'own' | 'group' | 'whole'

/** How a cell comes to its letters: said of the actor itself, of a group of it, or of the duty that this one is part of. */
function mannerOf({ owes }: Cell): Manner {
  if (owes.length > 0 && owes.every((o) => o.whole !== null)) return 'whole'
  return owes.length > 0 && owes.every((o) => o.through !== null) ? 'group' : 'own'
}

function showEdges(edges: readonly GraphEdge[]): void {
  const ids = edges.map((e) => e.id)
  actions.select(ids)
  actions.revealBoth(edges[0]?.evidence[0] ?? null, ids)
}

export function ResponsibilitiesPanel() {
  const open = useApp((s) => s.open)
  const visible = useApp((s) => s.visible)
  const language = useLanguage()
  const focus = useApp((s) => s.focus)
  const content = useContent()
  const m = responsibilityMessages[language]
  const which = useApp((s) => s.shown.duties)
  const [limit, setLimit] = useState(ROWS)
  const [wide, setWide] = useState(COLUMNS)
  const matrix = useMemo(() => open && responsibilityMatrix(open.index, visible.nodes), [open, visible])
  if (!open || !matrix) return null
  const rows = matrix.duties.filter((r) => passes(r, which))
  const used = new Set(rows.flatMap((r) => [...r.cells.keys()]))
  const wanted = matrix.actors.filter((a) => used.has(a.id))
  const columns = wanted.slice(0, wide)

  return (
    <section className="view responsibilities" aria-label={m.title}>
      <div className="duties">
        <header className="view-bar">
          <ToggleButtonGroup
            className="segments"
            aria-label={m.onlyLabel}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[which]}
            onSelectionChange={(keys) => actions.setShown({ duties: only.find((o) => keys.has(o)) ?? 'all' })}
          >
            {only.map((o) => (
              <ToggleButton key={o} id={o}>
                {m.only[o]} <small>{matrix.duties.filter((r) => passes(r, o)).length}</small>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {wanted.length > wide && (
            <Button className="quiet-button" onPress={() => setWide(wide + COLUMNS)}>
              + {m.moreActors(wanted.length - wide)}
            </Button>
          )}
        </header>
        {rows.length === 0 ? (
          <Nothing focus={focus?.id ?? null} name={(id) => content.label(open.index.node(id)!.label)} />
        ) : (
          <div className="matrix-scroll" ref={markMore}>
            <table className="matrix" aria-label={m.title} onKeyDown={moveInGrid}>
              <thead>
                <tr>
                  <th scope="col" className="matrix-corner">
                    {m.duty}
                  </th>
                  {columns.map((a) => (
                    <ActorHead key={a.id} open={open} actor={a} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, limit).map((row, i) => (
                  <Duty key={row.id} open={open} row={row} columns={columns} at={i} />
                ))}
              </tbody>
            </table>
            {rows.length > limit && (
              <Button className="quiet-button" onPress={() => setLimit(limit + ROWS)}>
                + {m.moreDuties(Math.min(ROWS, rows.length - limit))}
              </Button>
            )}
          </div>
        )}
        <Legend rows={rows} />
      </div>
    </section>
  )
}

/** What is seen where no duty is: whether a focus hides them, and the way out. */
function Nothing({ focus, name }: { focus: string | null; name: (id: string) => string }) {
  const m = useWords(responsibilityMessages)
  return (
    <div className="view-empty">
      <p>{focus ? m.noneInFocus(name(focus)) : m.none}</p>
      {focus && (
        <Button className="button" onPress={() => actions.setFocus(null)}>
          {m.unfocus}
        </Button>
      )}
    </div>
  )
}

/** What the signs mean, of those that are there. */
function Legend({ rows }: { rows: readonly DutyRow[] }) {
  const language = useLanguage()
  const m = responsibilityMessages[language]
  const cells = rows.flatMap((r) => [...r.cells.values()])
  const used = raciCodes.filter((code) => cells.some((c) => c.raci.includes(code)))
  const manner = new Set(cells.map(mannerOf))
  return (
    <ul className="matrix-legend">
      {used.map((code) => (
        <li key={code}>
          <b>{code}</b> {termMessages[language].raci[code]}
        </li>
      ))}
      {manner.has('group') && (
        <li>
          <i className="matrix-sign" data-manner="group" aria-hidden="true" /> {m.viaGroup}
        </li>
      )}
      {manner.has('whole') && (
        <li>
          <i className="matrix-sign" data-manner="whole" aria-hidden="true" /> {m.viaWhole}
        </li>
      )}
      {cells.some((c) => c.oversees.length > 0) && (
        <li>
          <Icon name="eye" size={16} /> {m.oversees}
        </li>
      )}
    </ul>
  )
}

function ActorHead({ open, actor }: { open: OpenDocument; actor: ActorColumn }) {
  const language = useLanguage()
  const content = useContent()
  const m = responsibilityMessages[language]
  const node = open.index.node(actor.id)!
  const name = (id: string) => content.label(open.index.node(id)!.label)
  const light = { ids: [actor.id], from: 'list' as const }
  return (
    <th scope="col" className="matrix-actor">
      <div className="matrix-head">
        <Button
          className="matrix-name"
          onPress={() => {
            actions.select([actor.id])
            actions.revealBoth(node.evidence[0] ?? null, [actor.id])
          }}
          onHoverStart={() => actions.hoverOver(light)}
          onHoverEnd={() => actions.hoverOver(null)}
          onFocus={() => actions.hoverOver(light)}
          onBlur={() => actions.hoverOver(null)}
        >
          <ConceptName node={node} />
        </Button>
        {actor.under.length > 0 && (
          <Button className="matrix-under" onPress={() => showEdges(actor.under.map((u) => u.edge))}>
            {m.under(formatList([...new Set(actor.under.map((u) => name(u.id)))], language))}
          </Button>
        )}
        {actor.holders.length > 0 && <small>{m.heldBy(formatList(actor.holders.map(name), language))}</small>}
      </div>
      <small className="matrix-owed">{m.owed(actor.owed)}</small>
    </th>
  )
}

function Duty({
  open,
  row,
  columns,
  at,
}: {
  open: OpenDocument
  row: DutyRow
  columns: readonly ActorColumn[]
  at: number
}) {
  const language = useLanguage()
  const selected = useApp((s) => s.selection.includes(row.id))
  const m = responsibilityMessages[language]
  const node = open.index.node(row.id)!
  const light = { ids: [row.id], from: 'list' as const }
  const line = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <tr ref={line} data-selected={selected || undefined} onMouseLeave={() => actions.hoverOver(null)}>
      <th scope="row" style={{ paddingInlineStart: `calc(var(--space-3) + ${row.depth} * var(--space-4))` }}>
        <Button
          className="matrix-name"
          data-at={`${at} -1`}
          onPress={() => {
            actions.select([row.id])
            actions.revealBoth(node.evidence[0] ?? null, [row.id])
          }}
          onHoverStart={() => actions.hoverOver(light)}
          onFocus={() => actions.hoverOver(light)}
          onBlur={() => actions.hoverOver(null)}
        >
          <ConceptName node={node} />
        </Button>
        {row.shared && <span className="matrix-note">{m.shared}</span>}
        {row.divided && <span className="matrix-note">{m.divided}</span>}
        {row.unowned && (
          <span className="matrix-note">
            {isDrafted(node)
              ? m.ownerNotRead
              : [...row.cells.values()].some((c) => c.oversees.length > 0)
                ? m.onlyOverseen
                : m.unowned}
          </span>
        )}
      </th>
      {columns.map((actor, i) => (
        <td key={actor.id}>
          <CellButton open={open} cell={row.cells.get(actor.id)} actor={actor.id} duty={row.id} at={`${at} ${i}`} />
        </td>
      ))}
    </tr>
  )
}

function CellButton({
  open,
  cell,
  actor,
  duty,
  at,
}: {
  open: OpenDocument
  cell: Cell | undefined
  actor: string
  duty: string
  at: string
}) {
  const language = useLanguage()
  const content = useContent()
  const m = responsibilityMessages[language]
  if (!cell) return <span className="visually-hidden">{m.empty}</span>
  const manner = mannerOf(cell)
  const through = [...new Set(cell.owes.flatMap((o) => o.through ?? []))]
  const wholes = [...new Set(cell.owes.flatMap((o) => o.whole ?? []))]
  const edges = [...new Set([...cell.owes.map((o) => o.edge), ...cell.oversees])]
  const light = { ids: edges.map((e) => e.id), from: 'list' as const }
  const name = (id: string) => content.label(open.index.node(id)!.label)
  const says = [
    ...cell.raci.map((r) => termMessages[language].raci[r]),
    ...(cell.oversees.length ? [m.oversees] : []),
    ...(manner === 'own' ? [] : through.map((t) => m.through(name(t)))),
    ...(manner === 'whole' ? wholes.map((w) => m.ofWhole(name(w))) : []),
  ]
  return (
    <TooltipTrigger delay={250}>
      <Button
        className="matrix-cell"
        data-manner={manner}
        data-at={at}
        aria-label={m.cell(name(actor), name(duty), formatList(says, language))}
        onPress={() => showEdges(edges)}
        onHoverStart={() => actions.hoverOver(light)}
        onFocus={() => actions.hoverOver(light)}
        onBlur={() => actions.hoverOver(null)}
      >
        {cell.raci.join(' ')}
        {cell.oversees.length > 0 && <Icon name="eye" size={16} />}
      </Button>
      <Tooltip className="tooltip" placement="top">
        <strong>{formatList(says, language)}</strong>
        {[...new Set(edges.map((e) => content.passage(e.evidence[0]?.quote ?? '')))].slice(0, 3).map((q) => (
          <q key={q} lang={content.textLang}>
            {q}
          </q>
        ))}
      </Tooltip>
    </TooltipTrigger>
  )
}
