/** 綱: the same selection as a tree, in the order of the text or by the five questions. Everything works from the keyboard. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Key, Selection } from 'react-aria-components'
import {
  Button,
  Collection,
  ListLayout,
  ToggleButton,
  ToggleButtonGroup,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components'
import { legendMessages, outlineMessages, sentence } from '../../i18n/index.ts'
import type { GraphEdge, Span } from '../../schema/index.ts'
import { aspects, nodeKind } from '../../schema/index.ts'
import { ConceptName, Icon, KindIcon, keepUnfolded } from '../controls/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import type { Branch, Order } from './branches.ts'
import { branches, closed, holders, idOf } from './branches.ts'
import './outline.css'

/** About how high a row of one line is, in px. */
const ROW = 36

export function OutlinePanel() {
  const open = useApp((s) => s.open)
  const visible = useApp((s) => s.visible)
  const selection = useApp((s) => s.selection)
  const language = useLanguage()
  const content = useContent()
  const m = outlineMessages[language]
  const order: Order = useApp((s) => s.shown.order)
  const roots = useMemo(() => (open ? branches(open, visible, order) : []), [open, visible, order])
  const all = useMemo(() => holders(roots), [roots])
  // All is open until somebody closes something; the other order starts anew.
  const [kept, setKept] = useState<{ readonly order: Order; readonly keys: ReadonlySet<Key> } | null>(null)
  const expanded = useMemo(() => (kept?.order === order ? kept.keys : new Set<Key>(all)), [kept, order, all])
  const setExpanded = (keys: ReadonlySet<Key>) => setKept({ order, keys })
  const points = useMemo(() => (open ? [...open.document.source.text] : []), [open])

  const selected = useMemo(() => {
    const wanted = new Set(selection)
    const keys: string[] = []
    const visit = (branch: Branch) => {
      const id = idOf(branch.key)
      if (id && wanted.has(id)) keys.push(branch.key)
      if (expanded.has(branch.key)) for (const child of branch.children()) visit(child)
    }
    for (const root of roots) visit(root)
    return new Set(keys)
  }, [roots, expanded, selection])

  // What is chosen elsewhere comes into view here.
  const tree = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected.size === 0) return
    let number = -1
    let count = 0
    const visit = (branch: Branch) => {
      if (number < 0 && selected.has(branch.key)) number = count
      count++
      if (expanded.has(branch.key)) for (const child of branch.children()) visit(child)
    }
    for (const root of roots) visit(root)
    const show = () => {
      const row = tree.current?.querySelector('[data-selected]')
      row?.scrollIntoView({ block: 'nearest' })
      return row
    }
    // The rows are there a moment after the tree; those out of view are not in the page, so it goes by their number first.
    let timer = setTimeout(() => {
      const scroller = tree.current
      if (show() || !scroller) return
      scroller.scrollTop = (scroller.scrollHeight * number) / count - scroller.clientHeight / 2
      timer = setTimeout(show, 100)
    })
    return () => clearTimeout(timer)
  }, [selected, roots, expanded])

  if (!open) return null
  const passage = (span: Span) => content.passage(points.slice(span.start, span.end).join(''))
  const nameOf = (id: string) => content.label(open.index.node(id)!.label)
  const told = (edge: GraphEdge) => sentence(edge, nameOf(edge.source), nameOf(edge.target), language)
  const textOf = (branch: Branch): string => {
    switch (branch.kind) {
      case 'unit':
        return passage(branch.heading)
      case 'aspect':
        return aspects.find((a) => a.id === branch.aspect)!.label[language]
      case 'nodeKind':
        return nodeKind(branch.nodeKind).label[language]
      case 'node':
        return content.label(branch.node.label)
      case 'edge':
        return told(branch.edge)
      case 'closed':
        return ''
    }
  }

  const onSelect = (keys: Selection) => {
    if (keys === 'all') return actions.select([...visible.nodes])
    const removed = [...selected].filter((k) => !keys.has(k)).flatMap((k) => idOf(k) ?? [])
    const ids = [...keys].flatMap((k) => idOf(String(k)) ?? []).filter((id) => !removed.includes(id))
    actions.select(ids)
    const last = ids.at(-1)
    const quote = last && (open.index.node(last) ?? open.index.edge(last))?.evidence[0]
    if (last && quote) actions.revealBoth(quote, [last])
  }
  const onAction = (key: Key) => {
    const id = idOf(String(key))
    if (id && open.index.node(id)) actions.setFocus({ id, depth: 1, direction: 'both' })
    else if (!id) toggle(String(key))
  }
  const toggle = (key: string) => {
    const next = new Set(expanded)
    if (!next.delete(key)) next.add(key)
    setExpanded(next)
  }

  // A closed row keeps one row inside, never shown: the tree tells by it that the keyboard can open the row.
  const inside = (branch: Branch): readonly Branch[] => {
    if (expanded.has(branch.key)) return branch.children()
    return branch.size > 0 ? [closed(branch.key)] : []
  }
  const row = (branch: Branch) => {
    const id = idOf(branch.key)
    return (
      <TreeItem
        key={branch.key}
        id={branch.key}
        textValue={textOf(branch)}
        className={`outline-row outline-${branch.kind}`}
        onHoverStart={() => id && actions.hoverOver({ ids: [id], from: 'list' })}
        onHoverEnd={() => id && actions.hoverOver(null)}
        {...(branch.kind === 'aspect' && { 'data-aspect': branch.aspect })}
      >
        <TreeItemContent>
          {({ hasChildItems }) => (
            <div className="outline-line">
              {hasChildItems ? (
                <Button slot="chevron" className="outline-chevron">
                  <Icon name="chevron" size={14} />
                </Button>
              ) : (
                <span className="outline-chevron" />
              )}
              {face(branch)}
            </div>
          )}
        </TreeItemContent>
        <Collection items={inside(branch)}>{row}</Collection>
      </TreeItem>
    )
  }

  const face = (branch: Branch) => {
    if (branch.kind === 'node')
      return (
        <>
          <ConceptName node={branch.node} />
          <span className="outline-count" role="img" aria-label={m.relations(branch.size)}>
            {branch.size}
          </span>
        </>
      )
    if (branch.kind === 'closed') return null
    if (branch.kind === 'edge') return <span className="outline-told">{textOf(branch)}</span>
    return (
      <>
        {branch.kind === 'unit' && branch.section !== null && (
          <span className="outline-number">{m.section(branch.section)}</span>
        )}
        {branch.kind === 'nodeKind' && <KindIcon kind={branch.nodeKind} />}
        <span className="outline-head" lang={branch.kind === 'unit' ? content.textLang : undefined}>
          {textOf(branch)}
        </span>
        <span className="outline-count" role="img" aria-label={m.concepts(branch.size)}>
          {branch.size}
        </span>
      </>
    )
  }

  return (
    <section className="view outline" aria-label={m.outline} onAnimationEnd={keepUnfolded}>
      <header className="view-bar">
        <ToggleButtonGroup
          className="segments"
          aria-label={m.by}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onSelectionChange={(keys) => {
            setKept(null)
            actions.setShown({ order: [...keys][0] === 'aspect' ? 'aspect' : 'text' })
          }}
        >
          <ToggleButton id="text">{m.byText}</ToggleButton>
          <ToggleButton id="aspect">{m.byAspect}</ToggleButton>
        </ToggleButtonGroup>
        <Button
          className="quiet-button"
          onPress={() => setExpanded(all.every((k) => expanded.has(k)) ? new Set() : new Set(all))}
        >
          {all.every((k) => expanded.has(k)) ? m.collapseAll : m.expandAll}
        </Button>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: ROW }}>
        <Tree
          ref={tree}
          className="outline-tree"
          aria-label={m.outline}
          items={roots}
          dependencies={[language, expanded, content]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={onSelect}
          onAction={onAction}
          expandedKeys={expanded}
          onExpandedChange={setExpanded}
          renderEmptyState={() => <p className="view-empty">{legendMessages[language].nothing}</p>}
        >
          {row}
        </Tree>
      </Virtualizer>
    </section>
  )
}
