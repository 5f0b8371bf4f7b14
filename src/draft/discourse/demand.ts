/** Demands: somebody owes what somebody else has asked of him. */
import type { Span } from '../../schema/index.ts'
import type { ClauseReading } from '../clause.ts'
import { worded } from '../ledger.ts'
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

/** 嚴禁教師參與有償補課: all of it is the duty of those whom it binds, and laid down by the paper. */
export function bindTo(d: Discourse, who: readonly Mention[], span: Span): void {
  const { ledger, now } = d
  const duty = ledger.register(worded(span, 'responsibility'), 'duty.barred')
  for (const w of ledger.refs(who, 'name.subject'))
    ledger.state('responsibleFor', w, duty, 'duty.barred', span, { modality: 'obligation' })
  for (const p of now.D) ledger.state('defines', p, duty, 'duty.barred', span)
}
