/** Decodes, reads and drafts an article off the main thread. */
import { draft } from '../../draft/index.ts'
import { serialise } from '../../schema/index.ts'
import type { Unit } from '../../text/index.ts'
import { decode, read } from '../../text/index.ts'
import type { ArticleReply, ArticleRequest } from './articleMessages.ts'
import { isPage } from './isPage.ts'

/** The text itself, or the words of a page; with the line ends that everything here counts on. */
async function plain(text: string): Promise<string> {
  if (isPage(text)) return (await import('./page.ts')).pageText(text)
  return text.replace(/\r\n?/g, '\n')
}

/** Where the headings of sections begin, their markers included. */
const headingsOf = (units: readonly Unit[]): number[] =>
  units.flatMap((u) => [
    ...(u.kind === 'section' && u.heading ? [(u.marker ?? u.heading).start] : []),
    ...headingsOf(u.children),
  ])

async function answer(request: ArticleRequest): Promise<ArticleReply> {
  if (request.type === 'decode') {
    const result = decode(new Uint8Array(await request.file.arrayBuffer()))
    if (!result.ok) return { type: 'refused', issues: result.issues }
    const { text, encoding } = result.value
    return { type: 'decoded', text: await plain(text), encoding, issues: result.issues }
  }
  if (request.type === 'zones') {
    const text = await plain(request.text)
    const { zones, units } = read(text)
    return { type: 'zones', text, zones, headings: headingsOf(units) }
  }
  const result = draft(request.text, { id: request.name, zones: request.zones })
  if (!result.ok) return { type: 'refused', issues: result.issues }
  const file = new Blob([serialise(result.value)], { type: 'application/json' })
  return { type: 'drafted', document: result.value, file, issues: result.issues }
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
