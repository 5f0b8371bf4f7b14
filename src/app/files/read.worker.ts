/** Reads, decodes and checks a file off the main thread. */
import { z } from 'zod'
import { checkDocument } from '../../graph/index.ts'
import type { Issue } from '../../schema/index.ts'
import { readDocument } from '../../schema/index.ts'
import { decode } from '../../text/index.ts'
import type { ReadReply, ReadRequest } from './readMessages.ts'

// The page's policy forbids the code that zod would write for speed.
z.config({ jitless: true })

const reply = (message: ReadReply) => postMessage(message)

/**
 * Doubts about what a sound document says. The audit shows them; they are no reason to refuse a file, least of all a draft that was
 * saved here half-finished.
 */
const doubts: ReadonlySet<string> = new Set([
  'actor.contradicted',
  'count.mismatch',
  'responsibility.unowned',
  'support.inferred',
  'support.stated',
])

/** Why bytes that are not UTF-8 are refused. */
function encodingIssue(bytes: Uint8Array): Issue {
  const guess = decode(bytes)
  if (!guess.ok) {
    return {
      code: 'file.binary',
      severity: 'error',
      path: [],
      message: 'The file is not text.',
      remedy: 'Choose a graph document (.json).',
    }
  }
  const { encoding } = guess.value
  return {
    code: 'file.encoding',
    severity: 'error',
    path: [],
    message: `The file is in ${encoding.toUpperCase()}; a graph document is in UTF-8.`,
    remedy: 'Save it as UTF-8.',
    values: { encoding: encoding.toUpperCase() },
  }
}

async function answer({ file }: ReadRequest): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return reply({ type: 'refused', issues: [encodingIssue(bytes)] })
  }
  reply({ type: 'phase', phase: 'checking' })
  const result = readDocument(text)
  if (!result.ok) return reply({ type: 'refused', issues: result.issues })
  const issues = [...result.issues, ...checkDocument(result.value)]
  reply(
    issues.some((i) => i.severity === 'error' && !doubts.has(i.code))
      ? { type: 'refused', issues }
      : { type: 'document', document: result.value, issues },
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
