/** Everything that searching needs, in one piece that is loaded when it is first wanted. */
import { pinyin } from 'pinyin-pro'
import type { ConceptSearch } from '../../analysis/index.ts'
import { conceptSearch } from '../../analysis/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'

/** The search over a document. */
export const searchIn = (document: GraphDocument): ConceptSearch =>
  conceptSearch(document, {
    fold,
    romanise: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }),
  })
