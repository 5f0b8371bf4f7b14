/**
 * The documents that were opened or drafted in this browser, the last few, so that a reload, Back or a bookmark finds them
 * again. They are kept in the browser's own database and leave it for nowhere. Where a browser keeps nothing (a private
 * window, a page from a file, a full disk), the visit goes on, only unremembered.
 */
import { createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval'
import type { GraphDocument } from '../../schema/index.ts'

/** A document as it is kept: the file that would be opened. */
interface Kept {
  readonly name: string
  readonly file: Blob
  /** When it was last put here, ms since 1970. */
  readonly at: number
}

/** How many documents are kept; the oldest goes first. */
const MOST = 8

/** Bytes of the largest document that is kept. */
const LARGEST = 32 * 1024 * 1024

/** What stands for a document in an address and on the shelf: the start of the hash of its text. */
export const mark = (document: GraphDocument): string => document.source.sha256.slice(0, 8)

let opened: UseStore | null = null
function shelf(): UseStore {
  opened ??= createStore('gangmu', 'documents')
  return opened
}

/** Keep a document under its mark. */
export async function keep(document: GraphDocument, name: string, file: Blob): Promise<void> {
  if (file.size > LARGEST) return
  try {
    await set(mark(document), { name, file, at: Date.now() } satisfies Kept, shelf())
    const all = await entries<string, Kept>(shelf())
    all.sort(([, a], [, b]) => b.at - a.at)
    const old = all.slice(MOST).map(([key]) => key)
    if (old.length > 0) await delMany(old, shelf())
  } catch {
    // Nothing can be kept here.
  }
}

/** The file of a document that was kept, or null. */
export async function kept(key: string): Promise<File | null> {
  try {
    const found = await get<Kept>(key, shelf())
    return found ? new File([found.file], found.name, { type: 'application/json' }) : null
  } catch {
    return null
  }
}
