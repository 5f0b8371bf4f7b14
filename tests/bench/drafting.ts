/** Drafting: from the text of an article to its graph, in MB of UTF-8 a second. */
import { readdir, readFile } from 'node:fs/promises'
import { draft } from '../../src/draft/index.ts'
import { firstArticle } from './article.ts'
import type { Row, Suite } from './harness.ts'

const fixtures = new URL('../fixtures/drafting/', import.meta.url)

/** About as many bytes of different articles, one behind the other. */
const SIZES = [250_000, 1_000_000, 4_000_000] as const

async function rows(): Promise<Row[]> {
  const { source } = await firstArticle()
  const files = (await readdir(fixtures)).filter((name) => name.endsWith('.txt')).sort()
  const articles = await Promise.all(files.map((name) => readFile(new URL(name, fixtures), 'utf8')))
  const bytesOf = (text: string) => new TextEncoder().encode(text).length
  const together = articles.join('\n')
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const segmented = (text: string) => {
    let words = 0
    for (const sentence of text.split(/(?<=[。？！\n])/u)) for (const _ of segmenter.segment(sentence)) words++
    return words
  }
  const row = (name: string, text: string): Row => ({
    name,
    // All of it is the article: otherwise what follows the first one's end would be taken for other matter.
    ours: () => draft(text, { id: 'bench', zones: [{ kind: 'body', start: 0, end: [...text].length }] }),
    baseline: { name: 'Intl.Segmenter alone, a sentence at a time', run: () => segmented(text) },
    bytes: bytesOf(text),
    atMost: 1,
  })
  return [
    row('draft: the first article', source.text),
    row('draft: an article of 3,000 characters', together.slice(0, 3000)),
    ...SIZES.map((size) =>
      row(
        `draft: one text of ${size / 1_000_000} MB`,
        new Array<string>(Math.ceil(size / bytesOf(together))).fill(together).join('\n'),
      ),
    ),
  ]
}

export const drafting: Suite = {
  name: 'drafting',
  about: 'Drafting, MB of UTF-8 a second (a ratio below 1 is faster; alike at every size: linear)',
  rows,
}
