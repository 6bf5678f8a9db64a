import type { Page } from '@playwright/test'
import { untilAwake } from './support/reader'
import { link, paths, words, type Locale } from './support/site'
import { expect, test } from './support/test'

/**
 * Notes every layout shift, also those shortly after an input, which browsers leave out of their sum. The answer is the
 * sum since the last answer: first of the loading page, then of what happened to it.
 */
async function noteShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const noted: number[] = []
    Object.assign(window, { notedShifts: noted })
    new PerformanceObserver((list) => {
      // TypeScript does not know the entries of layout shifts.
      for (const entry of list.getEntries()) noted.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const { notedShifts } = window as unknown as { notedShifts: number[] }
      return notedShifts.splice(0).reduce((sum, value) => sum + value, 0)
    })
}

const live = (page: Page) => page.locator('svg.recharts-surface')

for (const chart of ['it-talent-gap', 'dx-talent-shortage', 'ai-talent-gap']) {
  for (const [width, locale] of [
    [360, 'en'],
    [768, 'ja'],
    [1440, 'en'],
  ] as const) {
    test(`${chart} wakes without moving anything at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      const shiftsOf = await noteShifts(page)
      await page.goto(link(paths.chart(locale, chart)), { waitUntil: 'networkidle' })
      expect(await shiftsOf(), 'while it loads').toBeLessThan(0.005)
      const figure = page.getByRole('figure')
      const before = await figure.boundingBox()
      await figure.scrollIntoViewIfNeeded()
      await page.getByRole('img').filter({ visible: true }).hover()
      await untilAwake(page)
      await expect(live(page)).toBeVisible()
      await page.waitForTimeout(300)
      expect(await shiftsOf()).toBe(0)
      const after = await figure.boundingBox()
      expect({ width: after?.width, height: after?.height }).toEqual({ width: before?.width, height: before?.height })
    })
  }
}

test('the notes of layout shifts would show one', async ({ page }) => {
  const shiftsOf = await noteShifts(page)
  await page.goto(link(paths.chart('en', 'it-talent-gap')), { waitUntil: 'networkidle' })
  await shiftsOf()
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.prepend(Object.assign(document.createElement('p'), { textContent: 'moved', className: 'lede' })),
  )
  expect(await shiftsOf()).toBeGreaterThan(0)
})

for (const path of [paths.compare('en'), paths.articles('ja')]) {
  test(`${path} wakes without moving anything`, async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const shiftsOf = await noteShifts(page)
      await page.goto(link(path), { waitUntil: 'networkidle' })
      expect(await shiftsOf(), 'while it loads').toBeLessThan(0.005)
      await page.locator('main input').first().focus()
      await untilAwake(page)
      await page.waitForTimeout(300)
      expect(await shiftsOf(), `${width} px`).toBe(0)
    }
  })
}

/** Values of the page's table by year and series. */
async function tableOf(page: Page, locale: Locale): Promise<Map<string, Map<string, string>>> {
  const region = page.getByRole('region', { name: words[locale]('chart.tableTitle') })
  const rows = await region.getByRole('table').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim())
    return [...table.querySelectorAll('tbody tr')].map((row) => {
      const [year, ...cells] = [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element
        for (const note of copy.querySelectorAll('sup')) note.remove()
        return copy.textContent.trim()
      })
      return [year, cells.map((cell, index) => [heads[index + 1], cell])] as [string, [string, string][]]
    })
  })
  return new Map(rows.map(([year, cells]) => [year, new Map(cells)]))
}

for (const [chart, locale] of [
  ['it-talent-gap', 'en'],
  ['it-talent-gap', 'ja'],
  ['dx-talent-shortage', 'en'],
  ['ai-talent-gap', 'ja'],
] as const) {
  test(`the tooltip of ${chart} says what its table says (${locale})`, async ({ page }) => {
    await page.goto(link(paths.chart(locale, chart)))
    const drawing = page.getByRole('img').filter({ visible: true })
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    if (!box) throw new Error('the drawing has no place')
    await drawing.hover()
    await expect(live(page)).toBeVisible()
    const table = await tableOf(page, locale)
    const tooltip = page.locator('.recharts-tooltip-wrapper')
    const seen = new Set<string>()
    for (const share of [0.2, 0.35, 0.5, 0.62, 0.75]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 2 })
      await expect(tooltip).toBeVisible()
      const year = ((await tooltip.locator('p').first().textContent()) ?? '').trim()
      const rows = await tooltip
        .locator('tr')
        .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent.trim())))
      expect(rows.length, year).toBeGreaterThan(0)
      for (const [series = '', value = ''] of rows)
        expect(value, `${year}, ${series}`).toBe(table.get(year)?.get(series))
      seen.add(year)
    }
    expect(seen.size).toBeGreaterThan(1)
  })
}

test('the interactive drawing shows only what is chosen', async ({ page }) => {
  await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}?s=high`)
  await expect(live(page)).toBeVisible()
  const box = await live(page).boundingBox()
  if (!box) throw new Error('the drawing has no place')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 })
  await expect(page.locator('.recharts-tooltip-wrapper tr')).toHaveCount(1)
})
