/** Stretches of a text: what a group of a pattern holds, and how far back a part of a sentence reaches. */
import type { Span } from '../schema/index.ts'

/**
 * Where the group `name` of a match stands.
 * @param from where the text that the pattern was tried on starts
 * @param match of a pattern with the flag `d`, in which the group takes part
 */
export function groupAt(from: number, match: RegExpExecArray, name: string): Span {
  const [start, end] = match.indices!.groups![name]!
  return { start: from + start, end: from + end }
}

/** The place behind the last of `marks` before `at`; null if none stands within `reach` UTF-16 code units. */
export function behindMark(text: string, marks: string, at: number, reach: number): number | null {
  for (let p = at - 1; p >= Math.max(0, at - reach); p--) if (marks.includes(text[p]!)) return p + 1
  return at <= reach ? 0 : null
}
