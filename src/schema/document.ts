/**
 * The graph document (`gangmu/1`) as zod schemas. Types and the JSON Schema derive from them; `keys.ts` has the order of
 * the same keys, and a test keeps the two equal.
 */
import { z } from 'zod'
import { FORMAT, languages, makers, reviews, zoneKinds } from './format.ts'
import type { EdgeKind, NodeKind } from './ontology.ts'
import { aliasTypes, edgeKinds, modalities, nodeKinds, polarities, raciCodes, supports } from './ontology.ts'

const ids = <T extends string>(table: readonly { id: T }[]) => z.enum(table.map((k) => k.id) as [T, ...T[]])
const position = z.int().min(0)

/** At least one of a Chinese and an English label; plain text, never markup. */
export const labelSchema = z
  .strictObject({
    'zh-Hant': z.string().min(1).optional(),
    'zh-Hans': z.string().min(1).optional(),
    en: z.string().min(1).optional(),
  })
  .refine((l) => l['zh-Hant'] ?? l['zh-Hans'] ?? l.en, { message: 'a label in at least one language is needed' })

/** A quote from the text with its place, in code points, half open. */
export const quoteSchema = z.strictObject({ quote: z.string().min(1), start: position, end: position })

/** Who made a statement. `confidence` comes from a rule's measured precision or a reviewer, never from a model's estimate. */
export const originSchema = z.strictObject({
  by: z.enum(makers),
  rule: z.string().min(1).optional(),
  confidence: z.number().min(0).max(1).optional(),
})

export const aliasSchema = z.strictObject({ text: z.string().min(1), type: z.enum(aliasTypes) })

export const nodeSchema = z.strictObject({
  id: z.string().min(1).max(200),
  kind: ids<NodeKind>(nodeKinds),
  label: labelSchema,
  aliases: z.array(aliasSchema).optional(),
  gloss: labelSchema.optional(),
  /** On a responsibility that the text leaves without an owner. */
  actor: z.literal('implicit').optional(),
  evidence: z.array(quoteSchema),
  origin: originSchema,
  review: z.enum(reviews),
})

export const edgeSchema = z.strictObject({
  id: z.string().min(1).max(200),
  kind: ids<EdgeKind>(edgeKinds),
  source: z.string().min(1),
  target: z.string().min(1),
  order: z.int().min(1).optional(),
  modality: z.enum(modalities).optional(),
  polarity: z.enum(polarities).optional(),
  raci: z.enum(raciCodes).optional(),
  support: z.enum(supports).optional(),
  /** Why a reader may infer the relation; required where an inferred edge has fewer than two quotes. */
  note: labelSchema.optional(),
  evidence: z.array(quoteSchema),
  origin: originSchema,
  review: z.enum(reviews),
})

export const zoneSchema = z.strictObject({ kind: z.enum(zoneKinds), start: position, end: position })

export const sourceSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  author: z.string().nullable().optional(),
  publisher: z.string().nullable().optional(),
  series: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  language: z.enum(languages),
  text: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  zones: z.array(zoneSchema),
})

export const positionSchema = z.strictObject({ x: z.number(), y: z.number(), pinned: z.boolean().optional() })

export const documentSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  source: sourceSchema,
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
  layout: z.strictObject({ positions: z.record(z.string(), positionSchema) }).optional(),
})

export type Label = z.infer<typeof labelSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Origin = z.infer<typeof originSchema>
export type Alias = z.infer<typeof aliasSchema>
export type Zone = z.infer<typeof zoneSchema>
export type Source = z.infer<typeof sourceSchema>
export type Position = z.infer<typeof positionSchema>
/** A concept. */
export type GraphNode = z.infer<typeof nodeSchema>
/** A relation between two concepts. */
export type GraphEdge = z.infer<typeof edgeSchema>
/** The one type that runs through everything. */
export type GraphDocument = z.infer<typeof documentSchema>
