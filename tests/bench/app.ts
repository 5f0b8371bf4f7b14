/**
 * The built application in a real browser, beside a page with Sigma as it comes, with the same graph at the same places in a panel
 * of the same size. Both are moved by the same events, so each pays for all that it does.
 */

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { PreviewServer, ViteDevServer } from 'vite'
import { createServer, preview } from 'vite'
import { build } from '../../src/cli/prepare.mjs'
import { nodeRadius, nodeWeights } from '../../src/layout/index.ts'
import type { GraphDocument, Position } from '../../src/schema/index.ts'
import { aspectOf, serialise } from '../../src/schema/index.ts'
import { findBrowser } from '../browser/find.mjs'
import type { BareGraph, BarePage } from './bare/main.ts'
import { concepts } from './concepts.ts'
import type { Suite, Table } from './harness.ts'
import { median } from './harness.ts'

/** Sizes that are measured: nodes and edges. */
const sizes = [
  { nodes: 250, edges: 500 },
  { nodes: 2000, edges: 6000 },
  { nodes: 10_000, edges: 30_000 },
] as const

const viewport = { width: 1440, height: 900 }

/** Frames of one run of panning, and concepts that are pointed at in one run of brushing. */
const FRAMES = 20
const POINTED = 5

/**
 * Places without a layout, in no time and the same every time: sections are stretches of the list, each a sunflower around a place
 * of its own on a larger one.
 */
function places({ nodes }: GraphDocument): Record<string, Position> {
  const golden = Math.PI * (3 - Math.sqrt(5))
  const sections = Math.max(1, Math.round(Math.sqrt(nodes.length) / 3))
  const each = Math.ceil(nodes.length / sections)
  const sunflower = (i: number, step: number) => {
    const r = step * Math.sqrt(i + 0.5)
    return { x: r * Math.cos(i * golden), y: r * Math.sin(i * golden) }
  }
  const at = nodes.map(({ id }, i) => {
    const home = sunflower(Math.floor(i / each), 36 * Math.sqrt(each))
    const own = sunflower(i % each, 18)
    return [id, { x: Math.round(home.x + own.x), y: Math.round(home.y + own.y) }] as const
  })
  return Object.fromEntries(at)
}

const documentOf = (size: { nodes: number; edges: number }): GraphDocument => {
  const document = concepts(size)
  return { ...document, layout: { positions: places(document) } }
}

/** Move the camera under the hand, frame by frame; milliseconds for all frames. Runs in the page. */
async function panInPage(frames: number): Promise<number> {
  const canvas = document.querySelector('.sigma-mouse')
  if (!canvas) throw new Error('No stage')
  const box = canvas.getBoundingClientRect()
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  // The upper left corner is empty in both pages.
  let [x, y] = [box.left + 6, box.top + 6]
  const tell = (target: EventTarget, type: string) =>
    target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, button: 0, buttons: 1 }))
  tell(canvas, 'mousedown')
  await frame()
  const start = performance.now()
  for (let i = 0; i < frames; i++) {
    const there = i < frames / 2 ? 1 : -1
    x += 4 * there
    y += 3 * there
    tell(document, 'mousemove')
    await frame()
  }
  const took = performance.now() - start
  tell(document, 'mouseup')
  return took
}

/** Point at places one after the other; milliseconds until each could be seen, in all. Runs in the page. */
async function brushInPage(points: readonly { x: number; y: number }[]): Promise<number> {
  const canvas = document.querySelector('.sigma-mouse')
  if (!canvas) throw new Error('No stage')
  const box = canvas.getBoundingClientRect()
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  let took = 0
  for (const { x, y } of points) {
    await frame()
    const start = performance.now()
    canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: box.left + x, clientY: box.top + y, bubbles: true }))
    await frame()
    await frame()
    took += performance.now() - start
  }
  return took
}

type Region = HTMLElement & { viewData?: () => { nodes: readonly { id: string; x: number; y: number }[] } | null }

/** Filter by the first aspect and back; milliseconds until both could be seen. Runs in the page. */
async function filterInPage(): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const start = performance.now()
  for (let i = 0; i < 2; i++) {
    document.querySelector<HTMLElement>('.chips .chip')?.click()
    await frame()
    await frame()
  }
  return performance.now() - start
}

/** Show the graph; milliseconds until it can be seen. Runs in the page. */
async function showGraphInPage(): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const start = performance.now()
  document.querySelector<HTMLElement>('.segments [aria-label="關係圖"]')?.click()
  while (!document.querySelector('.view-kept:not([inert]) > .graph-view[data-phase="drawn"]')) await frame()
  await frame()
  return performance.now() - start
}

/** Leave the graph for the outline, and come back; milliseconds until it can be seen again. */
async function comeBack(page: Page): Promise<number> {
  await page.getByRole('radio', { name: '提綱' }).click()
  await page.locator('.outline-tree [role="row"]').first().waitFor()
  await page.waitForTimeout(400)
  return page.evaluate(showGraphInPage)
}

/** Show the graph for the first time, in a page of its own in which the document is open already. */
async function firstGraph(beside: Page, graph: GraphDocument): Promise<number> {
  const browser = beside.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  const page = await newPage(browser)
  await page.goto(`${new URL(beside.url()).origin}/#v=1&view=outline`)
  await page.locator('.outline-tree [role="row"]').first().waitFor()
  await openIn(page, graph)
  await page.locator('.header-title', { hasText: graph.source.title }).waitFor({ timeout: 120_000 })
  await ready(page)
  const took = await page.evaluate(showGraphInPage)
  await page.context().close()
  return took
}

interface Pair {
  readonly document: GraphDocument
  readonly ours: Page
  readonly bare: Page
  /** The nodes that are pointed at. */
  readonly pointed: readonly string[]
  readonly graph: BareGraph
}

interface Open {
  readonly browser: Browser
  readonly app: PreviewServer
  readonly server: ViteDevServer
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No browser is installed; GANGMU_BROWSER may name one.')
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: ['--no-first-run', ...(asRoot ? ['--no-sandbox'] : [])] })
}

const address = (server: PreviewServer | ViteDevServer): string => {
  const found = server.httpServer?.address()
  if (!found || typeof found === 'string') throw new Error('A server has no port.')
  return `http://127.0.0.1:${found.port}`
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A page of its own context. What runs in it was named by the tool that runs the bench, with a helper that the page lacks. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'zh-TW' })
  await page.addInitScript('globalThis.__name = (value) => value')
  return page
}

/** Open a document from a file. */
async function openIn(page: Page, graph: GraphDocument): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '開啟文件…' }).click()
  const buffer = Buffer.from(serialise(graph))
  await (await chooser).setFiles({ name: 'bench.json', mimeType: 'application/json', buffer })
}

/** Our panel with a document in it. */
async function ourPage(browser: Browser, origin: string, graph: GraphDocument): Promise<Page> {
  const page = await newPage(browser)
  await page.goto(origin)
  await page.locator('.graph-view[data-phase="drawn"]').waitFor({ timeout: 60_000 })
  await openIn(page, graph)
  await page.waitForFunction(
    (id) =>
      document
        .querySelector<Region>('.graph-region')
        ?.viewData?.()
        ?.nodes.some((node) => node.id === id) ?? false,
    graph.nodes[0]!.id,
    { timeout: 120_000 },
  )
  await page.waitForTimeout(1500)
  return page
}

/** What the page with bare Sigma is given. */
function bareGraph(document: GraphDocument, size: { width: number; height: number }): BareGraph {
  const weights = nodeWeights(document)
  const positions = document.layout?.positions ?? {}
  return {
    ...size,
    nodes: document.nodes.map(({ id, kind, label }, i) => ({
      id,
      label: label['zh-Hant'] ?? id,
      ...(positions[id] ?? { x: 0, y: 0 }),
      size: nodeRadius(weights[i]!, document.nodes.length),
      group: aspectOf(kind),
    })),
    edges: document.edges.map(({ id, source, target }) => ({ id, source, target })),
  }
}

type Bare = Window & { bare: BarePage }

async function barePage(browser: Browser, origin: string, graph: BareGraph): Promise<Page> {
  const page = await newPage(browser)
  await page.goto(origin)
  await page.waitForFunction(() => 'bare' in window, null, { timeout: 60_000 })
  await page.evaluate((g) => (window as unknown as Bare).bare.draw(g), graph)
  return page
}

async function start(): Promise<Open> {
  await build()
  const app = await preview({
    configFile: file('../../vite.config.ts'),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const server = await createServer({
    configFile: false,
    root: file('bare'),
    cacheDir: file('../../node_modules/.cache/vite-bare'),
    logLevel: 'warn',
    optimizeDeps: { include: ['sigma', 'graphology'] },
    server: { host: '127.0.0.1', port: 0, hmr: false },
  })
  await server.listen()
  return { browser: await launch(), app, server }
}

/** The three sizes in both pages. */
async function pairsIn({ browser, app, server }: Open): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (const size of sizes) {
    const document = documentOf(size)
    const ours = await ourPage(browser, address(app), document)
    const box = await ours.locator('.graph-stage').boundingBox()
    const graph = bareGraph(document, { width: Math.round(box?.width ?? 700), height: Math.round(box?.height ?? 800) })
    const bare = await barePage(browser, address(server), graph)
    const weights = nodeWeights(document)
    const pointed = document.nodes
      .map(({ id }, i) => ({ id, weight: weights[i]! }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, POINTED)
      .map(({ id }) => id)
    pairs.push({ document, ours, bare, pointed, graph })
  }
  return pairs
}

async function close({ browser, app, server }: Open): Promise<void> {
  await browser.close()
  await server.close()
  await app.close()
}

/** Let a page come to rest, with what the other one still has in the queue of the graphics card. A page in the background gets no frames. */
async function ready(page: Page): Promise<void> {
  await page.bringToFront()
  await page.waitForTimeout(1000)
}

/** Where our page draws the nodes that are pointed at. */
const ourPoints = (page: Page, ids: readonly string[]) =>
  page.evaluate((wanted) => {
    const nodes = document.querySelector<Region>('.graph-region')?.viewData?.()?.nodes ?? []
    return wanted.flatMap((id) => nodes.find((node) => node.id === id) ?? [])
  }, ids)

const barePoints = (page: Page, ids: readonly string[]) =>
  page.evaluate((wanted) => (window as unknown as Bare).bare.points(wanted), ids)

interface Compared {
  readonly name: string
  readonly ours: (page: Page) => Promise<number>
  readonly bare: (page: Page) => Promise<number>
  /** What a figure is divided by: frames, or things that were done. */
  readonly each: number
  readonly runs: number
  /** Most that ours may take in milliseconds, and as a share of the other. */
  readonly most?: number
  readonly share?: number
}

function comparisons({ pointed, graph, document }: Pair): Compared[] {
  const size = document.nodes.length
  const groups = [graph.nodes[0]?.group ?? null, null]
  return [
    {
      name: 'a frame while panning',
      ours: (page) => page.evaluate(panInPage, FRAMES),
      bare: (page) => page.evaluate(panInPage, FRAMES),
      each: FRAMES,
      runs: size > 5000 ? 3 : 5,
      ...(size <= 250 && { most: 50 }),
      ...(size > 250 && { share: size > 5000 ? 1 / 3 : 1 / 2 }),
    },
    {
      name: 'pointing at a concept, to the second frame',
      ours: async (page) => page.evaluate(brushInPage, await ourPoints(page, pointed)),
      bare: async (page) => page.evaluate(brushInPage, await barePoints(page, pointed)),
      each: POINTED,
      runs: 3,
      most: 50,
    },
    {
      name: 'filtering by an aspect, to the second frame',
      ours: (page) => page.evaluate(filterInPage),
      bare: (page) =>
        page.evaluate(async (wanted) => {
          const frame = () => new Promise((done) => requestAnimationFrame(done))
          const start = performance.now()
          for (const group of wanted) {
            ;(window as unknown as Bare).bare.filter(group)
            await frame()
            await frame()
          }
          return performance.now() - start
        }, groups),
      each: 2,
      runs: 3,
    },
    {
      name: 'first frame, the document being open',
      ours: (page) => firstGraph(page, document),
      bare: (page) => page.evaluate((g) => (window as unknown as Bare).bare.draw(g), graph),
      each: 1,
      runs: 3,
      share: 1,
    },
    {
      name: 'the graph again, after another view (bare: made anew)',
      ours: comeBack,
      bare: (page) => page.evaluate((g) => (window as unknown as Bare).bare.draw(g), graph),
      each: 1,
      runs: 3,
    },
  ]
}

const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`

/** Both pages in turn, the other one first every second time. */
async function compare(pair: Pair, of: Compared): Promise<readonly string[]> {
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run <= of.runs; run++) {
    const order = [
      { page: pair.ours, measure: of.ours, into: ours },
      { page: pair.bare, measure: of.bare, into: bare },
    ]
    if (run % 2 === 1) order.reverse()
    for (const { page, measure, into } of order) {
      await ready(page)
      const took = (await measure(page)) / of.each
      // The first run warms up.
      if (run > 0) into.push(took)
    }
  }
  const [a, b] = [median(ours), median(bare)]
  const missed = (of.most !== undefined && a > of.most) || (of.share !== undefined && a / b > of.share)
  const asked = [
    of.most === undefined ? '' : `≤ ${of.most} ms`,
    of.share === undefined ? '' : `≤ ${of.share.toFixed(2)} of it`,
  ].filter(Boolean)
  const { nodes, edges } = pair.document
  return [
    `${of.name}, ${nodes.length} nodes, ${edges.length} edges`,
    ms(a),
    ms(b),
    (a / b).toFixed(2),
    asked.join(', ') + (missed ? ' ✗' : ''),
  ]
}

async function sideBySide(pairs: readonly Pair[]): Promise<Table> {
  const rows: (readonly string[])[] = []
  for (const pair of pairs) for (const of of comparisons(pair)) rows.push(await compare(pair, of))
  return {
    title: 'The graph in the built application, beside a page with Sigma as it comes (wall clock, software WebGL)',
    head: ['', 'ours', 'bare Sigma', 'ours / bare', 'asked'],
    rows,
  }
}

interface Load {
  readonly paint: number
  readonly interactive: number
}

/** A first visit: nothing kept from before. */
async function firstVisit(browser: Browser, origin: string): Promise<Load> {
  const page = await newPage(browser)
  await page.goto(origin)
  await page.waitForFunction(() => document.querySelector('.graph-view[data-phase="drawn"]'), null, {
    polling: 'raf',
    timeout: 60_000,
  })
  const [paint, interactive] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.now(),
  ])
  await page.close()
  return { paint: paint ?? Number.NaN, interactive: interactive ?? Number.NaN }
}

/** Bytes of everything that a first visit asks for, each compressed by itself. On its own: to look at answers takes time. */
async function firstLoad(browser: Browser, origin: string): Promise<number[]> {
  const page = await newPage(browser)
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(origin)) bodies.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(origin)
  await page.locator('.graph-view[data-phase="drawn"]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1000)
  const found = await Promise.all(bodies)
  await page.close()
  return found
}

/** Long tasks of the main thread while the showpiece is panned and pointed at, in milliseconds. */
async function longTasks(browser: Browser, origin: string): Promise<number[]> {
  const page = await newPage(browser)
  await page.goto(origin)
  await page.locator('.graph-view[data-phase="drawn"]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    const found: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(Math.round(entry.duration))
    }).observe({ type: 'longtask' })
    Object.assign(window, { longTasks: found })
  })
  const ids = await page.evaluate(() =>
    (document.querySelector<Region>('.graph-region')?.viewData?.()?.nodes ?? []).slice(0, 20).map((n) => n.id),
  )
  await page.evaluate(panInPage, 60)
  await page.waitForTimeout(600)
  await page.evaluate(brushInPage, await ourPoints(page, ids))
  await page.evaluate(filterInPage)
  await page.waitForTimeout(600)
  const found = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  await page.close()
  return found
}

/** Megabytes of the page's heap, after a collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

const against = (value: number, most: number): string => `≤ ${most}${value > most ? ' ✗' : ''}`

async function budgets({ browser, app }: Open): Promise<Table> {
  const origin = address(app)
  const visits: Load[] = []
  for (let run = 0; run < 5; run++) visits.push(await firstVisit(browser, origin))
  const [paint, interactive] = [median(visits.map((v) => v.paint)), median(visits.map((v) => v.interactive))]
  const sizes = await firstLoad(browser, origin)
  const kilobytes = sizes.reduce((a, b) => a + b, 0) / 1000
  const long = await longTasks(browser, origin)
  const longest = Math.max(0, ...long)
  return {
    title: 'The built application with the showpiece (localhost, nothing kept from an earlier visit)',
    head: ['', 'ours', 'asked'],
    rows: [
      ['first contentful paint', ms(paint), ''],
      ['interactive: the graph is drawn and answers', ms(interactive), against(interactive, 1000)],
      [`first load, compressed, ${sizes.length} requests`, `${kilobytes.toFixed(0)} KB`, against(kilobytes, 350)],
      [`long tasks while panning, pointing and filtering: ${long.length}`, `${longest} ms`, against(longest, 50)],
    ],
  }
}

/** What our page keeps of each document. */
async function heaps(pairs: readonly Pair[]): Promise<Table> {
  const rows: (readonly string[])[] = []
  for (const { document, ours } of pairs) {
    const memory = await heap(ours)
    rows.push([`${document.nodes.length} nodes open`, `${memory.toFixed(0)} MB`, against(memory, 300)])
  }
  return { title: 'Heap of the application', head: ['', 'ours', 'asked'], rows }
}

export const app: Suite = {
  name: 'app',
  about: 'The built application in a browser',
  rows: () => [],
  async tables() {
    const open = await start()
    try {
      const visits = await budgets(open)
      const pairs = await pairsIn(open)
      return [visits, await sideBySide(pairs), await heaps(pairs)]
    } finally {
      await close(open)
    }
  },
}
