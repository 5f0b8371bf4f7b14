/** Files, standard input and standard output. */
import { mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'

/** A mistake in how the command was called; it ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
}

function because(action: string, path: string, error: unknown): UsageError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new UsageError(`cannot ${action} ${path}: ${reasons[code] ?? message}`)
}

/** The bytes of a file; of standard input for `-`. @throws {UsageError} if it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin)
  try {
    return await readFile(path)
  } catch (error) {
    throw because('read', path, error)
  }
}

/** Write a file whole or not at all. @throws {UsageError} if it cannot be written */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const present = await stat(target).catch(() => null)
    if (present && !present.isFile()) return await writeFile(target, text)
    // Beside the file, so that renaming stays within one disk.
    const directory = await mkdtemp(join(dirname(target), '.gangmu-'))
    try {
      await writeFile(join(directory, 'new'), text, present ? { mode: present.mode } : {})
      await rename(join(directory, 'new'), target)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  } catch (error) {
    throw because('write', path, error)
  }
}
