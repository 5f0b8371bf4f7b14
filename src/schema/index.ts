export type {
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
export {
  aliasSchema,
  documentSchema,
  edgeSchema,
  labelSchema,
  nodeSchema,
  originSchema,
  positionSchema,
  quoteSchema,
  sourceSchema,
  zoneSchema,
} from './document.ts'
export type { Language, Review, ZoneKind } from './format.ts'
export { FORMAT, languages, makers, reviews, zoneKinds } from './format.ts'
export { edgeId, nodeId, sha256Hex, slug } from './ids.ts'
export type { Issue, Result, Span } from './issue.ts'
export { formatPath } from './issue.ts'
export { graphJsonSchema } from './jsonSchema.ts'
export type { Shape } from './keys.ts'
export { keyOrder } from './keys.ts'
export type { Limits } from './limits.ts'
export { limits } from './limits.ts'
export type { Migration } from './migrations.ts'
export { migrate, migrations } from './migrations.ts'
export { nearest } from './nearest.ts'
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
export { readDocument } from './read.ts'
export { referenceIssues } from './references.ts'
export type { NodeRef } from './statement.ts'
export { edge, isDrafted, labelIn, OntologyError } from './statement.ts'
