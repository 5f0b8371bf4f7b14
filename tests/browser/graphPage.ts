/** The graph panel in a page: what it draws, and where. */
import type { Page } from 'playwright-core'
import type { ViewData } from '../../src/app/graph/index.ts'

type Region = HTMLElement & { viewData?: () => ViewData | null }

/** Open the showpiece at a fragment (without `v=1`), and wait until the graph is drawn and rests. */
export async function openGraph(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment && `#v=1&${fragment}`}`)
  await page.locator('.graph-view[data-phase="drawn"]').waitFor()
  await settled(page)
}

/** What is drawn now, in pixels of the panel. */
export const drawn = (page: Page): Promise<ViewData> =>
  page.evaluate(() => {
    const data = document.querySelector<Region>('.graph-region')?.viewData?.()
    if (!data) throw new Error('Nothing is drawn')
    return data
  })

/** Wait until camera and nodes have not moved for a while. */
export async function settled(page: Page): Promise<void> {
  let before = ''
  let same = 0
  while (same < 3) {
    const { camera, nodes } = await drawn(page)
    const now = JSON.stringify([camera, nodes])
    same = now === before ? same + 1 : 0
    before = now
    await page.waitForTimeout(120)
  }
}

/** A point of the panel as one of the page. */
export async function toPage(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.graph-stage').boundingBox()
  if (!box) throw new Error('The panel is not shown')
  return { x: box.x + x, y: box.y + y }
}

/** Where a node is on the page. */
export async function nodeOnPage(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { nodes } = await drawn(page)
  const node = nodes.find((n) => n.id === id)
  if (!node) throw new Error(`${id} is not drawn`)
  return toPage(page, node.x, node.y)
}

/** A point of the page with nothing of the graph near it. */
export async function emptyOnPage(page: Page): Promise<{ x: number; y: number }> {
  const { width, height, nodes, labels } = await drawn(page)
  for (let y = 20; y < height - 80; y += 12) {
    for (let x = 20; x < width - 20; x += 12) {
      const near =
        nodes.some((n) => Math.hypot(n.x - x, n.y - y) < n.radius + 30) ||
        labels.some((l) => x > l.left - 12 && x < l.right + 12 && y > l.top - 12 && y < l.bottom + 12)
      if (!near) return toPage(page, x, y)
    }
  }
  throw new Error('The graph fills the whole panel')
}

/** A part of the address. */
export const addressOf = (page: Page, key: string): Promise<string> =>
  page.evaluate((k) => {
    const part = location.hash
      .slice(1)
      .split('&')
      .find((p) => p.startsWith(`${k}=`))
    return decodeURIComponent(part?.slice(k.length + 1) ?? '')
  }, key)
