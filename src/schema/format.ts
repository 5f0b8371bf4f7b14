/**
 * The graph document's format as plain tables: names, vocabularies and the order of keys in a file. Nothing here needs zod, so
 * that code which only writes documents does not carry it; `document.ts` holds the zod schemas of the same shapes.
 */
import type {
  Alias,
  GraphDocument,
  GraphEdge,
  GraphNode,
  Label,
  Origin,
  Position,
  Quote,
  Source,
  Zone,
} from './document.ts'

/** The format that this version writes. */
export const FORMAT = 'gangmu/1'

/** Languages of the text and of labels: Chinese in either script, English. */
export const languages = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Language = (typeof languages)[number]

export const zoneKinds = ['headline', 'introduction', 'title', 'byline', 'body', 'boilerplate'] as const
export type ZoneKind = (typeof zoneKinds)[number]

export const reviews = ['accepted', 'rejected', 'unreviewed'] as const
export type Review = (typeof reviews)[number]

/** Who may have made a statement. */
export const makers = ['curator', 'rule', 'model', 'import'] as const

interface Shapes {
  document: GraphDocument
  source: Source
  zone: Zone
  node: GraphNode
  edge: GraphEdge
  label: Label
  alias: Alias
  quote: Quote
  origin: Origin
  layout: NonNullable<GraphDocument['layout']>
  position: Position
}

/** Objects of the document, by name. */
export type Shape = keyof Shapes

/** Keys of each object, in the order in which they stand in a file. */
export const keyOrder = {
  document: ['$schema', 'format', 'source', 'nodes', 'edges', 'layout'],
  source: ['id', 'title', 'author', 'publisher', 'series', 'published', 'language', 'text', 'sha256', 'zones'],
  zone: ['kind', 'start', 'end'],
  node: ['id', 'kind', 'label', 'aliases', 'gloss', 'actor', 'evidence', 'origin', 'review'],
  edge: [
    'id',
    'kind',
    'source',
    'target',
    'order',
    'modality',
    'polarity',
    'raci',
    'support',
    'note',
    'evidence',
    'origin',
    'review',
  ],
  label: languages,
  alias: ['text', 'type'],
  quote: ['quote', 'start', 'end'],
  origin: ['by', 'rule', 'confidence'],
  layout: ['positions'],
  position: ['x', 'y', 'pinned'],
} as const satisfies { readonly [S in Shape]: readonly (keyof Shapes[S])[] }
