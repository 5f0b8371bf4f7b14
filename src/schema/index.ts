export type {
  Alias,
  GraphDocument,
  GraphEdge,
  GraphNode,
  Label,
  Language,
  Origin,
  Position,
  Quote,
  Review,
  Source,
  Zone,
  ZoneKind,
} from './document.ts'
export {
  aliasSchema,
  documentSchema,
  edgeSchema,
  FORMAT,
  labelSchema,
  languages,
  nodeSchema,
  originSchema,
  positionSchema,
  quoteSchema,
  reviews,
  sourceSchema,
  zoneKinds,
  zoneSchema,
} from './document.ts'
export { edgeId, nodeId, sha256Hex, slug } from './ids.ts'
export type { Issue, Result, Span } from './issue.ts'
export { formatPath } from './issue.ts'
export { graphJsonSchema } from './jsonSchema.ts'
export type { Migration } from './migrations.ts'
export { migrate, migrations } from './migrations.ts'
export { compareIds, normalise, serialise } from './normal.ts'
export type {
  AliasType,
  Aspect,
  DomainOf,
  EdgeKind,
  EdgeKindEntry,
  Modality,
  NodeKind,
  NodeKindEntry,
  Polarity,
  Raci,
  RangeOf,
  Support,
  Trilingual,
} from './ontology.ts'
export {
  admits,
  aliasTypes,
  aspectOf,
  aspects,
  edgeKind,
  edgeKinds,
  isEdgeKind,
  isNodeKind,
  modalities,
  nodeKind,
  nodeKinds,
  polarities,
  raciCodes,
  supports,
} from './ontology.ts'
export type { NodeRef } from './statement.ts'
export { edge, labelIn } from './statement.ts'
