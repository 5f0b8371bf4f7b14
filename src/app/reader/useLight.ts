/** Lights up what is hovered and selected, dims what is filtered out, and scrolls to what is asked for. */
import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Content } from '../content/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { useApp } from '../state/index.ts'
import type { Cut } from './blocks.ts'
import { segmentsIn } from './blocks.ts'
import type { Hue } from './light.ts'
import { lightFor } from './light.ts'

interface LightOptions {
  readonly open: OpenDocument
  readonly cut: Cut
  readonly content: Content
  readonly scroller: RefObject<HTMLElement | null>
  readonly article: RefObject<HTMLElement | null>
  readonly ticks: RefObject<HTMLElement | null>
}

/** Milliseconds that a hover elsewhere lasts before the text moves to it. */
const patience = 160
const mostTicks = 300

/** Elements of the segments, by index. */
const elementsOf = (article: HTMLElement | null): HTMLElement[] => {
  const out: HTMLElement[] = []
  for (const el of article?.querySelectorAll<HTMLElement>('[data-s]') ?? []) out[Number(el.dataset.s)] = el
  return out
}

/** Set and unset one data attribute so that it says what `next` says. */
function paint(elements: readonly HTMLElement[], name: string, before: Map<number, Hue>, next: Map<number, Hue>): void {
  for (const i of before.keys()) if (!next.has(i)) delete elements[i]?.dataset[name]
  for (const [i, hue] of next) {
    const el = elements[i]
    if (el && el.dataset[name] !== hue) el.dataset[name] = hue
  }
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function scrollTo(scroller: HTMLElement, element: HTMLElement): void {
  const box = element.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  const top = scroller.scrollTop + box.top - frame.top - frame.height * 0.38
  scroller.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' })
}

/** Bring the nearest of some segments into view, unless one of them is in view already. */
function bringIntoView(scroller: HTMLElement, elements: readonly HTMLElement[]): void {
  const frame = scroller.getBoundingClientRect()
  if (frame.height === 0) return
  let nearest: HTMLElement | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const el of elements) {
    const box = el.getBoundingClientRect()
    if (box.height === 0) continue
    if (box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8) return
    const d = Math.abs(box.top - frame.top - frame.height / 2)
    if (d < distance) {
      distance = d
      nearest = el
    }
  }
  if (nearest) scrollTo(scroller, nearest)
}

export function useLight({ open, cut, content, scroller, article, ticks }: LightOptions): void {
  const hover = useApp((s) => s.hover)
  const selection = useApp((s) => s.selection)
  const visible = useApp((s) => s.visible)
  const reveal = useApp((s) => s.reveal)
  const elements = useRef<HTMLElement[]>([])
  const lit = useRef(new Map<number, Hue>())
  const chosen = useRef(new Map<number, Hue>())

  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements change with the text and the language
  useLayoutEffect(() => {
    elements.current = elementsOf(article.current)
    lit.current = new Map()
    chosen.current = new Map()
  }, [article, cut, content])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the light is put on again when the elements change
  useEffect(() => {
    const next = lightFor(cut.segments, open.index, selection)
    paint(elements.current, 'chosen', chosen.current, next)
    chosen.current = next
    const strip = ticks.current
    const frame = scroller.current
    if (!strip || !frame) return
    const whole = frame.scrollHeight || 1
    const top = frame.getBoundingClientRect().top - frame.scrollTop
    const marks: HTMLElement[] = []
    let last = -1
    for (const [i, hue] of [...next].sort((a, b) => a[0] - b[0])) {
      const box = elements.current[i]?.getBoundingClientRect()
      const at = box ? Math.round(((box.top - top) / whole) * 400) : last
      if (!box || box.height === 0 || at === last || marks.length >= mostTicks) continue
      last = at
      const mark = document.createElement('i')
      mark.dataset.hue = hue
      mark.style.top = `${at / 4}%`
      marks.push(mark)
    }
    strip.replaceChildren(...marks)
  }, [selection, open, cut, content, scroller, ticks])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const next = hover ? lightFor(cut.segments, open.index, hover.ids) : new Map<number, Hue>()
    paint(elements.current, 'lit', lit.current, next)
    lit.current = next
    if (!hover || hover.from === 'text' || next.size === 0) return
    const timer = setTimeout(() => {
      if (scroller.current) {
        bringIntoView(
          scroller.current,
          [...next.keys()].flatMap((i) => elements.current[i] ?? []),
        )
      }
    }, patience)
    return () => clearTimeout(timer)
  }, [hover, open, cut, content, scroller])

  useEffect(() => {
    const last = selection.at(-1)
    if (last === undefined || !scroller.current) return
    const indexes = lightFor(cut.segments, open.index, [last]).keys()
    bringIntoView(
      scroller.current,
      [...indexes].flatMap((i) => elements.current[i] ?? []),
    )
  }, [selection, open, cut, scroller])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    cut.segments.forEach((segment, i) => {
      if (segment.nodes.length === 0) return
      elements.current[i]?.classList.toggle('off', !segment.nodes.some((id) => visible.nodes.has(id)))
    })
  }, [visible, cut, content])

  useEffect(() => {
    const { passage } = reveal
    if (!passage || !scroller.current) return
    const [first] = segmentsIn(cut.segments, passage.start, Math.max(passage.end, passage.start + 1))
    const all = segmentsIn(cut.segments, passage.start, passage.end).flatMap((i) => elements.current[i] ?? [])
    const element = first === undefined ? undefined : elements.current[first]
    if (!element) return
    element.closest('details')?.setAttribute('open', '')
    scrollTo(scroller.current, element)
    for (const el of all) el.classList.add('shown')
    const timer = setTimeout(() => {
      for (const el of all) el.classList.remove('shown')
    }, 1600)
    return () => {
      clearTimeout(timer)
      for (const el of all) el.classList.remove('shown')
    }
  }, [reveal, cut, scroller])
}
