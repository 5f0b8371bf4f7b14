import { checkDocument, coverage } from '../graph/index.ts'
import type { GraphDocument } from '../schema/index.ts'
import { formatPath } from '../schema/index.ts'
import { read } from '../text/index.ts'
import type { CommandEntry } from './command.ts'
import { exitCodes } from './command.ts'
import { readDocumentFile } from './document.ts'
import { passagesOf } from './passage.ts'
import { failed, located, report, size, tally } from './report.ts'

interface Options {
  readonly json?: true
  readonly coverage?: true
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** How much of the article the graph speaks of, and the sentences that it leaves out. */
function coverageLines(document: GraphDocument): string[] {
  const { clauses, characters, uncovered } = coverage(document, read(document.source.text))
  const passages = passagesOf(document.source.text)
  return [
    `clauses touched by a quote: ${clauses.covered} of ${clauses.total} (${percent(clauses.share)})`,
    `characters within a quote: ${characters.covered} of ${characters.total} (${percent(characters.share)})`,
    ...(uncovered.length > 0 ? [`sentences without any: ${uncovered.length}`] : []),
    ...uncovered.flatMap((span) => passages.show(span).map((line) => `    ${line}`)),
  ]
}

export const check: CommandEntry = {
  name: 'check',
  describes:
    'Check a graph document: its form, its quotes, and the rules of the ontology. Reports all problems at once.',
  examples: ['check graph.json', 'check graph.json --coverage', 'check - --json < graph.json'],
  define(command) {
    command
      .argument('<file>', 'graph document; - reads standard input')
      .option('--json', 'print the problems as JSON')
      .option('--coverage', 'also say how much of the article the graph speaks of')
      .action(async (file: string, options: Options) => {
        const { text, result } = await readDocumentFile(file)
        const document = result.ok ? result.value : null
        const issues = [...result.issues, ...(document ? checkDocument(document) : [])]
        const reported = { file, text, article: document?.source.text ?? null, issues }
        if (options.json) {
          const output = {
            file,
            ok: !failed(issues),
            issues: located(reported).map((issue) => ({ ...issue, at: formatPath(issue.path) })),
            ...(options.coverage && document && { coverage: coverage(document, read(document.source.text)) }),
          }
          process.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
        } else {
          const says = document ? [tally(issues), size(document)] : [tally(issues)]
          process.stdout.write(`${report(reported)}${file}: ${says.join(', ')}\n`)
          if (options.coverage && document) process.stdout.write(`${coverageLines(document).join('\n')}\n`)
        }
        process.exitCode = failed(issues) ? exitCodes.problems : exitCodes.fine
      })
  },
}
