/** The argument step by step: text, picture and caption move together. Arrow keys step; it can also play by itself. */
import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { toldTogether, tour } from '../../analysis/index.ts'
import { toolMessages } from '../../i18n/index.ts'
import type { GraphEdge } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import { ToldNode, ToldTogether } from './Told.tsx'
import './tools.css'

/** Milliseconds that a step stays while the tour plays: a base, and more for each relation told. */
const BASE = 5000
const EACH = 1500
/** Relations and concepts told in a step. */
const TOLD = 6
const NAMED = 10

export function TourTool() {
  const open = useApp((s) => s.open)
  const tool = useApp((s) => s.tool)
  const visible = useApp((s) => s.visible)
  const language = useLanguage()
  const content = useContent()
  const m = toolMessages[language].tour
  const [playing, setPlaying] = useState(false)
  const steps = useMemo(() => (open ? tour(open.index, open.reading) : []), [open])
  const points = useMemo(() => (open ? [...open.document.source.text] : []), [open])
  const asked = tool?.kind === 'tour' ? tool.step : 0
  const number = Math.min(Math.max(0, asked), Math.max(0, steps.length - 1))
  const step = steps[number]

  const nodes = useMemo(
    () => (step ? step.nodes.filter((id) => visible.nodes.has(id)).slice(0, NAMED) : []),
    [step, visible],
  )
  const { told, left } = useMemo(() => {
    if (!step) return { told: [], left: 0 }
    const named = new Set(nodes)
    const shown = step.edges.filter((e) => visible.edges.has(e.id))
    const known = (e: GraphEdge) => named.has(e.source) && named.has(e.target)
    const all = toldTogether([...shown.filter(known), ...shown.filter((e) => !known(e))])
    const first = all.slice(0, TOLD)
    return { told: first, left: all.slice(TOLD).flat().length }
  }, [step, nodes, visible])
  const edges = useMemo(() => told.flat(), [told])

  useEffect(() => {
    if (!step) return
    const ids = [...nodes, ...edges.map((e) => e.id)]
    actions.select(ids)
    actions.revealBoth({ start: step.start, end: step.end }, nodes)
  }, [step, nodes, edges])

  useEffect(() => {
    const go = (by: number) =>
      actions.setTool({ kind: 'tour', step: Math.min(steps.length - 1, Math.max(0, number + by)) })
    const onKey = (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof HTMLElement &&
        event.target.closest(
          'input, textarea, [role=textbox], [role=treegrid], [role=grid], [role=menu], [role=application], table',
        )
      if (elsewhere || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1)
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [number, steps.length])

  useEffect(() => {
    if (!playing || !step) return
    const timer = setTimeout(
      () => {
        if (number + 1 < steps.length) actions.setTool({ kind: 'tour', step: number + 1 })
        else setPlaying(false)
      },
      BASE + EACH * told.length,
    )
    return () => clearTimeout(timer)
  }, [playing, step, number, steps.length, told.length])

  if (!open || !step) return null
  const heading = step.heading && content.passage(points.slice(step.heading.start, step.heading.end).join(''))
  const go = (to: number) => actions.setTool({ kind: 'tour', step: to })
  return (
    <div className="tool tour">
      <div className="tour-bar">
        <Button
          className="icon-button"
          aria-label={m.previous}
          isDisabled={number === 0}
          onPress={() => go(number - 1)}
        >
          <Icon name="previous" />
        </Button>
        <progress max={steps.length} value={number + 1} aria-label={m.step(number + 1, steps.length)} />
        <Button
          className="icon-button"
          aria-label={m.next}
          isDisabled={number + 1 >= steps.length}
          onPress={() => go(number + 1)}
        >
          <Icon name="next" />
        </Button>
        <Button className="icon-button" aria-label={playing ? m.pause : m.play} onPress={() => setPlaying(!playing)}>
          <Icon name={playing ? 'pause' : 'play'} />
        </Button>
      </div>
      <p className="tool-line" role="status">
        {m.step(number + 1, steps.length)} · {m.section(step.section.number)}
      </p>
      {heading && (
        <h3 className="tour-heading" lang={content.textLang}>
          {heading}
        </h3>
      )}
      {edges.length > 0 && (
        <section className="tool-part">
          <h3>{m.says}</h3>
          <ul className="tool-list">
            {told.map((group) => (
              <li key={group[0].id}>
                <ToldTogether edges={group} />
              </li>
            ))}
          </ul>
          {left > 0 && <p className="tool-line">{m.more(left)}</p>}
        </section>
      )}
      <ul className="tour-nodes">
        {nodes.map((id) => (
          <li key={id}>
            <ToldNode node={open.index.node(id)!} />
          </li>
        ))}
      </ul>
    </div>
  )
}
