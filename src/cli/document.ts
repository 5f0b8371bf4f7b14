/** Reading a document for a command: bytes, text, JSON, schema; each with its own message if it fails. */
import type { GraphDocument, Issue, Result } from '../schema/index.ts'
import { readDocument } from '../schema/index.ts'
import { readBytes } from './files.ts'

export interface ReadFile {
  /** The text of the file; null if its bytes are none. */
  readonly text: string | null
  readonly result: Result<GraphDocument>
}

/** What to say of bytes that are no UTF-8. */
export const utf8Issue: Issue = {
  code: 'file.encoding',
  severity: 'error',
  path: [],
  message: 'The file is not UTF-8.',
  remedy: 'Save it as UTF-8.',
}

/** The text of UTF-8 bytes, without a byte order mark; null if they are something else. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** @throws {UsageError} if there is no such file */
export async function readDocumentFile(path: string): Promise<ReadFile> {
  const text = utf8(await readBytes(path))
  return text === null ? { text, result: { ok: false, issues: [utf8Issue] } } : { text, result: readDocument(text) }
}
