export type { Frame } from './build.ts'
export { toDocument, toGraph } from './build.ts'
export { checkDocument, rules } from './check.ts'
export { coverage } from './coverage.ts'
export { diffDocuments } from './diff.ts'
export { countsBy, emptyFilter, visible } from './filter.ts'
export { indexDocument } from './indexing.ts'
export type { Rule } from './rules/rule.ts'
export type {
  Change,
  ConceptGraph,
  Count,
  Coverage,
  Direction,
  DocumentDiff,
  DocumentIndex,
  EdgeAttributes,
  EvidencePlace,
  Facet,
  FacetCounts,
  Filter,
  Focus,
  NodeAttributes,
  SectionRef,
  Share,
  StatementDiff,
  Visible,
  Voice,
} from './types.ts'
