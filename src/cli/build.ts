import { basename, join, resolve } from 'node:path'
import { Option } from 'commander'
import { checkDocument } from '../graph/index.ts'
import type { LayoutName } from '../layout/index.ts'
import { layoutDocument, layouts } from '../layout/index.ts'
import type { GraphDocument, Issue } from '../schema/index.ts'
import { formatPath, normalise, serialise } from '../schema/index.ts'
import { decode } from '../text/index.ts'
import type { CommandEntry } from './command.ts'
import { exitCodes } from './command.ts'
import { complete } from './complete.ts'
import { utf8, utf8Issue } from './document.ts'
import { readBytes, writeWhole } from './files.ts'
import type { Reported } from './report.ts'
import { failed, located, report, size, tally } from './report.ts'

interface Options {
  readonly layout?: LayoutName
  readonly json?: true
}

/** What came of a folder: problems by file, and the document if there is one to write. */
interface Built {
  readonly reported: Reported
  readonly document: GraphDocument | null
  readonly placed: number
}

/** Whether every concept has a place, and nothing else has. */
function isLaidOut({ nodes, layout }: GraphDocument): boolean {
  const positions = layout?.positions ?? {}
  return Object.keys(positions).length === nodes.length && nodes.every(({ id }) => Object.hasOwn(positions, id))
}

async function buildFolder(directory: string, options: Options): Promise<Built> {
  const [articleFile, file] = [join(directory, 'source.txt'), join(directory, 'graph.json')]
  const decoded = decode(await readBytes(articleFile))
  const text = utf8(await readBytes(file))
  if (!decoded.ok) {
    return {
      reported: { file: articleFile, text: null, article: null, issues: decoded.issues },
      document: null,
      placed: 0,
    }
  }
  const article = decoded.value.text
  const problems = (issues: readonly Issue[]): Reported => ({ file, text, article, articleFile, issues })
  if (text === null) return { reported: problems([utf8Issue]), document: null, placed: 0 }

  const { result, placed } = complete(text, article, basename(resolve(directory)))
  const issues = [...result.issues, ...(result.ok ? checkDocument(result.value) : [])]
  if (!result.ok || failed(issues)) return { reported: problems(issues), document: null, placed }
  // In normal form, so that the picture does not depend on the order in which a person wrote.
  const document = normalise(result.value)
  if (options.layout || !isLaidOut(document)) {
    const positions = document.layout?.positions ?? {}
    document.layout = { positions: layoutDocument(document, options.layout ?? 'force', { positions }) }
  }
  return { reported: problems(issues), document, placed }
}

export const build: CommandEntry = {
  name: 'build',
  describes:
    'Make graph.json of a data folder complete: find the place of each quote in source.txt, check, lay out, write the normal form.',
  examples: ['build data/yubei-shuangpeiyu', 'build data/yubei-shuangpeiyu --layout force'],
  define(command) {
    command
      .argument('<folder>', 'folder with source.txt and graph.json')
      .addOption(
        new Option('--layout [name]', 'lay out again; otherwise positions are kept if every concept has one')
          .choices(layouts.map(({ id }) => id))
          .preset('force'),
      )
      .option('--json', 'print the problems as JSON')
      .action(async (directory: string, options: Options) => {
        const { reported, document, placed } = await buildFolder(directory, options)
        const { file, issues, text } = reported
        const bytes = document && serialise(document)
        const changed = bytes !== null && bytes !== text
        if (changed) await writeWhole(file, bytes)
        if (options.json) {
          const list = located(reported).map((issue) => ({ ...issue, at: formatPath(issue.path) }))
          process.stdout.write(
            `${JSON.stringify({ file, ok: document !== null, changed, placed, issues: list }, null, 2)}\n`,
          )
        } else {
          const says = document
            ? [tally(issues), size(document), changed ? 'written' : 'unchanged']
            : [tally(issues), 'not written']
          const found = placed > 0 && document ? [`${placed} quotes placed`] : []
          process.stdout.write(`${report(reported)}${file}: ${[...says, ...found].join(', ')}\n`)
        }
        process.exitCode = document ? exitCodes.fine : exitCodes.problems
      })
  },
}
