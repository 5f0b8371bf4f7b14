/** The picture of the graph: what it shows, and what a hand does with it. */
import { describe } from 'vitest'
import type { ViewData } from '../../src/app/graph/index.ts'
import { expect, test } from './browser.ts'
import { addressOf, drawn, emptyOnPage, nodeOnPage, openGraph, settled, toPage } from './graphPage.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && a.right > b.left + 0.01 && a.top < b.bottom - 0.01 && a.bottom > b.top + 0.01

/** Labels on labels, and labels on nodes. */
function collisions({ labels, nodes }: ViewData): string[] {
  const found: string[] = []
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) if (overlap(a, b)) found.push(`${a.id} on ${b.id}`)
    for (const n of nodes) {
      const dx = Math.max(a.left - n.x, 0, n.x - a.right)
      const dy = Math.max(a.top - n.y, 0, n.y - a.bottom)
      if (Math.hypot(dx, dy) < n.radius - 0.01) found.push(`${a.id} on node ${n.id}`)
    }
  }
  return found
}

const secretary = 'role.school-party-secretary'
const principal = 'role.school-principal'

describe('labels at rest', () => {
  test('in 1440 × 900 no label lies on another or on a node, and six of ten are shown', async ({ page }) => {
    await openGraph(page)
    const view = await drawn(page)
    expect(collisions(view)).toEqual([])
    expect(view.labels.length / view.nodes.length).toBeGreaterThanOrEqual(0.6)
    for (const label of view.labels) {
      expect(label.left).toBeGreaterThanOrEqual(0)
      expect(label.right).toBeLessThanOrEqual(view.width)
    }
  })

  for (const layout of ['layers', 'reading']) {
    test(`${layout}: no label lies on another or on a node`, async ({ page }) => {
      await openGraph(page, `layout=${layout}`)
      expect(collisions(await drawn(page))).toEqual([])
    })
  }

  test('zoomed in all are shown, and nothing collides on the way', async ({ page }) => {
    await openGraph(page)
    const zoomIn = page.getByRole('button', { name: '放大' })
    let shown = (await drawn(page)).labels.length
    for (let i = 0; i < 6; i++) {
      await zoomIn.click()
      await settled(page)
      const view = await drawn(page)
      expect(collisions(view)).toEqual([])
      expect(view.labels.length).toBeGreaterThanOrEqual(shown)
      shown = view.labels.length
    }
    expect(shown).toBe((await drawn(page)).nodes.length)
  })

  test('pushing the picture about changes no label', async ({ page }) => {
    await openGraph(page)
    await page.getByRole('button', { name: '放大' }).click()
    await settled(page)
    const before = await drawn(page)
    const from = await emptyOnPage(page)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 })
    const during = await drawn(page)
    await page.mouse.up()
    await settled(page)
    const after = await drawn(page)
    const places = ({ labels, nodes }: ViewData) =>
      labels.map((l) => {
        const node = nodes.find((n) => n.id === l.id)
        return `${l.id} ${Math.round(l.left - (node?.x ?? 0))} ${Math.round(l.top - (node?.y ?? 0))}`
      })
    expect(places(during)).toEqual(places(before))
    expect(places(after)).toEqual(places(before))
  })
})

describe('languages', () => {
  test('labels change with the language, and nothing collides', async ({ page }) => {
    await openGraph(page, 'lang=zh-Hans')
    const text = async () => (await drawn(page)).labels.map((l) => l.lines.join('')).join(' ')
    expect(await text()).toContain('党员教师')
    await page
      .getByRole('radio', { name: 'EN' })
      .or(page.getByRole('button', { name: 'EN' }))
      .first()
      .click()
    await expect.poll(text).toContain('Party')
    await settled(page)
    expect(collisions(await drawn(page))).toEqual([])
  })
})

describe('pointer', () => {
  test('pointing at a concept lights its neighbours here and its quotes in the text', async ({ page }) => {
    await openGraph(page)
    const at = await nodeOnPage(page, secretary)
    await page.mouse.move(at.x, at.y)
    await expect.poll(async () => (await drawn(page)).lifted.nodes).toContain(secretary)
    const { lifted, edges } = await drawn(page)
    const ties = edges.filter((e) => e.source === secretary || e.target === secretary)
    expect([...lifted.edges].sort()).toEqual(ties.map((e) => e.id).sort())
    expect(new Set(lifted.nodes)).toEqual(new Set([secretary, ...ties.flatMap((e) => [e.source, e.target])]))
    expect(lifted.labels.map((l) => l.id)).toContain(secretary)
    expect(lifted.names.length).toBeGreaterThan(0)
    await page.locator('.article [data-lit]').first().waitFor()
    const away = await emptyOnPage(page)
    await page.mouse.move(away.x, away.y)
    await expect.poll(async () => (await drawn(page)).lifted.nodes).toEqual([])
  })

  test('a label belongs to its concept', async ({ page }) => {
    await openGraph(page)
    const label = (await drawn(page)).labels[0]
    if (!label) throw new Error('No label')
    const at = await toPage(page, (label.left + label.right) / 2, (label.top + label.bottom) / 2)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => addressOf(page, 'select')).toBe(label.id)
  })

  test('pointing at a relation names its kind and lights its quote', async ({ page }) => {
    await openGraph(page, `focus=${principal}:1:both`)
    const { edges, nodes, labels } = await drawn(page)
    const at = (id: string) => nodes.find((n) => n.id === id)
    // A point of some curve that no node and no label is near.
    const free = edges.flatMap((edge) => {
      const [a, b] = [at(edge.source), at(edge.target)]
      if (!a || !b) return []
      const x = (a.x + b.x) / 2 + ((b.y - a.y) * edge.bend) / 2
      const y = (a.y + b.y) / 2 - ((b.x - a.x) * edge.bend) / 2
      const near =
        nodes.some((n) => Math.hypot(n.x - x, n.y - y) < n.radius + 8) ||
        labels.some((l) => x > l.left - 4 && x < l.right + 4 && y > l.top - 4 && y < l.bottom + 4)
      return near ? [] : [{ edge, x, y }]
    })[0]
    if (!free) throw new Error('No edge can be pointed at')
    const point = await toPage(page, free.x, free.y)
    await page.mouse.move(point.x, point.y)
    await expect.poll(async () => (await drawn(page)).lifted.edges).toHaveLength(1)
    const { lifted } = await drawn(page)
    expect(lifted.names).toHaveLength(1)
    await page.mouse.click(point.x, point.y)
    await expect.poll(() => addressOf(page, 'select')).toBe(lifted.edges[0])
  })

  test('a click chooses, with Shift adds, and on the ground clears', async ({ page }) => {
    await openGraph(page)
    const first = await nodeOnPage(page, secretary)
    await page.mouse.click(first.x, first.y)
    await expect.poll(() => addressOf(page, 'select')).toBe(secretary)
    const second = await nodeOnPage(page, principal)
    await page.keyboard.down('Shift')
    await page.mouse.click(second.x, second.y)
    await page.keyboard.up('Shift')
    await expect.poll(() => addressOf(page, 'select')).toBe(`${secretary},${principal}`)
    await page.waitForTimeout(400)
    const ground = await emptyOnPage(page)
    await page.mouse.click(ground.x, ground.y)
    await expect.poll(() => addressOf(page, 'select')).toBe('')
  })

  test('a double click focuses, and the picture fills the panel', async ({ page }) => {
    await openGraph(page)
    const at = await nodeOnPage(page, secretary)
    await page.mouse.dblclick(at.x, at.y)
    await expect.poll(() => addressOf(page, 'focus')).toBe(`${secretary}:1:both`)
    await settled(page)
    const { nodes, width, height } = await drawn(page)
    expect(nodes.length).toBeLessThan(40)
    const span = (values: number[]) => Math.max(...values) - Math.min(...values)
    const filled = Math.max(span(nodes.map((n) => n.x)) / width, span(nodes.map((n) => n.y)) / height)
    expect(filled).toBeGreaterThan(0.5)
  })

  test('dragging pins a concept; a drag is no click', async ({ page }) => {
    await openGraph(page)
    const from = await nodeOnPage(page, secretary)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 })
    await page.mouse.up()
    await settled(page)
    const to = await nodeOnPage(page, secretary)
    expect(Math.hypot(to.x - from.x - 40, to.y - from.y - 30)).toBeLessThan(2)
    expect(await addressOf(page, 'select')).toBe('')
  })

  test('wheel, buttons and the address hold the camera', async ({ page }) => {
    await openGraph(page)
    const before = await drawn(page)
    const at = await emptyOnPage(page)
    await page.mouse.move(at.x, at.y)
    await page.mouse.wheel(0, -300)
    await settled(page)
    const closer = await drawn(page)
    expect(closer.camera.ratio).toBeLessThan(before.camera.ratio)
    await expect.poll(() => addressOf(page, 'camera')).not.toBe('')
    const address = page.url()
    await page.getByRole('button', { name: '看全圖' }).click()
    await settled(page)
    expect((await drawn(page)).camera.ratio).toBeCloseTo(before.camera.ratio, 3)
    await expect.poll(() => addressOf(page, 'camera')).toBe('')
    await page.goto('about:blank')
    await page.goto(address)
    await page.locator('.graph-view[data-phase="drawn"]').waitFor()
    await settled(page)
    expect((await drawn(page)).camera.ratio).toBeCloseTo(closer.camera.ratio, 3)
  })
})

describe('text to graph', () => {
  test('pointing at a mark in the text lights its concept in the graph', async ({ page }) => {
    await openGraph(page)
    await page.locator('.article .mark').first().hover()
    await expect.poll(async () => (await drawn(page)).lifted.nodes.length).toBeGreaterThan(0)
  })
})

describe('layouts', () => {
  test('switching moves the nodes and comes back to where they were', async ({ page }) => {
    await openGraph(page)
    const force = await drawn(page)
    await page.getByRole('radio', { name: '分層' }).click()
    await expect.poll(() => addressOf(page, 'layout')).toBe('layers')
    await expect.poll(async () => (await drawn(page)).nodes[0]?.x, { timeout: 20_000 }).not.toBe(force.nodes[0]?.x)
    await settled(page)
    const layers = await drawn(page)
    // Columns: why lies left of who, who of duty, duty of how, how of effect.
    const columns = ['goal.', 'role.', 'responsibility.', 'mechanism.', 'quality.'].map((kind) => {
      const xs = layers.nodes.filter((n) => n.id.startsWith(kind)).map((n) => n.x)
      return [Math.min(...xs), Math.max(...xs)] as const
    })
    for (const [i, [, right]] of columns.entries()) {
      const next = columns[i + 1]
      if (next) expect(right).toBeLessThan(next[0])
    }
    await page.getByRole('radio', { name: '力導向' }).click()
    await settled(page)
    const again = await drawn(page)
    for (const node of force.nodes) {
      const now = again.nodes.find((n) => n.id === node.id)
      expect(Math.hypot((now?.x ?? 0) - node.x, (now?.y ?? 0) - node.y)).toBeLessThan(1)
    }
  })

  test('laying out again gives the same picture: layouts are deterministic', async ({ page }) => {
    await openGraph(page, 'layout=layers')
    const before = await drawn(page)
    await page.getByRole('button', { name: '重新排列' }).click()
    await page.locator('.graph-work').waitFor({ state: 'detached', timeout: 20_000 })
    await settled(page)
    const after = await drawn(page)
    expect(after.nodes.map((n) => [n.id, Math.round(n.x), Math.round(n.y)])).toEqual(
      before.nodes.map((n) => [n.id, Math.round(n.x), Math.round(n.y)]),
    )
  })
})

describe('with reduced motion', () => {
  test.override('settings', { reducedMotion: 'reduce' })
  test('the camera is there at once', async ({ page }) => {
    await openGraph(page)
    await page.getByRole('button', { name: '放大' }).click()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const first = (await drawn(page)).camera
    await page.waitForTimeout(300)
    expect((await drawn(page)).camera).toEqual(first)
  })
})
