/** Legend, filter and count in one: every sign of the graph, what it means, how many there are, and whether it is shown. */
import type { ReactNode } from 'react'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import type { FacetCounts } from '../../graph/index.ts'
import { countsBy } from '../../graph/index.ts'
import { formatNumber, legendMessages } from '../../i18n/index.ts'
import type { NodeKind } from '../../schema/index.ts'
import { aspectOf, aspects, isNodeKind, nodeKinds } from '../../schema/index.ts'
import { Icon, KindIcon } from '../controls/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, isEmptyFilter, useApp, useLanguage, useWords } from '../state/index.ts'
import { FocusLine } from './FocusLine.tsx'
import type { Facet, FacetKey } from './facets.ts'
import { conditionsOf, countOf, facetOf, occurs, toggled } from './facets.ts'
import './legend.css'

const degrees = [2, 3, 5, 8, 12] as const

/** What lies over the panel and takes Esc before it. */
const onTop = '[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]'

interface ChipProps {
  readonly facet: Facet
  readonly value: string | number
  readonly counts: FacetCounts
  readonly children?: ReactNode
}

/** One value of a facet: pressed if it is asked for. */
function Chip({ facet, value, counts, children }: ChipProps) {
  const language = useLanguage()
  const filter = useApp((s) => s.filter)
  const values: readonly (string | number)[] = filter[facet.key]
  const on = values.includes(value)
  const count = countOf(counts, facet, value)
  const aspect =
    facet.key === 'aspects' ? String(value) : isNodeKind(String(value)) ? aspectOf(value as NodeKind) : undefined
  return (
    <ToggleButton
      className="chip"
      data-aspect={aspect}
      data-void={count === 0 || undefined}
      isSelected={on}
      onChange={() => actions.setFilter(toggled(filter, facet.key, value))}
    >
      {on && <Icon name="check" size={13} />}
      {children}
      {facet.label(value, language)}
      <span className="count">{formatNumber(count, language)}</span>
    </ToggleButton>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="facet" role="group" aria-label={name}>
      <span className="facet-name" aria-hidden="true">
        {name}
      </span>
      <div className="chips">{children}</div>
    </div>
  )
}

/** All values of a facet that the document has, or that are asked for. */
function FacetGroup({ open, facetKey, name, counts }: FacetGroupProps) {
  const filter = useApp((s) => s.filter)
  const facet = facetOf(facetKey)
  const asked: readonly (string | number)[] = filter[facetKey]
  const values = facet.values(open.index).filter((v) => occurs(counts, facet, v) || asked.includes(v))
  if (values.length < 2 && asked.length === 0) return null
  return (
    <Group name={name}>
      {values.map((value) => (
        <Chip key={value} facet={facet} value={value} counts={counts} />
      ))}
    </Group>
  )
}

interface FacetGroupProps {
  readonly open: OpenDocument
  readonly facetKey: FacetKey
  readonly name: string
  readonly counts: FacetCounts
}

/** What is asked for, as one line, each condition with its way out. */
function FilterLine() {
  const words = useWords(legendMessages)
  const language = useLanguage()
  const filter = useApp((s) => s.filter)
  const conditions = conditionsOf(filter, language)
  if (conditions.length === 0) return null
  return (
    <p className="filter-line">
      {conditions.map(({ key, text, without }) => (
        <Button key={key} className="token" aria-label={words.remove(text)} onPress={() => actions.setFilter(without)}>
          {text}
          <Icon name="close" size={12} />
        </Button>
      ))}
      {conditions.length > 1 && (
        <Button className="link-button" onPress={actions.clearFilter}>
          {words.clearAll}
        </Button>
      )}
    </p>
  )
}

function Kinds({ counts }: { counts: FacetCounts }) {
  const words = useWords(legendMessages)
  const filter = useApp((s) => s.filter)
  const facet = facetOf('nodeKinds')
  return (
    <Group name={words.nodeKinds}>
      {aspects.map((aspect) => (
        <span key={aspect.id} className="chip-cluster">
          {nodeKinds
            .filter((k) => k.aspect === aspect.id && (occurs(counts, facet, k.id) || filter.nodeKinds.includes(k.id)))
            .map((k) => (
              <Chip key={k.id} facet={facet} value={k.id} counts={counts}>
                <KindIcon kind={k.id} />
              </Chip>
            ))}
        </span>
      ))}
    </Group>
  )
}

function Degree() {
  const words = useWords(legendMessages)
  const language = useLanguage()
  const minDegree = useApp((s) => s.filter.minDegree)
  const shown =
    (degrees as readonly number[]).includes(minDegree) || minDegree === 0 ? degrees : [...degrees, minDegree]
  return (
    <Group name={words.minDegree}>
      {[...shown]
        .sort((a, b) => a - b)
        .map((n) => (
          <ToggleButton
            key={n}
            className="chip"
            isSelected={minDegree === n}
            onChange={(on) => actions.setFilter({ minDegree: on ? n : 0 })}
          >
            {minDegree === n && <Icon name="check" size={13} />}≥ {formatNumber(n, language)}
          </ToggleButton>
        ))}
    </Group>
  )
}

function OpenLegend({ open }: { open: OpenDocument }) {
  const words = useWords(legendMessages)
  const filter = useApp((s) => s.filter)
  const focus = useApp((s) => s.focus)
  const visible = useApp((s) => s.visible)
  const [more, setMore] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => {
    setMore(false)
    opener.current?.focus()
  }, [])
  // Whatever comes on top (a dialog, the search), the panel makes way; Esc closes it before anything behind it.
  useEffect(() => {
    if (!more) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(onTop)) return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) setMore(false)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('focusin', onFocus)
    }
  }, [more, close])
  const settledFilter = useDeferredValue(filter)
  const settledFocus = useDeferredValue(focus)
  const counts = useMemo(() => countsBy(open.index, settledFilter, settledFocus), [open, settledFilter, settledFocus])
  const { document } = open
  const everything = isEmptyFilter(filter) && !focus
  return (
    <section className="legend" aria-label={words.legend}>
      <div className="legend-row">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div className="chips" role="group" aria-label={words.aspects}>
          {aspects.map((a) => (
            <Chip key={a.id} facet={facetOf('aspects')} value={a.id} counts={counts}>
              <span className="swatch" aria-hidden="true" />
            </Chip>
          ))}
        </div>
        <Button
          ref={opener}
          className="link-button more-button"
          aria-expanded={more}
          aria-controls="facets"
          onPress={() => setMore(!more)}
        >
          <Icon name="filter" size={16} />
          <span className="more-name">{more ? words.fewer : words.more}</span>
        </Button>
        <span className="shown quiet">
          {everything ? (
            <>
              {words.concepts(visible.nodes.size)}
              <span className="shown-edges"> · {words.relations(visible.edges.size)}</span>
            </>
          ) : (
            words.shownOf(visible.nodes.size, document.nodes.length)
          )}
        </span>
      </div>
      <FocusLine />
      <FilterLine />
      {more && (
        <div id="facets" className="facets">
          <Button className="icon-button facets-close" aria-label={words.closePanel} onPress={close}>
            <Icon name="close" size={16} />
          </Button>
          <Kinds counts={counts} />
          <FacetGroup open={open} facetKey="edgeKinds" name={words.edgeKinds} counts={counts} />
          <FacetGroup open={open} facetKey="sections" name={words.sections} counts={counts} />
          <FacetGroup open={open} facetKey="voices" name={words.voices} counts={counts} />
          <FacetGroup open={open} facetKey="modalities" name={words.modalities} counts={counts} />
          <FacetGroup open={open} facetKey="supports" name={words.supports} counts={counts} />
          <FacetGroup open={open} facetKey="reviews" name={words.reviews} counts={counts} />
          <Degree />
        </div>
      )}
    </section>
  )
}

export function Legend() {
  const open = useApp((s) => s.open)
  return open ? <OpenLegend open={open} /> : <section className="legend" aria-hidden="true" />
}
