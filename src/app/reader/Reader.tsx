/** The article, with its concepts marked; it answers the graph and asks it. */
import type { RefObject } from 'react'
import { memo, useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { readerMessages } from '../../i18n/index.ts'
import { aspectOf } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { useApp, useContent, useWords } from '../state/index.ts'
import type { Block, Cut } from './blocks.ts'
import { cutDocument } from './blocks.ts'
import type { Chunk } from './chunks.ts'
import { chunksOf, MANY_SEGMENTS } from './chunks.ts'
import { Lamp } from './lamp.ts'
import { useBrush } from './useBrush.ts'
import { useLight } from './useLight.ts'
import './reader.css'

interface TextProps {
  readonly cut: Cut
  readonly content: Content
  readonly open: OpenDocument
  readonly lamp: Lamp
  readonly scroller: RefObject<HTMLElement | null>
}

const tags = { headline: 'p', title: 'h2', byline: 'p', heading: 'h3', paragraph: 'p' } as const

function Marks({ block, shown, open }: { block: Block; shown: string; open: OpenDocument }) {
  const points = Array.from(shown)
  return block.segments.map((segment, i) => {
    const [inner, outer] = segment.nodes.map((id) => open.index.node(id))
    return (
      <span
        key={segment.start}
        data-s={block.first + i}
        className={inner ? 'mark' : undefined}
        data-aspect={inner && aspectOf(inner.kind)}
        data-outer={outer && aspectOf(outer.kind)}
      >
        {segment.item && (
          <span className="margin item" data-level={segment.item.level} aria-hidden="true">
            {segment.item.number}
          </span>
        )}
        {points.slice(segment.start - block.start, segment.end - block.start).join('')}
      </span>
    )
  })
}

interface BlockProps extends Pick<TextProps, 'cut' | 'content' | 'open'> {
  readonly block: Block
  readonly marked: boolean
}

function BlockText({ block, cut, content, open, marked }: BlockProps) {
  const Tag = tags[block.role]
  const shown = content.passage(cut.points.slice(block.start, block.end).join(''))
  return (
    <Tag className={`block ${block.role}`} data-zone={block.zone} data-block={block.first}>
      {block.section !== null && block.section > 0 && (
        <span className="margin section" lang={content.language} aria-hidden="true">
          {readerMessages[content.language].margin(block.section)}
        </span>
      )}
      {marked ? <Marks block={block} shown={shown} open={open} /> : shown}
    </Tag>
  )
}

/** Pixels that a code point takes up on average, at the usual width: for the length of the scroll bar only. */
const pixelsPerPoint = 1.7

function ChunkText({ chunk, cut, content, open, lamp, scroller }: TextProps & { chunk: Chunk }) {
  const many = cut.segments.length > MANY_SEGMENTS
  // The first two hold the first stop of the keyboard.
  const [marked, setMarked] = useState(!many || chunk.index < 2)
  const root = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements are new when the marks or the language are
  useLayoutEffect(() => {
    if (root.current) lamp.add(root.current)
    return () => lamp.remove(chunk)
  }, [lamp, chunk, content, marked])

  useEffect(() => {
    const element = root.current
    if (marked || !element) return
    lamp.setOpener(chunk.index, () => flushSync(() => setMarked(true)))
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((e) => e.isIntersecting)) setMarked(true)
      },
      { root: scroller.current, rootMargin: '100%' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      lamp.setOpener(chunk.index, null)
    }
  }, [lamp, chunk, marked, scroller])

  return (
    <div
      className="chunk"
      ref={root}
      data-many={many || undefined}
      style={many ? { containIntrinsicBlockSize: `auto ${Math.round(chunk.length * pixelsPerPoint)}px` } : undefined}
    >
      {chunk.blocks.map((block) => (
        <BlockText key={block.start} block={block} cut={cut} content={content} open={open} marked={marked} />
      ))}
    </div>
  )
}

/** The text itself: rendered once for a document and a language; light is put on it from outside. */
const Text = memo(function Text({ chunks, ...rest }: TextProps & { chunks: readonly Chunk[] }) {
  const words = useWords(readerMessages)
  const part = (name: Chunk['part']) =>
    chunks.filter((c) => c.part === name).map((chunk) => <ChunkText key={chunk.index} chunk={chunk} {...rest} />)
  const introduction = part('introduction')
  const boilerplate = part('rest')
  const { language } = rest.content
  return (
    <>
      {part('headline')}
      {introduction.length > 0 && (
        <aside className="introduction" aria-label={words.newsroom}>
          <p className="kicker" lang={language}>
            {words.newsroom}
          </p>
          {introduction}
        </aside>
      )}
      {part('signed')}
      {boilerplate.length > 0 && (
        <details className="rest">
          <summary lang={language}>{words.rest}</summary>
          {boilerplate}
        </details>
      )}
    </>
  )
})

function OpenReader({ open }: { open: OpenDocument }) {
  const words = useWords(readerMessages)
  // Another script means another text: it may follow the rest of the page by a moment, in pieces.
  const content = useDeferredValue(useContent())
  const { cut, chunks, lamp } = useMemo(() => {
    const made = cutDocument(open)
    const groups = chunksOf(made)
    return { cut: made, chunks: groups, lamp: new Lamp(made, groups) }
  }, [open])
  const scroller = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const ticks = useRef<HTMLDivElement>(null)
  const hint = useId()
  useLight({ open, cut, lamp, scroller, ticks })
  const brush = useBrush({ open, cut, content, lamp, article, hint })
  return (
    <div className="reader">
      <div className="reader-scroll" ref={scroller}>
        <article ref={article} className="article" lang={content.textLang} {...brush}>
          <Text cut={cut} chunks={chunks} content={content} open={open} lamp={lamp} scroller={scroller} />
        </article>
        <p id={hint} hidden>
          {words.marks}
        </p>
      </div>
      <div className="ticks" ref={ticks} aria-hidden="true" />
    </div>
  )
}

export function Reader() {
  const open = useApp((s) => s.open)
  return open ? <OpenReader key={open.name} open={open} /> : <div className="reader" />
}
