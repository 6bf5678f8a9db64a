import type { Page } from '@playwright/test'
import { queryOf, untilAwake } from './support/reader'
import { link, locales, paths, seriesOf, words, type Locale } from './support/site'
import { expect, test } from './support/test'

const chart = (locale: Locale) => link(paths.chart(locale, 'it-talent-gap'))

/** What a chart page shows, as a reader would describe it. */
async function shownOn(page: Page) {
  await untilAwake(page)
  return {
    title: await page.getByRole('heading', { level: 1 }).textContent(),
    columns: await page.getByRole('columnheader', { includeHidden: true }).allTextContents(),
    years: await page.getByRole('rowheader', { includeHidden: true }).allTextContents(),
    checked: await page
      .getByRole('checkbox', { checked: true, includeHidden: true })
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name'))),
    tab: await page.getByRole('radio', { checked: true }).getAttribute('value'),
  }
}

for (const locale of locales) {
  const t = words[locale]
  const series = seriesOf('it-talent-gap', locale)

  test(`a reader toggles scenarios and sends a link that shows another reader the same (${locale})`, async ({
    page,
    context,
    browser,
    origin,
    watch,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.goto(chart(locale))
    await page.getByRole('checkbox', { name: series('high') }).click()
    await expect(page.getByRole('columnheader', { name: series('high') })).toHaveCount(0)
    await page.getByRole('checkbox', { name: series('low') }).click()
    await page.getByRole('combobox', { name: t('chart.from') }).selectOption({ index: 2 })
    await page.getByRole('radio', { name: t('chart.tab.table') }).check()
    await page.getByRole('button', { name: t('chart.copyLink') }).click()
    await expect(page.getByText(t('chart.copied'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url())
    expect(copied).toMatch(/\?tab=table&s=medium&t=\d{4}\.\.\d{4}$/)

    const other = await browser.newContext()
    watch.follow(other)
    const theirs = await other.newPage()
    await theirs.goto(copied)
    await expect(theirs.getByRole('columnheader', { name: series('low') })).toHaveCount(0)
    const shown = await shownOn(theirs)
    expect(shown).toEqual(await shownOn(page))
    expect(shown.checked).toEqual(['s-medium'])
    await other.close()
  })
}

test('a link leaves out what another site put into the address', async ({ page, context, origin }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  await page.goto(`${chart('en')}?utm_source=letter&s=high`)
  await untilAwake(page)
  await page.getByRole('button', { name: words.en('chart.copyLink') }).click()
  await expect(page.getByText(words.en('chart.copied'))).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}${chart('en')}?s=high`)
  await page.getByRole('checkbox', { name: seriesOf('it-talent-gap', 'en')('low') }).click()
  expect(queryOf(page)).toBe('?s=low.high&utm_source=letter')
})

test('where the clipboard is closed the address can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('closed', 'NotAllowedError')) },
    })
  })
  await page.goto(`${chart('en')}?s=high`)
  await page.getByRole('button', { name: words.en('chart.copyLink') }).click()
  await expect(page.getByRole('textbox', { name: words.en('chart.copyByHand') })).toHaveValue(page.url())
})

test('each choice on a chart is one step back', async ({ page }) => {
  const t = words.en
  const series = seriesOf('it-talent-gap', 'en')
  await page.goto(link(paths.home('en')))
  await page.goto(chart('en'))
  const states = [queryOf(page)]
  const choices = [
    () => page.getByRole('checkbox', { name: series('high') }).click(),
    () => page.getByRole('combobox', { name: t('chart.to') }).selectOption({ index: 3 }),
    () => page.getByRole('radio', { name: t('chart.tab.table') }).check(),
    () => page.getByRole('radio', { name: t('chart.tab.chart') }).check(),
    () => page.getByRole('button', { name: t('chart.reset') }).click(),
  ]
  for (const choose of choices) {
    await choose()
    await expect.poll(() => queryOf(page)).not.toBe(states.at(-1))
    states.push(queryOf(page))
  }
  expect(states.at(-1)).toBe('')
  for (const state of states.slice(0, -1).reverse()) {
    await page.goBack()
    await expect.poll(() => queryOf(page)).toBe(state)
  }
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: series('high') })).not.toBeChecked()
  for (let step = 0; step < 2; step += 1) await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${link(paths.home('en'))}$`))
})

test('the last series of a chart cannot be taken away', async ({ page }) => {
  await page.goto(link(paths.chart('en', 'it-talent-gap', 'high')))
  await untilAwakeByFocus(page)
  await expect(page.getByRole('checkbox', { name: seriesOf('it-talent-gap', 'en')('high') })).toBeDisabled()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('a named view is complete without its query, and its own choices start from it', async ({ page }) => {
  const series = seriesOf('it-talent-gap', 'en')
  await page.goto(link(paths.chart('en', 'it-talent-gap', 'medium')))
  await expect(page.getByRole('checkbox', { name: series('medium') })).toBeChecked()
  await page.getByRole('checkbox', { name: series('low') }).click()
  await expect(page).toHaveURL(/\/v\/medium\/\?s=low\.medium$/)
  await page.getByRole('button', { name: words.en('chart.reset') }).click()
  await expect(page).toHaveURL(/\/v\/medium\/$/)
})

async function untilAwakeByFocus(page: Page): Promise<void> {
  await page.getByRole('radio').first().focus()
  await untilAwake(page)
}

test('the table keeps the choice of series and years at hand', async ({ page }) => {
  await page.goto(`${chart('en')}?tab=table&s=high`)
  const low = seriesOf('it-talent-gap', 'en')('low')
  await expect(page.getByRole('columnheader', { name: low })).toHaveCount(0)
  await page.getByRole('checkbox', { name: low }).check()
  await expect(page.getByRole('columnheader', { name: low })).toBeVisible()
  await expect(page.getByRole('combobox', { name: words.en('chart.to') })).toBeVisible()
})
