/** The search index of the open document, made when it is first asked for. */
import { useEffect, useState } from 'react'
import type { ConceptSearch } from '../../analysis/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { useApp } from '../state/index.ts'

const made = new WeakMap<GraphDocument, Promise<ConceptSearch>>()

const make = async (document: GraphDocument): Promise<ConceptSearch> => (await import('./engine.ts')).searchIn(document)

function searchOf(document: GraphDocument): Promise<ConceptSearch> {
  let search = made.get(document)
  if (!search) {
    search = make(document)
    made.set(document, search)
    search.catch(() => made.delete(document))
  }
  return search
}

/** The search over the open document; null until it is wanted and ready. */
export function useConceptSearch(wanted: boolean): ConceptSearch | null {
  const document = useApp((s) => s.open?.document ?? null)
  const [ready, setReady] = useState<{ document: GraphDocument; search: ConceptSearch } | null>(null)
  useEffect(() => {
    if (!wanted || !document) return
    let current = true
    searchOf(document).then(
      (search) => {
        if (current) setReady({ document, search })
      },
      () => {},
    )
    return () => {
      current = false
    }
  }, [wanted, document])
  return ready && ready.document === document ? ready.search : null
}
