import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { serialise, sha256Hex } from '../../../src/schema/index.ts'
import { gangmu } from './gangmu.ts'

const cli = gangmu()

const article = '學校黨組織書記履行第一責任。校長履行主體責任。\n書記與校長共同追求三好學校目標。\n'

interface Written {
  format: string
  nodes: { id: string; kind: string; label: object; evidence: { quote: string; prefix?: string }[] }[]
  edges: Record<string, unknown>[]
}

/** What a person writes: quotes without positions, edges without ids. */
const written = (): Written => ({
  format: 'gangmu/1',
  nodes: [
    {
      id: 'role.secretary',
      kind: 'role',
      label: { 'zh-Hant': '書記' },
      evidence: [{ quote: '書記', prefix: '黨組織' }],
    },
    {
      id: 'responsibility.first',
      kind: 'responsibility',
      label: { 'zh-Hant': '第一責任' },
      evidence: [{ quote: '第一責任' }],
    },
    { id: 'goal.san-hao', kind: 'goal', label: { 'zh-Hant': '三好學校' }, evidence: [{ quote: '三好學校' }] },
  ],
  edges: [
    {
      kind: 'responsibleFor',
      source: 'role.secretary',
      target: 'responsibility.first',
      evidence: [{ quote: '書記履行第一責任' }],
    },
    {
      kind: 'pursues',
      source: 'role.secretary',
      target: 'goal.san-hao',
      evidence: [{ quote: '書記與校長共同追求三好學校目標' }],
    },
  ],
})

const folder = (document: unknown, text: string | Uint8Array = article) => {
  cli.file('data/source.txt', text)
  cli.file('data/graph.json', typeof document === 'string' ? document : JSON.stringify(document, null, 2))
}
const graph = (): GraphDocument => JSON.parse(readFileSync(join(cli.folder, 'data/graph.json'), 'utf8'))

describe('a document written by hand', () => {
  test('becomes complete: places, hash, zones, ids, positions, normal form', async () => {
    folder(written())
    const { code, out, err } = await cli.run('build data')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/graph\.json: .*3 concepts, 2 relations, written, 5 quotes placed\n$/)
    const document = graph()
    expect(document.source.text).toBe(article)
    expect(document.source.sha256).toBe(sha256Hex(article))
    expect(document.source.id).toBe('data')
    expect(document.source.zones.length).toBeGreaterThan(0)
    expect(document.nodes.find((n) => n.id === 'role.secretary')!.evidence).toEqual([
      { quote: '書記', start: 5, end: 7 },
    ])
    for (const { evidence, origin } of [...document.nodes, ...document.edges]) {
      expect(origin).toEqual({ by: 'curator' })
      for (const { quote, start, end } of evidence) expect([...article].slice(start, end).join('')).toBe(quote)
    }
    expect(Object.keys(document.layout!.positions)).toEqual(document.nodes.map((n) => n.id))
    expect(readFileSync(join(cli.folder, 'data/graph.json'), 'utf8')).toBe(serialise(document))
    expect((await cli.run('check data/graph.json')).code).toBe(0)
  })

  test('a second time changes nothing', async () => {
    folder(written())
    await cli.run('build data')
    const first = readFileSync(join(cli.folder, 'data/graph.json'))
    const { code, out } = await cli.run('build data')
    expect([code, out]).toEqual([0, expect.stringMatching(/3 concepts, 2 relations, unchanged\n$/)])
    expect(readFileSync(join(cli.folder, 'data/graph.json'))).toEqual(first)
    expect(readdirSync(join(cli.folder, 'data'))).toEqual(['graph.json', 'source.txt'])
  })

  test('the ends of a relation without direction are put in order', async () => {
    const document = written()
    document.nodes.push({ id: 'goal.a', kind: 'goal', label: { 'zh-Hant': '目標' }, evidence: [{ quote: '目標' }] })
    document.edges.push({
      kind: 'integratesWith',
      source: 'goal.san-hao',
      target: 'goal.a',
      support: 'inferred',
      evidence: [{ quote: '三好學校' }, { quote: '目標' }],
    })
    folder(document)
    expect((await cli.run('build data')).code).toBe(0)
    expect(graph().edges.find((e) => e.kind === 'integratesWith')).toMatchObject({
      source: 'goal.a',
      target: 'goal.san-hao',
    })
  })

  test('a quote that stands at several places is refused, with all of them, and nothing is written', async () => {
    const document = written()
    delete document.nodes[0]!.evidence[0]!.prefix
    folder(document)
    const before = readFileSync(join(cli.folder, 'data/graph.json'))
    const { code, out } = await cli.run('build data')
    expect(code).toBe(1)
    expect(out).toMatch(/graph\.json:\d+:\d+: error: “書記” stands at 2 places of the text\. \[quote\.ambiguous\]/)
    expect(out).toContain('source.txt:1:6:')
    expect(out).toContain('source.txt:2:1:')
    expect(out).toMatch(/1 error, not written\n$/)
    expect(readFileSync(join(cli.folder, 'data/graph.json'))).toEqual(before)
  })

  test('a quote that does not stand there is shown beside the nearest passage', async () => {
    const document = written()
    document.nodes[1]!.evidence = [{ quote: '第一责任' }]
    folder(document)
    const { code, out } = await cli.run('build data')
    expect(code).toBe(1)
    expect(out).toMatch(/“第一责任” does not stand in the text\. \[quote\.missing\]/)
    expect(out).toMatch(/source\.txt:1:10:\n.*履行第一責任.*\n +\^{8}$/m)
  })

  test('its other mistakes are reported beside those of its quotes', async () => {
    const document = written()
    document.nodes[1]!.evidence = [{ quote: '沒有的話' }]
    Object.assign(document.nodes[2]!, { kind: 'gaol' })
    folder(document)
    const { out } = await cli.run('build data')
    expect(out).toMatch(/\[quote\.missing\]/)
    expect(out).toMatch(/\[kind\.unknown\]/)
  })

  test('statements that break a rule are not written', async () => {
    const document = written()
    document.edges[0]!.source = 'goal.san-hao'
    folder(document)
    const { code, out } = await cli.run('build data')
    expect([code, out]).toEqual([1, expect.stringMatching(/\[edge\.domain\].*not written\n$/s)])
  })
})

describe('positions', () => {
  test('stay as they are while every concept has one', async () => {
    folder(written())
    await cli.run('build data')
    const document = graph()
    document.layout!.positions['goal.san-hao'] = { x: 7, y: 8, pinned: true }
    folder(document)
    await cli.run('build data')
    expect(graph().layout!.positions['goal.san-hao']).toEqual({ x: 7, y: 8, pinned: true })
  })

  test('are found anew for a new concept, and with --layout', async () => {
    folder(written())
    await cli.run('build data')
    const laidOut = graph().layout
    folder({ ...graph(), layout: { positions: { 'goal.san-hao': { x: 1, y: 1 } } } })
    await cli.run('build data')
    expect(graph().layout).toEqual(laidOut)
    const moved = graph()
    moved.layout!.positions['goal.san-hao'] = { x: 1e4, y: 1e4 }
    folder(moved)
    await cli.run('build data --layout force')
    expect(graph().layout).toEqual(laidOut)
  })
})

describe('an article that has changed', () => {
  test('keeps the quotes that can be found again for certain', async () => {
    folder(written())
    await cli.run('build data')
    folder(graph(), `（本報訊）${article}`)
    const { code, out } = await cli.run('build data')
    expect([code, out]).toEqual([0, expect.stringMatching(/written/)])
    const { source, nodes } = graph()
    expect(source.text).toBe(`（本報訊）${article}`)
    expect(nodes.find((n) => n.id === 'role.secretary')!.evidence).toEqual([{ quote: '書記', start: 10, end: 12 }])
  })

  test('lists those that cannot, and writes nothing', async () => {
    folder(written())
    await cli.run('build data')
    folder(graph(), article.replace('第一責任', '首要責任'))
    const { code, out } = await cli.run('build data')
    expect(code).toBe(1)
    expect(out).toMatch(/“第一責任” does not stand in the text/)
    expect(out).toMatch(/at nodes\[\d\]\.evidence\[0\] responsibility\.first/)
    expect(graph().source.text).toBe(article)
  })
})

describe('files', () => {
  test('an article in GB18030 is read, and a file of bytes is refused', async () => {
    const gb = Uint8Array.from([0xd1, 0xa7, 0xd0, 0xa3, 0xb5, 0xc4, 0xb7, 0xa2, 0xd5, 0xb9, 0xa1, 0xa3])
    folder({ format: 'gangmu/1', nodes: [], edges: [] }, gb)
    expect((await cli.run('build data')).code).toBe(0)
    expect(graph().source.text).toBe('学校的发展。')
    folder(
      { format: 'gangmu/1', nodes: [], edges: [] },
      Uint8Array.from({ length: 99 }, (_, i) => i % 9),
    )
    const { code, out } = await cli.run('build data')
    expect([code, out]).toEqual([1, expect.stringMatching(/source\.txt:1:1: error: This is not a text/)])
  })

  test('a broken graph.json is left alone', async () => {
    folder('{ "format": "gangmu/1", ')
    const { code, out } = await cli.run('build data')
    expect([code, out]).toEqual([1, expect.stringMatching(/graph\.json:1:\d+: error: .*\[json\.truncated\]/)])
    expect(readFileSync(join(cli.folder, 'data/graph.json'), 'utf8')).toBe('{ "format": "gangmu/1", ')
  })

  test('--json says what came of it', async () => {
    folder(written())
    const first = JSON.parse((await cli.run('build data --json')).out)
    expect(first).toMatchObject({ ok: true, changed: true, placed: 5 })
    const second = JSON.parse((await cli.run('build data --json')).out)
    expect(second).toMatchObject({ ok: true, changed: false, placed: 0 })
  })
})

test('the first article is built: building it again changes nothing', async () => {
  const data = fileURLToPath(new URL('../../../data/yubei-shuangpeiyu/', import.meta.url))
  expect(existsSync(`${data}graph.json`)).toBe(true)
  cli.file('data/source.txt', readFileSync(`${data}source.txt`))
  cli.file('data/graph.json', readFileSync(`${data}graph.json`))
  expect((await cli.run('build data')).code).toBe(0)
  expect(readFileSync(join(cli.folder, 'data/graph.json'), 'utf8')).toBe(readFileSync(`${data}graph.json`, 'utf8'))
})
