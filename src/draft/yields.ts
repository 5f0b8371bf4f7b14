/** The notation of what a construction states: `S|H produces O / S carriesOut O raci=A`. */
import type { EdgeKind, Raci } from '../schema/index.ts'
import { isEdgeKind } from '../schema/index.ts'

export interface Yield {
  readonly from: readonly string[]
  readonly kind: EdgeKind
  readonly to: string
  readonly raci?: Raci
}

const parsed = new Map<string, readonly Yield[]>()

/** `S produces O / S carriesOut O`: alternatives of one yield. Throws on a relation that the ontology lacks. */
export function alternatives(text: string): readonly Yield[] {
  let out = parsed.get(text)
  if (!out) {
    out = text.split(' / ').map((part) => {
      const [from = '', kind = '', to = '', raci] = part.split(' ')
      if (!isEdgeKind(kind)) throw new Error(`No edge kind in yield ${text}`)
      const code = raci?.slice('raci='.length) as Raci | undefined
      return { from: from.split('|'), kind, to, ...(code && { raci: code }) }
    })
    parsed.set(text, out)
  }
  return out
}
