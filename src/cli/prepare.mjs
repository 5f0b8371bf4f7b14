/**
 * What has to be there before anything else can run: a Node.js that is new enough, the dependencies, the build.
 * Uses nothing but Node's own modules, and only syntax that an old Node.js can read, so that it can say what is missing.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything that the build reads. */
const inputs = ['data', 'public', 'src', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/** What a finished build has. */
const outputs = ['dist/app/index.html', 'dist/cli/main.js']

/** The hash of the inputs of the last build. */
const stamp = 'dist/.inputs'

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Whether a version is at least the floor of a range such as `>=20.19`.
 * @param {string} version `20.20.2`
 * @param {string} range
 */
export function satisfies(version, range) {
  const parts = (/** @type {string} */ text) => (text.match(/\d+/g) || []).map(Number)
  const [have, floor] = [parts(version), parts(range)]
  for (let i = 0; i < floor.length; i++) {
    const difference = (have[i] || 0) - (floor[i] || 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

/** End here, with what to do about it, if this Node.js is too old. */
export function requireNode(version = process.versions.node) {
  const range = readJson(join(root, 'package.json')).engines.node
  if (satisfies(version, range)) return
  console.error(
    `Gangmu needs Node.js ${range.replace('>=', '')} or newer; this is ${version}.\n` +
      'Install a current one from https://nodejs.org (the version marked LTS), open a new terminal, and try again.',
  )
  process.exit(1)
}

/**
 * Whether `node_modules` holds what the lock file asks for: compared by content, because a clone does not keep times.
 * A package that is missing counts only if no platform may do without it.
 */
export function isInstalled(directory = root) {
  const installed = join(directory, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const have = readJson(installed).packages
  return Object.entries(readJson(join(directory, 'package-lock.json')).packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = have[path]
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true
  })
}

/**
 * Run npm: the one that runs us, if there is one.
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
function npm(args) {
  const own = process.env.npm_execpath
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit') }
  const { status } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return status === 0
}

/**
 * Install what the lock file asks for, unless it is there.
 * @returns {boolean} whether it is there now
 */
export function install() {
  if (isInstalled()) return true
  console.log('Installing dependencies (the first time, and when they change) …')
  return npm(['ci', '--loglevel=notice', '--include=dev', '--no-audit', '--no-fund'])
}

/** @param {string} directory @param {string} path in it @returns {string[]} the files at or under the path, in order */
function filesUnder(directory, path) {
  const full = join(directory, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(directory, `${path}/${name}`))
}

/** SHA-256 over the names and the bytes of everything that the build reads. */
export function inputsHash(directory = root) {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesUnder(directory, input))) {
    const bytes = readFileSync(join(directory, path))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Whether the build is complete and made from what is there now. */
export function isBuilt() {
  return (
    outputs.every((path) => existsSync(join(root, path))) &&
    existsSync(join(root, stamp)) &&
    readFileSync(join(root, stamp), 'utf8') === inputsHash()
  )
}

/** Note what a build was made from. @param {string} hash taken before it began */
export function markBuilt(hash) {
  mkdirSync(dirname(join(root, stamp)), { recursive: true })
  writeFileSync(join(root, stamp), hash)
}

/** Build the app and the command line, unless they are up to date. Always for production, whoever asks: a test, for one. */
export async function build() {
  if (isBuilt()) return
  const { createBuilder } = await import('vite')
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
    await builder.buildApp()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
