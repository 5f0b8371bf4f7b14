/** After a first visit the application opens and works without a network. */
import { describe } from 'vitest'
import { expect, test } from './browser.ts'

describe('a second visit without a network', () => {
  test.override('settings', { serviceWorkers: 'allow' })

  test('opens the article, and brings what it loads only when used: search, another script, new from text', async ({
    page,
    complained,
  }) => {
    await page.goto('/')
    await page.locator('.article .mark').first().waitFor()
    // Its files are kept once it is at rest.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('.article .mark').first().waitFor()
    await page.locator('.view-slot canvas').first().waitFor()
    const search = page.getByRole('combobox', { name: '搜尋概念與文字' })
    await page.keyboard.press('Control+k')
    await search.fill('shuji')
    await page.getByRole('option', { name: /書記/ }).first().waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('radio', { name: /简/ })
      .or(page.getByRole('button', { name: /简/ }))
      .first()
      .click()
    await page.locator('.article:has-text("双培育")').waitFor()
    await page.reload()
    await page.locator('.article:has-text("双培育")').waitFor()
    expect(complained.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    complained.length = 0
  })
})
