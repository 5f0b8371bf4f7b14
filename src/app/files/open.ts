/** Opening a file: in a worker, whole or not at all. What is open stays open until the new document is known to be sound. */
import type { GraphDocument, Issue } from '../../schema/index.ts'
import { limits } from '../../schema/index.ts'
import { prepareContent } from '../content/index.ts'
import type { Place } from '../state/index.ts'
import { actions, app } from '../state/index.ts'
import { isDocument, takeFile } from './intake.ts'
import type { ReadReply, ReadRequest } from './readMessages.ts'
import { keep, kept } from './shelf.ts'
import { work } from './work.ts'

type Outcome = { readonly document: GraphDocument } | { readonly issues: readonly Issue[] } | null

const megabytes = (bytes: number): number => Math.round(bytes / 1048576)

const tooLarge = (size: number): Issue => ({
  code: 'document.bytes',
  severity: 'error',
  path: [],
  message: `The file has ${megabytes(size)} MB; at most ${megabytes(limits.bytes)} MB are read.`,
  remedy: 'Divide it into smaller documents.',
  values: { size: megabytes(size), limit: megabytes(limits.bytes) },
})

const crashed = (message: string): Issue => ({
  code: 'file.crash',
  severity: 'error',
  path: [],
  message: `Reading stopped: ${message || 'the reader ended without a word'}.`,
  remedy: 'Check that the file is what it should be, and try again.',
})

/** Read a file in a worker; null if it was cancelled. */
function read(file: File): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
    const end = (outcome: Outcome) => {
      worker.terminate()
      work.setState({ current: null })
      resolve(outcome)
    }
    work.getState().current?.cancel()
    work.setState({ current: { name: file.name, phase: 'reading', cancel: () => end(null) } })
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.type === 'phase') {
        const { current } = work.getState()
        if (current) work.setState({ current: { ...current, phase: data.phase } })
      } else end(data.type === 'document' ? { document: data.document } : { issues: data.issues })
    }
    worker.onerror = (event) => end({ issues: [crashed(event.message)] })
    worker.postMessage({ file } satisfies ReadRequest)
  })
}

/** Open a file in the window, or say why not. What is no graph document is taken in as an article. */
export async function openFile(file: File): Promise<void> {
  if (!(await isDocument(file))) return takeFile(file)
  if (file.size > limits.bytes) return actions.refuse(file.name, [tooLarge(file.size)])
  const outcome = await read(file)
  if (!outcome) return
  if ('issues' in outcome) return actions.refuse(file.name, outcome.issues)
  const { document } = outcome
  await prepareContent(app.getState().language, document.source.language)?.catch(() => undefined)
  try {
    actions.show(document, file.name)
  } catch (error) {
    return actions.refuse(file.name, [crashed(error instanceof Error ? error.message : '')])
  }
  await keep(document, file.name, file)
}

/** Fetch a document of an earlier visit. @returns what shows it at the place, or null if it is not there or cannot be read */
export async function fetchKept(key: string, place: Partial<Place>): Promise<(() => void) | null> {
  const file = await kept(key)
  const outcome = file && (await read(file))
  if (!file || !outcome || 'issues' in outcome) return null
  const { document } = outcome
  await prepareContent(place.language ?? app.getState().language, document.source.language)?.catch(() => undefined)
  return () => actions.show(document, file.name, place)
}

/** Let a person choose a file, and open it. */
export function chooseFile(): void {
  const input = globalThis.document.createElement('input')
  input.type = 'file'
  input.accept = '.json,.txt,.text,.md,.html,.htm,application/json,text/plain,text/html'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void openFile(file)
  })
  input.click()
}
