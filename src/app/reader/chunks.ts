/** Blocks in small groups. In a long text a group shows plain words until it comes near the window, and its marks from then on. */
import type { Block, Cut } from './blocks.ts'

export interface Chunk {
  /** Place among all chunks. */
  readonly index: number
  readonly part: 'headline' | 'introduction' | 'signed' | 'rest'
  readonly blocks: readonly Block[]
  /** Its segments: from `first` up to, without, `last`. */
  readonly first: number
  readonly last: number
  /** Code points, for a guess at its height. */
  readonly length: number
}

/** A text with more segments than this is shown chunk by chunk. */
export const MANY_SEGMENTS = 4000

/** Code points after which a chunk is closed. */
const chunkLength = 1500
const chunkBlocks = 40

const partOf = ({ zone }: Block): Chunk['part'] => {
  if (zone === 'headline' || zone === 'introduction') return zone
  return zone === 'boilerplate' ? 'rest' : 'signed'
}

/** All blocks as chunks, in text order; a chunk lies in one part. */
export function chunksOf({ blocks }: Cut): Chunk[] {
  const chunks: Chunk[] = []
  let open: Block[] = []
  let length = 0
  const close = () => {
    const [head] = open
    const tail = open.at(-1)
    if (!head || !tail) return
    chunks.push({
      index: chunks.length,
      part: partOf(head),
      blocks: open,
      first: head.first,
      last: tail.first + tail.segments.length,
      length,
    })
    open = []
    length = 0
  }
  for (const block of blocks) {
    const [head] = open
    if (head && (partOf(head) !== partOf(block) || length >= chunkLength || open.length >= chunkBlocks)) close()
    open.push(block)
    length += block.end - block.start
  }
  close()
  return chunks
}
