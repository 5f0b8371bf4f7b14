/** What a first visit costs, and that it goes nowhere else. The page's own policy is in its markup, not only in the server's answer. */
import { gzipSync } from 'node:zlib'
import { expect, test } from './browser.ts'

/** Most bytes, compressed, that come before anything is opened. */
const budget = 350 * 1024

test('the first load stays within its budget', async ({ page }) => {
  const bodies: Promise<[string, Buffer]>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (response.ok()) bodies.push(response.body().then((body) => [path, body]))
  })
  await page.goto('/')
  await page.locator('.article .mark').first().waitFor()
  await page.locator('.view-slot canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(bodies)).map(([path, body]) => [path, gzipSync(body, { level: 9 }).length] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  const told = sizes
    .sort((a, b) => b[1] - a[1])
    .map(([path, size]) => `${size} ${path}`)
    .join('\n')
  expect(total, told).toBeLessThanOrEqual(budget)
  for (const heavy of ['zod', 'opencc', 't2cn', 'cn2t', 'pinyin']) expect(told).not.toContain(heavy)
})

test('the page brings its own policy, and asks for the article together with the scripts', async ({ page }) => {
  const html = await (await page.request.get('/')).text()
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(html).toMatch(/<link rel="preload" href="\.\/assets\/[^"]*\.json" as="fetch"/)
  expect(html).not.toMatch(/<script(?![^>]*src=)/)
  expect(html).not.toMatch(/ style=| on[a-z]+=/)
})

test('without a network the open article goes on', async ({ page, complained }) => {
  await page.goto('/')
  await page.locator('.article .mark').first().waitFor()
  await page.locator('.view-slot canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.context().setOffline(true)
  await page.locator('.article .mark').nth(3).click()
  await page.locator('.details h2').waitFor()
  await page.locator('.legend').getByRole('button', { name: /^為何/ }).click()
  await page.locator('.filter-line').waitFor()
  // The browser looks for the icon again when the address changes, and logs that it is not to be had.
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([])
  expect(complained.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  complained.length = 0
})

test('when the article does not come, the page says so and tries again', async ({ page, complained }) => {
  let refuse = true
  await page.route('**/*.json', (route) => (refuse ? route.abort() : route.continue()))
  await page.goto('/')
  const again = page.getByRole('button', { name: '再試' })
  await again.waitFor()
  refuse = false
  await again.click()
  await page.locator('.article .mark').first().waitFor()
  // The browser itself logs the refused request.
  expect(complained.every((line) => line.includes('ERR_FAILED'))).toBe(true)
  complained.length = 0
})
