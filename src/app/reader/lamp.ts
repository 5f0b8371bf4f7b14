/**
 * Puts light on the segments that are on the page. What shall be lit is known for the whole text; a segment that comes onto the
 * page later is lit as it comes. Outside React: a hover touches a few elements, not the tree.
 */
import type { Cut } from './blocks.ts'
import { segmentsIn } from './blocks.ts'
import type { Chunk } from './chunks.ts'
import type { Hue } from './light.ts'

type Light = ReadonlyMap<number, Hue>

const none: Light = new Map()

export class Lamp {
  private readonly cut: Cut
  private readonly chunks: readonly Chunk[]
  /** Elements of segments by index, as far as they are on the page. */
  private readonly elements = new Map<number, HTMLElement>()
  /** Elements of blocks by the index of their first segment. */
  private readonly blocks = new Map<number, HTMLElement>()
  private readonly openers = new Map<number, () => void>()
  private lit: Light = none
  private chosen: Light = none
  private shown: (id: string) => boolean = () => true

  constructor(cut: Cut, chunks: readonly Chunk[]) {
    this.cut = cut
    this.chunks = chunks
  }

  /** How to bring the marks of a chunk onto the page at once. */
  setOpener(chunk: number, open: (() => void) | null): void {
    if (open) this.openers.set(chunk, open)
    else this.openers.delete(chunk)
  }

  /** Take up the blocks and segments below an element. */
  add(root: HTMLElement): void {
    for (const el of root.querySelectorAll<HTMLElement>('[data-block]')) this.blocks.set(Number(el.dataset.block), el)
    for (const el of root.querySelectorAll<HTMLElement>('[data-s]')) {
      const i = Number(el.dataset.s)
      this.elements.set(i, el)
      const lit = this.lit.get(i)
      const chosen = this.chosen.get(i)
      if (lit) el.dataset.lit = lit
      if (chosen) el.dataset.chosen = chosen
      this.dim(i, el)
    }
  }

  /** Forget the segments of a chunk. */
  remove({ first, last }: Chunk): void {
    for (let i = first; i < last; i++) this.elements.delete(i)
  }

  setLit(next: Light): void {
    this.paint('lit', this.lit, next)
    this.lit = next
  }

  setChosen(next: Light): void {
    this.paint('chosen', this.chosen, next)
    this.chosen = next
  }

  /** Which concepts are shown; the marks of the others step back. */
  setShown(shown: (id: string) => boolean): void {
    this.shown = shown
    for (const [i, el] of this.elements) this.dim(i, el)
  }

  /** The element of a segment, brought onto the page if need be. */
  element(index: number): HTMLElement | null {
    const known = this.elements.get(index)
    if (known) return known
    const chunk = this.chunks.find((c) => index >= c.first && index < c.last)
    if (chunk) this.openers.get(chunk.index)?.()
    return this.elements.get(index) ?? null
  }

  /** The element of a segment, or of the block that it is in while its marks are not on the page. */
  nearest(index: number): HTMLElement | null {
    return this.elements.get(index) ?? this.blocks.get(this.blockOf(index)) ?? null
  }

  /** Elements of the segments that a span touches. */
  within(start: number, end: number): HTMLElement[] {
    return segmentsIn(this.cut.segments, start, end).flatMap((i) => this.element(i) ?? [])
  }

  private blockOf(segment: number): number {
    const { blocks } = this.cut
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.first ?? 0) > segment) high = middle
      else low = middle + 1
    }
    return blocks[low - 1]?.first ?? -1
  }

  private paint(name: 'lit' | 'chosen', before: Light, next: Light): void {
    for (const i of before.keys()) {
      if (next.has(i)) continue
      const el = this.elements.get(i)
      if (el) delete el.dataset[name]
    }
    for (const [i, hue] of next) {
      const el = this.elements.get(i)
      if (el && el.dataset[name] !== hue) el.dataset[name] = hue
    }
  }

  private dim(i: number, el: HTMLElement): void {
    const nodes = this.cut.segments[i]?.nodes ?? []
    if (nodes.length > 0) el.classList.toggle('off', !nodes.some(this.shown))
  }
}
