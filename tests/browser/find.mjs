/** Where a Chromium, Chrome or Edge is on this machine. Plain JavaScript: the test runner needs it before anything is built. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const edges = ['microsoft-edge', 'microsoft-edge-stable', 'msedge']

/** The usual places of an installed browser, by platform. @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((dir) => join(dir, `${name}.app/Contents/MacOS/${name}`)),
    )
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': ProgramFilesX86 } = process.env
    return [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((path) => [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((dir) => (dir ? [join(dir, path)] : [])))
  }
  return [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
  ]
}

/** @returns {string[]} */
function candidates() {
  const extension = process.platform === 'win32' ? '.exe' : ''
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = [...names, ...edges].flatMap((name) => directories.map((dir) => join(dir, name + extension)))
  return [...onPath, ...usualPlaces(), chromium.executablePath()]
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Some systems have a script in its place that only says how to install the browser. On Windows asking opens a window. @param {string} path */
const starts = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0

/**
 * The path of a browser: the one that GANGMU_BROWSER names, an installed one, or Playwright's own.
 * @returns {string | null}
 * @throws {Error} if GANGMU_BROWSER names something that cannot be run
 */
export function findBrowser() {
  const named = process.env.GANGMU_BROWSER
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`GANGMU_BROWSER is ${named}, which is not a program that can be run.`)
  }
  return [...new Set(candidates())].find((path) => isExecutable(path) && starts(path)) ?? null
}
