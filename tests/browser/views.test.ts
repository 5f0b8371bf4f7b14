/** The other views, the search, the tools and new-from-text, as a person uses them with keyboard and pointer. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { faults } from './axe.ts'
import { expect, test } from './browser.ts'

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment && `#v=1&${fragment}`}`)
  await page.locator('.article .mark').first().waitFor()
}

const addressOf = (page: Page, key: string): Promise<string> =>
  page.evaluate((k) => {
    const part = location.hash
      .slice(1)
      .split('&')
      .find((p) => p.startsWith(`${k}=`))
    return decodeURIComponent(part?.slice(k.length + 1) ?? '')
  }, key)

const search = (page: Page) => page.getByRole('combobox', { name: '搜尋概念與文字' })

/** Put the cursor of the open list on its first row. */
async function intoList(page: Page): Promise<void> {
  await page.getByRole('option').first().waitFor()
  const chosen = page.locator('[role=option][data-focused]')
  await expect
    .poll(async () => {
      if ((await chosen.count()) === 0) await page.keyboard.press('ArrowDown')
      return chosen.count()
    })
    .toBe(1)
}

describe('search', () => {
  for (const query of ['書記', '书记', 'shuji', 'Party secretary']) {
    test(`${query} finds the secretary, and Enter focuses`, async ({ page }) => {
      await open(page)
      await page.keyboard.press('Control+k')
      await search(page).fill(query)
      await intoList(page)
      await page.keyboard.press('Enter')
      await expect.poll(() => addressOf(page, 'focus')).toContain('secretary')
    })
  }
  test('a click and words at once: nothing typed is lost, and Enter takes the first find', async ({ page }) => {
    await open(page)
    const field = (await page.locator('.search-slot').boundingBox())!
    await page.mouse.click(field.x + 80, field.y + field.height / 2)
    await page.keyboard.type('三好')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'focus')).toBe('goal.three-good-school:1:both')
    // The field has let go: keys are keys again.
    await page.keyboard.press('2')
    await expect.poll(() => addressOf(page, 'focus')).toBe('goal.three-good-school:2:both')
  })
  test('Enter that comes before the search is ready is answered when it is', async ({ page }) => {
    await open(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('shuji')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'focus')).toContain('secretary')
  })
  test('Shift-Enter adds to the selection', async ({ page }) => {
    await open(page)
    for (const query of ['書記', '校長']) {
      await page.keyboard.press('Control+k')
      await search(page).fill(query)
      await page.getByRole('option', { name: query }).first().waitFor()
      await intoList(page)
      await page.keyboard.press('Shift+Enter')
    }
    await expect.poll(async () => (await addressOf(page, 'select')).split(',').length).toBe(2)
  })
  test('words of the text are found too, and shown in it', async ({ page }) => {
    await open(page)
    await page.keyboard.press('Control+k')
    await search(page).fill('漣漪')
    await page.getByRole('option', { name: /漣漪/ }).last().click()
    await page.locator('.article .shown').first().waitFor()
  })
  test('what is nowhere is said to be nowhere', async ({ page }) => {
    await open(page)
    await page.keyboard.press('Control+k')
    await search(page).fill('量子糾纏')
    await page.getByText('文中與圖中都沒有「量子糾纏」').waitFor()
  })
})

describe('outline', () => {
  test('a tree that the keyboard walks, with the same selection as everything else', async ({ page }) => {
    await open(page, 'view=outline')
    const tree = page.getByRole('treegrid')
    await tree.getByRole('row').first().click()
    await expect.poll(() => addressOf(page, 'select')).not.toBe('')
    const first = await addressOf(page, 'select')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page, 'focus')).not.toBe('')
    expect(await addressOf(page, 'focus')).not.toContain(`${first}:`)
  })
  test('a concept opens to its relations as sentences', async ({ page }) => {
    await open(page, 'view=outline')
    await page.getByRole('treegrid').getByRole('row').first().click()
    await page.keyboard.press('ArrowRight')
    await page.locator('.outline-told').first().waitFor()
  })
  test('what was closed is closed when one comes back to it', async ({ page }) => {
    await open(page, 'view=outline')
    await page.getByRole('button', { name: '全部收起' }).click()
    await page.getByRole('button', { name: '全部展開' }).waitFor()
    await page.getByRole('radio', { name: '表' }).click()
    await page.getByRole('rowheader').first().waitFor()
    await page.getByRole('radio', { name: '綱' }).click()
    await page.getByRole('button', { name: '全部展開' }).waitFor()
  })
  test('what is chosen elsewhere comes into view', async ({ page }) => {
    await open(page, 'view=outline&select=quality.clear-and-bright-public-ethos')
    const row = page.locator('.outline-row[data-selected]').first()
    await expect.poll(() => row.evaluate((e) => e.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  })
  test('by the five questions it begins with 為何', async ({ page }) => {
    await open(page, 'view=outline')
    await page.getByRole('radio', { name: '依五問' }).click()
    await expect.poll(() => page.locator('.outline-head').first().textContent()).toBe('為何')
  })
})

describe('responsibilities', () => {
  test('what hangs on one, and what is shared, each letter with its quote', async ({ page }) => {
    await open(page, 'view=responsibilities')
    const cell = page.getByRole('button', { name: /^學校校長：.*負責/ }).first()
    // A pointer has always been somewhere before it is here.
    await page.mouse.move(700, 600)
    await cell.hover()
    await page.getByRole('tooltip').locator('q').first().waitFor()
    await cell.click()
    await page.locator('.article .shown').first().waitFor()
    await page.getByRole('radio', { name: /只看共同承擔/ }).click()
    await page
      .getByRole('row', { name: /交叉責任/ })
      .first()
      .waitFor()
  })
  test('a part of a shared duty is owed with its whole, and says so', async ({ page }) => {
    await open(page, 'view=responsibilities')
    await page.getByRole('button', { name: /^學校校長：加強教師.*屬於「交叉責任」/ }).focus()
    await page.getByRole('tooltip').locator('q').first().waitFor()
  })
  test('who holds a role stands with it, under whose lead one acts too', async ({ page }) => {
    await open(page, 'view=responsibilities')
    await page.getByRole('columnheader', { name: /書記.*諶清淑擔任/ }).waitFor()
    await page.getByRole('columnheader', { name: /校長.*領導下/ }).waitFor()
    expect(await page.getByRole('columnheader').count()).toBeLessThan(8)
  })
  test('what is chosen elsewhere comes into view, below the heads', async ({ page }) => {
    await open(page, 'view=responsibilities&select=responsibility.ensuring-implementation')
    const row = page.locator('.matrix tr[data-selected]')
    const seen = () =>
      row.evaluate((e) => {
        const { top, bottom } = e.getBoundingClientRect()
        const head = e.closest('table')!.tHead!.getBoundingClientRect()
        return top >= head.bottom - 1 && bottom <= innerHeight
      })
    await expect.poll(seen).toBe(true)
  })
  test('arrow keys go from letter to letter', async ({ page }) => {
    await open(page, 'view=responsibilities')
    await page.locator('.matrix-cell').first().focus()
    const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)
    const before = await at()
    await page.keyboard.press('ArrowDown')
    expect(await at()).not.toBe(before)
  })
})

test('a link shows the same duties, order and rows', async ({ page }) => {
  await open(page, 'view=responsibilities')
  await page.getByRole('radio', { name: /^只看共同承擔/ }).click()
  await expect.poll(() => addressOf(page, 'duties')).toBe('shared')
  await open(page, 'view=outline&order=aspect')
  await page.locator('.outline-aspect').first().waitFor()
  await open(page, 'view=table&rows=edges')
  await page.getByRole('columnheader').first().waitFor()
  await page.getByRole('radio', { name: /^關係/, checked: true }).waitFor()
  await page.goBack()
  await page.locator('.outline-aspect').first().waitFor()
})

describe('table', () => {
  test('sorts, filters in any script, and selects', async ({ page }) => {
    await open(page, 'view=table')
    await page.getByRole('columnheader', { name: '相連' }).click()
    await page.getByRole('columnheader', { name: '相連' }).click()
    const ties = async () => Number(await page.locator('[role=row] .table-number').nth(2).textContent())
    await expect.poll(ties).toBeGreaterThan(15)
    await page.getByRole('searchbox', { name: '在表中篩選' }).fill('责任')
    await expect.poll(() => page.locator('.view-count').textContent()).toMatch(/^\d{1,2} \/ 2\d\d/)
    await page.getByRole('rowheader').first().click()
    await expect.poll(() => addressOf(page, 'select')).not.toBe('')
  })
  test('finds by sound what the search finds by sound', async ({ page }) => {
    await open(page, 'view=table')
    await page.locator('.table-filter input').fill('sanhao')
    await page.getByRole('rowheader').filter({ hasText: '三好學校' }).first().waitFor()
  })
  test('what is chosen elsewhere comes into view, though only rows in view are in the page', async ({ page }) => {
    await open(page, 'view=table&select=quality.clear-and-bright-public-ethos')
    const cell = page.locator('[role=row][data-selected] [role=rowheader]')
    await cell.waitFor()
    const seen = () => cell.evaluate((e) => e.getBoundingClientRect())
    await expect.poll(async () => (await seen()).top).toBeGreaterThan(100)
    expect((await seen()).bottom).toBeLessThan(900)
  })
  test('every row is reached by scrolling and by key, though they come a page at a time', async ({ page }) => {
    await open(page, 'view=table')
    await page.locator('.table [role=row] [role=rowheader]').first().click()
    const rows = async () =>
      Number(
        await page
          .locator('.view-count')
          .textContent()
          .then((t) => /\d+/.exec(t ?? '')?.[0]),
      )
    const total = await rows()
    const at = () =>
      page.evaluate(() => Number(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')))
    for (let last = 0; ; ) {
      await page.keyboard.press('Control+End')
      await page.waitForTimeout(300)
      const now = await at()
      if (now === last) break
      last = now
    }
    // The heads are a row, too.
    expect(await at()).toBe(total + 1)
  })
  test('relations have a table of their own', async ({ page }) => {
    await open(page, 'view=table')
    await page.getByRole('radio', { name: /^關係 \d/ }).click()
    await page.getByRole('columnheader', { name: '語氣' }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(5)
  })
})

describe('tools', () => {
  const pick = async (page: Page, label: string, query: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).fill(query)
    await page.keyboard.press('Enter')
  }
  test('a path is told in sentences with footnoted quotes', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '路徑' }).click()
    await pick(page, '起點', '書記')
    await pick(page, '終點', '三好學校')
    await page.locator('.path-sentence').first().waitFor()
    expect(await page.locator('.path-notes q').count()).toBeGreaterThan(0)
    expect(await addressOf(page, 'tool')).toMatch(/^path:/)
  })
  test('two concepts are compared: only the one, both, only the other', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '比較' }).click()
    await pick(page, '甲', '書記')
    await pick(page, '乙', '校長')
    const counts = page.getByRole('list', { name: '各有多少' }).getByRole('listitem')
    await expect.poll(() => counts.count()).toBe(3)
    // Duties come first, side by side; each says the whole sentence to those who hear the page.
    const first = page.locator('.compare-part').first()
    expect(await first.locator('h4').first().textContent()).toBe('負責')
    await first.getByRole('button', { name: '書記負責把方向' }).click()
    await page.locator('.article .shown').first().waitFor()
    // Every row with the words that prove it, on one press.
    const rows = await page.locator('.compare-group li').count()
    await page.getByRole('button', { name: '顯示引文' }).press('Enter')
    await page.locator('.compare-group li:has(q)').first().waitFor()
    expect(await page.locator('.compare-group li:has(q)').count()).toBe(rows)
  })
  test('one concept alone: how it is brought about, and each of its parts', async ({ page }) => {
    await open(page, 'tool=path:goal.three-good-school:')
    await page.getByRole('heading', { name: '「三好學校」怎樣達到' }).waitFor()
    expect(await page.locator('.means').count()).toBeGreaterThanOrEqual(4)
    await page.getByRole('button', { name: /^為黨育人實現讓黨放心的好學校/ }).click()
    await page.locator('.article .shown').first().waitFor()
  })
  test('the start of a path can be emptied, with the keyboard alone', async ({ page }) => {
    await open(page, 'tool=path:role.school-party-secretary:goal.three-good-school')
    const from = page.getByRole('combobox', { name: '起點' })
    await from.waitFor()
    await from.press('Control+a')
    await from.press('Backspace')
    await from.press('Enter')
    await expect.poll(() => addressOf(page, 'tool')).toBe('path::goal.three-good-school')
  })
  test('whoever acts is not said to come about', async ({ page }) => {
    await open(page, 'tool=path:role.school-party-secretary:')
    await page.getByText('這是行動者').waitFor()
    expect(await page.getByText('文章沒有說怎樣達到').count()).toBe(0)
  })
  test('from a tool and what was chosen in it one press leads back to the questions', async ({ page }) => {
    await open(page, 'tool=audit&select=role.school-party-secretary')
    await page.getByRole('button', { name: '全篇' }).click()
    await page.getByText('可以這樣問').waitFor()
    expect(await addressOf(page, 'select')).toBe('')
  })
  test('the audit lists what a careful reader would ask, each row leading to its place', async ({ page }) => {
    await open(page, 'tool=audit')
    await page.getByRole('heading', { name: '文章沒有說的' }).waitFor()
    await page.getByRole('button', { name: /塑造靈魂.*時代重任/ }).click()
    await page.locator('.article .shown').first().waitFor()
  })
  test('the tour goes through the article by arrow keys, text and picture with it', async ({ page }) => {
    await open(page, 'tool=tour:0')
    const caption = page.locator('.tour [role=status]')
    await caption.waitFor()
    const before = await caption.textContent()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => caption.textContent()).not.toBe(before)
    await page.locator('.article .shown').first().waitFor()
    expect(await addressOf(page, 'tool')).toBe('tour:1')
    await page.keyboard.press('Escape')
    await expect.poll(() => addressOf(page, 'tool')).toBe('')
    expect(await addressOf(page, 'select')).toBe('')
  })
  test('importance says why', async ({ page }) => {
    await open(page, 'tool=importance')
    await page.locator('.ranked li').first().waitFor()
    expect(await page.locator('.ranked small').first().textContent()).toMatch(/關係|最短路徑|說到/)
    expect(await page.locator('.tool-group summary').first().textContent()).toMatch(/^圍繞「/)
    await page.locator('.tool-group summary').first().click()
    await page
      .getByText(/^多在第.節/)
      .first()
      .waitFor()
  })
})

describe('new from text', () => {
  const article = readFileSync(new URL('../fixtures/drafting/d6-cunjian.txt', import.meta.url), 'utf8')
  const drafted = async (page: Page) => {
    await open(page)
    await page.getByRole('button', { name: '由文章起草…' }).click()
    await page.getByRole('textbox', { name: '文章' }).fill(article)
    await page.getByRole('button', { name: /下一步/ }).click()
    await page.getByRole('combobox', { name: /版權聲明/ }).waitFor()
    expect(await page.getByRole('combobox', { name: /版權聲明/ }).inputValue()).toBe('boilerplate')
    await page.getByRole('button', { name: '起草', exact: true }).click()
    await expect.poll(() => page.locator('.header-title').textContent()).toContain('四雁')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  test('a pasted article is drafted here, every statement unreviewed and with its quote', async ({ page }) => {
    await drafted(page)
    await page.getByRole('radio', { name: '表' }).click()
    await page.getByRole('rowheader').first().waitFor()
    await page.getByText('未核').first().waitFor()
  })
  test('a reload keeps the draft, and Back and Forward go between the articles', async ({ page }) => {
    await drafted(page)
    const title = () => page.locator('.header-title').textContent()
    await page.getByRole('radio', { name: '綱' }).click()
    await page.reload()
    await page.getByRole('treegrid').waitFor()
    await expect.poll(title).toContain('四雁')
    await page.goBack()
    await page.goBack()
    await expect.poll(title).toContain('雙培育')
    await page.goForward()
    await expect.poll(title).toContain('四雁')
  })
  test('a page is reduced to its words, and nothing of it runs', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '由文章起草…' }).click()
    const paragraphs = article
      .split('\n')
      .map((l) => `<p>${l}</p>`)
      .join('')
    const html = `<!doctype html><html><head><title>四雁</title><script>document.title='run'</script></head><body><nav>首页</nav><article>${paragraphs}<img src=x onerror="document.title='run'"></article></body></html>`
    await page.getByRole('textbox', { name: '文章' }).fill(html)
    await page.getByRole('button', { name: /下一步/ }).click()
    await page
      .getByRole('combobox', { name: /鄉村振興/ })
      .first()
      .waitFor()
    expect(await page.title()).not.toBe('run')
  })
  test('a text without any Chinese is told so, and what was open stays', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '由文章起草…' }).click()
    await page.getByRole('textbox', { name: '文章' }).fill('Nothing to see here, only English prose about the weather.')
    await page.getByRole('button', { name: /下一步/ }).click()
    await page.getByRole('button', { name: '起草', exact: true }).click()
    await page.locator('.intake-issues li').first().waitFor()
    expect(await page.locator('.header-title').textContent()).toContain('雙培育')
  })
})

describe.each(['light', 'dark'] as const)('nothing for axe to find, %s', (theme) => {
  test.override('settings', { colorScheme: theme })
  for (const [name, fragment, there] of [
    ['a path', 'tool=path:role.school-party-secretary:goal.three-good-school', '.path-notes'],
    ['how a goal is brought about', 'tool=path:goal.three-good-school:', '.means'],
    ['a comparison', 'tool=compare:role.school-party-secretary:role.school-principal', '.compare-group'],
    ['the audit', 'tool=audit', '.tool-group'],
    ['the tour', 'tool=tour:8', '.tour-heading'],
    ['importance', 'tool=importance', '.ranked'],
    ['duties with one chosen', 'view=responsibilities&select=responsibility.making-decisions', 'tr[data-selected]'],
  ] as const) {
    test(name, async ({ page }) => {
      await open(page, `${fragment}&lang=en`)
      await page.locator(there).first().waitFor()
      expect(await faults(page)).toEqual([])
    })
  }
})
