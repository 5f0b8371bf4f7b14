/** Names that marks set off: “Q”工程, 《Q》. Whatever the clause says of them, they name something. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { simple } from '../ledger.ts'
import { headOf, isQuestion } from '../phrase.ts'
import type { Discourse } from './registers.ts'

const marked = /“[^“”，。！？：；\n]{2,14}”|《[^《》\n]{3,50}》/g
const named = new Set<NodeKind>(['programme', 'mechanism', 'resource', 'organization', 'group', 'principle'])
/** Longest head behind a quotation mark, in characters. */
const HEAD = 5

/** Registers every name in marks within `spans` that nothing was registered for: in quotation marks with its head, or as a book. */
export function nameMarked(d: Discourse, spans: readonly Span[]): void {
  const { text, ledger } = d
  const taken = new Uint8Array(text.length + 1)
  for (const s of ledger.said) {
    taken.fill(1, s.start, s.end)
    for (const v of s.variants) taken.fill(1, v.start, v.end)
  }
  for (const span of spans)
    for (const m of text.slice(span.start, span.end).matchAll(marked)) {
      const start = span.start + m.index
      const end = start + m[0].length
      if (taken.subarray(start, end).includes(1)) continue
      if (m[0].startsWith('《')) nameBook(d, start, end)
      else if (!isQuestion(text, start + 1, end - 1)) nameQuoted(d, start, end)
    }
}

function nameBook({ text, ledger }: Discourse, start: number, end: number): void {
  // 《某某日報》報道: a paper is where something was printed.
  if (/(?:[日晚周]报|周刊|杂志|期刊|教育)》$/.test(text.slice(start, end)) || /[报刊]/.test(text.slice(end, end + 4)))
    return
  const kinds = headOf(text, start + 1, end - 1)?.kinds
  const kind = kinds?.find((k) => k === 'principle' || k === 'programme' || k === 'resource') ?? 'principle'
  ledger.register(simple({ start: start + 1, end: end - 1 }, kind), 'name.book')
}

function nameQuoted({ text, ledger }: Discourse, start: number, end: number): void {
  for (let n = HEAD; n > 0; n--) {
    const head = headOf(text, start, end + n)
    const kind = head?.word.length === n ? head.kinds.find((k) => named.has(k)) : undefined
    if (!kind) continue
    ledger.register(simple({ start, end: end + n }, kind), 'name.marked')
    return
  }
}
