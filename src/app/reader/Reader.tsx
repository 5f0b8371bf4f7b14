/** The article, with its concepts marked; it answers the graph and asks it. */
import { memo, useId, useMemo, useRef } from 'react'
import { readerMessages } from '../../i18n/index.ts'
import { aspectOf } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { useApp, useContent, useWords } from '../state/index.ts'
import type { Block, Cut } from './blocks.ts'
import { cutDocument } from './blocks.ts'
import { useBrush } from './useBrush.ts'
import { useLight } from './useLight.ts'
import './reader.css'

interface BlockProps {
  readonly block: Block
  readonly cut: Cut
  readonly content: Content
  readonly open: OpenDocument
  readonly sectionName: (n: number) => string
}

const tags = { headline: 'p', title: 'h2', byline: 'p', heading: 'h3', paragraph: 'p' } as const

function BlockText({ block, cut, content, open, sectionName }: BlockProps) {
  const Tag = tags[block.role]
  const shown = Array.from(content.passage(cut.points.slice(block.start, block.end).join('')))
  return (
    <Tag className={`block ${block.role}`} data-zone={block.zone}>
      {block.section !== null && block.section > 0 && (
        <span className="margin section" lang={content.language} aria-hidden="true">
          {sectionName(block.section)}
        </span>
      )}
      {block.segments.map((segment, i) => {
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
            {shown.slice(segment.start - block.start, segment.end - block.start).join('')}
          </span>
        )
      })}
    </Tag>
  )
}

interface TextProps {
  readonly cut: Cut
  readonly content: Content
  readonly open: OpenDocument
}

/** The text itself: rendered once for a document and a language; light is put on it from outside. */
const Text = memo(function Text({ cut, content, open }: TextProps) {
  const words = useWords(readerMessages)
  const part = (blocks: readonly Block[]) =>
    blocks.map((block) => (
      <BlockText key={block.start} block={block} cut={cut} content={content} open={open} sectionName={words.margin} />
    ))
  const before = cut.blocks.filter((b) => b.zone === 'headline')
  const introduction = cut.blocks.filter((b) => b.zone === 'introduction')
  const signed = cut.blocks.filter((b) => b.zone === 'title' || b.zone === 'byline' || b.zone === 'body')
  const rest = cut.blocks.filter((b) => b.zone === 'boilerplate')
  return (
    <>
      {part(before)}
      {introduction.length > 0 && (
        <aside className="introduction" aria-label={words.newsroom}>
          <p className="kicker" lang={content.language}>
            {words.newsroom}
          </p>
          {part(introduction)}
        </aside>
      )}
      {part(signed)}
      {rest.length > 0 && (
        <details className="rest">
          <summary lang={content.language}>{words.rest}</summary>
          {part(rest)}
        </details>
      )}
    </>
  )
})

function OpenReader({ open }: { open: OpenDocument }) {
  const words = useWords(readerMessages)
  const content = useContent()
  const cut = useMemo(() => cutDocument(open), [open])
  const scroller = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const ticks = useRef<HTMLDivElement>(null)
  const hint = useId()
  useLight({ open, cut, content, scroller, article, ticks })
  const brush = useBrush({ open, cut, content, article, hint })
  return (
    <div className="reader">
      <div className="reader-scroll" ref={scroller}>
        <article ref={article} className="article" lang={content.textLang} {...brush}>
          <Text cut={cut} content={content} open={open} />
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
