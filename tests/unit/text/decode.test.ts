import { readFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { decode, MAX_TEXT_BYTES } from '../../../src/text/index.ts'
import { encoder, joined, utf16 } from './encoders.ts'
import { entries } from './foldTable.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const gb = encoder('gb18030')
const big5 = encoder('big5')

/** What bytes decode to: the encoding, or the codes of the issues; warnings after a blank. */
function told(bytes: Uint8Array | null): string {
  const result = decode(bytes!)
  const codes = result.issues.map((i) => i.code).join(' ')
  return result.ok ? [result.value.encoding, codes].filter(Boolean).join(' ') : codes
}

const article = readFileSync(new URL('../../../data/yubei-shuangpeiyu/source.txt', import.meta.url), 'utf8')
const hant = article.replace(/[^\u0000-\uffff]|[﹔…—·“”‘’]/g, '')
const hans = OpenCC.Converter({ from: 't', to: 'cn' })(hant)
/** What Big5 can hold of the article. */
const inBig5 = Array.from(OpenCC.Converter({ from: 't', to: 'tw' })(hant))
  .filter((c) => big5(c))
  .join('')

describe('encodings of prose', () => {
  test.each([
    ['UTF-8', article, utf8(article), 'utf-8'],
    ['UTF-8 with a mark', article, joined([0xef, 0xbb, 0xbf], utf8(article)), 'utf-8'],
    ['UTF-16 LE with a mark', article, joined([0xff, 0xfe], utf16(article, false)), 'utf-16le'],
    ['UTF-16 BE with a mark', article, joined([0xfe, 0xff], utf16(article, true)), 'utf-16be'],
    ['UTF-16 LE', article, utf16(article, false), 'utf-16le'],
    ['UTF-16 BE', article, utf16(article, true), 'utf-16be'],
    ['GB18030, simplified', hans, gb(hans), 'gb18030'],
    ['GB18030, traditional', hant, gb(hant), 'gb18030'],
    ['Big5', inBig5, big5(inBig5), 'big5'],
    ['ASCII', 'School\n', utf8('School\n'), 'utf-8'],
    ['UTF-16 LE of English', 'School', utf16('School', false), 'utf-16le'],
    ['UTF-16 BE of English', 'School', utf16('School', true), 'utf-16be'],
    [
      'GB18030 of four bytes',
      '党建引领㐀学校工作𠮷教育',
      joined(gb('党建引领')!, [0x81, 0x39, 0xee, 0x39], gb('学校工作')!, [0x95, 0x34, 0xb2, 0x35], gb('教育')!),
      'gb18030',
    ],
    ['nothing', '', new Uint8Array(), 'utf-8'],
  ])('%s', (_, text, bytes, encoding) => {
    const result = decode(bytes!)
    expect(result).toMatchObject({ ok: true, value: { encoding }, issues: [] })
    expect(result.ok && result.value.text === text).toBe(true)
  })

  test.each([
    ['联通', 'gb18030'],
    ['党建', 'gb18030'],
    ['骨干教师', 'gb18030'],
    ['校长', 'gb18030'],
    ['黨建', 'big5'],
    ['學校', 'big5'],
    ['骨幹教師', 'big5'],
  ])('%s in %s', (text, encoding) => {
    const bytes = (encoding === 'big5' ? big5 : gb)(text)!
    expect(decode(bytes)).toMatchObject({ ok: true, value: { text, encoding } })
  })

  test('phrases of four characters and more are told apart, 99 in 100; of eight and more, all', () => {
    const tally = { right: 0, wrong: 0, long: 0, longWrong: 0 }
    for (const [simplified, traditional] of entries) {
      if (simplified === traditional || simplified.length < 4) continue
      for (const [bytes, text] of [
        [gb(simplified), simplified],
        [gb(traditional), traditional],
        [big5(traditional), traditional],
      ] as const) {
        if (!bytes) continue
        const result = decode(bytes)
        const right = result.ok && result.value.text === text
        if (right) tally.right++
        else tally.wrong++
        if (text.length >= 8) tally.long++
        if (text.length >= 8 && !right) tally.longWrong++
      }
    }
    expect(tally.right).toBeGreaterThan(20_000)
    expect(tally.wrong / tally.right).toBeLessThan(0.01)
    expect(tally).toMatchObject({ longWrong: 0 })
    expect(tally.long).toBeGreaterThan(500)
  }, 60_000)
})

describe('what is refused, and why', () => {
  const damaged = utf8(article)
  const at = damaged.findIndex((b, i) => i > 1500 && b >= 0xe0)
  damaged[at] = 0xff
  test.each([
    ['a PDF', utf8('%PDF-1.7\n'), 'text.binary'],
    ['a Word file', joined([0x50, 0x4b, 0x03, 0x04], utf8('word/document.xml')), 'text.binary'],
    ['an old Word file', joined([0xd0, 0xcf, 0x11, 0xe0], [0, 0]), 'text.binary'],
    ['rich text', utf8('{\\rtf1\\ansi'), 'text.binary'],
    ['a picture', joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], [0, 0, 0, 1]), 'text.binary'],
    ['zeros', new Uint8Array(100), 'text.binary'],
    ['UTF-32', joined([0xff, 0xfe, 0, 0], [0x2d, 0x4e, 0, 0], [0x0b, 0x7a, 0, 0]), 'text.binary'],
    ['control characters', utf8('党\u0001建\u0002'), 'text.binary'],
    ['Latin-1', joined(utf8('caf'), [0xe9], utf8(' na'), [0xef], utf8('ve')), 'text.encoding'],
    ['noise', new Uint8Array(Array.from({ length: 500 }, (_, i) => 0x80 | ((i * 89 + 17) % 128))), 'text.encoding'],
    ['damaged UTF-8', damaged, 'text.damaged'],
    ['UTF-8 that breaks off', utf8(article).subarray(0, at + 1), 'text.damaged'],
    ['a mark of UTF-8 before GB18030', joined([0xef, 0xbb, 0xbf], gb('党建引领')!), 'text.damaged'],
    ['UTF-16 of an odd length', joined([0xff, 0xfe], utf16('党建', false), [0x41]), 'text.encoding'],
  ])('%s', (_, bytes, code) => {
    expect(told(bytes)).toBe(code)
  })

  test('the place of the damage is told', () => {
    const result = decode(damaged)
    const line = new TextDecoder().decode(utf8(article).subarray(0, at)).split('\n').length
    expect(result.issues[0]?.values).toEqual({ byte: at + 1, line })
  })

  test('size', () => {
    const result = decode({ length: MAX_TEXT_BYTES + 1 } as Uint8Array)
    expect(result.issues[0]).toMatchObject({ code: 'text.size', values: { size: 65, limit: 64 } })
  })
})

describe('what is read with a warning', () => {
  const long = '黨建引領高質量教師隊伍建設。'.repeat(10)
  test.each([
    ['a control character', `${long}\u0001`, 'utf-8 text.controls'],
    ['a replacement character', `${long}\ufffd`, 'utf-8 text.replaced'],
    ['the source of a page', `<!DOCTYPE html><title>${long}`, 'utf-8 text.markup'],
  ])('%s', (_, text, says) => {
    expect(told(utf8(text))).toBe(says)
  })

  test('the first control character is pointed at, in code points', () => {
    expect(decode(utf8(`𠮷${long}\u0001\u0002`)).issues[0]).toMatchObject({
      span: { start: 141, end: 142 },
      values: { count: 2 },
    })
  })
})
