/** Carrying a document away: as a whole, or what is shown of it, in any of the formats. */
import { formatOf, subset } from '../../formats/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import type { AppState } from '../state/index.ts'
import { download } from './download.ts'

export type Scope = 'all' | 'shown'

/** The document as it is carried away: with the positions that it has on the screen now. Null if nothing is open. */
export function documentToCarry(state: AppState, scope: Scope): GraphDocument | null {
  const { open, positions, visible } = state
  if (!open) return null
  const { document } = open
  const whole = positions.force ? { ...document, layout: { positions: positions.force } } : document
  return scope === 'all' ? whole : subset(whole, visible)
}

/** A file name from an identifier: letters, digits and hyphens of any script, at most 80 characters. */
export function fileName(id: string, extension: string): string {
  const stem = id
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${stem || 'graph'}.${extension}`
}

/**
 * Save the open document.
 * @returns the name of the file
 * @throws {RangeError} if nothing is open or there is no such format
 */
export function carry(state: AppState, formatId: string, scope: Scope): string {
  const format = formatOf(formatId)
  const document = documentToCarry(state, scope)
  if (!format || !document) throw new RangeError(`Nothing to write as “${formatId}”`)
  const name = fileName(document.source.id + (scope === 'shown' ? '-part' : ''), format.extension)
  download(name, format.write(document), format.mediaType)
  return name
}
