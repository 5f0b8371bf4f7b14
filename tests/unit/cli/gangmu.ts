/** The command line as a user has it: bundled into one file, run by Node.js in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createBuilder } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Gangmu {
  /** Run `gangmu` with arguments parted by spaces. */
  run(args: string, stdin?: string | Uint8Array): Promise<Ran>
  /** Write a file into the folder. */
  file(name: string, content: string | Uint8Array): void
  /** The folder, new for each test. */
  readonly folder: string
}

/** For the tests of a file: bundle once, and give each test an empty folder. */
export function gangmu(): Gangmu {
  const home = mkdtempSync(join(tmpdir(), 'gangmu-cli-'))
  let folder = home
  beforeAll(async () => {
    const builder = await createBuilder({
      configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
      logLevel: 'error',
      environments: { cli: { build: { outDir: join(home, 'bundle') } } },
    })
    await builder.build(builder.environments.cli!)
  }, 60_000)
  beforeEach(() => {
    folder = mkdtempSync(join(home, 'test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  afterAll(() => rmSync(home, { recursive: true }))

  return {
    get folder() {
      return folder
    },
    file(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    run: (args, stdin = '') =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(home, 'bundle/main.js'), ...args.split(' ').filter(Boolean)], {
          cwd: folder,
        })
        let [out, err] = ['', '']
        child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
        child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
        child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
        // A command that fails early does not read what it is given.
        child.stdin.on('error', () => undefined).end(stdin)
      }),
  }
}
