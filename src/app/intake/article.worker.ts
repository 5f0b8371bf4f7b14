/** Decodes, reads and drafts an article off the main thread. */
import { draft } from '../../draft/index.ts'
import { decode, read } from '../../text/index.ts'
import type { ArticleReply, ArticleRequest } from './articleMessages.ts'

async function answer(request: ArticleRequest): Promise<ArticleReply> {
  if (request.type === 'decode') {
    const result = decode(new Uint8Array(await request.file.arrayBuffer()))
    if (!result.ok) return { type: 'refused', issues: result.issues }
    return { type: 'decoded', text: result.value.text, encoding: result.value.encoding, issues: result.issues }
  }
  if (request.type === 'zones') return { type: 'zones', zones: read(request.text).zones }
  const result = draft(request.text, { id: request.name, zones: request.zones })
  if (!result.ok) return { type: 'refused', issues: result.issues }
  return { type: 'drafted', document: result.value, issues: result.issues }
}

addEventListener('message', (event: MessageEvent<ArticleRequest>) => {
  answer(event.data).then(
    (reply) => postMessage(reply),
    (error: unknown) => {
      // As an error of the worker, so that the window hears of it.
      setTimeout(() => {
        throw error
      })
    },
  )
})
