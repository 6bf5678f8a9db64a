import type { Page } from '@playwright/test'
import { pointsOf } from '../lib/domain/chart-model'
import { toChartTable } from '../lib/domain/chart-table'
import { colours } from '../lib/theme/tokens'
import { toRgb, untilAwake } from './support/reader'
import { atlas, link, locales, paths, shownIn } from './support/site'
import { expect, test } from './support/test'

/** Width between the margins of an A4 sheet (210 mm less 16 mm on each side), in CSS pixels. */
const paper = 672

async function toPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: paper, height: 1000 })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
}

/** What is seen and reaches beyond the sheet. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1)
      })
      .map((element) => `${element.localName}.${element.getAttribute('class')}`),
  )

/** Cells whose text is cut off. */
const cut = (page: Page) =>
  page
    .locator('main table.figures :is(th, td)')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent),
    )

async function expectWhole(page: Page, rows: number): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', toRgb(colours.paper.light))
  expect(await tooWide(page)).toEqual([])
  expect(await cut(page)).toEqual([])
  const drawings = page.locator('main svg.chart-svg').filter({ visible: true })
  await expect(drawings).toHaveCount(1)
  await expect(drawings.locator('text').first()).toBeVisible()
  const scales = await page
    .locator('main .table-scroll')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.checkVisibility() && getComputedStyle(box).overflowX !== 'visible')
        .map(() => 'scrolls'),
    )
  expect(scales).toEqual([])
  await expect(page.locator('main .table-scroll tbody tr').filter({ visible: true })).toHaveCount(rows)
  await expect(page.locator('thead').filter({ visible: true }).first()).toHaveCSS('display', 'table-header-group')
  const controls = page.locator('button, input, select, .toolbar, nav').filter({ visible: true })
  await expect(controls).toHaveCount(0)
}

const rowsOf = (chart: string) => shownIn(chart).panels.reduce((sum, panel) => sum + toChartTable(panel).length, 0)

/** Addresses of the documents a chart rests on. */
function documentsOf(chart: string): string[] {
  const ids = new Set(pointsOf(shownIn(chart)).map(({ source }) => source))
  return [...ids].flatMap((id) => {
    const source = atlas.sources.get(id)
    return source?.url ?? source?.accessedVia?.find(({ url }) => url !== undefined)?.url ?? []
  })
}

for (const locale of locales) {
  // Lines; six series a row; four answers with their counts; panels.
  for (const chart of ['it-talent-gap', 'unit-prices', 'dx-answers', 'turnover']) {
    test(`on paper ${chart} is whole, with the addresses of its sources and of its edition (${locale})`, async ({
      page,
    }) => {
      await page.goto(link(paths.chart(locale, chart)))
      await toPaper(page)
      await expectWhole(page, rowsOf(chart))
      const main = page.getByRole('main')
      for (const address of documentsOf(chart))
        await expect(main.locator('.foot').getByText(address, { exact: false }).first()).toBeVisible()
      const pinned = paths.chartEdition(locale, chart, 'default', atlas.editions.get(chart)?.length ?? 0)
      await expect(main.locator('.editions').getByText(`${atlas.site.origin}${link(pinned)}`)).toBeVisible()
      await expect(page.locator('.use')).toBeVisible()
      await expect(page.locator('#in-words')).toBeVisible()
    })
  }

  test(`an embed is whole on paper, its table unfolded (${locale})`, async ({ page }) => {
    await page.goto(link(paths.embed(locale, 'it-talent-gap', 'default', 1)))
    await toPaper(page)
    await expectWhole(page, rowsOf('it-talent-gap'))
  })
}

for (const tab of ['table', 'sources']) {
  test(`what is chosen is what is printed, whole, from the tab "${tab}" too`, async ({ page }) => {
    await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}?tab=${tab}&s=low.high&t=2019..2025`)
    await untilAwake(page)
    await toPaper(page)
    await expectWhole(page, 7)
    await expect(page.locator('.sources')).toBeVisible()
    const drawn = await page.locator('main svg.chart-svg').filter({ visible: true }).textContent()
    expect(drawn).toContain('2019')
    expect(drawn).not.toContain('2030')
    const box = await page.locator('main svg.chart-svg').filter({ visible: true }).boundingBox()
    expect(box?.width).toBeGreaterThan(paper * 0.9)
  })
}

for (const [name, path, query] of [
  ['the comparison', paths.compare('en'), '?p=china.vietnam&diff=1'],
  ['working hours', paths.hours('ja'), '?p=china.india&d=2026-12-01'],
  ['a list', paths.articles('en'), '?topic=gap'],
] as const) {
  test(`${name} says on paper the address that shows the same, and nothing of the fragment`, async ({ page }) => {
    await page.goto(`${link(path)}${query}#age=34`)
    await untilAwake(page)
    // As the browser does before it prints.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await toPaper(page)
    await expect(page.getByText(`${atlas.site.origin}${link(path)}${query}`, { exact: true })).toBeVisible()
  })
}

test('a page without a query says its own address on paper, with no script too', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  await page.goto(link(paths.glossary('ja')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`${atlas.site.origin}${link(paths.glossary('ja'))}`)).toBeVisible()
  await page.close()
})
