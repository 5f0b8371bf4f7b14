/** Where many passages stand in one text, found together. */

/** Most places that are told of one passage; whoever has as many is as good as everywhere. */
export const MOST_PLACES = 1000

const BASE = 0x01000193

/** Passages whose length lies between one power of two and the next, by the hash of that many first units. */
interface Class {
  readonly length: number
  readonly byHash: Map<number, string[]>
  /** Whether some passage's hash ends in these 16 bits. */
  readonly seen: Uint8Array
}

function classesOf(passages: ReadonlySet<string>): Class[] {
  const classes = new Map<number, Class>()
  for (const passage of passages) {
    if (!passage) continue
    const length = 2 ** Math.floor(Math.log2(passage.length))
    let known = classes.get(length)
    if (!known) {
      known = { length, byHash: new Map(), seen: new Uint8Array(65536) }
      classes.set(length, known)
    }
    let hash = 0
    for (let i = 0; i < length; i++) hash = (Math.imul(hash, BASE) + passage.charCodeAt(i)) | 0
    known.seen[mixed(hash)] = 1
    const list = known.byHash.get(hash)
    if (list) list.push(passage)
    else known.byHash.set(hash, [passage])
  }
  return [...classes.values()]
}

const mixed = (hash: number) => (hash ^ (hash >>> 16)) & 0xffff

/**
 * The places of each passage, ascending, in UTF-16 code units; at most `MOST_PLACES` each. A rolling hash (Karp and Rabin 1987) over
 * the text for each power of two among the lengths of the passages; a hit is compared. So the cost is the text's length times
 * those few, and the comparisons of passages that begin alike.
 */
export function placesOf(text: string, passages: ReadonlySet<string>): Map<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const passage of passages) found.set(passage, [])
  for (const { length, byHash, seen } of classesOf(passages)) {
    if (length > text.length) continue
    let highest = 1
    for (let i = 1; i < length; i++) highest = Math.imul(highest, BASE)
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      if (i >= length) hash = (hash - Math.imul(highest, text.charCodeAt(i - length))) | 0
      hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
      if (i < length - 1 || seen[mixed(hash)] === 0) continue
      const candidates = byHash.get(hash)
      if (!candidates) continue
      const at = i - length + 1
      for (const passage of candidates) {
        const places = found.get(passage)!
        if (places.length < MOST_PLACES && text.startsWith(passage, at)) places.push(at)
      }
    }
  }
  return found
}
