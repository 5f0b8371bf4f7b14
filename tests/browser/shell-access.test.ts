/** Nothing for axe to find: every view, theme and language, and what lies over them. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { faults } from './axe.ts'
import { expect, test } from './browser.ts'

async function at(page: Page, fragment: string): Promise<void> {
  await page.goto(`/${fragment}`)
  await page.locator('.article .mark').first().waitFor()
  await page.locator('.view-slot > :not([inert])').first().waitFor()
  await page.locator('.view-slot .notice.quiet').waitFor({ state: 'detached' })
}

const views = ['graph', 'outline', 'responsibilities', 'table'] as const
const languages = ['zh-Hant', 'zh-Hans', 'en'] as const

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.override('settings', { colorScheme: theme })
  describe.each(languages)('%s', (language) => {
    test.for(views)('%s', async (view, { page }) => {
      await at(page, `#v=1&view=${view}&lang=${language}&kind=goal,role,responsibility`)
      await page.locator('.article .mark').nth(12).click()
      expect(await faults(page)).toEqual([])
    })
  })

  test('filters, keys, menus and a refused file', async ({ page }) => {
    await at(page, '')
    await page.getByRole('button', { name: '更多條件' }).click()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '匯出' }).click()
    await page.getByRole('menu').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '開啟文件…' }).click()
    await (await chooser).setFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await page.getByRole('alertdialog').waitFor()
    expect(await faults(page)).toEqual([])
  })

  test('a relation, several concepts, and a filter that leaves nothing', async ({ page }) => {
    await at(page, '')
    await page.locator('.article .mark').nth(12).click()
    await page.locator('.sentence .icon-button').first().click()
    await page.locator('.whole-sentence').waitFor()
    expect(await faults(page)).toEqual([])
    await page.locator('.article .mark').nth(12).click()
    await page
      .locator('.article .mark')
      .nth(16)
      .click({ modifiers: ['Shift'] })
    await page.locator('.chosen').waitFor()
    expect(await faults(page)).toEqual([])
    await at(page, '#v=1&kind=person&degree=99')
    await page.locator('.nothing').waitFor()
    expect(await faults(page)).toEqual([])
  })
})

describe('on a phone', () => {
  test.override('settings', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  test('text and details', async ({ page }) => {
    await at(page, '')
    expect(await faults(page)).toEqual([])
    await page.locator('.sheet-head').getByRole('radio').nth(1).tap()
    expect(await faults(page)).toEqual([])
  })
})
