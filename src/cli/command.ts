/** What a command is: an entry in the table from which the command line and its help are made. */
import type { Command } from 'commander'

export interface CommandEntry {
  readonly name: string
  /** One sentence. */
  readonly describes: string
  /** Calls, without `gangmu` before them. */
  readonly examples: readonly string[]
  /** Add arguments, options and what happens. An action sets `process.exitCode`. */
  define(command: Command): void
}

/** All is well; problems were found; the command was called wrongly. */
export const exitCodes = { fine: 0, problems: 1, usage: 2 } as const
