/** Rules 1 and 8: every statement is proved by the text, to the letter, and by nothing outside the article. */
import { sha256Hex } from '../../schema/index.ts'
import { touching } from '../sections.ts'
import type { Finding, Rule } from './rule.ts'

/** Looking for a lost quote reads the whole text. Once this many characters have been read, only the loss is told. */
const MOST_READ = 20_000_000

export const quotes: Rule = {
  id: 'quotes',
  number: 1,
  severity: 'error',
  says: 'Every node and every edge has at least one quote, and the quote is the text between its offsets, to the letter.',
  check({ document, passages, each }) {
    const findings: Finding[] = []
    const { text, sha256 } = document.source
    const actual = sha256Hex(text)
    if (actual !== sha256) {
      findings.push({
        code: 'source.hash',
        path: ['source', 'sha256'],
        message: 'The text is not the one that the hash was made of: it has been changed.',
        remedy: 'Put the text back as it was received, or build the document anew to anchor its quotes.',
        found: sha256,
        expected: actual,
      })
    }
    let read = 0
    const find = (quote: string, near: number) => {
      read += passages.length
      return read > MOST_READ ? [] : passages.find(quote, near)
    }
    each((statement, group, index) => {
      if (statement.evidence.length === 0) {
        findings.push({
          code: 'quote.none',
          path: [group, index, 'evidence'],
          message: 'Nothing in the text is quoted for it.',
          remedy: 'Quote the passage that says so, or delete it.',
          ids: [statement.id],
        })
      }
      statement.evidence.forEach(({ quote, start, end }, i) => {
        const sound = start < end && end <= passages.length
        if (sound && passages.slice({ start, end }) === quote) return
        const at = [group, index, 'evidence', i]
        const ids = [statement.id]
        const candidates = find(quote, start)
        const remedy = candidates[0]
          ? `Did you mean ${candidates[0].start} to ${candidates[0].end}?`
          : 'Quote the text as it stands, with its own characters and punctuation.'
        findings.push(
          sound
            ? {
                code: 'quote.mismatch',
                path: [...at, 'quote'],
                message: `The text from ${start} to ${end} is “${passages.slice({ start, end })}”, not “${quote}”.`,
                remedy,
                ids,
                span: { start, end },
                found: quote,
                expected: passages.slice({ start, end }),
                candidates,
                values: { start, end, quote, text: passages.slice({ start, end }) },
              }
            : {
                code: 'quote.range',
                path: [...at, 'start'],
                message: `There is no text from ${start} to ${end}: it has ${passages.length} characters.`,
                remedy,
                ids,
                found: [start, end],
                expected: `0 ≤ start < end ≤ ${passages.length}`,
                candidates,
                values: { start, end, length: passages.length, quote },
              },
        )
      })
    })
    return findings
  },
}

export const article: Rule = {
  id: 'article',
  number: 8,
  severity: 'error',
  says: 'Text outside the article gives no evidence to anything; the zones of the text do not overlap.',
  check({ document, passages, zones, each }) {
    const findings: Finding[] = []
    document.source.zones.forEach(({ start, end, kind }, i) => {
      if (start < end && end <= passages.length) return
      findings.push({
        code: 'zone.range',
        path: ['source', 'zones', i],
        message: `The zone “${kind}” from ${start} to ${end} does not lie in the text, which has ${passages.length} characters.`,
        remedy: 'Correct its offsets, or delete it.',
        found: [start, end],
        expected: `0 ≤ start < end ≤ ${passages.length}`,
        values: { kind, start, end, length: passages.length },
      })
    })
    for (let i = 1; i < zones.length; i++) {
      const [before, zone] = [zones[i - 1]!, zones[i]!]
      if (before.end <= zone.start) continue
      findings.push({
        code: 'zone.overlap',
        path: ['source', 'zones', document.source.zones.indexOf(zone)],
        message: `The zone “${zone.kind}” begins at ${zone.start}, before the zone “${before.kind}” ends at ${before.end}.`,
        remedy: 'Let each zone end where the next one begins.',
        span: { start: zone.start, end: Math.min(zone.end, before.end) },
        found: zone.start,
        expected: `at least ${before.end}`,
        values: { kind: zone.kind, before: before.kind, start: zone.start, end: before.end },
      })
      // Look-ups need zones apart; what follows from the overlap would only repeat it.
      return findings
    }
    if (zones.length === 0) return findings
    each((statement, group, index) => {
      statement.evidence.forEach(({ quote, start, end }, i) => {
        if (start >= end || end > passages.length) return
        const within = touching(zones, start, end)
        const outside = within.length === 0 || within.some((z) => z.kind === 'boilerplate')
        if (!outside) return
        findings.push({
          code: 'quote.outside',
          path: [group, index, 'evidence', i],
          message: `“${quote}” stands outside the article.`,
          remedy: 'Quote the article itself, or correct the zones of the text.',
          ids: [statement.id],
          span: { start, end },
          found: quote,
          values: { quote },
        })
      })
    })
    return findings
  },
}
