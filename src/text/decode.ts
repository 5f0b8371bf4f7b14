/** From bytes to text: which of the encodings that Chinese pages come in, and whether it is text at all. */
import type { Issue, Result } from '../schema/index.ts'
import { Offsets } from './offsets.ts'
import { plausibility } from './plausibility.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Largest input that is decoded, in bytes. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024

/** Bytes that are enough to tell encodings apart. */
const SAMPLE = 65_536
/** Least plausibility of a text in an encoding that its bytes do not prove. */
const LEAST = 0.25
/** Above this plausibility, short bytes that happen to be UTF-8 of Latin, Greek, Cyrillic and the like are Chinese in another encoding. */
const LIKELY = 0.5
/** Share of control characters from which a text is none. */
const BINARY = 0.02

const fault = (
  code: string,
  message: string,
  remedy: string,
  values: Readonly<Record<string, string | number>> = {},
): Issue => ({ code, severity: 'error', path: [], message, remedy, values })

const refused = (issue: Issue): Result<Decoded> => ({ ok: false, issues: [issue] })

/** Files that people take for texts, by their first bytes. */
const formats: readonly (readonly [format: string, magic: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Word (.docx) or ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['Word (.doc)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['GZIP', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
]

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((b, i) => bytes[i] === b)

function attempt(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Up to `SAMPLE` bytes from the first one beyond ASCII, read strictly but for a character that the end cuts; null if they are not in it. */
function sampled(bytes: Uint8Array, encoding: Encoding, from: number): string | null {
  try {
    const part = bytes.subarray(from, from + SAMPLE)
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(part, { stream: true })
  } catch {
    return null
  }
}

function firstAbove(bytes: Uint8Array, most: number): number {
  let at = 0
  while (at < bytes.length && bytes[at]! <= most) at++
  return at
}

/** Index of the first byte that is not UTF-8, or -1. Strict as Unicode is: no overlong forms, no surrogates. */
function firstFault(bytes: Uint8Array): number {
  const follows = (i: number) => (bytes[i]! & 0xc0) === 0x80
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i]!
    const second = bytes[i + 1] ?? 0
    if (b < 0x80) i++
    else if (b >= 0xc2 && b <= 0xdf && follows(i + 1)) i += 2
    else if (
      (b & 0xf0) === 0xe0 &&
      follows(i + 1) &&
      follows(i + 2) &&
      (b !== 0xe0 || second >= 0xa0) &&
      (b !== 0xed || second < 0xa0)
    )
      i += 3
    else if (
      b >= 0xf0 &&
      b <= 0xf4 &&
      follows(i + 1) &&
      follows(i + 2) &&
      follows(i + 3) &&
      (b !== 0xf0 || second >= 0x90) &&
      (b !== 0xf4 || second < 0x90)
    )
      i += 4
    else return i
  }
  return -1
}

/** Share of the bytes beyond ASCII that make up whole UTF-8 characters of three bytes, in a sample. */
function utf8Share(bytes: Uint8Array): number {
  let beyond = 0
  let whole = 0
  const from = firstAbove(bytes, 0x7f)
  const end = Math.min(bytes.length, from + SAMPLE)
  for (let i = from; i < end; i++) {
    if (bytes[i]! < 0x80) continue
    beyond++
    if ((bytes[i]! & 0xf0) === 0xe0 && (bytes[i + 1]! & 0xc0) === 0x80 && (bytes[i + 2]! & 0xc0) === 0x80) {
      beyond += 2
      whole += 3
      i += 2
    }
  }
  return beyond ? whole / beyond : 0
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++
  return line
}

function damaged(bytes: Uint8Array): Issue {
  const byte = Math.max(0, firstFault(bytes))
  const line = lineOf(bytes, byte)
  return fault(
    'text.damaged',
    `The text is UTF-8, but byte ${byte + 1}, in line ${line}, is not: a part was lost or changed.`,
    'Fetch or save the file again.',
    { byte: byte + 1, line },
  )
}

const unknown = (): Issue =>
  fault(
    'text.encoding',
    'The encoding of the text is none of UTF-8, UTF-16, GB18030 and Big5, or the file is damaged.',
    'Save it as UTF-8 and open it again.',
  )

const binary = (format: string | null): Issue =>
  fault(
    'text.binary',
    format ? `This is a ${format} file, not a text.` : 'This is not a text: it is full of control characters.',
    'Copy the article out of it, or save it as plain text.',
    format ? { format } : {},
  )

const isControl = (unit: number) =>
  unit < 0x20 ? unit < 0x09 || unit > 0x0d : (unit >= 0x7f && unit <= 0x9f && unit !== 0x85) || unit === 0xffff

/** Accepts a decoding with what is odd about it, or says that it is not text. */
function accepted(text: string, encoding: Encoding): Result<Decoded> {
  let controls = 0
  let replaced = 0
  let first = -1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) replaced++
    if (!isControl(unit)) continue
    controls++
    if (first < 0) first = i
  }
  if (controls > 0 && controls >= text.length * BINARY) return refused(binary(null))
  const issues: Issue[] = []
  if (controls > 0) {
    const start = new Offsets(text).toPoint(first)
    issues.push({
      ...fault(
        'text.controls',
        `The text holds ${controls} control characters, which cannot be seen.`,
        'They are kept and passed over; take them out if they were not meant.',
        { count: controls },
      ),
      severity: 'warning',
      span: { start, end: start + 1 },
    })
  }
  if (replaced > 0) {
    issues.push({
      ...fault(
        'text.replaced',
        `The text holds ${replaced} replacement characters (U+FFFD): it was damaged before it came here.`,
        'Look for a better copy.',
        { count: replaced },
      ),
      severity: 'warning',
    })
  }
  if (/^\s*<(?:!doctype|html|head|\?xml)/i.test(text.slice(0, 200))) {
    issues.push({
      ...fault(
        'text.markup',
        'This is the source of a web page: its tags are read as text.',
        'Copy the article from the page as it is shown.',
      ),
      severity: 'warning',
    })
  }
  return { ok: true, value: { text, encoding }, issues }
}

/** The candidates that read a sample strictly, most plausible first. */
function ranked(bytes: Uint8Array, encodings: readonly Encoding[], from: number) {
  return encodings
    .flatMap((encoding) => {
      const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
      const sample = sampled(bytes, encoding, wide ? 0 : from)
      return sample === null ? [] : [{ encoding, score: plausibility(sample, wide) }]
    })
    .sort((a, b) => b.score - a.score)
}

function likeliest(
  bytes: Uint8Array,
  encodings: readonly Encoding[],
  from: number,
  least: number,
): Result<Decoded> | null {
  for (const { encoding, score } of ranked(bytes, encodings, from)) {
    if (score < least) return null
    const text = attempt(bytes, encoding)
    if (text !== null) return accepted(text, encoding)
  }
  return null
}

/**
 * Decodes bytes. A byte order mark decides, and is dropped; without one, what is strict UTF-8 is UTF-8. Everything else is read in
 * the encoding that reads it strictly to the most plausible Chinese (or, for UTF-16, to the most plausible text); zero bytes speak
 * for UTF-16 only. What is plausible in none is refused with the reason. Linear; at most two encodings read the whole.
 *
 * Limits: GB18030 and Big5 are told apart by their characters, so a text of one or two rare ones may be taken for the other.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > MAX_TEXT_BYTES) {
    const size = Math.ceil(bytes.length / 1048576)
    const limit = MAX_TEXT_BYTES / 1048576
    const message = `The text has ${size} MB; at most ${limit} MB are read.`
    return refused(fault('text.size', message, 'Split it into articles.', { size, limit }))
  }
  for (const [format, magic] of formats) if (startsWith(bytes, magic)) return refused(binary(format))
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    const text = attempt(bytes.subarray(3), 'utf-8')
    return text === null ? refused(damaged(bytes)) : accepted(text, 'utf-8')
  }
  for (const [encoding, mark] of [
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const) {
    if (!startsWith(bytes, mark)) continue
    const text = attempt(bytes.subarray(2), encoding)
    return text === null ? refused(unknown()) : accepted(text, encoding)
  }

  const from = firstAbove(bytes, 0x7f)
  if (bytes.includes(0)) {
    const found = bytes.length % 2 === 0 ? likeliest(bytes, ['utf-16le', 'utf-16be'], from, LIKELY) : null
    if (found) return found
  }
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== null) {
    const found =
      /[\u0080-\u07ff]/.test(utf8) && !/[\u0800-\uffff]/.test(utf8)
        ? likeliest(bytes, ['gb18030', 'big5'], from, LIKELY)
        : null
    return found ?? accepted(utf8, 'utf-8')
  }
  const wide: readonly Encoding[] = bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : []
  const found = likeliest(bytes, ['gb18030', 'big5', ...wide], from, LEAST)
  if (found) return found
  return refused(utf8Share(bytes) > 0.9 ? damaged(bytes) : bytes.includes(0) ? binary(null) : unknown())
}
