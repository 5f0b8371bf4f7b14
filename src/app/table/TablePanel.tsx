/** 表: concepts and relations as tables, with the same selection as the graph. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection, SortDescriptor } from 'react-aria-components'
import {
  Cell,
  Collection,
  Column,
  Input,
  Label,
  Row,
  SearchField,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  ToggleButton,
  ToggleButtonGroup,
  Virtualizer,
} from 'react-aria-components'
import { formatShare, tableMessages, termMessages } from '../../i18n/index.ts'
import { ConceptName, Icon, keepUnfolded, markMore } from '../controls/index.ts'
import { useConceptSearch } from '../find/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import type { Row as DataRow, Words } from './rows.ts'
import { edgeRows, filterRows, isMeasured, kindWords, nodeRows, sortRows } from './rows.ts'
import './table.css'

const columns = {
  nodes: ['name', 'kind', 'section', 'ties', 'quotes', 'confidence', 'review'],
  edges: ['source', 'kind', 'target', 'section', 'modality', 'support', 'quotes', 'confidence', 'review'],
} as const

type Which = keyof typeof columns

/** How many rows the table holds at first, and how many come with each stretch that is scrolled: to build 10,000 takes seconds. */
const PAGE = 50

/** Pixels of a row and of the heads. */
const ROW = 40
const HEADING = 36

const numeric = new Set<string>(['ties', 'quotes', 'confidence'])

/** Least width of a column, px, and its share of what is left. */
const widths: Record<string, readonly [number, `${number}fr`]> = {
  name: [160, '3fr'],
  source: [176, '3fr'],
  target: [176, '3fr'],
  kind: [80, '1fr'],
  section: [104, '1fr'],
  support: [84, '1fr'],
  review: [88, '1fr'],
  confidence: [104, '1fr'],
}
const narrow = [60, '1fr'] as const
/** Where the words of a column are longer in English than two or three characters. */
const english: typeof widths = { kind: [128, '1fr'], modality: [88, '1fr'], support: [92, '1fr'] }

export function TablePanel() {
  const open = useApp((s) => s.open)
  const visible = useApp((s) => s.visible)
  const selection = useApp((s) => s.selection)
  const language = useLanguage()
  const content = useContent()
  const m = tableMessages[language]
  const which: Which = useApp((s) => s.shown.rows)
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<SortDescriptor | null>(null)
  const asked = useDeferredValue(query)

  const all = useMemo(() => {
    if (!open) return []
    const terms = termMessages[language]
    const words: Words = {
      name: (id) => content.label(open.index.node(id)!.label),
      nodeKind: (n) => kindWords.node(n, language),
      edgeKind: (e) => kindWords.edge(e, language),
      sections: (numbers) => numbers.map(m.shortSection).join(m.between),
      modality: (e) => terms.modality[e.modality ?? 'fact'],
      support: (e) => terms.support[e.support ?? 'stated'],
      review: (s) => terms.review[s.review],
    }
    return (which === 'nodes' ? nodeRows : edgeRows)(open, words)
  }, [open, which, language, content, m])
  const rows = useMemo(() => {
    const wanted = which === 'nodes' ? visible.nodes : visible.edges
    return all.filter((r) => wanted.has(r.id))
  }, [all, visible, which])
  // sanhao finds 三好學校 here as it does in the search.
  const spelt = /^[a-z\s']+$/i.test(asked.trim())
  const search = useConceptSearch(spelt)
  const named = useMemo(
    () => (spelt && search ? new Set(search.search(asked, open?.document.nodes.length).map((h) => h.id)) : null),
    [spelt, search, asked, open],
  )
  const shown = useMemo(
    () =>
      sortRows(
        filterRows(rows, asked, named),
        sort ? String(sort.column) : null,
        sort?.direction === 'descending',
        language,
      ),
    [rows, asked, named, sort, language],
  )
  // The first rows; more come as one scrolls. Other rows, or another order, start anew.
  const [held, setHeld] = useState({ of: shown, count: PAGE })
  const count = held.of === shown ? held.count : PAGE
  const hold = useCallback((n: number) => setHeld({ of: shown, count: n }), [shown])
  const built = useMemo(() => shown.slice(0, count), [shown, count])
  // What is chosen elsewhere comes into view here; rows out of view are not in the page, so it goes by their number.
  const table = useRef<HTMLTableElement>(null)
  const placed = useRef<readonly string[]>([])
  useEffect(() => {
    if (placed.current === selection) return
    const wanted = new Set(selection)
    const number = shown.findIndex((r) => wanted.has(r.id))
    if (number >= count) {
      hold(number + PAGE)
      return
    }
    // The rows have their room a moment after the table.
    const timer = setTimeout(() => {
      placed.current = selection
      const scroller = table.current
      if (!scroller || number < 0) return
      const top = number * ROW
      const room = scroller.clientHeight - HEADING - ROW
      if (top < scroller.scrollTop || top > scroller.scrollTop + room) scroller.scrollTop = top - room / 3
    })
    return () => clearTimeout(timer)
  }, [selection, shown, count, hold])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another table is another element
  useEffect(() => markMore(table.current), [which, open === null])
  const measured = useMemo(() => open !== null && isMeasured(open), [open])
  if (!open) return null

  const told = columns[which].filter((c) => c !== 'confidence' || measured)
  const selected = new Set(selection.filter((id) => (which === 'nodes' ? visible.nodes : visible.edges).has(id)))
  const onSelect = (keys: Selection) => {
    const ids = keys === 'all' ? shown.map((r) => r.id) : [...keys].map(String)
    const added = ids.find((id) => !selected.has(id))
    actions.select([...ids.filter((id) => id !== added), ...(added ? [added] : [])])
    const quote = added && (open.index.node(added) ?? open.index.edge(added))?.evidence[0]
    if (added && quote) actions.revealBoth(quote, [added])
  }

  const cell = (row: DataRow, column: string) => {
    const node =
      column === 'name'
        ? open.index.node(row.id)
        : column === 'source' || column === 'target'
          ? open.index.node(open.index.edge(row.id)?.[column] ?? '')
          : null
    if (node) return <ConceptName node={node} />
    const value = row.cells[column]
    return column === 'confidence' && typeof value === 'number' ? formatShare(value, language) : value
  }

  const widthOf = (column: string) => (language === 'en' && english[column]) || widths[column] || narrow

  return (
    <section className="view table-view" aria-label={m.table} onAnimationEnd={keepUnfolded}>
      <header className="view-bar">
        <ToggleButtonGroup
          className="segments"
          aria-label={m.table}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[which]}
          onSelectionChange={(keys) => {
            actions.setShown({ rows: keys.has('edges') ? 'edges' : 'nodes' })
            setSort(null)
          }}
        >
          <ToggleButton id="nodes">
            {m.concepts} <small>{visible.nodes.size}</small>
          </ToggleButton>
          <ToggleButton id="edges">
            {m.relations} <small>{visible.edges.size}</small>
          </ToggleButton>
        </ToggleButtonGroup>
        <SearchField className="table-filter" value={query} onChange={setQuery}>
          <Label className="visually-hidden">{m.filter}</Label>
          <Icon name="filter" size={16} />
          <Input placeholder={m.filter} />
        </SearchField>
        <span className="view-count" aria-live="polite">
          {m.rows(shown.length, rows.length)}
        </span>
      </header>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW, headingHeight: HEADING }}>
        <Table
          key={which}
          ref={table}
          className="table"
          aria-label={which === 'nodes' ? m.concepts : m.relations}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={onSelect}
          onRowAction={(key) => {
            if (which === 'nodes') actions.setFocus({ id: String(key), depth: 1, direction: 'both' })
          }}
          {...(sort && { sortDescriptor: sort })}
          onSortChange={setSort}
        >
          <TableHeader>
            {told.map((c, i) => (
              <Column
                key={c}
                id={c}
                isRowHeader={i === 0}
                allowsSorting
                className={numeric.has(c) ? 'table-number' : ''}
                minWidth={widthOf(c)[0]}
                width={widthOf(c)[1]}
              >
                {({ sortDirection }) => (
                  <>
                    {m[c]}
                    <span className="table-sort" aria-hidden="true">
                      {sortDirection === 'ascending' ? '↑' : sortDirection === 'descending' ? '↓' : ''}
                    </span>
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => <p className="view-empty">{m.none}</p>}>
            <Collection items={built} dependencies={[language, content, which]}>
              {(row) => (
                <Row
                  id={row.id}
                  textValue={String(Object.values(row.cells)[0])}
                  onHoverStart={() => actions.hoverOver({ ids: [row.id], from: 'list' })}
                  onHoverEnd={() => actions.hoverOver(null)}
                >
                  {told.map((c) => (
                    <Cell key={c} className={numeric.has(c) ? 'table-number' : ''}>
                      {cell(row, c)}
                    </Cell>
                  ))}
                </Row>
              )}
            </Collection>
            {count < shown.length && <TableLoadMoreItem onLoadMore={() => hold(count + PAGE)} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </section>
  )
}
