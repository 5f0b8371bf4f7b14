/** Files: opened, refused with reasons, carried away and opened again. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import type { GraphDocument } from '../../src/schema/index.ts'
import { serialise } from '../../src/schema/index.ts'
import { documentOf } from '../dsl.ts'
import { expect, test } from './browser.ts'

const article = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../data/yubei-shuangpeiyu/graph.json', import.meta.url)), 'utf8'),
) as GraphDocument

async function open(page: Page): Promise<void> {
  await page.goto('/#v=1&view=outline')
  await page.locator('.article .mark').first().waitFor()
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '開啟文件…' }).click()
  await (await chooser).setFiles({
    name,
    mimeType: 'application/json',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  })
}

/** A sound document with one thing changed. */
function spoilt(change: (document: GraphDocument) => void): string {
  const document = structuredClone(article)
  change(document)
  return JSON.stringify(document)
}

const [firstNode] = article.nodes
if (!firstNode) throw new Error('The article has no concepts')

const bad: Record<string, { content: string | Buffer; says: RegExp }> = {
  'an empty file': { content: '', says: /空的/ },
  'no JSON': { content: 'GIF89a …', says: /不是 JSON/ },
  'JSON of something else': { content: '{"name":"package"}', says: /不是綱目文件/ },
  'a list': { content: '[1,2]', says: /應是一個物件/ },
  'a truncated file': { content: JSON.stringify(article).slice(0, 50_000), says: /缺了一截/ },
  'another encoding': { content: Buffer.from([0x7b, 0x22, 0xb9, 0xfa, 0xb9, 0xfa, 0x22, 0x7d]), says: /UTF-8/ },
  'an unknown kind': {
    content: spoilt((d) => Object.assign(d.nodes[0] as object, { kind: 'dragon' })),
    says: /沒有「dragon」這一類/,
  },
  'a wrong offset': {
    content: spoilt((d) => {
      for (const q of d.nodes[0]?.evidence ?? []) {
        q.start += 1
        q.end += 1
      }
    }),
    says: /不是「/,
  },
  'a duplicate id': {
    content: spoilt((d) => d.nodes.push(structuredClone(firstNode))),
    says: /已被.*佔用/,
  },
  'a dangling edge': {
    content: spoilt((d) => Object.assign(d.edges[0] as object, { target: 'goal.nowhere' })),
    says: /沒有這個概念/,
  },
  'a forbidden key': {
    content: JSON.stringify(article).replace('"source":{', '"__proto__":{"admin":true},"source":{'),
    says: /__proto__/,
  },
  'a format of the future': { content: spoilt((d) => Object.assign(d, { format: 'gangmu/99' })), says: /gangmu\/99/ },
  'a missing key': {
    content: spoilt((d) => {
      Reflect.deleteProperty(d.nodes[0] as object, 'label')
    }),
    says: /缺少「label」/,
  },
}

describe('a file that is not sound is refused, and what was open stays', () => {
  for (const [name, { content, says }] of Object.entries(bad)) {
    test(name, async ({ page }) => {
      await open(page)
      await page.locator('.article .mark').first().click()
      const before = await page.locator('.details h2').textContent()
      await choose(page, 'bad.json', content)
      const dialog = page.getByRole('alertdialog')
      await dialog.waitFor()
      expect(await dialog.textContent()).toContain('「bad.json」沒有開啟')
      expect(await dialog.locator('.issue').first().textContent()).toMatch(says)
      await dialog.getByRole('button', { name: '關閉' }).last().click()
      await dialog.waitFor({ state: 'detached' })
      expect(await page.locator('.details h2').textContent()).toBe(before)
      expect(await page.evaluate(() => ({}) as { admin?: boolean }).then((o) => o.admin)).toBeUndefined()
    })
  }

  test('all problems at once, in the language of the page', async ({ page }) => {
    await open(page)
    await page.getByRole('radio', { name: 'English' }).click()
    await page.locator('html[lang="en"]').waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file…' }).click()
    const content = spoilt((d) => {
      Object.assign(d.nodes[0] as object, { kind: 'dragon' })
      Object.assign(d.nodes[1] as object, { review: 'perhaps' })
      Object.assign(d.edges[0] as object, { colour: 'red' })
    })
    await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    const issues = page.getByRole('alertdialog').locator('.issue')
    await issues.first().waitFor()
    expect(await issues.count()).toBeGreaterThanOrEqual(3)
    expect(await issues.first().textContent()).toContain('nodes[0].kind')
  })

  test('a file over the limit is refused before it is read', async ({ page }) => {
    await open(page)
    await page.evaluate(() => {
      const file = new File([new Uint8Array(8)], 'huge.json')
      Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 })
      const transfer = new DataTransfer()
      transfer.items.add(file)
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
      // The file in the transfer is a copy; the one with the false size is handed over instead.
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } })
      window.dispatchEvent(event)
    })
    const dialog = page.getByRole('alertdialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('200 MB')
  })
})

describe('markup in labels', () => {
  test('is shown as the text that it is', async ({ page }) => {
    await open(page)
    const document = documentOf('goal.a\nrole.b', { 'goal.a': '<img src=x onerror="window.hit=1">甲' })
    await choose(page, 'markup.json', serialise(document))
    await page.locator('.details h2', { hasText: 'Test' }).waitFor()
    await page.locator('.article .mark').first().click()
    await expect.poll(() => page.locator('.details h2').textContent()).toContain('<img src=x')
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.locator('.details img').count()).toBe(0)
  })
})

describe('carrying away', () => {
  const exported = async (page: Page, item: string, scope: number): Promise<{ name: string; text: string }> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '匯出' }).click()
    await page.getByRole('menuitem', { name: item, exact: true }).nth(scope).click()
    const file = await download
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  const formats = async (page: Page): Promise<string[]> => {
    await page.getByRole('button', { name: '匯出' }).click()
    await page.getByRole('menuitem').nth(2).waitFor()
    const names = await page.getByRole('menuitem').allTextContents()
    await page.keyboard.press('Escape')
    return names
  }

  test('what is exported opens again and gives the same bytes', async ({ page }) => {
    await open(page)
    const [json = ''] = await formats(page)
    const first = await exported(page, json, 0)
    expect(first.name).toBe('yubei-shuangpeiyu.json')
    await choose(page, 'again.json', first.text)
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('已開啟')
    const second = await exported(page, json, 0)
    expect(second.text === first.text).toBe(true)
  })

  test('only what is shown: its concepts, the relations between them, and the whole text', async ({ page }) => {
    await open(page)
    const [json = ''] = await formats(page)
    await page.locator('.legend').getByRole('button', { name: /^何責/ }).click()
    const part = JSON.parse((await exported(page, json, 1)).text) as GraphDocument
    expect(part.nodes.every((n) => n.kind === 'responsibility')).toBe(true)
    expect(part.nodes.length).toBeGreaterThan(0)
    expect(part.source.text).toBe(article.source.text)
  })

  test('graphology JSON', async ({ page }) => {
    await open(page)
    const names = await formats(page)
    const graphology = names.find((n) => n.includes('raphology')) ?? ''
    const graph = JSON.parse((await exported(page, graphology, 0)).text)
    expect(graph.nodes.length).toBe(article.nodes.length)
    expect(graph.options.multi).toBe(true)
  })
})

describe('dropping a file', () => {
  test('opens it, and the page shows where it will fall', async ({ page }) => {
    await open(page)
    const content = serialise(documentOf('role.a responsibleFor responsibility.b', { 'role.a': '班主任' }))
    await page.evaluate((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'small.json', { type: 'application/json' }))
      window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, bubbles: true, cancelable: true }))
      Object.assign(window, { transfer })
    }, content)
    await page.locator('.drop-target').waitFor()
    await page.evaluate(() => {
      const { transfer } = window as unknown as { transfer: DataTransfer }
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => page.locator('.legend .shown').textContent()).toContain('2 個概念')
    await page.locator('.drop-target').waitFor({ state: 'detached' })
  })
})
