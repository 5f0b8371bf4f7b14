import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/formats/index.ts'
import { serialise } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'
import { gangmu } from './gangmu.ts'

const cli = gangmu()
const document = documentOf(`
  role.secretary responsibleFor responsibility.lead
  goal.school hasPart goal.pupils
`)

test('json gives the document back, to the byte', async () => {
  cli.file('graph.json', serialise(document))
  expect(await cli.run('export graph.json --to json')).toEqual({ code: 0, out: serialise(document), err: '' })
})

test('json puts a document that is out of order into normal form', async () => {
  const { nodes, edges, ...rest } = document
  cli.file('graph.json', JSON.stringify({ edges: [...edges].reverse(), nodes: [...nodes].reverse(), ...rest }))
  expect((await cli.run('export graph.json --to json')).out).toBe(serialise(document))
})

test('graphology reads what is exported for it', async () => {
  const { out } = await cli.run('export - --to graphology', serialise(document))
  const graph = MultiDirectedGraph.from(JSON.parse(out))
  expect([graph.order, graph.size]).toEqual([4, 2])
  expect(graph.getNodeAttribute('role.secretary', 'kind')).toBe('role')
})

describe.each(formats.map(({ id }) => id))('%s', (format) => {
  test('goes to a file with -o, the same bytes as to standard output', async () => {
    cli.file('graph.json', serialise(document))
    const { out } = await cli.run(`export graph.json --to ${format}`)
    expect(await cli.run(`export graph.json --to ${format} -o out`)).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(cli.folder, 'out'), 'utf8')).toBe(out)
  })

  test('is not written from a broken document: exit code 1, and the problems on standard error', async () => {
    cli.file('graph.json', serialise(document).replace('"hasPart"', '"hasParts"'))
    const { code, out, err } = await cli.run(`export graph.json --to ${format}`)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/graph\.json:\d+:\d+: error: .*hasPart/)
  })
})

test('a place that cannot be written to: exit code 2', async () => {
  cli.file('graph.json', serialise(document))
  const { code, err } = await cli.run('export graph.json --to json -o missing/out.json')
  expect(code).toBe(2)
  expect(err).toMatch(/cannot write missing\/out\.json/)
})
