/** Problems as lines: `file:line:column`, what is wrong, the passage that it is about, and how to mend it. */
import type { GraphDocument, Issue, Span } from '../schema/index.ts'
import { formatPath } from '../schema/index.ts'
import type { Passages } from './passage.ts'
import { passagesOf, plain } from './passage.ts'
import type { Place } from './places.ts'
import { placesOf } from './places.ts'

/** A file with problems in it. */
export interface Reported {
  /** As the person named it. */
  readonly file: string
  /** The text of the file, if it could be read as one. */
  readonly text: string | null
  /** The article that the document is about, if it was found. */
  readonly article: string | null
  /** Where the article is itself a file, its name; its lines are given too then. */
  readonly articleFile?: string
  readonly issues: readonly Issue[]
}

export interface LocatedIssue extends Issue, Place {}

/** Passages shown where a quote may have been meant. */
const CANDIDATES = 5

const at = ({ values }: Issue): Place | null =>
  typeof values?.line === 'number' && typeof values.column === 'number'
    ? { line: values.line, column: values.column }
    : null

/** The problems with their places in the file. */
export function located({ text, issues }: Reported): LocatedIssue[] {
  const places =
    text === null
      ? []
      : placesOf(
          text,
          issues.map((issue) => issue.path),
        )
  return issues.map((issue, i) => ({ ...issue, ...(at(issue) ?? places[i] ?? { line: 1, column: 1 }) }))
}

const indent = (lines: readonly string[]) => lines.map((line) => `    ${line}`)

/** The passage with carets under it, and where it is. */
function passageLines(passages: Passages, { articleFile }: Reported, span: Span): string[] {
  const { line, column } = passages.placeOf(span.start)
  const where = articleFile === undefined ? `${span.start} to ${span.end}` : `${plain(articleFile)}:${line}:${column}`
  return indent([`${where}:`, ...passages.show(span)])
}

/** The problems as a person reads them, in file order. Ends with a line break unless there are none. */
export function report(reported: Reported): string {
  const passages = reported.article === null ? null : passagesOf(reported.article)
  const lines: string[] = []
  const inOrder = located(reported).sort((a, b) => a.line - b.line || a.column - b.column)
  for (const { line, column, severity, message, code, path, span, candidates, remedy, ids } of inOrder) {
    const subject = ids?.length ? ` ${ids.join(', ')}` : ''
    lines.push(plain(`${reported.file}:${line}:${column}: ${severity}: ${message} [${code}]`))
    if (path.length > 0) lines.push(...indent([plain(`at ${formatPath(path)}${subject}`)]))
    if (passages && span) lines.push(...passageLines(passages, reported, span))
    if (passages && candidates?.length) {
      lines.push(...indent([candidates.length === 1 ? 'perhaps:' : `perhaps one of ${candidates.length}:`]))
      for (const c of candidates.slice(0, CANDIDATES)) lines.push(...passageLines(passages, reported, c))
    }
    if (remedy) lines.push(...indent([plain(remedy)]))
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/** Whether there is a problem that must be mended. */
export const failed = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')

/** `206 concepts, 351 relations`. */
export const size = ({ nodes, edges }: GraphDocument): string =>
  `${count(nodes.length, 'concept')}, ${count(edges.length, 'relation')}`

/** `2 errors, 1 warning`; `no problems`. */
export function tally(issues: readonly Issue[]): string {
  const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  const parts = [
    [of('error'), 'error'],
    [of('warning'), 'warning'],
    [of('info'), 'note'],
  ] as const
  return (
    parts
      .filter(([n]) => n > 0)
      .map(([n, one]) => count(n, one))
      .join(', ') || 'no problems'
  )
}
