/**
 * `npm run bench`: ours beside the baselines of the field, measured in the same run.
 * `--only NAME` runs a part, `--runs N` how often each is measured (5 unless told), `--list` says what there is.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Measured } from './harness.ts'
import { measure, printed, timesTable } from './harness.ts'
import { suites } from './suites.ts'

const options = {
  only: { type: 'string', multiple: true },
  runs: { type: 'string', default: '5' },
  list: { type: 'boolean', default: false },
} as const

function asked() {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} Use --only NAME, --runs N or --list.`)
    process.exit(2)
  }
}

const values = asked()

if (values.list) {
  for (const { name, about } of suites) console.log(`${name.padEnd(12)}${about}`)
  process.exit(0)
}

const runs = Number(values.runs)
const unknown = (values.only ?? []).filter((name) => !suites.some((s) => s.name === name))
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  const names = suites.map((s) => s.name).join(', ')
  console.error(
    unknown.length > 0
      ? `No such part: ${unknown.join(', ')}. There are: ${names}.`
      : '--runs takes a whole number from 1.',
  )
  process.exit(2)
}

console.log(
  `Node ${process.version}, ${cpus().length} cores; medians of ${runs} runs, processor time unless said otherwise\n`,
)
for (const suite of suites) {
  if (values.only && !values.only.includes(suite.name)) continue
  const measured: Measured[] = []
  for (const row of await suite.rows()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${suite.name}: ${row.name}\x1b[K`)
    measured.push(await measure(row, runs))
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  if (measured.length > 0) console.log(printed(timesTable(suite.about, measured)))
  for (const table of (await suite.tables?.()) ?? []) console.log(printed(table))
}
