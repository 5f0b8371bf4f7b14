/** Asks the worker, one question at a time; a question can be given up. */
import type { ArticleReply, ArticleRequest } from './articleMessages.ts'

export interface Asked {
  readonly reply: Promise<ArticleReply>
  readonly cancel: () => void
}

/** Put a question to a worker of its own. The promise fails if the worker does, and never settles once cancelled. */
export function ask(request: ArticleRequest): Asked {
  const worker = new Worker(new URL('./article.worker.ts', import.meta.url), { type: 'module' })
  const reply = new Promise<ArticleReply>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ArticleReply>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
  })
  worker.postMessage(request)
  return { reply, cancel: () => worker.terminate() }
}
