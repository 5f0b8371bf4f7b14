/** Reads, decodes and checks a file off the main thread. */
import { z } from 'zod'
import type { Issue } from '../../schema/index.ts'
import { readDocument } from '../../schema/index.ts'
import type { ReadReply, ReadRequest } from './readMessages.ts'

// The page's policy forbids the code that zod would write for speed.
z.config({ jitless: true })

const reply = (message: ReadReply) => postMessage(message)

const notUtf8: Issue = {
  code: 'file.encoding',
  severity: 'error',
  path: [],
  message: 'The file is not UTF-8.',
  remedy: 'Save it as UTF-8.',
}

async function answer({ file }: ReadRequest): Promise<void> {
  const bytes = await file.arrayBuffer()
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return reply({ type: 'refused', issues: [notUtf8] })
  }
  reply({ type: 'phase', phase: 'checking' })
  const result = readDocument(text)
  reply(
    result.ok
      ? { type: 'document', document: result.value, issues: result.issues }
      : { type: 'refused', issues: result.issues },
  )
}

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  answer(event.data).catch((error: unknown) => {
    // As an error of the worker, so that the window hears of it.
    setTimeout(() => {
      throw error
    })
  })
})
