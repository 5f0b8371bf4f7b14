/** A grid that answers quickly whether a box is still free. */

/** A box in pixels, y down. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CELL = 64

/** Cells by number: far enough apart that no two cells of a plane of a million pixels share one. */
const cellKey = (i: number, j: number): number => i * 65_537 + j

/** Boxes and discs that are taken. A box in `n` cells costs `n` look-ups and what lies in these cells. */
export class Occupancy {
  private readonly cells = new Map<number, number[]>()
  /** Four numbers per box; a disc is kept as its middle, its radius and NaN. */
  private readonly items: number[] = []

  private add(a: number, b: number, c: number, d: number, box: Box): void {
    const item = this.items.length
    this.items.push(a, b, c, d)
    const right = Math.floor(box.right / CELL)
    const bottom = Math.floor(box.bottom / CELL)
    for (let i = Math.floor(box.left / CELL); i <= right; i++) {
      for (let j = Math.floor(box.top / CELL); j <= bottom; j++) {
        const key = cellKey(i, j)
        const cell = this.cells.get(key)
        if (cell) cell.push(item)
        else this.cells.set(key, [item])
      }
    }
  }

  addBox(box: Box): void {
    this.add(box.left, box.top, box.right, box.bottom, box)
  }

  addDisc(x: number, y: number, radius: number): void {
    this.add(x, y, radius, Number.NaN, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  }

  /** Whether a box touches nothing that is taken. Boxes that only share a border do not touch. */
  isFree(box: Box): boolean {
    const { items } = this
    const right = Math.floor(box.right / CELL)
    const bottom = Math.floor(box.bottom / CELL)
    for (let i = Math.floor(box.left / CELL); i <= right; i++) {
      for (let j = Math.floor(box.top / CELL); j <= bottom; j++) {
        for (const item of this.cells.get(cellKey(i, j)) ?? []) {
          const a = items[item]!
          const b = items[item + 1]!
          const c = items[item + 2]!
          const d = items[item + 3]!
          if (Number.isNaN(d)) {
            const dx = Math.max(box.left - a, 0, a - box.right)
            const dy = Math.max(box.top - b, 0, b - box.bottom)
            if (dx * dx + dy * dy < c * c) return false
          } else if (box.left < c && box.right > a && box.top < d && box.bottom > b) return false
        }
      }
    }
    return true
  }
}
