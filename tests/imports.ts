/** The imports of a source file, and the rules about who may import whom. The parser reads, the rules only compare paths. */
import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export interface Import {
  /** As written: `../schema/index.ts`, `zod`, `node:fs`. */
  readonly specifier: string
  readonly line: number
  /** `import()`, or a worker's file: loaded when it is used, not at once. */
  readonly later: boolean
}

/**
 * Every import of a TypeScript or JavaScript file: static, re-export, `import()`, `import('…').Type` and the
 * `new URL('./file.ts', import.meta.url)` of a worker.
 */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`)
  const found: Import[] = []
  const add = (node: unknown, later: boolean) => {
    const literal = node as { type: string; value?: unknown; start: number } | null
    if (!literal) return
    const line = text.slice(0, literal.start).split('\n').length
    const specifier =
      literal.type === 'Literal' && typeof literal.value === 'string' ? literal.value : '(not a literal)'
    found.push({ specifier, line, later })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source, false),
    ExportNamedDeclaration: (node) => add(node.source, false),
    ExportAllDeclaration: (node) => add(node.source, false),
    ImportExpression: (node) => add(node.source, true),
    TSImportType: (node) => add(node.source, false),
    NewExpression(node) {
      const [address, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      const isHere = base && text.slice(base.start, base.end) === 'import.meta.url'
      if (isUrl && isHere && /\.\w+['"]$/.test(text.slice(address?.start, address?.end))) add(address, true)
    },
  }).visit(program)
  return found
}

/** Whether a file exports all names of another without saying which. */
export const exportsAll = (path: string, text: string): boolean =>
  parseSync(path, text).program.body.some((node) => node.type === 'ExportAllDeclaration' && node.exported === null)

export interface Rules {
  /** Folder of `src` → the folders of `src` that it may import from, by their index.ts. */
  readonly folders: Readonly<Record<string, readonly string[]>>
  /** Folder of `src` → the packages that it may import. Folders that are missing here may import what package.json lists. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Folder of `src/app` → the folders of `src/app` that it may import from. The files beside them may import all. */
  readonly app: Readonly<Record<string, readonly string[]>>
}

/** `src/app/state/store.ts` → `['app', 'state']`; a file of `src/app` itself → `['app', '']`. */
function home(path: string): [folder: string, part: string] {
  const [, folder = '', part = '', ...rest] = path.split('/')
  return [folder, folder === 'app' && rest.length > 0 ? part : '']
}

const packageOf = (specifier: string) => specifier.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? specifier

/** What the rules say against one import; null if nothing. `target` is null for a package. */
function verdict(from: string, { specifier, later }: Import, target: string | null, rules: Rules): string | null {
  const [folder, part] = home(from)
  const allowed = rules.folders[folder]
  if (!allowed) return `${folder} is not in the table of folders`
  if (target === null) {
    const packages = rules.packages[folder]
    if (packages && !packages.includes(packageOf(specifier))) return `${folder} may not import ${specifier}`
    return folder === 'app' && specifier.startsWith('node:') ? `app may not import ${specifier}` : null
  }
  if (!target.startsWith('src/')) {
    return folder === 'app' && target.startsWith('data/') ? null : `${folder} may not reach out of src`
  }
  const [toFolder, toPart] = home(target)
  if (toFolder !== folder) {
    if (!allowed.includes(toFolder)) return `${folder} may not import ${toFolder}`
    return target === `src/${toFolder}/index.ts` ? null : `${toFolder} is imported by its index.ts only`
  }
  if (folder !== 'app' || toPart === part || part === '') return null
  if (toPart !== '' && !rules.app[part]?.includes(toPart)) return `app/${part} may not import app/${toPart}`
  if (toPart === '')
    return rules.app[part]?.includes(posix.basename(target)) ? null : `app/${part} may not import ${target}`
  // What loads later cannot go through an index that loads at once.
  return later || target === `src/app/${toPart}/index.ts` ? null : `app/${toPart} is imported by its index.ts only`
}

/**
 * What is wrong with the imports of some files.
 * @param files path from the repository (`src/…`) → text
 * @returns one line for each forbidden import, and one for each cycle of files
 */
export function violations(files: ReadonlyMap<string, string>, rules: Rules): string[] {
  const wrong: string[] = []
  const graph = new Map<string, string[]>()
  for (const [path, text] of files) {
    const targets: string[] = []
    graph.set(path, targets)
    for (const found of importsOf(path, text)) {
      const target = found.specifier.startsWith('.')
        ? posix.join(posix.dirname(path), found.specifier.replace(/\?.*$/, ''))
        : null
      const says = verdict(path, found, target, rules)
      if (says) wrong.push(`${path}:${found.line}: ${says}`)
      if (target !== null && files.has(target)) targets.push(target)
    }
  }
  return [...wrong, ...cycles(graph).map((cycle) => `cycle: ${cycle.join(' → ')}`)]
}

/** One cycle for each import that closes one, by depth-first search. Linear in files and imports. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const place = new Map<string, number>()
  const visit = (file: string) => {
    if (done.has(file)) return
    const open = place.get(file)
    if (open !== undefined) {
      found.push([...path.slice(open), file])
      return
    }
    place.set(file, path.push(file) - 1)
    for (const target of graph.get(file) ?? []) visit(target)
    path.pop()
    place.delete(file)
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}
