import type { Page } from '@playwright/test'
import { filterComparison } from '../lib/domain/comparison-filter'
import { queryOf, untilAwake } from './support/reader'
import { comparison, link, locales, paths, words, type Locale } from './support/site'
import { expect, test } from './support/test'

const compare = (locale: Locale) => link(paths.compare(locale))
const all = comparison.rows.length
const titlesOf = (page: Page) => page.getByRole('rowheader').allTextContents()
const open = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).click()

/** Titles of the rows that a filter should leave, by the rules of the domain. */
function rowsFor(locale: Locale, state: { c?: string[]; r?: string[]; q?: string; diff?: boolean }): string[] {
  const p = comparison.partners.slice(0, 2).map((partner) => partner.id)
  const t = words[locale]
  const rows = filterComparison(comparison, { p, c: [], r: [], q: '', diff: false, ...state }, locale, (rating) =>
    t(`rating.${rating}`),
  )
  return rows.map((row) => row.category.title[locale])
}

for (const locale of locales) {
  const t = words[locale]

  test(`a reader filters the comparison, goes back step by step, and shares it (${locale})`, async ({
    page,
    context,
    browser,
    origin,
    watch,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.goto(link(paths.home(locale)))
    await page.getByRole('link', { name: t('home.partner') }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(all)
    expect(await titlesOf(page)).toEqual(rowsFor(locale, {}))

    const [first, second] = comparison.rows
    const states = ['']
    await open(page, t('compare.categories'))
    const choices = [
      () => page.getByRole('checkbox', { name: first?.category.title[locale] ?? '', exact: true }).click(),
      () => page.getByRole('checkbox', { name: second?.category.title[locale] ?? '', exact: true }).click(),
      () => page.getByRole('checkbox', { name: t('compare.diff') }).click(),
      () => page.getByRole('button', { name: t('compare.swap') }).click(),
    ]
    for (const choose of choices) {
      await choose()
      await expect.poll(() => queryOf(page)).not.toBe(states.at(-1))
      states.push(queryOf(page))
    }
    const ids = [first?.category.id ?? '', second?.category.id ?? '']
    expect(await titlesOf(page)).toEqual(rowsFor(locale, { c: ids, diff: true }))
    const [left, right] = comparison.partners
    expect(queryOf(page)).toBe(`?p=${right?.id}.${left?.id}&c=${ids.join('.')}&diff=1`)

    await page.getByRole('button', { name: t('chart.copyLink') }).click()
    await expect(page.getByText(t('chart.copied'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const other = await browser.newContext()
    watch.follow(other)
    const theirs = await other.newPage()
    await theirs.goto(copied)
    await untilAwake(theirs)
    await expect(theirs.getByRole('rowheader')).toHaveCount(ids.length)
    expect(await titlesOf(theirs)).toEqual(await titlesOf(page))
    expect(await theirs.getByRole('columnheader').allTextContents()).toEqual(
      await page.getByRole('columnheader').allTextContents(),
    )
    await other.close()

    for (const state of states.slice(0, -1).reverse()) {
      await page.goBack()
      await expect.poll(() => queryOf(page)).toBe(state)
    }
    await expect(page.getByRole('rowheader')).toHaveCount(all)
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${link(paths.home(locale))}$`))
  })

  test(`typing filters at once and adds no step back (${locale})`, async ({ page }) => {
    await page.goto(link(paths.home(locale)))
    await page.goto(compare(locale))
    const field = page.getByRole('searchbox', { name: t('compare.text') })
    await field.focus()
    await untilAwake(page)
    const before = await page.evaluate(() => history.length)
    const word = comparison.rows.at(-1)?.category.title[locale] ?? ''
    await field.pressSequentially(word)
    await expect(page.getByRole('rowheader')).toHaveCount(rowsFor(locale, { q: word }).length)
    expect(await titlesOf(page)).toEqual(rowsFor(locale, { q: word }))
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${link(paths.home(locale))}$`))
  })

  test(`when no row fits the page says so and each way out brings rows back (${locale})`, async ({ page }) => {
    await page.goto(`${compare(locale)}?q=zzzz&diff=1`)
    await expect(page.getByText(t('compare.none'))).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    await page.getByRole('button', { name: t('compare.without', { name: '“zzzz”' }) }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('')
    expect(await titlesOf(page)).toEqual(rowsFor(locale, { diff: true }))
    await page.goBack()
    await expect(page.getByText(t('compare.none'))).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('zzzz')
    await page
      .getByRole('button', { name: t('compare.reset') })
      .first()
      .click()
    await expect(page.getByRole('rowheader')).toHaveCount(all)
    expect(queryOf(page)).toBe('')
  })
}

test('ratings are words, with who says so and what they sell above the table', async ({ page }) => {
  const t = words.en
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(compare('en'))
  const note = page.getByRole('note')
  await expect(note).toContainText(t('compare.who'))
  await expect(note).toContainText(t('compare.interest'))
  await expect(note.getByRole('link')).toHaveCount(1)
  const cells = await page.getByRole('cell').allTextContents()
  expect(cells).toHaveLength(all * comparison.partners.slice(0, 2).length)
  const rating = new RegExp(
    `^(${(['excellent', 'good', 'fair', 'poor', 'unknown'] as const).map((id) => t(`rating.${id}`)).join('|')})`,
  )
  expect(cells.filter((cell) => !rating.test(cell.trim()))).toEqual([])
})

test('on a phone both partners of a row stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(compare('ja'))
  const boxes = await Promise.all([0, 1].map((index) => page.getByRole('cell').nth(index).boundingBox()))
  const [left, right] = boxes
  expect(left?.y).toBe(right?.y)
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0))
  expect(left?.width).toBeGreaterThan(130)
  expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(360)
})

test('what is left of the table is told to a screen reader once typing rests', async ({ page }) => {
  const t = words.en
  await page.goto(compare('en'))
  await page.getByRole('checkbox', { name: t('compare.diff') }).click()
  const shown = rowsFor('en', { diff: true }).length
  await expect(page.getByRole('status').filter({ hasText: t('compare.count', { shown, all }) })).toHaveCount(1)
})
