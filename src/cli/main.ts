#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { exitCodes } from './command.ts'
import { commands } from './commands.ts'
import { UsageError } from './files.ts'
import { version } from './version.ts'

const program = new Command('gangmu')
  .description('From an institutional article to a typed, quote-anchored knowledge graph.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(gangmu --help says more)')
  .addHelpText(
    'after',
    `
Examples:
  $ gangmu check data/yubei-shuangpeiyu/graph.json
  $ gangmu build data/yubei-shuangpeiyu
  $ gangmu export graph.json --to graphology -o graphology.json
  $ cat graph.json | gangmu check - --json

Exit codes: 0 all is well, 1 problems were found, 2 the command was called wrongly.`,
  )

for (const { name, describes, examples, define } of commands) {
  const command = program.command(name).description(describes)
  const lines = examples.map((example) => `  $ gangmu ${example}`)
  define(command)
  command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'))
}

// Whoever reads what we print may stop reading: `gangmu check FILE | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already.
    process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  } else if (error instanceof UsageError) {
    process.stderr.write(`gangmu: ${error.message}\n`)
    process.exitCode = exitCodes.usage
  } else throw error
}
