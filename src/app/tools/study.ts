/** Importance, communities and audit of the open document, worked out once in a worker. */
import { useEffect, useState } from 'react'
import type { GraphDocument } from '../../schema/index.ts'
import { useApp } from '../state/index.ts'
import type { StudyPart, StudyResult } from './studyMessages.ts'

/** Statements handed over at a time: cloning them stays well below a frame. */
const SLICE = 500

const done = new WeakMap<GraphDocument, Promise<StudyResult>>()

async function handOver(worker: Worker, { nodes, edges, ...rest }: GraphDocument): Promise<void> {
  const post = (part: StudyPart) => worker.postMessage(part)
  for (let i = 0; i < Math.max(nodes.length, edges.length); i += SLICE) {
    post({ nodes: nodes.slice(i, i + SLICE), edges: edges.slice(i, i + SLICE), rest: null })
    await new Promise((next) => setTimeout(next))
  }
  post({ nodes: [], edges: [], rest })
}

function study(document: GraphDocument): Promise<StudyResult> {
  const known = done.get(document)
  if (known) return known
  const result = new Promise<StudyResult>((resolve, reject) => {
    const worker = new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }) => {
      resolve(data)
      worker.terminate()
    }
    worker.onerror = (event) => {
      reject(new Error(event.message))
      worker.terminate()
    }
    handOver(worker, document)
  })
  done.set(document, result)
  result.catch(() => done.delete(document))
  return result
}

/** The study of the open document; null while it is made, `failed` if it cannot be. */
export function useStudy(): StudyResult | 'failed' | null {
  const document = useApp((s) => s.open?.document ?? null)
  const [state, setState] = useState<{ document: GraphDocument; result: StudyResult | 'failed' } | null>(null)
  useEffect(() => {
    if (!document) return
    let current = true
    const set = (result: StudyResult | 'failed') => {
      if (current) setState({ document, result })
    }
    study(document).then(set, () => set('failed'))
    return () => {
      current = false
    }
  }, [document])
  return state && state.document === document ? state.result : null
}
