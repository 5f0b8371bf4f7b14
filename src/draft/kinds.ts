/** Sets of kinds that drafting speaks of: what brings something about, and who acts. */
import type { NodeKind } from '../schema/index.ts'

export const howKinds: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'field',
  'mechanism',
  'programme',
  'measure',
  'resource',
])
export const actorKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['organization', 'person', 'role', 'group'])
