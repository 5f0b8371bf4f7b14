/** How large a document may be. Beyond these figures a file is refused before it is looked into. */
export interface Limits {
  /** Bytes of the file as UTF-8. */
  readonly bytes: number
  readonly nodes: number
  readonly edges: number
  /** Problems that are reported; the rest is counted. */
  readonly issues: number
}

/** 128 MiB, 200,000 nodes, 1,000,000 edges: what a computer with 4 GB can hold open. */
export const limits: Limits = { bytes: 128 * 1024 * 1024, nodes: 200_000, edges: 1_000_000, issues: 200 }

/** Length of a text in bytes of UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    if (unit < 0x800) bytes += 1
    else if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      // A pair: two units, four bytes.
      bytes += 2
      i++
    } else bytes += 2
  }
  return bytes
}
