/** The order of keys in a file, as plain tables of the shapes that `document.ts` describes: what only writes needs no zod. */
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
import { languages } from './format.ts'

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
