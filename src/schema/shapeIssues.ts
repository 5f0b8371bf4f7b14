/** What zod finds, as issues in the words of the document. */
import type { z } from 'zod'
import type { Issue } from './issue.ts'
import { keyOrder, type Shape } from './keys.ts'
import { nearest } from './nearest.ts'

type ZodIssue = z.core.$ZodIssue

/** Types as people call them. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** Which object the value under a key is, to know the keys that it may have. */
const shapeUnder: Readonly<Record<string, Shape>> = {
  source: 'source',
  zones: 'zone',
  nodes: 'node',
  edges: 'edge',
  label: 'label',
  gloss: 'label',
  note: 'label',
  aliases: 'alias',
  evidence: 'quote',
  origin: 'origin',
  layout: 'layout',
  positions: 'position',
}

const shapeAt = (path: Issue['path']): Shape => {
  const keys = path.filter((k) => typeof k === 'string')
  const key = (keys.at(-2) === 'positions' ? keys.at(-2) : keys.at(-1)) ?? ''
  return Object.hasOwn(shapeUnder, key) ? shapeUnder[key]! : 'document'
}

function valueAt(document: unknown, path: Issue['path']): unknown {
  let value = document
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** A value short enough to be shown: texts are cut, lists and objects only named. */
export function brief(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 80)}…` : value
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return (value ?? null) as number | boolean | null
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `“${brief(value)}”` : String(brief(value)))

const suggest = (word: unknown, candidates: readonly string[]) =>
  typeof word === 'string' ? nearest(word, candidates) : null

const listed = (values: readonly unknown[]): string => values.map(String).join(', ')

/** The issues of one of zod's; unknown keys come as one each. */
function translate(issue: ZodIssue, document: unknown): Issue[] {
  const path = issue.path as Issue['path']
  const value = valueAt(document, path)
  const key = String(path.at(-1) ?? '')
  const base = { severity: 'error', path, found: brief(value) } as const
  const wrong = (code: string, expected: string, remedy = `Write ${expected}.`): Issue => ({
    ...base,
    code,
    message: `Expected ${expected}, found ${quoted(value)}.`,
    remedy,
    expected,
    values: { key, expected, found: String(base.found) },
  })
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected
      if (value !== undefined) return [wrong('value.type', expected)]
      const { found: _, ...missing } = base
      return [
        {
          ...missing,
          code: 'key.missing',
          message: `The key “${key}” is missing.`,
          remedy: `Add it, with ${expected}.`,
          expected,
          values: { key, expected },
        },
      ]
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = suggest(value, known)
      const isKind = key === 'kind' && (path[0] === 'nodes' || path[0] === 'edges')
      const code = value === undefined ? 'key.missing' : isKind ? 'kind.unknown' : 'value.unknown'
      const expected = known.length === 1 ? known[0]! : `one of ${listed(known)}`
      const remedy = near ? `Did you mean “${near}”?` : `Write ${expected}.`
      if (code === 'key.missing') return [{ ...wrong(code, expected), message: `The key “${key}” is missing.` }]
      const message = isKind
        ? `There is no kind of ${path[0] === 'nodes' ? 'node' : 'edge'} called ${quoted(value)}.`
        : `“${key}” cannot be ${quoted(value)}.`
      const values = { key, expected, found: String(base.found), ...(near !== null && { near }) }
      return [{ ...base, code, message, remedy, expected, values }]
    }
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = keyOrder[shapeAt(path)]
        const near = suggest(unknown, known)
        return {
          code: 'key.unknown',
          severity: 'error',
          path: [...path, unknown],
          message: `There is no key “${brief(unknown)}” here.`,
          remedy: near ? `Did you mean “${near}”?` : 'Delete it.',
          found: brief(unknown),
          expected: `one of ${listed(known)}`,
          values: { key: String(brief(unknown)), ...(near !== null && { near }) },
        }
      })
    case 'too_small':
      if (issue.origin === 'string') return [wrong('value.empty', 'a text that is not empty')]
      return [wrong('value.range', `${typeNames[issue.origin] ?? 'a value'} of at least ${issue.minimum}`)]
    case 'too_big':
      if (issue.origin === 'string') return [wrong('value.long', `at most ${issue.maximum} characters`)]
      return [wrong('value.range', `${typeNames[issue.origin] ?? 'a value'} of at most ${issue.maximum}`)]
    case 'invalid_format':
      return [wrong('value.format', key === 'sha256' ? '64 hexadecimal digits in lower case' : `${issue.pattern}`)]
    case 'custom':
      return [
        {
          ...base,
          code: 'label.missing',
          message: 'There is no text in any language here.',
          remedy: 'Write it in at least one of zh-Hant, zh-Hans, en.',
          expected: 'a text in at least one of zh-Hant, zh-Hans, en',
          values: { key },
        },
      ]
    default:
      return [wrong('value.type', issue.message)]
  }
}

/** Everything that zod finds, in its order. */
export const shapeIssues = (issues: readonly ZodIssue[], document: unknown): Issue[] =>
  issues.flatMap((issue) => translate(issue, document))
