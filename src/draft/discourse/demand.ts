/** Demands: somebody owes what somebody else has asked of him. */
import type { ClauseReading } from '../clause.ts'
import type { Mention } from '../phrase.ts'
import { takeClause } from './clause.ts'
import type { Discourse } from './registers.ts'

/** 區民政局要求學院每季度公開賬目: `by` is above those who owe; what is owed is read as any duty. */
export function demandOf(d: Discourse, by: readonly Mention[], reading: ClauseReading): void {
  const { ledger } = d
  const above = ledger.refs(by, 'duty.demanded')
  const bound = ledger.refs(reading.subject ?? [], 'name.subject')
  for (const a of above) for (const b of bound) ledger.state('oversees', a, b, 'duty.demanded', reading.span)
  takeClause(d, reading)
}
