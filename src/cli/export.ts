import { Option } from 'commander'
import { formatOf, formats } from '../formats/index.ts'
import type { CommandEntry } from './command.ts'
import { exitCodes } from './command.ts'
import { readDocumentFile } from './document.ts'
import { writeWhole } from './files.ts'
import { report, tally } from './report.ts'

interface Options {
  readonly to: string
  readonly output?: string
}

export const exportCommand: CommandEntry = {
  name: 'export',
  describes: 'Write a graph document in another format.',
  examples: ['export graph.json --to graphology -o graphology.json', 'export draft.json --to json > graph.json'],
  define(command) {
    const width = Math.max(...formats.map(({ id }) => id.length))
    command
      .argument('<file>', 'graph document; - reads standard input')
      .addOption(
        new Option('--to <format>', 'format to write').choices(formats.map(({ id }) => id)).makeOptionMandatory(),
      )
      .option('-o, --output <file>', 'file to write; otherwise standard output')
      .addHelpText(
        'after',
        ['', 'Formats:', ...formats.map(({ id, says }) => `  ${id.padEnd(width)}  ${says}`)].join('\n'),
      )
      .action(async (file: string, { to, output = '-' }: Options) => {
        const { text, result } = await readDocumentFile(file)
        const { issues } = result
        if (issues.length > 0) {
          process.stderr.write(`${report({ file, text, article: null, issues })}${file}: ${tally(issues)}\n`)
        }
        const format = formatOf(to)
        if (!result.ok || !format) {
          process.exitCode = exitCodes.problems
          return
        }
        const written = format.write(result.value)
        if (output === '-') process.stdout.write(written)
        else await writeWhole(output, written)
      })
  },
}
