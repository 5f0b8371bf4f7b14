/** The shape of the repository, kept by a test: who may import whom, what lies where, and what must not be in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Rules } from './imports.ts'
import { exportsAll, importsOf, violations } from './imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const core = ['schema', 'text', 'graph', 'draft', 'analysis', 'layout', 'formats', 'edit', 'i18n']

/** What panels are made from, each above the ones that it may import. */
const support = ['theme', 'content', 'state', 'controls', 'files', 'find']
/** What a person sees side by side. None knows of another. */
const panels = [
  'reader',
  'graph',
  'inspector',
  'legend',
  'outline',
  'responsibilities',
  'table',
  'search',
  'tools',
  'intake',
]

const rules: Rules = {
  folders: {
    schema: [],
    text: ['schema'],
    graph: ['schema', 'text'],
    draft: ['schema', 'text'],
    analysis: ['schema', 'text', 'graph'],
    layout: ['schema', 'graph'],
    formats: ['schema', 'graph'],
    edit: ['schema', 'graph'],
    i18n: [],
    cli: core,
    app: core,
  },
  packages: {
    schema: ['zod', '@noble/hashes'],
    text: [],
    graph: ['graphology'],
    draft: ['pinyin-pro'],
    analysis: [
      'graphology',
      'graphology-communities-louvain',
      'graphology-metrics',
      'graphology-shortest-path',
      'minisearch',
    ],
    layout: ['graphology-layout-forceatlas2', 'graphology-layout-noverlap'],
    formats: [],
    edit: [],
    i18n: [],
  },
  app: {
    ...Object.fromEntries(support.map((folder, i) => [folder, support.slice(0, i)])),
    ...Object.fromEntries(panels.map((panel) => [panel, support])),
    shell: [...support, ...panels, 'panels.ts'],
  },
}

/** What may lie in the top folder, beside dotfiles. */
const top = [
  'LICENSE',
  'README.md',
  'data',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]
/** Made by the tools and never committed, as .gitignore says. */
const made = ['node_modules', 'dist']

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

function filesUnder(path: string): string[] {
  return readdirSync(root + path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : `${path}/${entry.name}`))
}

const sources = new Map(
  filesUnder('src')
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map((path) => [path, read(path)]),
)

describe('imports', () => {
  test('dependencies point one way, through index files, without cycles', () => {
    expect(violations(sources, rules)).toEqual([])
  })

  test('every folder says by name what it offers', () => {
    const folders = [...new Set([...sources.keys()].map((path) => path.split('/').slice(0, 2).join('/')))]
    const unnamed = folders.filter(
      (folder) => !/\/(?:app|cli)$/.test(folder) && !existsSync(`${root}${folder}/index.ts`),
    )
    expect(unnamed).toEqual([])
    expect([...sources].filter(([path, text]) => exportsAll(path, text)).map(([path]) => path)).toEqual([])
  })

  test('the code map has the same table', () => {
    const rows = read('src/README.md').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)
    const table = Object.fromEntries(
      [...rows].map(([, folder, may = '']) => [folder, may.match(/`\w+`/g) ?? may.trim()]),
    )
    const expected = Object.entries(rules.folders).map(([folder, may]) => {
      const all = folder === 'app' || folder === 'cli'
      return [
        folder,
        all ? `all but ${folder === 'app' ? 'cli' : 'app'}` : may.length ? may.map((f) => `\`${f}\``) : '–',
      ]
    })
    expect(table).toEqual(Object.fromEntries(expected))
  })
})

describe('the check itself', () => {
  const planted = (path: string, text: string) =>
    violations(new Map([[path, text]]), rules).map((v) => v.replace(/^\S+ /, ''))

  test.each([
    ['src/schema/x.ts', "import type { A } from '../text/index.ts'", 'schema may not import text'],
    ['src/graph/x.ts', "export { a } from '../schema/ids.ts'", 'schema is imported by its index.ts only'],
    ['src/graph/x.ts', "import { readFileSync } from 'node:fs'", 'graph may not import node:fs'],
    ['src/graph/x.ts', "import 'react-dom/client'", 'graph may not import react-dom/client'],
    ['src/layout/x.ts', "const a = await import('../analysis/index.ts')", 'layout may not import analysis'],
    ['src/layout/x.ts', "type A = import('../cli/index.ts').A", 'layout may not import cli'],
    ['src/cli/x.ts', "import { a } from '../app/start.ts'", 'cli may not import app'],
    ['src/app/x.ts', "import { a } from '../cli/main.ts'", 'app may not import cli'],
    ['src/app/x.ts', "import 'node:fs'", 'app may not import node:fs'],
    ['src/app/table/x.ts', "import { a } from '../graph/index.ts'", 'app/table may not import app/graph'],
    ['src/app/state/x.ts', "import { a } from '../table/index.ts'", 'app/state may not import app/table'],
    ['src/app/table/x.ts', "import { a } from '../state/store.ts'", 'app/state is imported by its index.ts only'],
    ['src/app/table/x.ts', "new Worker(new URL('../../cli/x.ts', import.meta.url))", 'app may not import cli'],
    ['src/text/x.ts', "import a from '../../data/a.json'", 'text may not reach out of src'],
    ['src/draft/x.ts', 'const a = await import(name)', 'draft may not import (not a literal)'],
    ['src/other/x.ts', "import './a.ts'", 'other is not in the table of folders'],
  ])('%s: %s', (path, text, says) => {
    expect(planted(path, text)).toEqual([says])
  })

  test('a cycle is found, whatever kind of import closes it', () => {
    const files = new Map([
      ['src/text/a.ts', "import { b } from './b.ts'"],
      ['src/text/b.ts', "export * from './c.ts'"],
      ['src/text/c.ts', "import type { A } from './a.ts'\nimport './d.ts'"],
      ['src/text/d.ts', ''],
    ])
    expect(violations(files, rules)).toEqual(['cycle: src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts'])
    expect(exportsAll('b.ts', files.get('src/text/b.ts')!)).toBe(true)
  })

  test('an import in a comment or a string is none', () => {
    expect(importsOf('a.ts', "// import 'a'\nconst s = \"import 'b'\"\nimport 'c'")).toEqual([
      { specifier: 'c', line: 3, later: false },
    ])
  })
})

describe('repository', () => {
  const entries = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name))
  /** Text that people wrote: not fonts or pictures, and not the lock file. */
  const texts = ['src', 'tests', 'data', 'public', '.ci']
    .flatMap(filesUnder)
    .concat(entries.filter((name) => /\.(?:json|ts|md)$/.test(name) && name !== 'package-lock.json'))
    .filter((path) => /\.(?:tsx?|mjs|json|md|txt|html|css|svg|webmanifest)$|^\.ci\//.test(path))

  test('the top folder holds what it should and nothing else', () => {
    expect(entries.filter((name) => !name.endsWith('.log'))).toEqual(top)
  })

  test('nothing reaches outside the repository', () => {
    const outside = new RegExp(['\\.\\./', 'shared', '|/(?:home|Users|root|work)/'].join(''))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((path) => outside.test(read(path)))).toEqual([])
  })

  test('the lock file names no server to download from', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(read('.npmrc')).not.toMatch(/registry\s*=/)
  })
})
