/** What the window and the worker that studies a document say to each other. */
import type { AuditRow, Community, Importance } from '../../analysis/index.ts'
import type { GraphDocument } from '../../schema/index.ts'

/** A slice of the document; the last one carries everything but nodes and edges. */
export interface StudyPart {
  readonly nodes: GraphDocument['nodes']
  readonly edges: GraphDocument['edges']
  readonly rest: Omit<GraphDocument, 'nodes' | 'edges'> | null
}

export interface StudyResult {
  readonly importance: readonly Importance[]
  readonly communities: readonly Community[]
  readonly audit: readonly AuditRow[]
}
