/** When the graphics card cannot, or takes the picture away. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, launch, listen, test } from './browser.ts'
import { drawn, openGraph, settled } from './graphPage.ts'

/** Make a layer's context be lost, and leave the way back on the window. */
const lose = (page: Page, layer: string): Promise<void> =>
  page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`)
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error(`The layer ${name} has no context to lose`)
    Object.assign(window, { giveBack: () => extension.restoreContext() })
    extension.loseContext()
  }, layer)

const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack())

describe('a lost WebGL context', () => {
  for (const layer of ['nodes', 'edges']) {
    test(`${layer}: it is said, and the picture comes back by itself as it was`, async ({ page }) => {
      await openGraph(page)
      await page.getByRole('button', { name: '放大' }).click()
      await settled(page)
      const before = await drawn(page)
      await lose(page, layer)
      await page.getByText('圖暫時不見了').waitFor()
      // The rest goes on.
      await page.locator('.article .mark').first().click()
      await giveBack(page)
      await page.locator('.graph-view[data-phase="drawn"]').waitFor()
      await settled(page)
      const after = await drawn(page)
      expect(after.camera.ratio).toBeCloseTo(before.camera.ratio, 3)
      expect(after.nodes).toHaveLength(before.nodes.length)
      expect(after.lifted.nodes.length).toBeGreaterThan(0)
    })
  }

  test('it can be drawn again by hand', async ({ page }) => {
    await openGraph(page)
    await lose(page, 'nodes')
    await page.getByRole('button', { name: '現在重畫' }).click()
    await page.locator('.graph-view[data-phase="drawn"]').waitFor()
    expect((await drawn(page)).labels.length).toBeGreaterThan(0)
  })
})

describe('a browser without WebGL', () => {
  test('the graph says so; outline and table go on', async ({ complained }) => {
    const browser = await launch(['--disable-3d-apis'])
    try {
      const { origin } = await import('vitest').then(({ inject }) => ({ origin: inject('origin') }))
      const page = await browser.newPage({ baseURL: origin, locale: 'zh-TW' })
      listen(page, origin, complained)
      await page.goto('/')
      await page.getByText('這個瀏覽器畫不出圖').waitFor()
      await page.getByRole('button', { name: '看提綱' }).click()
      await page.getByRole('treegrid').first().waitFor()
    } finally {
      await browser.close()
    }
  })
})
