/** The parts of the benchmark, in the order in which they run. */
import { app } from './app.ts'
import { documents } from './documents.ts'
import { drafting } from './drafting.ts'
import type { Suite } from './harness.ts'
import { layout } from './layout.ts'
import { text } from './text.ts'

export const suites: readonly Suite[] = [text, drafting, documents, layout, app]
