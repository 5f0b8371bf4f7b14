/** Stable identifiers: `kind.slug` for nodes, a short hash for edges. They are made once and never follow a label. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EdgeKind, NodeKind } from './ontology.ts'

/** SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Lower-case ASCII words joined by hyphens, at most 48 characters; empty if the text has no Latin letters or digits. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'`]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (!words) return ''
  let out = ''
  for (const w of words) {
    if (out && out.length + 1 + w.length > 48) break
    out += out ? `-${w}` : w.slice(0, 48)
  }
  return out
}

/**
 * An id for a new node.
 * @param name the English label, or the pinyin of the Chinese one
 * @param taken ids in use; a collision gets `-2`, `-3`, …
 */
export function nodeId(kind: NodeKind, name: string, taken: { has(id: string): boolean }): string {
  const base = `${kind}.${slug(name) || 'x'}`
  if (!taken.has(base)) return base
  let n = 2
  while (taken.has(`${base}-${n}`)) n++
  return `${base}-${n}`
}

/** The id of an edge: `e.` and the first ten hexadecimal digits of the hash of kind, source and target. */
export const edgeId = (kind: EdgeKind, source: string, target: string): string =>
  `e.${bytesToHex(sha256(utf8ToBytes(`${kind}\n${source}\n${target}`)).subarray(0, 5))}`
