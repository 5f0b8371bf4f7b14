/**
 * `npm run score`: how near the drafts come to the gold annotations. Prints a table, compares it with `recorded.json` and fails
 * when a figure is lower; `--record` writes higher ones, and starts a record for a set that has grown. `--misses` lists what was
 * missed and what was too much, `--rules` the precision of each rule.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as OpenCC from 'opencc-js'
import { draft } from '../../src/draft/index.ts'
import type { GraphDocument } from '../../src/schema/index.ts'

import { add, type Compared, compare, figures, type Gold, labelOf, none, quotes, type Tally } from './measure.ts'

const here = import.meta.dirname
const fixtures = join(here, '../fixtures')
const flags = new Set(process.argv.slice(2))

/** `drafting` is what the rules were written with; nobody tunes them on `held-out`. The first article is scored against its curated graph. */
const sets = ['drafting', 'held-out', 'curated'] as const

interface Article {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

function articlesOf(set: (typeof sets)[number]): Article[] {
  if (set === 'curated') {
    const name = 'yubei-shuangpeiyu'
    const { source, nodes, edges } = JSON.parse(
      readFileSync(join(here, `../../data/${name}/graph.json`), 'utf8'),
    ) as GraphDocument
    return [
      {
        name,
        text: source.text,
        gold: {
          article: name,
          nodes: nodes.map((n) => ({
            id: n.id,
            kinds: [n.kind],
            mentions: [labelOf(n.label), ...(n.aliases ?? []).map((a) => a.text)],
            optional: false,
          })),
          edges: edges.map((e) => ({
            source: e.source,
            target: e.target,
            kinds: [e.kind],
            optional: e.support === 'inferred',
          })),
        },
      },
    ]
  }
  return readdirSync(join(fixtures, set))
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length)
      return {
        name,
        text: readFileSync(join(fixtures, set, `${name}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(join(fixtures, set, file), 'utf8')) as Gold,
      }
    })
}
const recordedPath = join(here, 'recorded.json')

type Recorded = Record<string, number>

function drafted(text: string, id: string): GraphDocument {
  const result = draft(text, { id })
  if (!result.ok) throw new Error(`${id}: ${result.issues.map((i) => i.message).join(' ')}`)
  return result.value
}

const toHans = OpenCC.Converter({ from: 't', to: 'cn' })
const toHant = OpenCC.Converter({ from: 'cn', to: 't' })

/** Whether the draft of the other script says the same: kinds, ends, and places. Texts that conversion makes longer are left out. */
function sameInOtherScript(text: string, id: string, document: GraphDocument): boolean | null {
  const convert = document.source.language === 'zh-Hant' ? toHans : toHant
  const other = Array.from(text, (c) => {
    const out = convert(c)
    return [...out].length === 1 ? out : c
  }).join('')
  const shape = (d: GraphDocument) => {
    const places = new Map(
      d.nodes.map((n) => [n.id, `${n.kind} ${n.evidence.map((q) => `${q.start}-${q.end}`).join(' ')}`]),
    )
    return JSON.stringify([
      [...places.values()].sort(),
      d.edges.map((e) => `${e.kind} ${[places.get(e.source), places.get(e.target)].sort()}`).sort(),
    ])
  }
  return shape(document) === shape(drafted(other, id))
}

const now: Recorded = {}
const rows: Record<string, Record<string, number | string>> = {}
const rules = new Map<string, { right: number; drafted: number }>()

for (const set of sets) {
  const total: Record<string, Tally> = {
    'node strict': none(),
    'node relaxed': none(),
    'edge strict': none(),
    'edge relaxed': none(),
  }
  const checked = { count: 0, valid: 0, noise: 0, without: 0 }
  let same = 0
  let articles = 0
  for (const { name, text, gold } of articlesOf(set)) {
    const document = drafted(text, name)
    const strict = compare(gold, document, 1)
    const relaxed = compare(gold, document, 0.6)
    add(total['node strict']!, strict.nodes)
    add(total['node relaxed']!, relaxed.nodes)
    add(total['edge strict']!, strict.edges)
    add(total['edge relaxed']!, relaxed.edges)
    articles++
    if (sameInOtherScript(text, name, document)) same++
    const q = quotes(document)
    checked.count += q.count
    checked.valid += q.valid
    checked.noise += q.noise
    checked.without += q.without
    rows[name] = {
      'node strict': figures(strict.nodes).f1,
      'node relaxed': figures(relaxed.nodes).f1,
      'edge strict': figures(strict.edges).f1,
      'edge relaxed': figures(relaxed.edges).f1,
    }
    if (set === 'drafting') {
      for (const [rule, { right, drafted }] of relaxed.rules) {
        const entry = rules.get(rule) ?? { right: 0, drafted: 0 }
        entry.right += right
        entry.drafted += drafted
        rules.set(rule, entry)
      }
    }
    if (
      flags.has('--misses') &&
      (set === 'drafting' ||
        (set === 'held-out' && flags.has('--held-out')) ||
        (set === 'curated' && flags.has('--curated')))
    )
      printMisses(name, relaxed)
  }
  // Figures of more or other articles are no rise and no fall.
  const of = `${set} (${articles})`
  const row: Record<string, number | string> = {}
  for (const [measure, tally] of Object.entries(total)) {
    const f = figures(tally)
    row[measure] = `${f.f1} (P ${f.precision} R ${f.recall})`
    now[`${of} ${measure}`] = f.f1
    now[`${of} ${measure} precision`] = f.precision
  }
  now[`${of} quotes valid`] = checked.count ? checked.valid / checked.count : 0
  now[`${of} statements free of boilerplate`] = checked.noise === 0 && checked.without === 0 ? 1 : 0
  now[`${of} same in the other script`] = articles ? same / articles : 0
  rows[`all of ${set}`] = row
}

function printMisses(name: string, c: Compared): void {
  console.log(`\n${name}`)
  for (const what of ['nodes', 'edges'] as const) {
    console.log(`  missed ${what}\n${c.missed[what].map((m) => `    ${m}`).join('\n')}`)
    console.log(`  too many ${what}\n${c.extra[what].map((m) => `    ${m}`).join('\n')}`)
  }
}

console.table(rows)
for (const key of Object.keys(now).filter((k) => /quotes|boilerplate|script/.test(k)))
  console.log(`${key}: ${now[key]}`)

if (flags.has('--rules')) {
  const worst = [...rules].map(([rule, { right, drafted }]) => ({ rule, right, drafted, precision: right / drafted }))
  worst.sort((a, b) => b.drafted - b.right - (a.drafted - a.right))
  for (const w of worst) console.log(`${w.rule.padEnd(32)} ${w.right}/${w.drafted} ${w.precision.toFixed(2)}`)
}

let before: Recorded = {}
try {
  before = JSON.parse(readFileSync(recordedPath, 'utf8')) as Recorded
} catch {
  console.log('Nothing is recorded yet.')
}
const lower = Object.keys(before).filter((k) => now[k] !== undefined && now[k] < before[k]!)
if (!flags.has('--record'))
  for (const k of Object.keys(now).filter((k) => before[k] === undefined)) {
    console.log(`NOT RECORDED  ${k}: run \`npm run score -- --record\` once for this set of articles.`)
    process.exitCode = 1
  }
for (const k of lower) console.log(`LOWER  ${k}: ${now[k]} was ${before[k]}`)

if (flags.has('--record')) {
  const best = Object.fromEntries(
    Object.keys(now)
      .sort()
      .map((k) => [k, Math.max(now[k]!, before[k] ?? 0)]),
  )
  writeFileSync(recordedPath, `${JSON.stringify(best, null, 2)}\n`)
  writeMeasured()
}

/** Confidence of a rule: its precision with one right and one wrong statement added, which keeps rare rules near one half. */
function writeMeasured(): void {
  const table = (what: string) =>
    [...rules]
      .filter(([rule]) => rule.startsWith(`${what} `))
      .map(
        ([rule, { right, drafted }]) =>
          [rule.slice(what.length + 1), Math.round((100 * (right + 1)) / (drafted + 2)) / 100] as const,
      )
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([rule, precision]) => `    '${rule}': ${precision},\n`)
      .join('')
  writeFileSync(
    join(here, '../../src/draft/measured.ts'),
    `/** Precision of each rule on the development articles, written by \`npm run score -- --record\`. */\nexport const measured: {\n  readonly node: Readonly<Record<string, number>>\n  readonly edge: Readonly<Record<string, number>>\n} = {\n  node: {\n${table('node')}  },\n  edge: {\n${table('edge')}  },\n}\n`,
  )
}

if (lower.length > 0) process.exitCode = 1
