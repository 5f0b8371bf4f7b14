/** The commands, in the order of the help. A new one is a file and a line here. */
import { build } from './build.ts'
import { check } from './check.ts'
import type { CommandEntry } from './command.ts'
import { draft } from './draft.ts'
import { exportCommand } from './export.ts'
import { schema } from './schema.ts'

export const commands: readonly CommandEntry[] = [check, build, draft, exportCommand, schema]
