import type { Page } from '@playwright/test'
import { queryOf, untilAwake } from './support/reader'
import { atlas, link, locales, paths, words, type Locale } from './support/site'
import { expect, test } from './support/test'

const hours = (locale: Locale) => link(paths.hours(locale))
const citiesOf = (page: Page) => page.getByRole('rowheader').allTextContents()

/** Names of cities by id, as the data writes them. */
function namesOf(locale: Locale, ...ids: string[]): string[] {
  const all = [atlas.cities.home, ...atlas.cities.groups.flatMap(({ cities }) => cities)]
  return ids.map((id) => all.find((city) => city.id === id)?.name[locale] ?? '')
}

/** The first city of the first two countries: what a page without a query shows. */
const first = atlas.cities.groups.slice(0, 2).map(({ cities }) => cities[0]?.id ?? '')
const { row } = atlas.cities.groups[0]?.cities[0] ?? {}
const sharedOf = (zone = '') =>
  atlas.datasets.get('partner-time-zones')?.rows.find((one) => one.measure === 'overlap' && one.at['country'] === zone)
    ?.value

for (const locale of locales) {
  const t = words[locale]

  test.describe(`without JavaScript (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('the shared hours are there, drawn and tabled, and no control that would not work', async ({ page }) => {
      await page.goto(link(paths.compare(locale)))
      await page.getByRole('link', { name: t('hours.page.link') }).click()
      await expect(page).toHaveURL(new RegExp(`${hours(locale)}$`))
      expect(await citiesOf(page)).toEqual(namesOf(locale, 'tokyo', ...first))
      const shared = t('hours.time.h', { h: String(sharedOf(row)), m: '0' })
      await expect(page.getByRole('cell', { name: shared, exact: true })).toHaveCount(1)
      const drawing = page.getByRole('img').filter({ visible: true })
      await expect(drawing).toHaveCount(1)
      await expect(drawing).toContainText(t('hours.sharedTime', { time: shared }))
      await expect(page.getByRole('heading', { name: t('hours.oneSided.title') })).toBeVisible()
      for (const role of ['checkbox', 'textbox', 'button'] as const) {
        await expect(page.getByRole(role)).toHaveCount(0)
      }
      await page.getByRole('link', { name: t('hours.page.toRow') }).click()
      await expect(page.locator('#row-time-zone')).toBeInViewport()
    })
  })

  test(`a reader chooses cities and a date, goes back, and shares what is shown (${locale})`, async ({
    page,
    context,
    browser,
    origin,
    watch,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.goto(hours(locale))
    await page
      .locator('summary')
      .filter({ hasText: t('hours.cities') })
      .click()
    const [jayapura = '', shanghai = ''] = namesOf(locale, 'jayapura', 'shanghai')
    await page.getByRole('checkbox', { name: jayapura }).click()
    await expect.poll(() => queryOf(page)).toBe('?p=china.india.indonesia&city=jayapura')
    await page.getByRole('checkbox', { name: shanghai }).click()
    await expect.poll(() => queryOf(page)).toBe('?p=india.indonesia&city=jayapura')
    expect(await citiesOf(page)).toEqual(namesOf(locale, 'tokyo', 'bengaluru', 'jayapura'))

    const before = await page.evaluate(() => history.length)
    await page.getByLabel(t('hours.date')).fill('2026-11-23')
    await expect.poll(() => queryOf(page)).toBe('?p=india.indonesia&city=jayapura&d=2026-11-23')
    expect(await page.evaluate(() => history.length)).toBe(before)
    const holiday = atlas.holidays.countries['japan']?.find(({ date }) => date === '2026-11-23')?.name[locale]
    await expect(page.getByRole('cell', { name: holiday ?? 'none' })).toHaveCount(1)

    await page.getByRole('button', { name: t('chart.copyLink') }).click()
    await expect(page.getByText(t('chart.copied'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const other = await browser.newContext()
    watch.follow(other)
    const theirs = await other.newPage()
    await theirs.goto(copied)
    await untilAwake(theirs)
    await expect.poll(() => citiesOf(theirs)).toEqual(await citiesOf(page))
    await expect(theirs.getByLabel(t('hours.date'))).toHaveValue('2026-11-23')
    await other.close()

    await page.goBack()
    await expect.poll(() => queryOf(page)).toBe('?p=china.india.indonesia&city=jayapura')
    await page.goBack()
    await expect.poll(() => citiesOf(page)).toEqual(namesOf(locale, 'tokyo', ...first))
    expect(queryOf(page)).toBe('')
  })
}

test('a bad address shows what it can and names the rest', async ({ page }) => {
  await page.goto(`${hours('en')}?p=vietnam.mars&d=2026-02-30&day=0800-1700`)
  await expect(page.getByText(words.en('hours.notice', { asked: 'mars' }))).toBeVisible()
  await expect(page.getByText(words.en('hours.notice', { asked: '2026-02-30' }))).toBeVisible()
  expect(await citiesOf(page)).toEqual(namesOf('en', 'tokyo', 'hanoi'))
  await expect(page.getByRole('cell', { name: '08:00–17:00' })).toHaveCount(1)
})

test('a date and a time typed before the page has woken are not lost', async ({ page }) => {
  await page.goto(hours('en'))
  // Set without waking: what an autofill or a fast hand leaves in the elements.
  await page.evaluate(() => {
    const field = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    const [date, start] = [field('date'), field('partner-start')]
    if (date) date.value = '2026-12-01'
    if (start) start.value = '10:00'
  })
  await page.getByLabel(words.en('hours.date')).focus()
  await untilAwake(page)
  await expect.poll(() => queryOf(page)).toBe('?day=0900-1800.1000-1800&d=2026-12-01')
})
