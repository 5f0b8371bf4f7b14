/** Lights up what is hovered and selected, dims what is filtered out, and scrolls to what is asked for. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { OpenDocument } from '../state/index.ts'
import { useApp, useLanguage } from '../state/index.ts'
import type { Cut } from './blocks.ts'
import { segmentAfter } from './blocks.ts'
import type { Lamp } from './lamp.ts'
import type { Hue } from './light.ts'
import { lightFor } from './light.ts'

interface LightOptions {
  readonly open: OpenDocument
  readonly cut: Cut
  readonly lamp: Lamp
  readonly scroller: RefObject<HTMLElement | null>
  readonly ticks: RefObject<HTMLElement | null>
}

/** Milliseconds that a hover elsewhere lasts before the text moves to it. */
const patience = 160
/** The same over a list, where a pointer often only passes. */
const patienceOverLists = 600
/** Milliseconds that a passage stands out after it was scrolled to. */
const standing = 1600
const mostTicks = 200
/** Quotes among which the nearest one is looked for. */
const mostLookedAt = 200

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function scrollTo(scroller: HTMLElement, element: HTMLElement): void {
  const box = element.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  const top = scroller.scrollTop + box.top - frame.top - frame.height * 0.38
  // A way of many screens is not walked but jumped.
  const far = Math.abs(top - scroller.scrollTop) > frame.height * 12
  scroller.scrollTo({ top, behavior: calm() || far ? 'auto' : 'smooth' })
}

/** Bring the nearest of some segments into view, unless one of them is in view already. */
function bringIntoView(scroller: HTMLElement, lamp: Lamp, segments: Iterable<number>): void {
  const frame = scroller.getBoundingClientRect()
  if (frame.height === 0) return
  let nearest = -1
  let distance = Number.POSITIVE_INFINITY
  let looked = 0
  for (const i of segments) {
    if (++looked > mostLookedAt) break
    const box = lamp.nearest(i)?.getBoundingClientRect()
    if (!box || box.height === 0) continue
    if (box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8) return
    const d = Math.abs(box.top - frame.top - frame.height / 2)
    if (d < distance) {
      distance = d
      nearest = i
    }
  }
  const element = nearest < 0 ? null : lamp.element(nearest)
  if (element) scrollTo(scroller, element)
}

/** Short strokes beside the scroll bar, where the light falls in the whole length of the text. */
function drawTicks(strip: HTMLElement, scroller: HTMLElement, lamp: Lamp, light: ReadonlyMap<number, Hue>): void {
  const whole = scroller.scrollHeight || 1
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop
  const marks: HTMLElement[] = []
  let last = -1
  const sorted = [...light].sort((a, b) => a[0] - b[0])
  const step = Math.max(1, Math.floor(sorted.length / mostTicks / 4))
  for (let n = 0; n < sorted.length && marks.length < mostTicks; n += step) {
    const [segment, hue] = sorted[n] ?? [-1, 'edge']
    const box = lamp.nearest(segment)?.getBoundingClientRect()
    if (!box || box.height === 0) continue
    const at = Math.round(((box.top - top) / whole) * 400)
    if (at === last) continue
    last = at
    const mark = document.createElement('i')
    mark.dataset.hue = hue
    mark.style.top = `${at / 4}%`
    marks.push(mark)
  }
  strip.replaceChildren(...marks)
}

/** After React has finished, since bringing marks onto the page renders. */
function later(run: () => void): () => void {
  const timer = setTimeout(run)
  return () => clearTimeout(timer)
}

/** After the next picture, when nothing that is measured makes the page lay itself out. */
function onceShown(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

export function useLight({ open, cut, lamp, scroller, ticks }: LightOptions): void {
  const hover = useApp((s) => s.hover)
  const selection = useApp((s) => s.selection)
  const visible = useApp((s) => s.visible)
  const reveal = useApp((s) => s.reveal)
  const language = useLanguage()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another script may break lines elsewhere
  useEffect(() => {
    const light = lightFor(cut.segments, open.index, selection)
    lamp.setChosen(light)
    if (light.size === 0) {
      ticks.current?.replaceChildren()
      return
    }
    return onceShown(() => {
      if (ticks.current && scroller.current) drawTicks(ticks.current, scroller.current, lamp, light)
    })
  }, [selection, open, cut, lamp, scroller, ticks, language])

  useEffect(() => {
    const light = hover ? lightFor(cut.segments, open.index, hover.ids) : new Map<number, Hue>()
    lamp.setLit(light)
    if (!hover || hover.from === 'text' || light.size === 0) return
    const timer = setTimeout(
      () => scroller.current && bringIntoView(scroller.current, lamp, light.keys()),
      hover.from === 'list' ? patienceOverLists : patience,
    )
    return () => clearTimeout(timer)
  }, [hover, open, cut, lamp, scroller])

  useEffect(() => {
    const last = selection.at(-1)
    if (last === undefined) return
    return later(() => {
      if (scroller.current) bringIntoView(scroller.current, lamp, lightFor(cut.segments, open.index, [last]).keys())
    })
  }, [selection, open, cut, lamp, scroller])

  useEffect(() => lamp.setShown((id) => visible.nodes.has(id)), [visible, lamp])

  useEffect(() => {
    const { passage } = reveal
    if (!passage) return
    let all: HTMLElement[] = []
    const end = () => {
      for (const el of all) el.classList.remove('shown')
    }
    const stop = later(() => {
      const element = lamp.element(segmentAfter(cut.segments, passage.start))
      if (!element || !scroller.current) return
      element.closest('details')?.setAttribute('open', '')
      scrollTo(scroller.current, element)
      all = lamp.within(passage.start, passage.end)
      for (const el of all) el.classList.add('shown')
    })
    const timer = setTimeout(end, standing)
    return () => {
      stop()
      clearTimeout(timer)
      end()
    }
  }, [reveal, cut, lamp, scroller])
}
