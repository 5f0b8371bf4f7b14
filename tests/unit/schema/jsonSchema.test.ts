import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { graphJsonSchema, readDocument } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

const schema = graphJsonSchema()
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const sound = documentOf(`
  role.secretary responsibleFor responsibility.lead raci=A
  role.principal pursues goal.school
`)

// biome-ignore lint/suspicious/noExplicitAny: a broken document has no type
type Broken = any

test('it is the JSON Schema of the format, and says what the kinds are', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  expect(JSON.stringify(schema)).toContain('an intended state of affairs')
})

test('it is the same at every call', () => {
  expect(JSON.stringify(graphJsonSchema())).toBe(JSON.stringify(schema))
})

describe('another validator agrees with the reader', () => {
  test('on the first article', () => {
    const json = readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8')
    validate(JSON.parse(json))
    expect(validate.errors).toBeNull()
    expect(readDocument(json).ok).toBe(true)
  })

  test.each<[string, (d: Broken) => void]>([
    ['as it is', () => undefined],
    ['with a schema of its own', (d) => (d.$schema = './graph.schema.json')],
    ['with positions', (d) => (d.layout = { positions: { 'goal.school': { x: 0.5, y: -1, pinned: true } } })],
    ['without statements', (d) => Object.assign(d, { nodes: [], edges: [] })],
    ['with an unknown kind', (d) => (d.nodes[0].kind = 'gaol')],
    ['with an unknown key', (d) => (d.edges[0].colour = 'red')],
    ['with a missing key', (d) => delete d.edges[0].review],
    ['with an empty label', (d) => (d.nodes[0].label = {})],
    ['with an empty text', (d) => (d.nodes[0].label.en = '')],
    ['with a negative offset', (d) => (d.nodes[0].evidence[0].start = -1)],
    ['with half an offset', (d) => (d.nodes[0].evidence[0].start = 0.5)],
    ['with a text for a number', (d) => (d.nodes[0].evidence[0].start = '0')],
    ['with too much confidence', (d) => (d.nodes[0].origin.confidence = 2)],
    ['with a short hash', (d) => (d.source.sha256 = 'abc')],
    ['with an unknown format', (d) => (d.format = 'gangmu/2')],
    ['with a long id', (d) => (d.nodes[3].id = 'x'.repeat(201))],
    ['with a null date', (d) => (d.source.published = null)],
    ['with a null title', (d) => (d.source.title = null)],
  ])('on a document %s', (_, change) => {
    const document = JSON.parse(JSON.stringify(sound))
    change(document)
    const issues = readDocument(JSON.stringify(document)).issues
    // References between entries are beyond a JSON Schema.
    const ofShape = issues.filter((i) => !/^(id|edge|layout)\./.test(i.code))
    expect(validate(document)).toBe(ofShape.length === 0)
  })
})
