import type { Locator, Page } from '@playwright/test'
import {
  firstReading,
  keysOf,
  lineOf,
  placeOfReading,
  readingsAlong,
  readingsAt,
  spokenOf,
  type Reading,
} from './support/readings'
import { link, locales, paths, shownIn, words, type Locale } from './support/site'
import { expect, test } from './support/test'

const stage = (page: Page) => page.locator('.stage')
const surface = (page: Page) => page.getByRole('application')
const said = (page: Page) => stage(page).getByRole('status')
const tooltip = (page: Page) => page.locator('.tooltip')
const untilReady = (page: Page) => expect(stage(page)).toHaveAttribute('data-interactive')

/** Parts of the drawing that Tab comes to. */
const tabStops = (page: Page) =>
  stage(page)
    .locator('a[href], button, input, select, [tabindex]:not([tabindex="-1"])')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('role')))

/** One chart of each kind, and one with panels; the languages take turns. */
const read: readonly (readonly [string, Locale])[] = [
  ['it-talent-gap', 'en'],
  ['dx-talent-shortage', 'ja'],
  ['it-supply-and-gap', 'en'],
  ['kearney-gsli', 'ja'],
  ['surveys-2016-2019', 'en'],
  ['unit-prices', 'ja'],
  ['turnover', 'en'],
  ['advanced-and-conventional', 'ja'],
  ['dx-answers', 'en'],
]

for (const [chart, locale] of read) {
  test(`by keyboard ${chart} is one stop, read place by place and series by series (${locale})`, async ({ page }) => {
    const t = words[locale]
    const model = shownIn(chart)
    const keys = keysOf(model)
    await page.goto(link(paths.chart(locale, chart)))
    expect(await tabStops(page)).toEqual(['application'])
    await surface(page).focus()
    await untilReady(page)
    expect(await tabStops(page)).toEqual(['application'])
    await expect(said(page)).toHaveText('')

    const press = async (key: string, reading: Reading | undefined) => {
      if (!reading) throw new Error(`${chart} has nothing to read by ${key}`)
      await page.keyboard.press(key)
      await expect(said(page), key).toHaveText(spokenOf(reading, locale))
    }
    const first = firstReading(model)
    const own = readingsAlong(first)
    await press(keys.next, first)
    for (const reading of own.slice(1, 4)) await press(keys.next, reading)
    for (const reading of own.slice(0, Math.min(3, own.length - 1)).reverse()) await press(keys.back, reading)
    await press('End', own.at(-1))
    await press('Home', own[0])

    const group = readingsAt(model, first.panel, own[0]?.point.place ?? '')
    const at = group.findIndex((one) => one.series.id === first.series.id)
    for (const reading of group.slice(at + 1)) await press(keys.up, reading)
    for (const reading of group.slice(0, -1).reverse()) await press(keys.down, reading)
    if (group.length > 1) await press(keys.down, group[0])

    await expect(tooltip(page)).not.toHaveAttribute('data-kept')
    await page.keyboard.press('Enter')
    await expect(tooltip(page)).toHaveAttribute('data-kept')
    await expect(tooltip(page).locator('p').first()).toContainText(placeOfReading(first, locale))
    const lines = tooltip(page).locator('tr')
    await expect(lines).toHaveCount(group.length)
    const shown = await lines.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    )
    const expected = group.map((reading) => lineOf(reading, locale))
    expect(shown.sort()).toEqual(expected.sort())
    await expect(tooltip(page).getByRole('button', { name: t('chart.reader.close') })).toBeVisible()
    await expect(surface(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(tooltip(page)).toHaveCount(0)
    await expect(surface(page)).toBeFocused()
    await expect(said(page)).toHaveText('')
    expect(await tabStops(page)).toEqual(['application'])
  })
}

test('by keyboard the focus goes from one panel into the next and back', async ({ page }) => {
  const [first, second] = shownIn('turnover').panels
  const [series] = first?.series ?? []
  if (!first || !second || !series) throw new Error('turnover has no panels')
  await page.goto(link(paths.chart('en', 'turnover')))
  await surface(page).focus()
  await untilReady(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const last = await said(page).textContent()
  expect(last).toContain(first.title?.en ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(said(page)).toContainText(second.title?.en ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(said(page)).toHaveText(last ?? '')
})

test('values kept open by Enter lead to their row in the table, and closing gives the focus back', async ({ page }) => {
  await page.goto(link(paths.chart('en', 'it-talent-gap')))
  await surface(page).focus()
  await untilReady(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const row = tooltip(page).getByRole('link', { name: words.en('chart.reader.inTable') })
  await expect(row).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(tooltip(page)).toHaveCount(0)
  await expect(surface(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const reading = firstReading(shownIn('it-talent-gap'))
  await expect(page).toHaveURL(new RegExp(`#row-${reading.point.key}$`))
  await expect(page.locator(`[id="row-${reading.point.key}"]`)).toBeInViewport()
})

/** Where a share of the drawing's width and height lies in the window. */
async function pointIn(drawing: Locator, across: number, down: number): Promise<{ x: number; y: number }> {
  const box = await drawing.boundingBox()
  if (!box) throw new Error('the drawing has no place')
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}

for (const [chart, locale] of [
  ['it-talent-gap', 'en'],
  ['dx-talent-shortage', 'ja'],
  ['unit-prices', 'en'],
  ['dx-answers', 'ja'],
] as const) {
  test(`the values at the pointer are those of the data, in ${chart} (${locale})`, async ({ page }) => {
    const model = shownIn(chart)
    await page.goto(link(paths.chart(locale, chart)))
    await surface(page).scrollIntoViewIfNeeded()
    await surface(page).hover()
    await untilReady(page)
    const places = new Set<string>()
    for (const share of [0.2, 0.35, 0.5, 0.65, 0.8]) {
      const { x, y } = await pointIn(surface(page), share, share)
      await page.mouse.move(x, y, { steps: 2 })
      await expect(tooltip(page)).toBeVisible()
      const head = ((await tooltip(page).locator('p').first().textContent()) ?? '').trim()
      const panel = model.panels[0]
      const place = panel?.places.find(({ id }) =>
        readingsAt(model, panel, id).some((one) => placeOfReading(one, locale) === head),
      )
      if (!panel || !place) throw new Error(`${chart} has no place “${head}”`)
      const shown = await tooltip(page)
        .locator('tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
      const expected = readingsAt(model, panel, place.id).map((reading) => lineOf(reading, locale))
      expect(shown.sort(), head).toEqual(expected.sort())
      places.add(place.id)
    }
    expect(places.size).toBeGreaterThan(1)
    // What only the pointer reaches is not spoken over what is read.
    await expect(said(page)).toHaveText('')
  })
}

test('the pointer can go from a mark into its values, and their text can be selected', async ({ page }) => {
  for (const chart of ['it-talent-gap', 'unit-prices']) {
    await page.goto(link(paths.chart('en', chart)))
    await surface(page).scrollIntoViewIfNeeded()
    await surface(page).hover()
    await untilReady(page)
    const start = await pointIn(surface(page), 0.4, 0.5)
    await page.mouse.move(start.x, start.y, { steps: 2 })
    const mark = await pointIn(page.locator('.reader-cursor circle'), 0.5, 0.5)
    await page.mouse.move(mark.x, mark.y, { steps: 2 })
    const head = tooltip(page).locator('p').first()
    const before = await head.textContent()
    const value = tooltip(page).locator('td.n').first()
    const box = await value.boundingBox()
    if (!box) throw new Error('the values have no place')
    // Beside a column the values begin at its side, at a row below or above it.
    const target = { x: box.x + 1, y: box.y + box.height / 2 }
    const inside = await tooltip(page).boundingBox()
    const level = inside && mark.y > inside.y && mark.y < inside.y + inside.height
    if (level) await page.mouse.move(target.x, mark.y, { steps: 12 })
    else await page.mouse.move(mark.x, target.y, { steps: 12 })
    await page.mouse.move(target.x, target.y, { steps: 12 })
    await expect(head, chart).toHaveText(before ?? '')
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection())), chart).toMatch(/\d/)
    await expect(head, chart).toHaveText(before ?? '')
    await page.mouse.move(2, 2)
    await expect(tooltip(page), chart).toHaveCount(0)
  }
})

test('values at the pointer go away by Escape, wherever the focus is', async ({ page }) => {
  await page.goto(link(paths.chart('en', 'it-talent-gap')))
  await page.getByRole('checkbox').first().focus()
  await untilReady(page)
  await surface(page).hover()
  await expect(tooltip(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await expect(page.getByRole('checkbox').first()).toBeFocused()
})

test('a press keeps the values at the pointer open until the next', async ({ page }) => {
  await page.goto(link(paths.chart('ja', 'dx-answers')))
  await surface(page).hover()
  await untilReady(page)
  await surface(page).click()
  await page.mouse.move(2, 2)
  await expect(tooltip(page)).toHaveAttribute('data-kept')
  await surface(page).click({ position: { x: 5, y: 5 } })
  await page.mouse.move(2, 2)
  await expect(tooltip(page)).toHaveCount(0)
})

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the pointer can go from a mark into its values at the foot', async ({ page }) => {
    await page.goto(link(paths.chart('en', 'it-talent-gap')))
    await surface(page).hover()
    await untilReady(page)
    await surface(page).evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await surface(page).hover({ position: { x: 120, y: 60 } })
    const [drawing, values] = [await surface(page).boundingBox(), await tooltip(page).boundingBox()]
    if (!drawing || !values) throw new Error('the values have no place')
    expect(values.y, 'the drawing ends above the values').toBeGreaterThan(drawing.y + drawing.height + 10)
    await page.mouse.move(values.x + 60, values.y + 20, { steps: 12 })
    await page.waitForTimeout(700)
    await expect(tooltip(page)).toBeVisible()
    await page.mouse.move(values.x + 60, drawing.y + drawing.height + 8, { steps: 4 })
    await expect(tooltip(page)).toHaveCount(0)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 740 } })

  for (const [chart, locale] of [
    ['it-talent-gap', 'ja'],
    ['unit-prices', 'en'],
  ] as const) {
    test(`a tap opens the values of ${chart} as a sheet at the foot, which closes by button and by Escape`, async ({
      page,
    }) => {
      const t = words[locale]
      await page.goto(link(paths.chart(locale, chart)))
      await page.getByRole('checkbox').first().focus()
      await untilReady(page)
      await surface(page).evaluate((element) => element.scrollIntoView({ block: 'start' }))
      const { x, y } = await pointIn(surface(page), 0.5, 0.2)
      const close = tooltip(page).getByRole('button', { name: t('chart.reader.close') })
      for (const away of ['button', 'Escape'] as const) {
        await page.touchscreen.tap(x, y)
        await expect(tooltip(page)).toHaveCSS('position', 'fixed')
        const box = await tooltip(page).boundingBox()
        expect(box?.y, 'the finger lies above the sheet').toBeGreaterThan(y)
        expect((box?.y ?? 0) + (box?.height ?? 0), 'the sheet stands at the foot').toBeCloseTo(740, 0)
        expect(box?.width).toBeCloseTo(375, 0)
        await expect(said(page)).not.toHaveText('')
        await expect(close).toBeInViewport({ ratio: 1 })
        const size = await close.boundingBox()
        expect(size?.height).toBeGreaterThanOrEqual(24)
        if (away === 'button') await close.tap()
        else await page.keyboard.press('Escape')
        await expect(tooltip(page)).toHaveCount(0)
      }
    })
  }
})

for (const locale of locales) {
  test(`a link skips the drawing and leads to its table (${locale})`, async ({ page }) => {
    const t = words[locale]
    await page.goto(link(paths.chart(locale, 'turnover')))
    const skip = page.getByRole('link', { name: t('chart.toTable') })
    await skip.focus()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#table$/)
    await expect(page.getByRole('table').first()).toBeInViewport()
    await page.keyboard.press('Tab')
    const region = page.locator('#table').getByRole('region').first()
    await expect(region).toBeFocused()
  })
}
