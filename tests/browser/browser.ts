/**
 * A real browser for tests:
 *
 *     test('the page shows …', async ({ page }) => {
 *       await page.goto('/')
 *     })
 *
 * Each file has one browser, each test a page of its own. A test fails if its page throws, logs an error, breaks its
 * security policy, or asks anyone but its own server for anything.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { findBrowser } from './find.mjs'

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Start the browser that is found. @throws {Error} if there is none */
export async function launch(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No browser is installed; GANGMU_BROWSER may name one.')
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...quiet, ...args, ...(asRoot ? ['--no-sandbox'] : [])] })
}

/** Put into `list` what a page complains about, as it goes along: nothing, if all is well. */
export function listen(page: Page, origin: string, list: string[]): void {
  page.on('pageerror', (error) => list.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      list.push(`a request to ${request.url()}`)
    }
  })
}

interface Fixtures {
  /** How the page is set up: language, size, colour scheme … `test.override('settings', {…})` changes it. */
  settings: BrowserContextOptions
  browser: Browser
  page: Page
  /** Complaints of the page so far. A test that provokes one looks at it and takes it out. */
  complained: string[]
}

export const test = base.extend<Fixtures>({
  settings: {},
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names from the pattern
    async ({}, use) => {
      const browser = await launch()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names from the pattern
  complained: async ({}, use) => {
    const list: string[] = []
    await use(list)
    expect(list).toEqual([])
  },
  page: async ({ browser, settings, complained }, use) => {
    const origin = inject('origin')
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: 1440, height: 900 },
      locale: 'zh-TW',
      // Each test has a network; offline.test.ts has the one that has none.
      serviceWorkers: 'block',
      ...settings,
    })
    const page = await context.newPage()
    listen(page, origin, complained)
    await use(page)
    await context.close()
  },
})

export { expect }
