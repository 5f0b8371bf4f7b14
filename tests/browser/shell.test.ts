/** The window as a person uses it: text, details, legend, languages, address, keys. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from './browser.ts'

/** Open the app and wait until the article and its details are there. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`)
  await page.locator('.article .mark').first().waitFor()
  await page.locator('.inspector .details').waitFor({ state: 'attached' })
}

/** A mark of the text by the words that it stands on, in the signed article. */
const mark = (page: Page, text: string) => page.locator('.block.paragraph[data-zone="body"] .mark', { hasText: text })

const shown = async (page: Page): Promise<number> =>
  Number(/^\d+/.exec((await page.locator('.legend .shown').textContent()) ?? '')?.[0])

const chip = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name })

describe('text and details', () => {
  test('a concept chosen in the text is told beside it, and all its quotes light up', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await expect.poll(() => page.locator('.details h2').textContent()).toContain('責任')
    expect(await page.locator('.article [data-chosen="duty"]').count()).toBeGreaterThan(1)
    expect(await page.locator('.ticks i').count()).toBeGreaterThan(0)
  })

  test('a name that is pointed at in the details lights up in the text and is scrolled to', async ({ page }) => {
    await open(page)
    const before = await page.locator('.reader-scroll').evaluate((el) => el.scrollTop)
    await page.locator('.starts .name-link').last().hover()
    const lit = page.locator('.article [data-lit]')
    await expect.poll(() => lit.count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.reader-scroll').evaluate((el) => el.scrollTop)).not.toBe(before)
    await page.locator('.header').hover()
    await expect.poll(() => lit.count()).toBe(0)
  })

  test('a quote in the details leads to its place in the text', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await page.locator('.inspector .quote').last().click()
    await page.locator('.article .shown').first().waitFor()
    const inView = await page
      .locator('.article .shown')
      .first()
      .evaluate((el) => {
        const box = el.getBoundingClientRect()
        return box.top > 0 && box.bottom < innerHeight
      })
    expect(inView).toBe(true)
  })

  test('a relation is a sentence with its own quotes', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await page.locator('.relation-group .sentence .icon-button').first().click()
    await page.locator('.whole-sentence').waitFor()
    expect(await page.locator('.inspector .quote').count()).toBeGreaterThan(0)
    expect(await page.locator('.status li').count()).toBeGreaterThanOrEqual(4)
    await expect
      .poll(() => page.locator('.article [data-chosen="edge"], .article [data-chosen]').count())
      .toBeGreaterThan(0)
  })

  test('nested quotes: choosing again leads from the inner concept to the one around it', async ({ page }) => {
    await open(page)
    const nested = page.locator('.article .mark[data-outer]').first()
    await nested.click()
    const inner = await page.locator('.details h2').textContent()
    await nested.click()
    await expect.poll(() => page.locator('.details h2').textContent()).not.toBe(inner)
  })

  test('several chosen concepts are compared by what is between them', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await mark(page, '主體責任')
      .first()
      .click({ modifiers: ['Shift'] })
    await page.locator('.chosen li').nth(1).waitFor()
    expect(await page.locator('.chosen li').count()).toBe(2)
  })

  test('a caret in a sentence, and a passage that is selected, light up what they hold', async ({ page }) => {
    await open(page)
    const lit = page.locator('.article [data-lit]')
    const plain = page.locator('.block.paragraph[data-zone="body"] [data-s]:not(.mark)', { hasText: '作為' }).first()
    await plain.click()
    await page.locator('.header').hover()
    await expect.poll(() => lit.count()).toBeGreaterThan(3)
    const caret = await lit.count()
    const box = await plain.boundingBox()
    if (!box) throw new Error('no place on the page')
    await page.mouse.move(box.x + 4, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + box.height * 2.5, { steps: 4 })
    await page.mouse.up()
    await page.locator('.header').hover()
    await expect.poll(() => lit.count()).toBeGreaterThan(3)
    expect(await lit.count()).not.toBe(caret)
  })

  test('every character of the article is on the page, once and in order', async ({ page }) => {
    await open(page)
    const response = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]')
      return link ? (await (await fetch(link.href)).json()).source.text : ''
    })
    const text = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.article [data-s]'), (el) => {
        const own = el.cloneNode(true) as HTMLElement
        for (const margin of own.querySelectorAll('.margin')) margin.remove()
        return own.textContent
      }).join(''),
    )
    const bare = (s: string) => s.replace(/\s+/g, '')
    expect(bare(response).length).toBeGreaterThan(2000)
    expect(bare(text)).toBe(bare(response))
  })
})

describe('keys', () => {
  test('the marks are one stop, walked with the arrows and chosen with Enter', async ({ page }) => {
    await open(page)
    const stops = page.locator('.article [tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    const name = () => page.locator('.article [role="button"]').getAttribute('aria-label')
    const first = await name()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await name()).not.toBe(first)
    expect(await stops.count()).toBe(1)
    await page.keyboard.press('Enter')
    const chosen = async () => (await page.locator('.details h2').textContent()) ?? '—'
    await expect.poll(async () => (await name())?.includes(await chosen())).toBe(true)
    await page.keyboard.press('Home')
    expect(await name()).toBe(first)
  })

  test('? lists the keys; single keys focus, and can be turned off; Esc steps back', async ({ page }) => {
    await open(page)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.locator('kbd').count()).toBeGreaterThan(8)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await mark(page, '共通責任').first().click()
    const all = await shown(page)
    await page.keyboard.press('2')
    await page.getByRole('radio', { name: '深度 2', checked: true }).waitFor()
    expect(await shown(page)).toBeLessThan(all)
    await page.keyboard.press('Escape')
    await page.locator('.details h2', { hasText: '強化深度融合機制' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.focus-line').waitFor({ state: 'detached' })

    await page.keyboard.press('?')
    await page.getByRole('switch').press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('from the top of the page Tab reaches the ways past the header', async ({ page }) => {
    await open(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#reader')
  })

  test('a divider moves with the arrows, and its place is remembered', async ({ page }) => {
    await open(page)
    const divider = page.getByRole('separator', { name: '調整文章欄寬度' })
    const width = () => page.locator('#reader').evaluate((el) => el.getBoundingClientRect().width)
    const before = await width()
    await divider.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(width).toBeGreaterThan(before + 20)
    const after = await width()
    await page.reload()
    await page.locator('.article .mark').first().waitFor()
    expect(await width()).toBeCloseTo(after, 0)
  })
})

describe('legend, filter and count', () => {
  test('chips combine, count, and are undone one by one', async ({ page }) => {
    await open(page)
    const all = await shown(page)
    await chip(page, /^何責/).click()
    const duties = await shown(page)
    expect(duties).toBeLessThan(all)
    expect(Number(/\d+/.exec((await chip(page, /^何責/).textContent()) ?? '')?.[0])).toBe(duties)
    await chip(page, /^為何/).click()
    expect(await shown(page)).toBeGreaterThan(duties)
    await page.getByRole('button', { name: '更多條件' }).click()
    await chip(page, /^第二節/).click()
    await expect.poll(() => page.locator('.filter-line').textContent()).toMatch(/為何 \+ 何責|何責 \+ 為何/)
    expect(await page.locator('.filter-line').textContent()).toContain('第二節')
    expect(await page.locator('.article .mark.off').count()).toBeGreaterThan(0)
    await page.locator('.filter-line').getByRole('button', { name: '全部清除' }).click()
    expect(await shown(page)).toBe(all)
    expect(await page.locator('.article .mark.off').count()).toBe(0)
  })

  test('a filter that leaves nothing offers ways out, best first', async ({ page }) => {
    await open(page, '#v=1&kind=responsibility&degree=99')
    const ways = page.locator('.nothing .button:not(.primary)')
    await ways.first().waitFor()
    await ways.first().click()
    await page.locator('.nothing').waitFor({ state: 'detached' })
    expect(await shown(page)).toBeGreaterThan(0)
  })
})

describe('languages', () => {
  test('switching keeps the place, and every part says its language', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await chip(page, /^何責/).click()
    const top = await page.locator('.reader-scroll').evaluate((el) => el.scrollTop)
    const chosen = await page.locator('.article [data-chosen]').count()

    await page.getByRole('radio', { name: '简体中文' }).click()
    await page.locator('html[lang="zh-Hans"]').waitFor()
    expect(await page.locator('.article').getAttribute('lang')).toBe('zh-Hans')
    expect(await mark(page, '共通责任').count()).toBeGreaterThan(0)
    expect(await page.locator('.article [data-chosen]').count()).toBe(chosen)
    expect(Math.abs((await page.locator('.reader-scroll').evaluate((el) => el.scrollTop)) - top)).toBeLessThan(60)
    expect(await page.locator('.details h2').getAttribute('lang')).toBe('zh-Hans')

    await page.getByRole('radio', { name: 'English' }).click()
    await page.locator('html[lang="en"]').waitFor()
    expect(await page.locator('.article').getAttribute('lang')).toBe('zh-Hant')
    expect(await page.locator('.details h2').getAttribute('lang')).toBe('en')
    await expect.poll(() => page.locator('.details h2').textContent()).toMatch(/[A-Za-z]{4}/)
    expect(await page.locator('.article [data-chosen]').count()).toBe(chosen)
    expect(await page.locator('.filter-line').textContent()).toContain('Duty')

    await page.reload()
    await page.locator('html[lang="en"]').waitFor()
  })
})

describe.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
])('a first visit in %s', (locale, lang) => {
  test.override('settings', { locale })
  test(`is in ${lang}`, async ({ page }) => {
    await open(page)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  })
})

describe('the address', () => {
  test('a link opened elsewhere shows the same', async ({ page, browser, settings }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    await chip(page, /^何責/).click()
    await page.keyboard.press('1')
    await page.getByRole('radio', { name: 'English' }).click()
    await page.locator('html[lang="en"]').waitFor()
    const told = async (p: Page) => ({
      name: await p.locator('.details h2').textContent(),
      line: await p.locator('.filter-line').textContent(),
      shown: await p.locator('.legend .shown').textContent(),
      lang: await p.locator('html').getAttribute('lang'),
    })
    await expect.poll(() => page.locator('.details h2').textContent()).toMatch(/[A-Za-z]{4}/)
    const here = await told(page)
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      serviceWorkers: 'block',
      ...settings,
    })
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('.filter-line').waitFor()
    await expect.poll(() => told(other)).toEqual(here)
    await context.close()
  })

  test('back and forward walk through what was chosen', async ({ page }) => {
    await open(page)
    await mark(page, '共通責任').first().click()
    const first = await page.locator('.details h2').textContent()
    await mark(page, '主體責任').first().click()
    await expect.poll(() => page.locator('.details h2').textContent()).not.toBe(first)
    await page.goBack()
    await expect.poll(() => page.locator('.details h2').textContent()).toBe(first)
    await page.goBack()
    await page.locator('.starts').waitFor()
    await page.goForward()
    await expect.poll(() => page.locator('.details h2').textContent()).toBe(first)
  })

  test('a link to what the article does not hold says so', async ({ page }) => {
    await page.goto('/#v=1&select=nope.nothing&lang=zh-Hant')
    await page.locator('.work-notice').getByText('不在這篇文章裡').waitFor()
  })
  test('junk in a link does no harm', async ({ page }) => {
    await open(page, '#v=1&select=%E4%ZZ,gone&focus=x:9:up&view=hologram&camera=a,b&kind=__proto__')
    await page.locator('.starts').waitFor()
  })
})

describe.each([
  [320, 640, 'zh-TW'],
  [320, 640, 'en-GB'],
  [720, 450, 'zh-CN'],
])('in a window of %i × %i, in %s', (width, height, locale) => {
  test.override('settings', { viewport: { width, height }, locale })
  test('nothing needs two ways of scrolling', async ({ page }) => {
    await open(page, '#v=1&aspect=why,duty&section=2&focus=role.school-party-secretary:2:both')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    for (const part of ['.header', '.sheet-head', '.reader-scroll', '.legend']) {
      const over = await page.locator(part).evaluate((el) => el.scrollWidth - el.clientWidth)
      expect(over, part).toBeLessThanOrEqual(0)
    }
  })
})

describe('on a phone', () => {
  test.override('settings', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  test('nothing is wider than the window, and the sheet has text and details', async ({ page }) => {
    await page.goto('/')
    await page.locator('.article .mark').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.locator('.article .mark').nth(3).tap()
    const tab = page.locator('.sheet-head').getByRole('radio').nth(1)
    await tab.tap()
    await page.locator('.inspector .details h2').waitFor()
    expect(await page.locator('#reader').isVisible()).toBe(false)
    for (const small of await page.locator('.header button, .sheet-head button').all()) {
      const box = await small.boundingBox()
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(24)
    }
  })
})

describe('themes', () => {
  test.override('settings', { colorScheme: 'dark' })
  test('the system decides until a person does', async ({ page }) => {
    await open(page)
    const theme = () => page.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('dark')
    await page.getByRole('button', { name: /明暗/ }).click()
    await page.getByRole('menuitemradio', { name: '明', exact: true }).click()
    await expect.poll(theme).toBe('light')
    await page.reload()
    await page.locator('.article .mark').first().waitFor()
    expect(await theme()).toBe('light')
  })
})
