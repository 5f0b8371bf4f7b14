import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { draft as draftGraph, type Explained, explain } from '../draft/index.ts'
import type { GraphDocument, Issue } from '../schema/index.ts'
import { normalise, serialise } from '../schema/index.ts'
import { decode } from '../text/index.ts'
import type { CommandEntry } from './command.ts'
import { exitCodes } from './command.ts'
import { readBytes, UsageError, writeWhole } from './files.ts'

interface Options {
  readonly output?: string
  readonly explain?: true
  readonly ndjson?: true
}

const say = (issues: readonly Issue[]) => {
  for (const i of issues) process.stderr.write(`${i.severity}: ${i.message}${i.remedy ? ` ${i.remedy}` : ''}\n`)
}

const failed = (issues: readonly Issue[]) => issues.some((i) => i.severity === 'error')

function told(clauses: readonly Explained[]): string {
  let out = ''
  for (const c of clauses) {
    out += `${c.start}  ${c.text}\n`
    for (const m of c.matched) out += `      ${m.rule}  ${m.text}\n`
    for (const s of c.says) out += `      → ${s.source} ${s.kind} ${s.target}  (${s.rule})\n`
  }
  return out
}

const withoutExtension = (path: string) =>
  path
    .split(/[\\/]/)
    .pop()!
    .replace(/\.[^.]*$/, '') || 'draft'

/** One line in, one line out: memory stays that of the longest article. */
async function stream(): Promise<boolean> {
  const write = async (value: object) => {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
  }
  let fine = true
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    let id = `line-${number}`
    try {
      const parsed: unknown = JSON.parse(line)
      const { id: given, text } = (parsed ?? {}) as { id?: unknown; text?: unknown }
      if (typeof given === 'string' && given !== '') id = given
      if (typeof text !== 'string') throw new Error('no text: each line is {"id": …, "text": …}')
      const result = draftGraph(text, { id })
      if (failed(result.issues)) fine = false
      await write({ id, document: result.ok ? normalise(result.value) : null, issues: result.issues })
    } catch (error) {
      fine = false
      const message = error instanceof Error ? error.message : String(error)
      await write({
        id,
        document: null,
        issues: [{ code: 'draft.line', severity: 'error', path: [], message: `Line ${number}: ${message}` }],
      })
    }
  }
  return fine
}

export const draft: CommandEntry = {
  name: 'draft',
  describes:
    'Draft a graph from an article: typed concepts and relations, each with its quote and the rule that made it.',
  examples: [
    'draft article.txt -o graph.json',
    'draft article.txt --explain',
    'draft --ndjson < articles.ndjson > graphs.ndjson',
  ],
  define(command) {
    command
      .argument('[file]', 'text file in any Chinese encoding; - reads standard input')
      .option('-o, --output <file>', 'write the document to a file instead of standard output')
      .option('--explain', 'print clause by clause what matched and what was said for it')
      .option('--ndjson', 'read lines of {"id", "text"} and write a line for each, in constant memory')
      .action(async (file: string | undefined, options: Options) => {
        if (options.ndjson) {
          if (file !== undefined && file !== '-') throw new UsageError('--ndjson reads standard input, not a file')
          process.exitCode = (await stream()) ? exitCodes.fine : exitCodes.problems
          return
        }
        if (file === undefined) throw new UsageError('a text file is needed')
        const decoded = decode(await readBytes(file))
        if (!decoded.ok) {
          say(decoded.issues)
          process.exitCode = exitCodes.problems
          return
        }
        const { text } = decoded.value
        if (options.explain) {
          process.stdout.write(told(explain(text)))
          return
        }
        const result = draftGraph(text, { id: file === '-' ? 'draft' : withoutExtension(file) })
        say(result.issues)
        if (!result.ok) {
          process.exitCode = exitCodes.problems
          return
        }
        const bytes = serialise(result.value satisfies GraphDocument)
        if (options.output) await writeWhole(options.output, bytes)
        else process.stdout.write(bytes)
        process.exitCode = exitCodes.fine
      })
  },
}
