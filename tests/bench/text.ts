/** Text: from bytes to an outline, in MB of UTF-8 a second. */
import { Converter } from 'opencc-js/t2cn'
import { decode, fold, read } from '../../src/text/index.ts'
import { firstArticle } from './article.ts'
import type { Row, Suite } from './harness.ts'

/** About as many bytes of articles, each in lines of its own. */
const SIZE = 1_000_000

async function rows(): Promise<Row[]> {
  const { source } = await firstArticle()
  const article = source.text.slice(0, source.text.lastIndexOf('分享')).trim()
  const bytesOf = (text: string) => new TextEncoder().encode(text)
  const times = Math.ceil(SIZE / bytesOf(article).length)
  const long = new Array<string>(times).fill(article).join('\n')
  const bytes = bytesOf(long)
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const segmented = (text: string) => {
    let words = 0
    for (const sentence of text.split(/(?<=[。？！\n])/u)) for (const _ of segmenter.segment(sentence)) words++
    return words
  }
  const simplified = Converter({ from: 'tw', to: 'cn' })
  return [
    {
      name: 'decode',
      ours: () => decode(bytes),
      baseline: { name: 'TextDecoder', run: () => new TextDecoder('utf-8', { fatal: true }).decode(bytes) },
      bytes: bytes.length,
    },
    {
      name: 'fold',
      ours: () => fold(long),
      baseline: { name: 'opencc-js, traditional to simplified', run: () => simplified(long) },
      bytes: bytes.length,
    },
    {
      name: 'read: zones, outline, sentences, quotations',
      ours: () => read(long),
      baseline: { name: 'Intl.Segmenter, a sentence at a time', run: () => segmented(long) },
      bytes: bytes.length,
    },
    {
      name: 'read: the first article alone',
      ours: () => read(source.text),
      baseline: { name: 'Intl.Segmenter, a sentence at a time', run: () => segmented(source.text) },
      bytes: bytesOf(source.text).length,
    },
  ]
}

export const text: Suite = { name: 'text', about: 'Text, MB of UTF-8 a second (a ratio below 1 is faster)', rows }
