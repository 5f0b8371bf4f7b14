/** The graph by keys alone. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from './browser.ts'
import { addressOf, drawn, openGraph, settled } from './graphPage.ts'

const said = (page: Page) => page.locator('[role="status"][aria-live="polite"]').first().textContent()

async function enter(page: Page, fragment = ''): Promise<void> {
  await openGraph(page, fragment)
  await page.locator('.graph-region').focus()
}

const under = async (page: Page): Promise<string> => (await drawn(page)).lifted.labels[0]?.id ?? ''

describe('keys', () => {
  test('the arrows go to what lies in their direction, and say what it is', async ({ page }) => {
    await enter(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => under(page)).not.toBe('')
    const { nodes } = await drawn(page)
    const where = async () => {
      const id = await under(page)
      const node = nodes.find((n) => n.id === id)
      if (!node) throw new Error(`${id} is not drawn`)
      return node
    }
    const start = await where()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => under(page)).not.toBe(start.id)
    const right = await where()
    expect(right.x).toBeGreaterThan(start.x)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => under(page)).not.toBe(right.id)
    expect((await where()).y).toBeGreaterThan(right.y)
    expect(await said(page)).toMatch(/條關係$/)
  })

  test('Tab goes on by importance, Shift-Tab back, and Escape lets go', async ({ page }) => {
    await enter(page)
    await page.keyboard.press('Home')
    await expect.poll(() => under(page)).not.toBe('')
    const first = await under(page)
    await page.keyboard.press('Tab')
    await expect.poll(() => under(page)).not.toBe(first)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => under(page)).toBe(first)
    await page.keyboard.press('Escape')
    await expect.poll(() => under(page)).toBe('')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.matches('.graph-region'))).toBe(false)
  })

  test('Enter chooses, Enter again focuses, a digit sets the depth, 0 ends it', async ({ page }) => {
    await enter(page)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'select')).not.toBe('')
    const id = await addressOf(page, 'select')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'focus')).toBe(`${id}:1:both`)
    await page.keyboard.press('2')
    await expect.poll(() => addressOf(page, 'focus')).toBe(`${id}:2:both`)
    await page.keyboard.press('0')
    await expect.poll(() => addressOf(page, 'focus')).toBe('')
  })

  test('brackets go round the relations of a concept', async ({ page }) => {
    await enter(page)
    await page.keyboard.press('Home')
    await page.keyboard.press(']')
    await expect.poll(async () => (await drawn(page)).lifted.edges.length).toBe(1)
    const first = (await drawn(page)).lifted.edges[0]
    await page.keyboard.press(']')
    await expect.poll(async () => (await drawn(page)).lifted.edges[0]).not.toBe(first)
    await page.keyboard.press('[')
    await expect.poll(async () => (await drawn(page)).lifted.edges[0]).toBe(first)
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'select')).toBe(first)
  })

  test('plus and minus zoom, 0 shows everything', async ({ page }) => {
    await enter(page)
    const { ratio } = (await drawn(page)).camera
    await page.keyboard.press('+')
    await settled(page)
    expect((await drawn(page)).camera.ratio).toBeLessThan(ratio)
    await page.keyboard.press('0')
    await settled(page)
    expect((await drawn(page)).camera.ratio).toBeCloseTo(ratio, 3)
    await page.keyboard.press('-')
    await settled(page)
    expect((await drawn(page)).camera.ratio).toBeGreaterThan(ratio)
  })

  test('what is under the keys is brought into view', async ({ page }) => {
    await enter(page)
    for (let i = 0; i < 4; i++) await page.keyboard.press('+')
    await settled(page)
    await page.keyboard.press('End')
    await settled(page)
    const id = await under(page)
    const { nodes, width, height } = await drawn(page)
    const node = nodes.find((n) => n.id === id)
    expect(node?.x).toBeGreaterThan(0)
    expect(node?.x).toBeLessThan(width)
    expect(node?.y).toBeGreaterThan(0)
    expect(node?.y).toBeLessThan(height)
  })
})
