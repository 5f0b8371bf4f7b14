import { describe, expect, test, vi } from 'vitest'
import type { Shape } from '../../../src/schema/index.ts'
import {
  aliasSchema,
  documentSchema,
  edgeSchema,
  keyOrder,
  labelSchema,
  nodeSchema,
  originSchema,
  positionSchema,
  quoteSchema,
  sourceSchema,
  zoneSchema,
} from '../../../src/schema/index.ts'

const schemas: { readonly [S in Shape]: { readonly shape: object } } = {
  document: documentSchema,
  source: sourceSchema,
  zone: zoneSchema,
  node: nodeSchema,
  edge: edgeSchema,
  label: labelSchema,
  alias: aliasSchema,
  quote: quoteSchema,
  origin: originSchema,
  layout: documentSchema.shape.layout.unwrap(),
  position: positionSchema,
}

test.each(Object.keys(keyOrder) as Shape[])('keys of a %s are in one order, in files and in the schema', (shape) => {
  expect(keyOrder[shape]).toEqual(Object.keys(schemas[shape].shape))
})

describe('without zod', () => {
  test.each([
    'format',
    'ids',
    'issue',
    'limits',
    'migrations',
    'nearest',
    'normal',
    'ontology',
    'references',
    'statement',
  ])('%s.ts loads where there is none', async (file) => {
    vi.resetModules()
    vi.doMock('zod', () => {
      throw new Error('zod was loaded')
    })
    await expect(import(`../../../src/schema/${file}.ts`)).resolves.toBeTruthy()
  })

  test('document.ts does not, so the check can fail', async () => {
    vi.resetModules()
    vi.doMock('zod', () => {
      throw new Error('zod was loaded')
    })
    await expect(import('../../../src/schema/document.ts')).rejects.toThrow()
  })
})
