/** Search in the header: concepts by any of their names, grouped by kind, and places of the text. */
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import type { Hit } from '../../analysis/index.ts'
import { searchMessages } from '../../i18n/index.ts'
import type { NodeKind } from '../../schema/index.ts'
import { nodeKind } from '../../schema/index.ts'
import { ConceptName, Icon, SearchKeys } from '../controls/index.ts'
import type { Passage } from '../find/index.ts'
import { passagesOf, useConceptSearch } from '../find/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, app, useApp, useContent, useLanguage } from '../state/index.ts'
import './search.css'

interface Group {
  readonly id: string
  readonly kind: NodeKind | null
  readonly rows: readonly Row[]
}

type Row = ({ readonly hit: Hit } | { readonly passage: Passage }) & { readonly id: string }

/** Most concepts shown for one query. */
const SHOWN = 40

/** Groups by kind in the order of their best hit; places of the text come last. */
function grouped(hits: readonly Hit[], passages: readonly Passage[]): readonly Group[] {
  const groups = new Map<string, { id: string; kind: NodeKind | null; rows: Row[] }>()
  for (const hit of hits) {
    const group = groups.get(hit.kind) ?? { id: hit.kind, kind: hit.kind, rows: [] }
    group.rows.push({ id: hit.id, hit })
    groups.set(hit.kind, group)
  }
  const all: Group[] = [...groups.values()]
  if (passages.length) {
    const rows = passages.map((passage) => ({ id: `passage:${passage.start}:${passage.end}`, passage }))
    all.push({ id: 'passages', kind: null, rows })
  }
  return all
}

/** Go to a result: a concept is selected and focused (or added to the selection), a place of the text is shown. */
function go(key: string, add: boolean): void {
  const { open, focus, selection } = app.getState()
  const [, start, end] = /^passage:(\d+):(\d+)$/.exec(key) ?? []
  if (start && end) {
    const span = { start: Number(start), end: Number(end) }
    const ids = [...new Set(open?.index.placesIn(span).map((p) => p.id))]
    actions.select(ids)
    actions.revealBoth(span, ids)
    return
  }
  actions.select(add ? [...selection.filter((id) => id !== key), key] : [key])
  if (!add) actions.setFocus({ id: key, depth: focus?.depth ?? 1, direction: focus?.direction ?? 'both' })
  const quote = open?.index.node(key)?.evidence[0]
  actions.revealBoth(quote ?? null, [key])
}

export function SearchBox() {
  const open = useApp((s) => s.open)
  const language = useLanguage()
  const m = searchMessages[language]
  const [query, setQuery] = useState('')
  const [wanted, setWanted] = useState(false)
  const search = useConceptSearch(wanted)
  const input = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const shift = useRef(false)
  // Enter that came before the index was ready is answered when it is.
  const awaited = useRef(false)

  const groups = useMemo(() => {
    if (!open || !search || !query.trim()) return []
    return grouped(search.search(query, SHOWN), passagesOf(open.document.source.text, query, open.reading.zones))
  }, [open, search, query])
  const first = groups[0]?.rows[0]?.id ?? null

  const take = (key: string, add: boolean) => {
    go(key, add)
    if (add) return
    setQuery('')
    // The keys of focus and view work again at once.
    input.current?.blur()
  }

  useEffect(() => {
    if (!awaited.current || !search) return
    awaited.current = false
    if (!first) return
    go(first, false)
    setQuery('')
    input.current?.blur()
  }, [search, first])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const ours = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const slash =
        event.key === '/' &&
        !(event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=textbox]'))
      if (!ours && !slash) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <search
      className="search"
      onKeyDownCapture={(event) => {
        shift.current = event.shiftKey
        // Enter takes what is under the cursor, or the first; with Shift it adds. While a word is being composed it is the
        // input method's own key.
        if (event.key !== 'Enter' || event.target !== input.current || event.nativeEvent.isComposing) return
        if (!query.trim()) return
        event.preventDefault()
        event.stopPropagation()
        const active = input.current?.getAttribute('aria-activedescendant')
        const key = (active && document.getElementById(active)?.dataset.key) || first
        if (key) take(key, event.shiftKey)
        else awaited.current = search === null
      }}
      onPointerDownCapture={(event) => {
        shift.current = event.shiftKey
      }}
    >
      <ComboBox
        items={groups}
        inputValue={query}
        onInputChange={setQuery}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          take(String(key), shift.current)
        }}
        onFocusChange={(focused) => {
          if (focused) setWanted(true)
        }}
        allowsCustomValue
        allowsEmptyCollection={query.trim() !== ''}
        menuTrigger="input"
      >
        <Label className="visually-hidden">{m.search}</Label>
        <div className="search-field" ref={field}>
          <Icon name="search" size={16} />
          <Input ref={input} placeholder={m.placeholder} autoComplete="off" spellCheck={false} />
          {query ? (
            <Button slot={null} className="icon-button" aria-label={m.clear} onPress={() => setQuery('')}>
              <Icon name="close" size={14} />
            </Button>
          ) : (
            <SearchKeys />
          )}
        </div>
        <Popover className="popover search-popover" placement="bottom start" triggerRef={field}>
          <ListBox<Group>
            className="listbox"
            renderEmptyState={() => (
              <p className="search-empty">{query.trim() && search ? m.nothing(query.trim()) : '…'}</p>
            )}
          >
            {(group) => (
              <ListBoxSection id={group.id} className="listbox-section">
                <Header>{group.kind ? nodeKind(group.kind).label[language] : m.passages}</Header>
                <Collection items={group.rows}>
                  {(row) => (
                    <ListBoxItem
                      id={row.id}
                      className={row.id === first ? 'listbox-item search-first' : 'listbox-item'}
                      textValue={'hit' in row ? row.hit.name : row.passage.match}
                    >
                      {'hit' in row ? <HitRow open={open} hit={row.hit} /> : <PassageRow passage={row.passage} />}
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
          {first && <footer className="search-hint">{m.hint}</footer>}
        </Popover>
      </ComboBox>
    </search>
  )
}

function HitRow({ open, hit }: { open: OpenDocument | null; hit: Hit }) {
  const language = useLanguage()
  const content = useContent()
  const node = open?.index.node(hit.id)
  if (!node) return null
  const name = content.passage(hit.name)
  const by = searchMessages[language].by[hit.by]
  return (
    <>
      <ConceptName node={node} />
      <span className="search-by">
        {name !== content.label(node.label) && <bdi>{name}</bdi>} {by}
      </span>
    </>
  )
}

function PassageRow({ passage }: { passage: Passage }) {
  const content = useContent()
  return (
    <span lang={content.textLang} className="search-passage">
      …{content.passage(passage.before)}
      <mark>{content.passage(passage.match)}</mark>
      {content.passage(passage.after)}…
    </span>
  )
}
