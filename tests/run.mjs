/**
 * `npm test`: everything that is checked, from a fresh clone. `npm test -- unit` runs a part; whatever is not the name of a
 * part goes to vitest (`npm test -- unit tests/unit/cli`). The last line is `N passed, N failed`: tests, and every other
 * step that failed as one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, isBuilt, requireNode, root } from '../src/cli/prepare.mjs'

requireNode()

/**
 * @typedef {{ ok: boolean, says?: string, output?: string, passed?: number, failed?: number }} Outcome
 * @typedef {{ name: string, does: string, after?: string, run: () => Outcome | Promise<Outcome> }} Step
 */

/**
 * Run a program and keep what it prints.
 * @param {string} command
 * @param {string[]} args
 * @returns {Outcome}
 */
function run(command, args, env = {}) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...color, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  })
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` }
}

/** @param {string} script of a package @param {string[]} args */
const tool = (script, ...args) => run(process.execPath, [join(root, 'node_modules', script), ...args])

const [parts, rest] = (() => {
  const given = process.argv.slice(2)
  const named = ['lint', 'types', 'unused', 'unit', 'score', 'build', 'browser']
  return [given.filter((a) => named.includes(a)), given.filter((a) => !named.includes(a))]
})()

/** @param {string} project @returns {Outcome} */
function tests(project) {
  const directory = mkdtempSync(join(tmpdir(), 'gangmu-test-'))
  const report = join(directory, 'report.json')
  try {
    const outcome = tool(
      'vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...rest,
    )
    if (!existsSync(report)) return { ...outcome, ok: false, failed: 1 }
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not be read has no tests to count.
    const broken = testResults.filter(
      (/** @type {any} */ f) => f.status === 'failed' && f.assertionResults.length === 0,
    )
    const failed = numFailedTests + broken.length
    return {
      ...outcome,
      says: `${numPassedTests} passed${failed ? `, ${failed} failed` : ''}${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
      passed: numPassedTests,
      failed: outcome.ok ? failed : Math.max(1, failed),
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Root, or whoever may become root without being asked. @returns {string[] | null} what to put before a command */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return run('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : null
}

/** @param {string[]} packages of Debian and its kin @returns {boolean} whether they are there now */
function apt(...packages) {
  const prefix = process.platform === 'linux' && run('apt-get', ['--version']).ok ? asRoot() : null
  if (!prefix) return false
  console.log(`Installing ${packages.join(', ')} …`)
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [command = '', ...before] = [...prefix, 'apt-get']
    return run(command, [...before, ...args], { DEBIAN_FRONTEND: 'noninteractive' }).ok
  }
  aptGet('update', '-qq')
  return aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

/** Chinese glyphs, for what tests look at. Other systems bring them along. */
function haveFonts() {
  if (process.platform !== 'linux') return
  const chinese = () => Boolean(run('fc-list', [':lang=zh', 'family']).output?.trim())
  if (chinese() || (apt('fontconfig', 'fonts-noto-cjk') && chinese())) return
  console.log(
    'No Chinese font is installed: pictures will show boxes. The package is called fonts-noto-cjk or noto-fonts-cjk.',
  )
}

/** Find a browser, or install one. @returns {Promise<string | null>} */
async function haveBrowser() {
  const { findBrowser } = await import('./browser/find.mjs')
  const found = findBrowser()
  if (found) return found
  // Ubuntu's package is a shell around a snap, which containers cannot run.
  const isUbuntu = existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
  if (!isUbuntu && apt('chromium')) return findBrowser()
  console.log('Installing a browser for the tests only …')
  for (const options of asRoot() ? [['--with-deps'], []] : [[]]) {
    const { ok, output } = tool('playwright-core/cli.js', 'install', ...options, 'chromium')
    if (ok) break
    console.log(output)
  }
  return findBrowser()
}

const noBrowser =
  'No browser to test with, and none could be installed. Install Chromium, Google Chrome or Microsoft Edge,\n' +
  'or set GANGMU_BROWSER to the path of one, and run npm test again.\n'

/** @type {Step[]} */
const steps = [
  {
    name: 'lint',
    does: 'format and lint',
    run: () =>
      tool(
        '@biomejs/biome/bin/biome',
        'ci',
        '--error-on-warnings',
        `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
      ),
  },
  { name: 'types', does: 'types', run: () => tool('typescript/bin/tsc', '-b') },
  { name: 'unused', does: 'unused code', run: () => tool('knip/bin/knip.js') },
  { name: 'unit', does: 'unit and property tests', run: () => tests('unit') },
  {
    name: 'score',
    does: 'score of drafts',
    run: () => tool('tsx/dist/cli.mjs', join(root, 'tests/score/main.ts')),
  },
  {
    name: 'build',
    does: 'build',
    run: () => (isBuilt() ? { ok: true, says: 'up to date' } : tool('vite/bin/vite.js', 'build', '--logLevel', 'warn')),
  },
  {
    name: 'browser',
    does: 'browser tests',
    after: 'build',
    async run() {
      haveFonts()
      const browser = await haveBrowser()
      if (!browser) return { ok: false, output: noBrowser }
      process.env.GANGMU_BROWSER = browser
      return tests('browser')
    },
  },
]

if (!install()) {
  console.log('The dependencies could not be installed.\n0 passed, 1 failed')
  process.exit(1)
}

/** @type {Map<string, Outcome>} */
const outcomes = new Map()
for (const { name, does, after, run } of steps) {
  if (parts.length > 0 && !parts.includes(name)) continue
  process.stdout.write(`${does} … `)
  const start = performance.now()
  const outcome = after && outcomes.get(after)?.ok === false ? { ok: false, says: `needs the ${after}` } : await run()
  outcomes.set(name, outcome)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log([outcome.ok ? 'ok' : 'FAILED', outcome.says, `${seconds} s`].filter(Boolean).join(', '))
  if (!outcome.ok && outcome.output) console.log(outcome.output.trimEnd())
}

const failures = [...outcomes].filter(([, outcome]) => !outcome.ok).map(([name]) => name)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
let [passed, failed] = [0, 0]
for (const outcome of outcomes.values()) {
  passed += outcome.passed ?? 0
  failed += outcome.failed ?? (outcome.ok ? 0 : 1)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
