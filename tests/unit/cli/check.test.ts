import { describe, expect, test } from 'vitest'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { edgeId, serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'
import { gangmu } from './gangmu.ts'

const cli = gangmu()

const sound = () =>
  documentOf(`
    role.secretary responsibleFor responsibility.lead
    goal.school hasPart goal.pupils
  `)

/** A sound document with something done to it, as the text of a file. */
function spoilt(spoil: (document: GraphDocument & Record<string, unknown>) => void): string {
  const document = structuredClone(sound())
  spoil(document as GraphDocument & Record<string, unknown>)
  return `${JSON.stringify(document, null, 2)}\n`
}

test('a sound document: exit code 0, and its size', async () => {
  cli.file('graph.json', serialise(sound()))
  expect(await cli.run('check graph.json')).toEqual({
    code: 0,
    out: 'graph.json: no problems, 4 concepts, 2 relations\n',
    err: '',
  })
})

const relation = (kind: 'hasPart', source: string, target: string, document: GraphDocument) => ({
  ...document.edges[0]!,
  id: edgeId(kind, source, target),
  kind,
  source,
  target,
})

describe('each kind of bad document has its own message, with its place', () => {
  const cases: [what: string, file: string | Uint8Array, at: string, code: string, says: RegExp][] = [
    [
      'a wrong offset',
      spoilt((d) => {
        d.nodes[0]!.evidence[0]!.start = 40
        d.nodes[0]!.evidence[0]!.end = 42
      }),
      '"quote": "goal.pupils"',
      'quote.mismatch',
      /The text from 40 to 42 is/,
    ],
    [
      'an offset beyond the text',
      spoilt((d) => {
        d.nodes[0]!.evidence[0]!.end = 4000
      }),
      '"start": 70',
      'quote.range',
      /There is no text from/,
    ],
    [
      'an unknown kind',
      spoilt((d) => Object.assign(d.nodes[0]!, { kind: 'gaol' })),
      '"kind": "gaol"',
      'kind.unknown',
      /gaol.*goal/s,
    ],
    [
      'a relation between kinds that it does not join',
      spoilt((d) => Object.assign(d.edges.find((e) => e.kind === 'responsibleFor')!, { source: 'goal.pupils' })),
      '"source": "goal.pupils"',
      'edge.domain',
      /goal/,
    ],
    [
      'an id that is taken',
      spoilt((d) => {
        d.nodes[1]!.id = d.nodes[0]!.id
      }),
      '"id": "goal.pupils"',
      'id.duplicate',
      /is taken by nodes\[0\] already/,
    ],
    [
      'a relation that leads nowhere',
      spoilt((d) => {
        d.edges.find((e) => e.kind === 'hasPart')!.target = 'goal.nobody'
      }),
      '"target": "goal.nobody"',
      'edge.dangling',
      /no node has this id/,
    ],
    [
      'a circle of parts',
      spoilt((d) => d.edges.push(relation('hasPart', 'goal.pupils', 'goal.school', d))),
      '{',
      'edge.cycle',
      /goal.pupils/,
    ],
    ['a file that was cut off', serialise(sound()).slice(0, 300), '', 'json.truncated', /part of it is missing/],
    ['a file that is no JSON', '{\n  "format": gangmu/1\n}', 'gangmu/1', 'json.syntax', /is not JSON/],
    ['an empty file', '', '', 'json.empty', /is empty/],
    [
      'a file in another encoding',
      Uint8Array.from([0x7b, 0x22, 0xb5, 0xb3, 0xbd, 0xa8]),
      '',
      'file.encoding',
      /not UTF-8/,
    ],
    [
      'a key that every object has',
      serialise(sound()).replace('"nodes"', '"__proto__": {\n    "polluted": true\n  },\n  "nodes"'),
      '{\n    "polluted"',
      'key.forbidden',
      /__proto__.*is not allowed/,
    ],
    [
      'a document of the future',
      spoilt((d) => Object.assign(d, { format: 'gangmu/9' })),
      '"gangmu/9"',
      'format.unsupported',
      /newer/,
    ],
    ['other JSON', '{ "nodes": [] }', '', 'format.missing', /no graph document/],
  ]
  test.each(cases)('%s', async (_, file, at, code, says) => {
    cli.file('graph.json', file)
    const { code: exit, out, err } = await cli.run('check graph.json')
    expect(exit).toBe(1)
    expect(err).toBe('')
    expect(out).toContain(`[${code}]`)
    expect(out).toMatch(says)
    const place = out.split('\n').find((line) => line.endsWith(`[${code}]`))
    expect(place).toMatch(/^graph\.json:\d+:\d+: error: /)
    if (at && typeof file === 'string') {
      const [, line, column] = place!.match(/:(\d+):(\d+):/)!.map(Number)
      const rest = file
        .split('\n')
        .slice(line! - 1)
        .join('\n')
        .slice(column! - 1)
      const value = at.replace(/^"\w+": /, '')
      expect(rest.slice(0, value.length)).toBe(value)
    }
  })

  test('a file that is too large', async () => {
    cli.file('graph.json', Buffer.alloc(130 * 1024 * 1024, ' '))
    const { code, out } = await cli.run('check graph.json')
    expect(code).toBe(1)
    expect(out).toMatch(/130 MB; at most 128 MB are read\. \[document\.bytes\]/)
  })

  test('HTML in a label is a warning, and shown as plain text', async () => {
    cli.file(
      'graph.json',
      spoilt((d) => Object.assign(d.nodes[0]!.label, { en: '<img src=x onerror=alert(1)>' })),
    )
    const { code, out } = await cli.run('check graph.json')
    expect(code).toBe(0)
    expect(out).toMatch(/graph\.json:\d+:\d+: warning: .*<img.*\[label\.markup\]/)
  })

  test('all problems at once, in the order of the file', async () => {
    cli.file(
      'graph.json',
      spoilt((d) => {
        Object.assign(d.edges[1]!, { kind: 'x', target: 'goal.nobody' })
        Object.assign(d.nodes[3]!, { review: 'perhaps' })
      }),
    )
    const { out } = await cli.run('check graph.json')
    const lines = [...out.matchAll(/^graph\.json:(\d+):/gm)].map(([, line]) => Number(line))
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(out).toMatch(/graph\.json: \d errors\n$/)
  })
})

test('a wrong quote is shown in its passage, with carets under it and where it may have been meant', async () => {
  cli.file(
    'graph.json',
    spoilt((d) => {
      d.nodes[2]!.evidence = [{ quote: 'lead', start: 0, end: 4 }]
    }),
  )
  const { out } = await cli.run('check graph.json')
  expect(out).toContain('    role.secretary responsibleFor respon…')
  expect(out).toMatch(/^ {4}\^{4}$/m)
  expect(out).toMatch(/perhaps/)
})

test('control characters of a file do not reach the terminal', async () => {
  cli.file(
    'graph.json',
    spoilt((d) => Object.assign(d.nodes[0]!, { kind: '\u001b[31mred' })),
  )
  const { out } = await cli.run('check graph.json')
  expect(out).not.toContain('\u001b')
  expect(out).toContain('\\u001b[31mred')
})

test('--json speaks to programs: the same problems with path, place and code', async () => {
  cli.file(
    'graph.json',
    spoilt((d) => Object.assign(d.nodes[0]!, { kind: 'gaol' })),
  )
  const { code, out } = await cli.run('check graph.json --json')
  expect(code).toBe(1)
  const { file, ok, issues } = JSON.parse(out)
  expect([file, ok]).toEqual(['graph.json', false])
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'kind.unknown',
      path: ['nodes', 0, 'kind'],
      at: 'nodes[0].kind',
      severity: 'error',
    }),
  )
  expect(issues[0].line).toBeGreaterThan(1)
})

test('- reads standard input', async () => {
  const { code, out } = await cli.run('check -', serialise(sound()))
  expect([code, out]).toEqual([0, '-: no problems, 4 concepts, 2 relations\n'])
})

test('--coverage says how much of the article has a quote, and shows what has none', async () => {
  const document = sound()
  document.source.text += '。\n無人提及的一句話。'
  document.source.zones[0]!.end = [...document.source.text].length
  cli.file('graph.json', JSON.stringify(document))
  const { out } = await cli.run('check graph.json --coverage')
  expect(out).toMatch(/clauses touched by a quote: \d+ of \d+ \(\d+\.\d %\)/)
  expect(out).toContain('無人提及的一句話')
  const { coverage } = JSON.parse((await cli.run('check graph.json --coverage --json')).out)
  expect(coverage.clauses.total).toBeGreaterThan(coverage.clauses.covered)
})

test('the same file gives the same bytes', async () => {
  cli.file(
    'graph.json',
    spoilt((d) => Object.assign(d.nodes[0]!, { kind: 'gaol', id: 'x' })),
  )
  expect(await cli.run('check graph.json')).toEqual(await cli.run('check graph.json'))
})
