/** From the text of a file to a document, or to everything that is wrong with it. */
import type { GraphDocument } from './document.ts'
import { documentSchema } from './document.ts'
import { FORMAT } from './format.ts'
import type { Issue, Result } from './issue.ts'
import { jsonFault } from './jsonFault.ts'
import type { Limits } from './limits.ts'
import { limits as defaultLimits, utf8Length } from './limits.ts'
import { migrate, migrations } from './migrations.ts'
import { nearest } from './nearest.ts'
import { forbiddenNames, referenceIssues } from './references.ts'
import { brief, shapeIssues } from './shapeIssues.ts'

type Json = Record<string, unknown>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const refused = (...issues: Issue[]): Result<never> => ({ ok: false, issues })

const documentIssue = (code: string, message: string, remedy: string, rest: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  path: [],
  message,
  remedy,
  ...rest,
})

/** Why a text that `JSON.parse` refused is not JSON. */
function syntaxIssue(json: string): Issue {
  if (json.trim() === '') return documentIssue('json.empty', 'The file is empty.', 'Choose another file.')
  const fault = jsonFault(json)
  if (!fault) return documentIssue('json.syntax', 'The file is not JSON.', 'Choose a graph document.')
  const { line, column, expected, found } = fault
  const place = `line ${line}, column ${column}`
  const values = { line, column, expected, ...(found !== null && { found }) }
  if (found === null) {
    return documentIssue(
      'json.truncated',
      `The file ends in the middle, at ${place}, where ${expected} should come: part of it is missing.`,
      'Fetch or copy the file again; it was cut off.',
      { expected, values },
    )
  }
  return documentIssue(
    'json.syntax',
    `The file is not JSON: at ${place}, expected ${expected}, found “${found}”.`,
    'Mend the file at this place, or choose a graph document (.json).',
    { expected, found, values },
  )
}

function sizeIssue(what: 'bytes' | 'nodes' | 'edges', size: number, limit: number): Issue {
  const shown = (n: number) => (what === 'bytes' ? `${Math.round(n / 1048576)} MB` : `${n} ${what}`)
  return documentIssue(
    `document.${what}`,
    `The document has ${shown(size)}; at most ${shown(limit)} are read.`,
    'Divide it into smaller documents.',
    {
      path: what === 'bytes' ? [] : [what],
      found: size,
      expected: `at most ${limit} ${what}`,
      values:
        what === 'bytes' ? { size: Math.round(size / 1048576), limit: Math.round(limit / 1048576) } : { size, limit },
    },
  )
}

/** Whether a text may hold one of the forbidden names as a key: spelt out, or behind an escape. */
const mayHoldForbidden = /"(?:__proto__|constructor|prototype)"\s*:|\\u/

/** Keys that every object has, anywhere in a parsed text. They are taken out, so that nothing after this meets them. */
function takeForbiddenKeys(root: unknown): Issue[] {
  const issues: Issue[] = []
  interface Place {
    readonly value: object
    readonly key: string | number
    readonly above: Place | null
  }
  const pathOf = (place: Place | null, key: string): Issue['path'] => {
    const path: (string | number)[] = [key]
    for (let at = place; at?.above; at = at.above) path.push(at.key)
    return path.reverse()
  }
  const stack: Place[] = []
  const visit = (value: unknown, key: string | number, above: Place | null) => {
    if (typeof value === 'object' && value !== null) stack.push({ value, key, above })
  }
  visit(root, '', null)
  for (let place = stack.pop(); place; place = stack.pop()) {
    if (Array.isArray(place.value)) {
      for (const [i, entry] of place.value.entries()) visit(entry, i, place)
      continue
    }
    const record = place.value as Json
    for (const key of Object.keys(record)) {
      if (!forbiddenNames.has(key)) {
        visit(record[key], key, place)
        continue
      }
      issues.push({
        code: 'key.forbidden',
        severity: 'error',
        path: pathOf(place, key),
        message: `The key “${key}” is not allowed anywhere in a document.`,
        remedy: 'Delete it.',
        found: key,
        values: { key },
      })
      delete record[key]
    }
  }
  return issues
}

/** What the `format` key says: null if it can be read on. */
function formatIssue(format: unknown): Issue | null {
  const known = [FORMAT, ...migrations.map((m) => m.from)]
  if (typeof format === 'string' && known.includes(format)) return null
  const expected = `one of ${known.join(', ')}`
  if (format === undefined) {
    return documentIssue(
      'format.missing',
      'This is JSON, but no graph document: the key “format” is missing.',
      `Choose a graph document, or add "format": "${FORMAT}".`,
      { path: ['format'], expected, values: { expected } },
    )
  }
  const found = String(brief(format))
  const newer = typeof format === 'string' && /^gangmu\/\d+$/.test(format)
  const near = typeof format === 'string' ? nearest(format, known) : null
  return documentIssue(
    'format.unsupported',
    newer
      ? `The document has the format “${found}”, which is newer than this version can read.`
      : `“${found}” is not a format of graph documents.`,
    newer ? 'Open it with a newer version of Gangmu.' : `Write "format": "${near ?? FORMAT}".`,
    { path: ['format'], found, expected, values: { found, expected } },
  )
}

const markup = /<[/!]?[a-z][^<>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i

/** Texts that look like HTML: they are shown as the plain text that they are. */
function markupIssues(document: GraphDocument): Issue[] {
  const issues: Issue[] = []
  const look = (text: string | undefined, path: Issue['path'], id: string) => {
    const found = text === undefined ? null : markup.exec(text)
    if (!found) return
    issues.push({
      code: 'label.markup',
      severity: 'warning',
      path,
      message: `“${brief(found[0])}” looks like HTML; it is shown as plain text.`,
      remedy: 'Write it without tags and entities.',
      ids: [id],
      found: brief(text),
      values: { found: String(brief(found[0])) },
    })
  }
  const label = (value: object | undefined, path: Issue['path'], id: string) => {
    if (value) for (const [language, text] of Object.entries(value)) look(text, [...path, language], id)
  }
  document.nodes.forEach(({ id, label: name, gloss, aliases }, i) => {
    label(name, ['nodes', i, 'label'], id)
    label(gloss, ['nodes', i, 'gloss'], id)
    aliases?.forEach(({ text }, j) => {
      look(text, ['nodes', i, 'aliases', j, 'text'], id)
    })
  })
  document.edges.forEach(({ id, note }, i) => {
    label(note, ['edges', i, 'note'], id)
  })
  return issues
}

const ranks = { error: 0, warning: 1, info: 2 }

/** Errors first, then warnings, and no more than `most`: the rest is counted in a last one. */
function bounded(issues: readonly Issue[], most: number): Issue[] {
  const sorted = [...issues].sort((a, b) => ranks[a.severity] - ranks[b.severity])
  if (sorted.length <= most) return sorted
  const rest = sorted.slice(most)
  const count = rest.length
  return [
    ...sorted.slice(0, most),
    {
      code: 'issues.more',
      severity: rest[0]!.severity,
      path: [],
      message: `And ${count} more.`,
      remedy: 'Mend the ones above first.',
      found: count,
      values: { count },
    },
  ]
}

/**
 * Read the text of a file: strict and whole. Either a document of the current format, with warnings at most, or every problem at once,
 * each with its path, the value found, what was expected and how to mend it. A byte order mark is passed over.
 *
 * Not decided here: whether the statements are true to the text and to the ontology. `checkDocument` in `graph/` does that.
 */
export function readDocument(json: string, limits: Limits = defaultLimits): Result<GraphDocument> {
  // A text has at least as many bytes as units, and at most three times as many.
  const bytes = json.length > limits.bytes || json.length * 3 <= limits.bytes ? json.length : utf8Length(json)
  if (bytes > limits.bytes) return refused(sizeIssue('bytes', bytes, limits.bytes))

  const text = json.startsWith('\ufeff') ? json.slice(1) : json
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refused(syntaxIssue(text))
  }
  if (!isRecord(parsed)) {
    const found = brief(parsed)
    return refused(
      documentIssue('document.type', `A graph document is an object; this is ${found}.`, 'Choose a graph document.', {
        found,
        expected: 'an object',
        values: { found: String(found) },
      }),
    )
  }
  const issues = mayHoldForbidden.test(text) ? takeForbiddenKeys(parsed) : []

  const unsupported = formatIssue(parsed.format)
  if (unsupported) return refused(...bounded([unsupported, ...issues], limits.issues))
  for (const what of ['nodes', 'edges'] as const) {
    const entries = parsed[what]
    if (Array.isArray(entries) && entries.length > limits[what]) {
      return refused(sizeIssue(what, entries.length, limits[what]))
    }
  }
  const migrated = migrate(parsed)
  if (migrated !== parsed) {
    const from = String(parsed.format)
    issues.push({
      code: 'format.migrated',
      severity: 'info',
      path: ['format'],
      message: `The document was in the older format ${from}, and was brought to ${FORMAT}.`,
      remedy: 'Save it to keep it in the new format.',
      found: from,
      expected: FORMAT,
      values: { from, to: FORMAT },
    })
  }

  const shape = documentSchema.safeParse(migrated)
  if (!shape.success) issues.push(...shapeIssues(shape.error.issues, migrated))
  issues.push(...referenceIssues(migrated))
  if (shape.success && !issues.some((i) => i.severity === 'error')) {
    return { ok: true, value: shape.data, issues: bounded([...issues, ...markupIssues(shape.data)], limits.issues) }
  }
  return refused(...bounded(issues, limits.issues))
}
