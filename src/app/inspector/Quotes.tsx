/** The quotes of a statement, each a way into the text. */
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { inspectorMessages, termMessages } from '../../i18n/index.ts'
import type { Quote } from '../../schema/index.ts'
import type { OpenDocument } from '../state/index.ts'
import { actions, useContent, useWords } from '../state/index.ts'

/** Quotes shown before one asks for all. */
const few = 5

/** Where a quote stands, in words. */
export function usePlaceName(open: OpenDocument): (position: number) => string {
  const words = useWords(inspectorMessages)
  const terms = useWords(termMessages)
  return (position) => {
    const voice = open.index.voiceAt(position)
    if (voice === 'newsroom') return terms.voice.newsroom
    const section = open.index.sectionAt(position)
    return section ? words.section(section.number) : ''
  }
}

/** A passage around a quote, so that a short one can be understood: from the clause before it to the clause after it. */
function around(text: readonly string[], { start, end }: Quote): { before: string; after: string } {
  const stops = /[，。；：？！,;:?!\n﹔]/u
  const reach = Math.max(0, Math.min(14, Math.floor((24 - (end - start)) / 2)))
  let from = start
  while (from > 0 && start - from < reach && !stops.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < reach && !stops.test(text[to]!)) to++
  return { before: text.slice(from, start).join(''), after: text.slice(end, to).join('') }
}

interface QuotesProps {
  readonly open: OpenDocument
  readonly quotes: readonly Quote[]
}

export function Quotes({ open, quotes }: QuotesProps) {
  const words = useWords(inspectorMessages)
  const content = useContent()
  const placeName = usePlaceName(open)
  const [all, setAll] = useState(false)
  const points = textOf(open)
  const shown = all ? quotes : quotes.slice(0, few)
  return (
    <>
      <ul className="quotes">
        {shown.map((q) => {
          const { before, after } = around(points, q)
          const place = placeName(q.start)
          return (
            <li key={`${q.start} ${q.end}`}>
              <Button className="quote" onPress={() => actions.revealPassage(q.start, q.end)}>
                <span className="visually-hidden">{words.jump}</span>
                <q lang={content.textLang}>
                  {content.passage(before)}
                  <b>{content.passage(q.quote)}</b>
                  {content.passage(after)}
                </q>
                <small>{place}</small>
              </Button>
            </li>
          )
        })}
      </ul>
      {quotes.length > few && (
        <Button className="link-button" onPress={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll(quotes.length)}
        </Button>
      )}
    </>
  )
}

const split = new WeakMap<OpenDocument, readonly string[]>()

/** The code points of a document's text, split once. */
function textOf(open: OpenDocument): readonly string[] {
  let points = split.get(open)
  if (!points) {
    points = Array.from(open.document.source.text)
    split.set(open, points)
  }
  return points
}
