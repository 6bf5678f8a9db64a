import type { Page } from '@playwright/test'
import { untilAwake } from './support/reader'
import { isRecharts } from './support/readings'
import { noteShifts } from './support/shifts'
import { link, modelOf, paths, seriesOf } from './support/site'
import { expect, test } from './support/test'

const untilReady = (page: Page) => expect(page.locator('.stage')).toHaveAttribute('data-interactive')

/** A chart of each kind and one with panels, each at every width; the languages take turns. */
const woken = [
  ...['it-talent-gap', 'dx-talent-shortage', 'it-supply-and-gap', 'kearney-gsli'],
  ...['advanced-and-conventional', 'unit-prices', 'dx-answers', 'surveys-2016-2019'],
]
for (const chart of woken) {
  test(`${chart} wakes without moving anything at any width`, async ({ page }) => {
    const shiftsOf = await noteShifts(page)
    for (const [width, locale] of [
      [360, 'en'],
      [768, 'ja'],
      [1440, 'en'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(link(paths.chart(locale, chart)), { waitUntil: 'networkidle' })
      expect(await shiftsOf(), `while it loads at ${width} px`).toBeLessThan(0.005)
      const figure = page.getByRole('figure')
      const before = await figure.boundingBox()
      await figure.scrollIntoViewIfNeeded()
      await page.getByRole('application').hover()
      await untilAwake(page)
      await untilReady(page)
      if (isRecharts(modelOf(chart))) await expect(page.locator('svg.recharts-surface')).toBeVisible()
      await page.waitForTimeout(300)
      expect(await shiftsOf(), `${width} px`).toBe(0)
      const after = await figure.boundingBox()
      expect({ width: after?.width, height: after?.height }, `${width} px`).toEqual({
        width: before?.width,
        height: before?.height,
      })
    }
  })
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

test('the interactive drawing and its values show only what is chosen', async ({ page }) => {
  await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}?s=high`)
  await untilReady(page)
  await page.getByRole('application').hover()
  await expect(page.locator('.tooltip tr')).toHaveCount(1)
  await expect(page.locator('.tooltip tr')).toContainText(seriesOf('it-talent-gap', 'en')('high'))
})
