/** What holds for every text: positions, folding, encodings, quotes, readings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor, decode, fold, languageOf, nearest, Offsets, read, sourceOf } from '../../src/text/index.ts'
import { placesOf } from '../../src/text/places.ts'
import { faults } from '../unit/text/print.ts'

/** Pieces that the reader reacts to, among others. */
const pieces = [
  ...'。！？，；：、“”‘’「」『』《》〈〉（）()"\'—…- .,:;1２①一二三\n\r\t　\u0000\u200b\ufeff𠮷\ud842\udfb7aZ黨党',
  '——',
  '一、',
  '二、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '第一章',
  '第一条 ',
  '一是',
  '二是',
  '首先',
  '其次',
  '最後',
  '第一，',
  '第二，',
  '以下為文章全文：',
  '編者按：',
  '責任編輯：',
  '分享到：',
  '相關閱讀',
  '附件：',
  '2024年3月1日',
  '印發',
  '校長 王建國',
  '記者',
  '某縣教育局',
  '\r\n',
  '\n\n',
  '學校堅持黨建引領高質量教師隊伍建設',
  '堅持融合 以工程造就',
  '牽頭單位：教務處',
]
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const text = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const well = (s: string) => !/\p{Surrogate}/u.test(s)

test('folding keeps the length and is done once', () => {
  fc.assert(
    fc.property(text, (s) => {
      const folded = fold(s)
      expect(folded.length).toBe(s.length)
      expect(fold(folded)).toBe(folded)
    }),
  )
})

test('a long text folds as its lines do', () => {
  fc.assert(
    fc.property(prose.filter(well), (s) => {
      const long = `${`${s}\n`.repeat(Math.ceil(300 / (s.length + 1)))}`
      expect(fold(long)).toBe(fold(`${s}\n`).repeat(long.length / (s.length + 1)))
    }),
  )
})

test('positions go there and back', () => {
  fc.assert(
    fc.property(text, (s) => {
      const offsets = new Offsets(s)
      const points = [...s]
      expect(offsets.points).toBe(points.length)
      let unit = 0
      points.forEach((c, point) => {
        expect(offsets.toUnit(point)).toBe(unit)
        for (let k = 0; k < c.length; k++) expect(offsets.toPoint(unit + k)).toBe(point)
        unit += c.length
      })
    }),
  )
})

test('readings: units nest, siblings follow each other, zones cover the text', () => {
  // Found once by chance: an ordinal with nothing behind it.
  expect(faults('第一，第二，。')).toEqual([])
  fc.assert(
    fc.property(text, (s) => {
      expect(faults(s)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('readings are the same each time, and so are those with their own zones', () => {
  fc.assert(
    fc.property(prose, (s) => {
      const reading = read(s)
      expect(read(s)).toEqual(reading)
      expect(read(s, reading.zones)).toEqual(reading)
    }),
  )
})

test('any zones at all are survived', () => {
  const zone = fc.record({
    kind: fc.constantFrom('body' as const, 'introduction' as const, 'title' as const),
    start: fc.nat(80),
    end: fc.nat(80),
  })
  fc.assert(
    fc.property(prose, fc.array(zone, { maxLength: 6 }), (s, zones) => {
      const reading = read(s, zones)
      expect(faults(s, { ...reading, zones: read(s).zones })).toEqual([])
    }),
  )
})

test('UTF-8 with and without a mark, and UTF-16 with one, come back as they were', () => {
  const clean = prose.filter(well).map((s) => `黨建引領高質量教師隊伍建設。${s.replace(/[\u0000\ufeff]/g, '')}`)
  fc.assert(
    fc.property(clean, (s) => {
      const utf8 = new TextEncoder().encode(s)
      const wide = new Uint8Array(2 * s.length + 2)
      new Uint16Array(wide.buffer).set(Array.from({ length: s.length + 1 }, (_, i) => `\ufeff${s}`.charCodeAt(i)))
      for (const [bytes, encoding] of [
        [utf8, 'utf-8'],
        [new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
        [wide, 'utf-16le'],
      ] as const) {
        expect(decode(bytes)).toMatchObject({ ok: true, value: { text: s, encoding } })
      }
    }),
  )
})

test('any bytes are decoded or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = decode(bytes)
      expect(result.ok || result.issues.length > 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('every stretch of a text is anchored by its position', () => {
  fc.assert(
    fc.property(prose.filter(well), fc.nat(40), fc.integer({ min: 1, max: 20 }), (s, start, length) => {
      const points = [...s]
      const quote = points.slice(start, start + length).join('')
      fc.pre(quote.length > 0)
      const end = Math.min(points.length, start + length)
      expect(anchor(s, { quote, start })).toEqual({ ok: true, span: { start, end } })
      const alone = anchor(s, { quote })
      const places = s.split(quote).length - 1
      if (alone.ok) expect(alone.span).toEqual({ start, end })
      else expect(alone.issue.code).toBe('quote.ambiguous')
      if (places > 1) expect(alone.ok).toBe(false)
    }),
  )
})

test('nearest passages lie within the text and do not overlap', () => {
  fc.assert(
    fc.property(prose, prose, (s, quote) => {
      const spans = [...nearest(s, quote)].sort((a, b) => a.start - b.start)
      const { points } = new Offsets(s)
      expect(spans.length).toBeLessThanOrEqual(5)
      spans.forEach((span, i) => {
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(points)
        if (i) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
      })
    }),
  )
})

test('places found together are those found one by one', () => {
  const small = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 40 }).map((a) => a.join(''))
  const passages = fc.array(fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 1, maxLength: 9 }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(small, passages, (s, lists) => {
      const wanted = new Set(lists.map((l) => l.join('')))
      for (const [passage, places] of placesOf(s, wanted)) {
        expect(places).toEqual([...s].flatMap((_, i) => (s.startsWith(passage, i) ? [i] : [])))
      }
    }),
  )
})

test('every text is a source', () => {
  fc.assert(
    fc.property(text, (s) => {
      const source = sourceOf(s, { id: 'a' })
      expect(source.text).toBe(s)
      expect(source.language).toBe(languageOf(s))
    }),
  )
})
