/** Everything that searching needs, in one piece that is loaded when it is first wanted. */

import type { ConceptSearch } from '../../analysis/index.ts'
import { conceptSearchSteps } from '../../analysis/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'
import { romanise } from './romanise.ts'

/** Milliseconds of work before the page gets its turn. */
const STRETCH = 12

const rest = () => new Promise((next) => setTimeout(next))

/** The search over a document, made in short stretches so that the page never waits for it. */
export async function searchIn(document: GraphDocument): Promise<ConceptSearch> {
  // Loading the dictionary and its first use take a frame each.
  await rest()
  romanise('中')
  await rest()
  const steps = conceptSearchSteps(document, { fold, romanise })
  for (;;) {
    const until = performance.now() + STRETCH
    while (performance.now() < until) {
      const { done, value } = steps.next()
      if (done) return value
    }
    await rest()
  }
}
