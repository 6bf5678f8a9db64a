import { untilAwake } from './support/reader'
import { atlas, link, locales, paths, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

const gap = 'it-talent-gap'
const newest = atlas.editions.get(gap)?.at(-1)?.edition ?? 0

for (const locale of locales) {
  const t = words[locale]
  const pinned = (view: string) => link(paths.chartEdition(locale, gap, view, newest))
  const series = seriesOf(gap, locale)
  const viewLink = { name: series('medium'), exact: true }

  test(`from a chart to its edition, through its views and languages, without leaving the edition (${locale})`, async ({
    page,
  }) => {
    await page.goto(link(paths.chart(locale, gap)))
    await page
      .getByRole('region', { name: t('edition.title') })
      .getByRole('link')
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`${pinned('default')}$`))
    await expect(page.getByText(t('edition.pinned', { edition: newest, date: '@' }).split('@')[1] ?? '')).toBeVisible()
    await page
      .getByRole('navigation', { name: t('chartPage.views') })
      .getByRole('link', viewLink)
      .click()
    await expect(page).toHaveURL(new RegExp(`${pinned('medium')}$`))
    await expect(page.getByRole('columnheader', { name: series('medium') })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: series('high') })).toHaveCount(0)
    await page
      .getByRole('banner')
      .getByRole('link', { name: t('site.otherLanguage') })
      .click()
    const other = locale === 'en' ? 'ja' : 'en'
    await expect(page).toHaveURL(new RegExp(`${link(paths.chartEdition(other, gap, 'medium', newest))}$`))
  })

  test(`an edition can be explored, and its state is in its address (${locale})`, async ({ page }) => {
    await page.goto(`${pinned('default')}?s=low.high&t=2019..2025`)
    await untilAwake(page)
    await expect(page.getByRole('checkbox', { name: series('medium'), exact: true })).not.toBeChecked()
    await expect(page.getByRole('columnheader', { name: series('medium') })).toHaveCount(0)
    await page.getByRole('checkbox', { name: series('medium'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${pinned('default')}\\?t=2019\\.\\.2025$`))
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test(`an edition has its drawing, its table and its views (${locale})`, async ({ page }) => {
      await page.goto(pinned('default'))
      await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1)
      await expect(page.getByRole('columnheader', { name: series('high') })).toBeVisible()
      await page
        .getByRole('navigation', { name: t('chartPage.views') })
        .getByRole('link', viewLink)
        .click()
      await expect(page).toHaveURL(new RegExp(`${pinned('medium')}$`))
    })
  })
}
