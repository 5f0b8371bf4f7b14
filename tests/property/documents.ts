/** Documents for property tests: sound in form, with statements, quotes, labels and positions of every shape. */
import fc from 'fast-check'
import type { GraphDocument, GraphEdge, GraphNode, Label, Origin, Quote } from '../../src/schema/index.ts'
import {
  aliasTypes,
  edgeId,
  edgeKinds,
  languages,
  makers,
  modalities,
  nodeKinds,
  polarities,
  raciCodes,
  reviews,
  sha256Hex,
  supports,
  zoneKinds,
} from '../../src/schema/index.ts'

/** Text with Chinese, punctuation, surrogate pairs, controls and what JSON must escape. */
const wording = fc
  .array(
    fc.oneof(fc.constantFrom(...'三好學校書記。,“”\n<&"\\\u2028𠮷😀'), fc.string({ minLength: 1, maxLength: 1 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
const text = fc.string({ unit: fc.constantFrom(...'黨建引領高質量教師隊伍建設,。“”《》\n \t𠮷😀ab12'), maxLength: 60 })

/** Records without keys whose value is undefined, as JSON has them. */
const optional = <T extends object>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, keys: readonly (keyof T)[]) =>
  fc.record(required, {
    requiredKeys: Object.keys(required).filter((k) => !keys.includes(k as keyof T)) as never,
  }) as fc.Arbitrary<T>

const label = fc
  .record({ 'zh-Hant': wording, 'zh-Hans': wording, en: wording }, { requiredKeys: [] })
  .filter((l) => Object.keys(l).length > 0) as fc.Arbitrary<Label>

const quotes = (length: number): fc.Arbitrary<Quote[]> =>
  fc.array(fc.record({ quote: wording, start: fc.nat({ max: length }), end: fc.nat({ max: length }) }), {
    maxLength: 3,
  })

const origin = optional<Origin>(
  { by: fc.constantFrom(...makers), rule: wording, confidence: fc.double({ min: 0, max: 1, noNaN: true }) } as never,
  ['rule', 'confidence'],
)

const nodeId = fc.tuple(fc.constantFrom(...nodeKinds), fc.nat({ max: 30 })).map(([{ id }, n]) => `${id}.x${n}`)

const node = (length: number): fc.Arbitrary<GraphNode> =>
  optional<GraphNode>(
    {
      id: nodeId,
      kind: fc.constant('goal'),
      label,
      aliases: fc.array(fc.record({ text: wording, type: fc.constantFrom(...aliasTypes) }), { maxLength: 2 }),
      gloss: label,
      actor: fc.constant('implicit'),
      evidence: quotes(length),
      origin,
      review: fc.constantFrom(...reviews),
    } as never,
    ['aliases', 'gloss', 'actor'],
  ).map((n) => ({ ...n, kind: n.id.slice(0, n.id.indexOf('.')) as GraphNode['kind'] }))

const edge = (length: number, ids: readonly string[]): fc.Arbitrary<GraphEdge> =>
  optional<GraphEdge>(
    {
      id: fc.constant(''),
      kind: fc.constantFrom(...edgeKinds.map((k) => k.id)),
      source: fc.constantFrom(...ids),
      target: fc.constantFrom(...ids),
      order: fc.integer({ min: 1, max: 9 }),
      modality: fc.constantFrom(...modalities),
      polarity: fc.constantFrom(...polarities),
      raci: fc.constantFrom(...raciCodes),
      support: fc.constantFrom(...supports),
      note: label,
      evidence: quotes(length),
      origin,
      review: fc.constantFrom(...reviews),
    } as never,
    ['order', 'modality', 'polarity', 'raci', 'support', 'note'],
  ).map((e) => ({ ...e, id: edgeId(e.kind, e.source, e.target) }))

const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true })

/** A document that `readDocument` accepts; its statements need not be true to the text or the ontology. */
export const documents: fc.Arbitrary<GraphDocument> = text.chain((source) => {
  const length = [...source].length
  return fc
    .uniqueArray(node(length), { maxLength: 8, selector: (n) => n.id })
    .chain((nodes) => {
      const ids = nodes.map((n) => n.id)
      return fc.record({
        $schema: fc.option(fc.constant('./graph.schema.json'), { nil: undefined }),
        nodes: fc.constant(nodes),
        edges: ids.length
          ? fc.uniqueArray(edge(length, ids), { maxLength: 12, selector: (e) => e.id })
          : fc.constant<GraphEdge[]>([]),
        title: fc.string(),
        author: fc.option(fc.string()),
        language: fc.constantFrom(...languages),
        zones: fc.array(
          fc.record({
            kind: fc.constantFrom(...zoneKinds),
            start: fc.nat({ max: length }),
            end: fc.nat({ max: length }),
          }),
          { maxLength: 3 },
        ),
        positions: fc.option(
          ids.length
            ? fc.dictionary(
                fc.constantFrom(...ids),
                fc.record({ x: coordinate, y: coordinate, pinned: fc.boolean() }, { requiredKeys: ['x', 'y'] }),
              )
            : fc.constant({}),
          { nil: undefined },
        ),
      })
    })
    .map(({ $schema, nodes, edges, title, author, language, zones, positions }) => ({
      ...($schema !== undefined && { $schema }),
      format: 'gangmu/1' as const,
      source: { id: 'x', title, author, language, text: source, sha256: sha256Hex(source), zones },
      nodes,
      edges,
      ...(positions && { layout: { positions } }),
    }))
})
