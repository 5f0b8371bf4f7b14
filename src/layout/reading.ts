/** The reading order: section under section, in each from left to right as the text names its concepts. */
import type { Drawing } from './drawing.ts'
import type { Plane } from './plane.ts'
import type { Stack } from './slots.ts'
import { arrange, COLUMN_GAP, stackHeight } from './slots.ts'

/** Space between two sections, in units: room for a heading. */
const SECTION_GAP = 44

interface Chunk {
  readonly nodes: number[]
  readonly section: number
  readonly column: number
}

/** Members of each section in reading order; those without a quote come last of all. */
function inOrder(drawing: Drawing): number[][] {
  const out: number[][] = []
  const all = Array.from({ length: drawing.count }, (_, i) => i)
  all.sort((a, b) => drawing.section[a]! - drawing.section[b]! || drawing.first[a]! - drawing.first[b]! || a - b)
  for (const i of all) {
    const last = out[out.length - 1]
    if (last && drawing.section[last[0]!] === drawing.section[i]) last.push(i)
    else out.push([i])
  }
  return out
}

/** Each section cut into at most `columns` stretches of about equal length, spread over the columns. */
function chunksOf(sections: readonly number[][], columns: number): Chunk[] {
  return sections.flatMap((nodes, section) => {
    const chunks = new Map<number, Chunk>()
    nodes.forEach((i, rank) => {
      const column = Math.floor((rank * columns) / nodes.length)
      const chunk = chunks.get(column)
      if (chunk) chunk.nodes.push(i)
      else chunks.set(column, { nodes: [i], section, column })
    })
    return [...chunks.values()]
  })
}

interface Page {
  readonly chunks: readonly Chunk[]
  readonly columnWidths: readonly number[]
  readonly sectionHeights: readonly number[]
  readonly width: number
  readonly height: number
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

function pageOf(drawing: Drawing, sections: readonly number[][], columns: number): Page {
  const chunks = chunksOf(sections, columns)
  const columnWidths = new Array<number>(columns).fill(0)
  const sectionHeights = new Array<number>(sections.length).fill(0)
  for (const { nodes, section, column } of chunks) {
    const width = nodes.reduce((most, i) => Math.max(most, drawing.boxWidth[i]!), 0)
    columnWidths[column] = Math.max(columnWidths[column]!, width)
    sectionHeights[section] = Math.max(sectionHeights[section]!, stackHeight(drawing, nodes))
  }
  return {
    chunks,
    columnWidths,
    sectionHeights,
    width: sum(columnWidths) + COLUMN_GAP * (columns - 1),
    height: sum(sectionHeights) + SECTION_GAP * (sections.length - 1),
  }
}

/** The page that the viewport shows largest. */
function bestPage(drawing: Drawing, sections: readonly number[][]): Page {
  const longest = sections.reduce((most, nodes) => Math.max(most, nodes.length), 1)
  let best: Page | null = null
  let bestScale = 0
  for (let columns = 1; columns <= longest; columns = Math.max(columns + 1, Math.floor(columns * 1.1))) {
    const page = pageOf(drawing, sections, columns)
    const scale = Math.min(drawing.viewport.width / page.width, drawing.viewport.height / page.height)
    if (!best || scale > bestScale) {
      best = page
      bestScale = scale
    }
  }
  return best!
}

/**
 * Positions in reading order. A section is a strip across the picture; in it, concepts follow the text from left to right, a few
 * that follow each other closely standing in one stack, in the order that crosses least. Yields the share done.
 */
export function* readingLayout(drawing: Drawing): Generator<number, Plane> {
  if (drawing.count === 0) return { x: new Float64Array(0), y: new Float64Array(0) }
  const page = bestPage(drawing, inOrder(drawing))
  const lefts: number[] = []
  let left = -page.width / 2
  for (const width of page.columnWidths) {
    lefts.push(left)
    left += width + COLUMN_GAP
  }
  const tops: number[] = []
  let top = -page.height / 2
  for (const height of page.sectionHeights) {
    tops.push(top)
    top += height + SECTION_GAP
  }
  const groupOf = new Uint32Array(drawing.count)
  const stacks: Stack[] = page.chunks.map(({ nodes, section, column }, group) => {
    for (const i of nodes) groupOf[i] = group
    return {
      x: lefts[column]! + page.columnWidths[column]! / 2,
      top: tops[section]!,
      height: page.sectionHeights[section]!,
      nodes: nodes.sort(
        (a, b) => drawing.aspect[a]! - drawing.aspect[b]! || drawing.first[a]! - drawing.first[b]! || a - b,
      ),
    }
  })
  return yield* arrange(drawing, stacks, groupOf)
}
