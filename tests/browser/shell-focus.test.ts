/** Focus by hand and by key, the panel of conditions, and small windows. */
import { describe } from 'vitest'
import { expect, test } from './browser.ts'

const focusOf = (page: { url(): string }) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('focus')
const three = '/#v=1&focus=goal.three-good-school:1:both'

test('how far and which way a focus reaches is chosen by pointer and by key, and told', async ({ page }) => {
  await page.goto(three)
  const line = page.getByRole('group', { name: /^三好學校/ })
  await line.getByRole('radio', { name: '深度 3' }).click()
  await expect.poll(() => focusOf(page)).toBe('goal.three-good-school:3:both')
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('3')
  await line.getByRole('radio', { name: '深度 3' }).press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusOf(page)).toBe('goal.three-good-school:4:both')
  await line.getByRole('radio', { name: '向內' }).click()
  await expect.poll(() => focusOf(page)).toBe('goal.three-good-school:4:in')
  await line.getByRole('button').click()
  await expect.poll(() => focusOf(page)).toBe(null)
  await line.waitFor({ state: 'detached' })
})

test('Esc closes the panel of conditions and leaves what is behind it; so does its button', async ({ page }) => {
  await page.goto(`${three}&sel=goal.three-good-school`)
  const open = page.getByRole('button', { name: '更多條件' })
  await open.click()
  await page.locator('#facets').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('#facets').waitFor({ state: 'detached' })
  expect(focusOf(page)).toBe('goal.three-good-school:1:both')
  await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true)
  await open.click()
  await page.getByRole('button', { name: '關閉條件' }).click()
  await page.locator('#facets').waitFor({ state: 'detached' })
  await open.click()
  await page.locator('#facets').waitFor()
  await page.getByRole('button', { name: '收起' }).waitFor()
  await page.locator('header').getByRole('button').last().click()
  await page.getByRole('dialog').waitFor()
  await page.locator('#facets').waitFor({ state: 'detached' })
})

test('each tool has a key, and F6 goes round the parts of the window', async ({ page }) => {
  await page.goto('/')
  await page.locator('.article .mark').first().waitFor()
  for (const [key, name] of [
    ['p', '路徑'],
    ['c', '比較'],
    ['a', '核查'],
    ['t', '導讀'],
    ['i', '要點'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('button', { name, pressed: true }).waitFor()
  }
  await page.keyboard.press('i')
  // Closing a tool leads back to the article as a whole.
  await page.getByRole('button', { name: '全篇', pressed: true }).waitFor()
  await expect.poll(() => page.locator('.tool-bar [aria-pressed="true"]').count()).toBe(1)
  const part = () => page.evaluate(() => document.activeElement?.id)
  const seen: (string | undefined)[] = []
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('F6')
    seen.push(await part())
  }
  expect(seen).toEqual(['reader', 'centre', 'inspector'])
  await page.keyboard.press('Shift+F6')
  expect(await part()).toBe('centre')
  // One Tab enters the tools, arrows go along them.
  await page.keyboard.press('F6')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '比較', pressed: true }).waitFor()
})

test('a path that has only its end survives a reload', async ({ page }) => {
  await page.goto('/#v=1&tool=path::goal.three-good-school')
  await page.getByRole('button', { name: '路徑', pressed: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: '路徑', pressed: true }).waitFor()
  await expect.poll(() => page.url()).toContain('tool=path::goal.three-good-school')
})

describe('on a phone', () => {
  test.override('settings', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('a tool that a link opens is in sight', async ({ page }) => {
    await page.goto('/#v=1&tool=audit')
    await page.getByRole('heading', { name: '核查' }).waitFor()
    expect(await page.getByRole('heading', { name: '核查' }).isVisible()).toBe(true)
  })
  test('a focus is widened by a tap', async ({ page }) => {
    await page.goto(three)
    await page.getByRole('radio', { name: '深度 2' }).tap()
    await expect.poll(() => focusOf(page)).toBe('goal.three-good-school:2:both')
  })
})

describe('at 200 %', () => {
  test.override('settings', { viewport: { width: 720, height: 450 } })
  test('the view keeps half the window, and nothing lies over it', async ({ page }) => {
    await page.goto('/')
    await page.locator('.view-slot canvas').first().waitFor()
    const view = (await page.locator('.view-slot').boundingBox())!
    expect(view.height).toBeGreaterThan(250)
    expect(view.width).toBeGreaterThan(360)
    const sheet = (await page.locator('#reader').boundingBox())!
    expect(sheet.x).toBeGreaterThanOrEqual(view.x + view.width - 1)
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(451)
  })
})
