/**
 * Measuring beside each other: our figure and its baseline in the same run, in turn, several times; medians and their ratio. Absolute
 * times on a shared machine say little; processor time says more than the clock on the wall, which waits for others.
 */

/** One thing to measure. */
export interface Row {
  /** What is done, and to how much. */
  readonly name: string
  readonly ours: () => unknown
  /** What the field does instead. */
  readonly baseline?: { readonly name: string; readonly run: () => unknown }
  /** Size of the input in bytes: speed is given in MB/s. */
  readonly bytes?: number
  /** Most that ours may take, as a multiple of the baseline. */
  readonly atMost?: number
  /** Fewer runs than asked for, where one takes long. */
  readonly runs?: number
  /** What happens in another process, such as a browser, is measured by the clock on the wall. */
  readonly clock?: 'processor' | 'wall'
}

/** Figures that are not times. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A part of the benchmark, by the name that `--only` takes. */
export interface Suite {
  readonly name: string
  readonly about: string
  readonly rows: () => Promise<readonly Row[]> | readonly Row[]
  /** Computed after the times. */
  readonly tables?: () => Promise<readonly Table[]> | readonly Table[]
}

/** The middle value, or the mean of the two in the middle; of nothing, NaN. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Processor time of this process in milliseconds. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Short work is done again and again until it has taken about this long, in milliseconds. */
const ENOUGH = 30
const MOST_TIMES = 200

/** Milliseconds that one of `times` runs takes. */
async function time(run: () => unknown, times: number, clock: () => number): Promise<number> {
  const start = clock()
  for (let i = 0; i < times; i++) await run()
  return (clock() - start) / times
}

export interface Measured {
  readonly row: Row
  /** Medians in milliseconds. */
  readonly ours: number
  readonly baseline: number | null
}

/** One run of each to warm up; then both in turn, the other one first every second time. */
export async function measure(row: Row, runs: number): Promise<Measured> {
  const clock = row.clock === 'wall' ? () => performance.now() : processor
  const sides = [row.ours, ...(row.baseline ? [row.baseline.run] : [])]
  const times: number[][] = sides.map(() => [])
  const repeats: number[] = []
  const wanted = Math.min(runs, row.runs ?? runs)
  for (const [side, run] of sides.entries()) {
    const first = await time(run, 1, clock)
    repeats.push(Math.max(1, Math.min(MOST_TIMES, Math.round(ENOUGH / Math.max(first, 0.01)))))
    // What takes so long that it is done once needs no warming up.
    if (wanted === 1) times[side]!.push(first)
  }
  for (let r = 0; wanted > 1 && r < wanted; r++) {
    const order = sides.map((_, side) => side)
    if (r % 2 === 1) order.reverse()
    for (const side of order) times[side]!.push(await time(sides[side]!, repeats[side]!, clock))
  }
  return { row, ours: median(times[0]!), baseline: times[1] ? median(times[1]) : null }
}

const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0))

const figure = (ms: number, bytes: number | undefined): string =>
  bytes === undefined ? `${milliseconds(ms)} ms` : `${(bytes / 1000 / ms).toFixed(1)} MB/s`

/** The rows as a table. A ratio below 1 means that ours is faster. */
export function timesTable(title: string, measured: readonly Measured[]): Table {
  return {
    title,
    head: ['', 'ours', 'baseline', 'ours / baseline', 'asked', 'baseline is'],
    rows: measured.map(({ row, ours, baseline }) => {
      const ratio = baseline === null ? null : ours / baseline
      const asked = row.atMost === undefined ? '' : `≤ ${row.atMost}${ratio !== null && ratio > row.atMost ? ' ✗' : ''}`
      return [
        row.name,
        figure(ours, row.bytes),
        baseline === null ? '' : figure(baseline, row.bytes),
        ratio === null ? '' : ratio.toFixed(2),
        asked,
        row.baseline?.name ?? '',
      ]
    }),
  }
}

/** Columns on the screen that a text takes: Chinese characters take two. */
const columns = (text: string): number => Array.from(text).reduce((n, c) => n + (/[\u2e80-\uffe6]/u.test(c) ? 2 : 1), 0)

/** A table as text: first column to the left, figures to the right. */
export function printed({ title, head, rows }: Table): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, c) => Math.max(...cells.map((row) => columns(row[c] ?? ''))))
  const pad = (text: string, c: number) => {
    const space = ' '.repeat(widths[c]! - columns(text))
    return c === 0 || c === head.length - 1 ? text + space : space + text
  }
  const lines = cells.map((row) => row.map(pad).join('  ').trimEnd())
  lines.splice(1, 0, widths.map((w) => '─'.repeat(w)).join('  '))
  return `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}
