import { describe, expect, test } from 'vitest'
import type { Issue } from '../../../src/schema/index.ts'
import { formatPath, limits, readDocument, serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

const sound = documentOf(`
  role.secretary responsibleFor responsibility.lead raci=A
  role.principal pursues goal.school
`)
const text = serialise(sound)

/** Parsed JSON, to be broken at will. */
// biome-ignore lint/suspicious/noExplicitAny: a broken document has no type
type Broken = any

/** The issues of the sound document after a change. */
function broken(change: (document: Broken) => void): readonly Issue[] {
  const document = JSON.parse(text)
  change(document)
  return readDocument(JSON.stringify(document)).issues
}

/** Each issue in a line: `code path`. */
const told = (issues: readonly Issue[]) => issues.map((i) => `${i.code} ${formatPath(i.path)}`)
const only = (issues: readonly Issue[]): Issue => {
  expect(issues).toHaveLength(1)
  return issues[0]!
}

test('a sound document is read as it is, without a word', () => {
  const result = readDocument(text)
  expect(result).toEqual({ ok: true, value: sound, issues: [] })
})

test('a byte order mark is passed over', () => {
  expect(readDocument(`\ufeff${text}`).ok).toBe(true)
})

describe('not a document', () => {
  test.each([
    ['', 'json.empty', 'The file is empty.'],
    [' \n', 'json.empty', 'The file is empty.'],
    ['<!doctype html>', 'json.syntax', 'The file is not JSON: at line 1, column 1, expected a value, found “<”.'],
    ['{"a": 1,\n  b: 2}', 'json.syntax', 'at line 2, column 3, expected a key in double quotes, found “b”.'],
    ["{'a': 1}", 'json.syntax', "at line 1, column 2, expected a key in double quotes or }, found “'”."],
    ['{"三好": 1 "四": 2}', 'json.syntax', 'at line 1, column 10, expected a comma or }, found “"”.'],
    ['{"a": 1}}', 'json.syntax', 'at line 1, column 9, expected the end of the file, found “}”.'],
    ['{"a": NaN}', 'json.syntax', 'at line 1, column 7, expected a value, found “N”.'],
  ])('%j is refused with line and column', (json, code, message) => {
    const issue = only(readDocument(json).issues)
    expect(issue.code).toBe(code)
    expect(issue.message).toContain(message)
    expect(issue.remedy).toBeTruthy()
  })

  test.each([text.slice(0, 1), text.slice(0, 300), text.slice(0, -3), '{"a": tr', '{"a": "三', '{"a": "\\u12'])(
    'a file that was cut off is said to be so (%#)',
    (json) => {
      const issue = only(readDocument(json).issues)
      expect(issue.code).toBe('json.truncated')
      expect(issue.message).toMatch(/^The file ends in the middle, at line \d+, column \d+, where .* should come/)
    },
  )

  test.each([
    ['[]', 'a list of 0'],
    ['42', '42'],
    ['null', 'null'],
    ['"gangmu/1"', 'gangmu/1'],
  ])('%s is JSON, and no object', (json, found) => {
    const issue = only(readDocument(json).issues)
    expect(issue).toMatchObject({ code: 'document.type', message: `A graph document is an object; this is ${found}.` })
  })

  test('JSON of another kind is told from a graph document', () => {
    const issue = only(readDocument('{"name": "gangmu", "version": "0.1.0"}').issues)
    expect(issue).toMatchObject({ code: 'format.missing', path: ['format'] })
  })

  test('a newer format asks for a newer version', () => {
    const issue = only(broken((d) => (d.format = 'gangmu/7')))
    expect(issue).toMatchObject({ code: 'format.unsupported', found: 'gangmu/7' })
    expect(issue.message).toContain('newer')
  })

  test('a misspelt format is mended', () => {
    expect(only(broken((d) => (d.format = 'gangmo/1'))).remedy).toBe('Write "format": "gangmu/1".')
    expect(only(broken((d) => (d.format = { toString: 1 }))).found).toBe('an object')
  })
})

describe('size', () => {
  test('200 MB are refused before they are looked into', () => {
    const issue = only(readDocument('x'.repeat(200 * 1024 * 1024)).issues)
    expect(issue).toMatchObject({
      code: 'document.bytes',
      message: 'The document has 200 MB; at most 128 MB are read.',
      expected: `at most ${limits.bytes} bytes`,
    })
  })

  test('bytes are counted as UTF-8', () => {
    const bytes = new TextEncoder().encode(text).length
    expect(readDocument(text, { ...limits, bytes }).ok).toBe(true)
    expect(only(readDocument(text, { ...limits, bytes: bytes - 1 }).issues).code).toBe('document.bytes')
  })

  test.each([
    ['nodes', 4, 3],
    ['edges', 2, 1],
  ] as const)('too many %s are refused', (what, size, limit) => {
    expect(readDocument(text, { ...limits, [what]: size }).ok).toBe(true)
    expect(only(readDocument(text, { ...limits, [what]: limit }).issues)).toMatchObject({
      code: `document.${what}`,
      message: `The document has ${size} ${what}; at most ${limit} ${what} are read.`,
    })
  })

  test('beyond 200 problems the rest is counted', () => {
    const issues = broken((d) => {
      d.nodes = Array.from({ length: 300 }, () => ({ ...d.nodes[0], extra: 1 }))
      d.edges = []
    })
    expect(issues).toHaveLength(201)
    expect(issues.at(-1)).toMatchObject({ code: 'issues.more', message: 'And 399 more.', severity: 'error' })
  })
})

describe('shape', () => {
  test('everything that is wrong comes at once, each with its place', () => {
    const issues = broken((d) => {
      d.nodes[0].kind = 'gaol'
      d.nodes[1].colour = 'red'
      delete d.nodes[2].review
      d.edges[0].evidence[0].start = '3'
      d.edges[0].target = 'goal.nowhere'
      d.edges[1].id = d.edges[0].id
      d.source.sha256 = 'abc'
      d.layout = { positions: { 'goal.gone': { x: 0, y: 0 } } }
    })
    expect(told(issues)).toEqual([
      'value.format source.sha256',
      'kind.unknown nodes[0].kind',
      'key.unknown nodes[1].colour',
      'key.missing nodes[2].review',
      'value.type edges[0].evidence[0].start',
      'edge.dangling edges[0].target',
      'id.duplicate edges[1].id',
      'layout.dangling layout.positions["goal.gone"]',
    ])
    expect(issues.every((i) => i.message && i.remedy)).toBe(true)
  })

  test('an unknown kind gets the nearest one', () => {
    const issue = only(broken((d) => (d.nodes[0].kind = 'Gaol')))
    expect(issue).toMatchObject({
      code: 'kind.unknown',
      path: ['nodes', 0, 'kind'],
      message: 'There is no kind of node called “Gaol”.',
      remedy: 'Did you mean “goal”?',
      found: 'Gaol',
    })
    expect(issue.expected).toMatch(/^one of goal, problem, /)
    expect(only(broken((d) => (d.edges[0].kind = 'responsibleof'))).remedy).toBe('Did you mean “responsibleFor”?')
    expect(only(broken((d) => (d.nodes[0].kind = 'xyzzy'))).remedy).toMatch(/^Write one of goal, /)
  })

  test.each([
    ['nodes', 'labels', 'nodes[0].labels', 'label'],
    ['edges', 'Source', 'edges[0].Source', 'source'],
  ])('an unknown key of %s gets the nearest one', (group, key, path, near) => {
    const issue = only(broken((d) => (d[group][0][key] = 1)))
    expect(told([issue])).toEqual([`key.unknown ${path}`])
    expect(issue.remedy).toBe(`Did you mean “${near}”?`)
  })

  test.each<[string, (d: Broken) => void]>([
    ['value.type nodes', (d) => Object.assign(d, { nodes: {}, edges: [] })],
    ['key.missing source.text', (d) => delete d.source.text],
    ['key.missing nodes[0].kind', (d) => delete d.nodes[0].kind],
    ['label.missing nodes[0].label', (d) => (d.nodes[0].label = {})],
    ['value.empty nodes[0].label.en', (d) => (d.nodes[0].label.en = '')],
    ['value.range nodes[0].evidence[0].start', (d) => (d.nodes[0].evidence[0].start = -1)],
    ['value.type nodes[0].evidence[0].end', (d) => (d.nodes[0].evidence[0].end = 1.5)],
    ['value.unknown nodes[0].review', (d) => (d.nodes[0].review = 'acepted')],
    ['value.unknown nodes[0].actor', (d) => (d.nodes[0].actor = 'explicit')],
    ['value.range nodes[0].origin.confidence', (d) => (d.nodes[0].origin.confidence = 1.1)],
    ['key.unknown nodes[0].evidence[0].note', (d) => (d.nodes[0].evidence[0].note = '')],
    [
      'key.unknown layout.positions["goal.school"].z',
      (d) => (d.layout = { positions: { 'goal.school': { x: 0, y: 0, z: 0 } } }),
    ],
    [
      'value.type layout.positions["goal.school"].x',
      (d) => (d.layout = { positions: { 'goal.school': { x: null, y: 0 } } }),
    ],
    ['value.type edges[1]', (d) => d.edges.splice(1, 1, null)],
  ])('%s', (line, change) => {
    expect(told([only(broken(change))])).toEqual([line])
  })

  test('an id of more than 200 characters is too long', () => {
    const issues = broken((d) => d.nodes.push({ ...d.nodes[0], id: 'x'.repeat(201) }))
    expect(only(issues)).toMatchObject({ code: 'value.long', expected: 'at most 200 characters' })
  })

  test('long values are shown in part', () => {
    const issue = only(broken((d) => (d.nodes[0].kind = 'x'.repeat(100_000))))
    expect(String(issue.found).length).toBeLessThan(100)
    expect(issue.message.length).toBeLessThan(200)
  })

  test('numbers beyond the range of JavaScript are refused', () => {
    const json = text.replace('"edges"', '"layout": {"positions": {"goal.school": {"x": 1e999, "y": 0}}}, "edges"')
    expect(told(readDocument(json).issues)).toEqual(['value.type layout.positions["goal.school"].x'])
  })
})

describe('references', () => {
  test('an id that is taken names who has it', () => {
    const issue = only(broken((d) => d.nodes.push(d.nodes[0])))
    expect(issue).toMatchObject({ code: 'id.duplicate', path: ['nodes', 4, 'id'], ids: ['goal.school'] })
    expect(issue.message).toBe('The id “goal.school” is taken by nodes[0] already.')
  })

  test('a node and an edge cannot share an id', () => {
    expect(told(broken((d) => (d.edges[1].id = 'goal.school')))).toEqual(['id.duplicate edges[1].id'])
  })

  test('an edge that leads nowhere says where to', () => {
    const issue = only(broken((d) => (d.edges[0].source = 'role.nobody')))
    expect(issue).toMatchObject({ code: 'edge.dangling', path: ['edges', 0, 'source'], found: 'role.nobody' })
  })

  test('a position without a node is a warning, and the document opens', () => {
    const document = { ...sound, layout: { positions: { 'goal.gone': { x: 1, y: 2 } } } }
    const result = readDocument(serialise(document))
    expect(result.ok).toBe(true)
    expect(told(result.issues)).toEqual(['layout.dangling layout.positions["goal.gone"]'])
  })
})

describe('hostile input', () => {
  test.each([
    ['at the top', (json: string) => json.replace('{', '{"__proto__": {"polluted": true},'), '["__proto__"]'],
    ['in a label', (json: string) => json.replace('"label": {', '"label": {"__proto__": {"polluted": true},'), ''],
    ['behind an escape', (json: string) => json.replace('{', '{"\\u005f_proto__": {"polluted": true},'), ''],
    ['as constructor', (json: string) => json.replace('{', '{"constructor": {"prototype": {"polluted": true}},'), ''],
    [
      'as a position',
      (json: string) => json.replace('"nodes"', '"layout": {"positions": {"__proto__": {"x": 0, "y": 0}}}, "nodes"'),
      '',
    ],
    ['deep in what is unknown', (json: string) => json.replace('{', '{"$schema": [[{"a": {"__proto__": 1}}]],'), ''],
  ])('keys that every object has are refused %s', (_, change) => {
    const result = readDocument(change(text))
    expect(result.ok).toBe(false)
    const issue = result.issues.find((i) => i.code === 'key.forbidden')
    expect(issue?.message).toMatch(/^The key “(__proto__|constructor)” is not allowed anywhere/)
    expect(issue?.path.at(-1)).toBe(issue?.found)
    expect('polluted' in {}).toBe(false)
  })

  test('the path of a forbidden key leads to it', () => {
    const issues = readDocument(text.replace('"label": {', '"label": {"__proto__": 1,')).issues
    expect(told(issues)).toEqual(['key.forbidden nodes[0].label.__proto__'])
  })

  test.each(['__proto__', 'constructor', 'prototype'])('%s is no id', (id) => {
    expect(told(broken((d) => d.nodes.push({ ...d.nodes[0], id })))).toEqual(['id.forbidden nodes[4].id'])
  })

  test('nesting of a million lists breaks nothing', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
    const issues = readDocument(text.replace('{', `{"\\u0061": ${deep},`)).issues
    expect(told(issues)).toEqual(['key.unknown a'])
  })

  test.each<[string, string, (d: Broken) => void]>([
    ['a tag in a label', 'nodes[0].label.en', (d) => (d.nodes[0].label.en = '<img src=x onerror=alert(1)>')],
    ['an entity in a gloss', 'nodes[0].gloss.en', (d) => (d.nodes[0].gloss = { en: 'a &lt; b' })],
    [
      'a tag in an alias',
      'nodes[0].aliases[0].text',
      (d) => (d.nodes[0].aliases = [{ text: '<b>x</b>', type: 'variant' }]),
    ],
    ['a comment in a note', 'edges[0].note.en', (d) => (d.edges[0].note = { en: '<!doctype html>' })],
  ])('%s is plain text, with a warning', (_, path, change) => {
    const document = JSON.parse(text)
    change(document)
    const result = readDocument(JSON.stringify(document))
    expect(result.ok && serialise(result.value)).toBe(serialise(document))
    expect(told(result.issues)).toEqual([`label.markup ${path}`])
    expect(result.issues[0]).toMatchObject({ severity: 'warning' })
  })

  test('angle brackets that are no tags are nobody’s business', () => {
    expect(broken((d) => (d.nodes[0].label.en = 'a < b, A&B, 1 <2> 3'))).toEqual([])
  })
})
