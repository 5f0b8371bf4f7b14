/**
 * What the hand does on the text: pointing, choosing, selecting a passage, walking from mark to mark with the keys.
 * One mark at a time is a stop for the Tab key (a roving one), so that a thousand marks do not stand between two panels.
 */
import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { readerMessages } from '../../i18n/index.ts'
import { nodeKind } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, app } from '../state/index.ts'
import type { Cut } from './blocks.ts'
import type { Lamp } from './lamp.ts'
import { meantAt, statementsIn } from './light.ts'

interface BrushOptions {
  readonly open: OpenDocument
  readonly cut: Cut
  readonly content: Content
  readonly lamp: Lamp
  readonly article: RefObject<HTMLElement | null>
  /** Id of the element that says how to move. */
  readonly hint: string
}

interface Brush {
  onPointerOver(event: PointerEvent): void
  onPointerLeave(event: PointerEvent): void
  onMouseDown(event: MouseEvent): void
  onClick(event: MouseEvent): void
  onKeyDown(event: KeyboardEvent): void
  onFocus(event: { target: EventTarget }): void
  onBlur(): void
}

const segmentOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-s]') : null

/** The words of the article in a segment, without the number in the margin. */
const ownText = (element: HTMLElement): string =>
  Array.from(element.childNodes, (n) => (n.nodeType === Node.TEXT_NODE ? n.textContent : '')).join('')

/** Position in code points of a point in the page's selection; null outside the segments. */
function positionOf(node: Node | null, offset: number, cut: Cut, side: 'start' | 'end'): number | null {
  const element = segmentOf(node instanceof Element ? node : (node?.parentElement ?? null))
  const segment = element ? cut.segments[Number(element.dataset.s)] : undefined
  if (!segment) return null
  if (node?.nodeType !== Node.TEXT_NODE) return segment[side]
  return segment.start + Array.from((node.textContent ?? '').slice(0, offset)).length
}

export function useBrush({ open, cut, content, lamp, article, hint }: BrushOptions): Brush {
  /** What stays lit when nothing is pointed at: the sentence of the caret, or the selected passage. */
  const resting = useRef<readonly string[]>([])
  const stop = useRef(0)
  const holder = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const change = () => {
      const selection = getSelection()
      const root = article.current
      if (!selection || !root || selection.isCollapsed || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return
      const start = positionOf(range.startContainer, range.startOffset, cut, 'start')
      const end = positionOf(range.endContainer, range.endOffset, cut, 'start')
      if (start === null || end === null || end <= start) return
      resting.current = statementsIn(open.index, start, end)
      actions.hoverOver({ ids: resting.current, from: 'text' })
    }
    document.addEventListener('selectionchange', change)
    return () => document.removeEventListener('selectionchange', change)
  }, [article, cut, open])

  const roving = useMemo(() => {
    /** Make a stop the one that Tab reaches, and name it. */
    const hold = (index: number): HTMLElement | null => {
      const place = cut.stops[index]
      const element = place && lamp.element(place.segment)
      const node = place && open.index.node(place.id)
      if (!element || !node) return null
      const { current } = holder
      if (current && current !== element) {
        for (const name of ['tabindex', 'role', 'aria-label', 'aria-describedby']) current.removeAttribute(name)
      }
      holder.current = element
      stop.current = index
      const words = readerMessages[content.language]
      element.tabIndex = 0
      element.setAttribute('role', 'button')
      const name = words.mark(content.label(node.label), nodeKind(node.kind).label[content.language])
      const seen = ownText(element)
      element.setAttribute('aria-label', name.startsWith(seen) ? name : `${seen}: ${name}`)
      element.setAttribute('aria-describedby', hint)
      return element
    }
    const go = (index: number) => {
      const bounded = Math.max(0, Math.min(cut.stops.length - 1, index))
      const place = cut.stops[bounded]
      const element = hold(bounded)
      if (!element || !place) return
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: 'nearest' })
      actions.hoverOver({ ids: [place.id], from: 'text' })
    }
    return { hold, go }
  }, [lamp, content, cut, hint, open])

  useEffect(() => {
    roving.hold(stop.current)
  }, [roving])

  /** The first stop of the next or the previous sentence that has one. */
  const inSentence = (from: number, step: 1 | -1): number => {
    const sentenceOf = (i: number) => cut.segments[cut.stops[i]?.segment ?? -1]?.sentence
    const here = sentenceOf(from)
    let i = from
    while (i + step >= 0 && i + step < cut.stops.length && sentenceOf(i) === here) i += step
    if (step === -1) while (i > 0 && sentenceOf(i - 1) === sentenceOf(i)) i--
    return i
  }

  /** The stop that a key leads to, or null. */
  const target = (key: string, now: number): number | null => {
    switch (key) {
      case 'ArrowRight':
        return now + 1
      case 'ArrowLeft':
        return now - 1
      case 'ArrowDown':
        return inSentence(now, 1)
      case 'ArrowUp':
        return inSentence(now, -1)
      case 'Home':
        return 0
      case 'End':
        return cut.stops.length - 1
      default:
        return null
    }
  }

  const pointAt = (element: HTMLElement | null): readonly string[] => {
    const segment = element ? cut.segments[Number(element.dataset.s)] : undefined
    return segment ? meantAt(segment, open.index) : []
  }

  return {
    onPointerOver(event) {
      if (event.pointerType === 'touch') return
      const ids = pointAt(segmentOf(event.target))
      actions.hoverOver(ids.length > 0 ? { ids, from: 'text' } : { ids: resting.current, from: 'text' })
    },
    onPointerLeave() {
      actions.hoverOver({ ids: resting.current, from: 'text' })
    },
    onMouseDown(event) {
      // Adding a concept by Shift is not stretching a selection of text.
      if (event.shiftKey && segmentOf(event.target)?.classList.contains('mark')) event.preventDefault()
    },
    onClick(event) {
      const selection = getSelection()
      if (selection && !selection.isCollapsed) return
      const element = segmentOf(event.target)
      const segment = element ? cut.segments[Number(element.dataset.s)] : undefined
      if (!segment) return
      if (segment.nodes.length > 0) {
        const chosen = app.getState().selection.at(-1)
        const at = chosen === undefined ? -1 : segment.nodes.indexOf(chosen)
        const id = segment.nodes[(at + 1) % segment.nodes.length]
        resting.current = []
        if (id === undefined) return
        const index = cut.stops.findIndex((s) => s.id === id && s.start <= segment.start && s.end >= segment.end)
        if (index >= 0) roving.hold(index)
        actions.select([id], event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace')
        return
      }
      const sentence = cut.sentences[segment.sentence]
      resting.current = sentence ? statementsIn(open.index, sentence.start, sentence.end) : []
      actions.hoverOver({ ids: resting.current, from: 'text' })
    },
    onKeyDown(event) {
      if (event.target !== holder.current || event.altKey || event.ctrlKey || event.metaKey) return
      const now = stop.current
      const move = target(event.key, now)
      const place = cut.stops[now]
      if (move !== null) roving.go(move)
      else if ((event.key === 'Enter' || event.key === ' ') && place) {
        actions.select([place.id], event.shiftKey ? 'toggle' : 'replace')
      } else {
        if (event.key === 'Escape') resting.current = []
        return
      }
      event.preventDefault()
    },
    onFocus({ target }) {
      const place = cut.stops[stop.current]
      if (target === holder.current && place) actions.hoverOver({ ids: [place.id], from: 'text' })
    },
    onBlur() {
      actions.hoverOver({ ids: resting.current, from: 'text' })
    },
  }
}
