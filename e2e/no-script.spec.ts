import { atlas, comparison, link, locales, paths, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  const t = words[locale]
  const series = seriesOf('it-talent-gap', locale)

  test(`without JavaScript the named views of a chart open with their drawing and table (${locale})`, async ({
    page,
  }) => {
    await page.goto(link(paths.charts(locale)))
    await page
      .locator(`main a[href="${link(paths.chart(locale, 'it-talent-gap'))}"]`)
      .first()
      .click()
    await expect(page.getByRole('columnheader', { name: series('high') })).toBeVisible()
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await page
      .getByRole('navigation', { name: t('chartPage.views') })
      .getByRole('link', { name: series('medium'), exact: true })
      .click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.chart(locale, 'it-talent-gap', 'medium'))}$`))
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '')
    await expect(page.getByRole('columnheader', { name: series('medium') })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: series('high') })).toHaveCount(0)
    const drawing = page.getByRole('img').filter({ visible: true })
    await expect(drawing).toHaveCount(1)
    const finding = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await expect(drawing).toHaveAttribute('aria-label', finding)
    await expect(page.locator('#in-words')).toContainText(series('medium'))
    await expect(page.getByText(t('chartPage.good'), { exact: true })).toBeVisible()
    await expect(page.getByText(t('chartPage.bad'), { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: t('chartPage.sources') })).toBeVisible()
    // Controls that would do nothing are not offered.
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    // Buttons that are there open panels of the browser's own.
    const panels = await page
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => document.getElementById(one.getAttribute('popovertarget') ?? '')?.popover))
    expect(panels.filter((panel) => panel !== 'auto')).toEqual([])
  })

  test(`without JavaScript the comparison is whole (${locale})`, async ({ page }) => {
    await page.goto(`${link(paths.compare(locale))}?diff=1&q=zzzz`)
    await expect(page.getByRole('rowheader')).toHaveCount(comparison.rows.length)
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(
      comparison.rows.map((row) => row.category.title[locale]),
    )
    await expect(page.getByRole('note')).toContainText(t('compare.interest'))
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test(`without JavaScript figures open by press and by keyboard, and the list of figures is there (${locale})`, async ({
    page,
  }) => {
    const [article] = atlas.articles.filter((one) => one.locale === locale)
    await page.goto(link(paths.article(locale, article?.slug ?? '')))
    const figure = page.locator('main button[popovertarget^="f"]').first()
    const card = page.locator(`[id="${await figure.getAttribute('popovertarget')}"]`)
    await figure.click()
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await figure.focus()
    await page.keyboard.press('Enter')
    await expect(card).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(card.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${link(paths.sources(locale))}#`))
    await page.goBack()
    const list = page.getByRole('region', { name: t('article.figures') }).getByRole('table')
    await expect(list.getByRole('rowheader')).toHaveCount(article?.figures.length ?? 0)
  })

  test(`without JavaScript the languages and the article list work, and nothing is offered that would not (${locale})`, async ({
    page,
  }) => {
    const other = locale === 'en' ? 'ja' : 'en'
    await page.goto(link(paths.articles(locale)))
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(
      atlas.articles.filter((one) => one.locale === locale).length,
    )
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expect(page.getByRole('button', { name: t('site.theme') })).toHaveCount(0)
    await expect(page.getByText(t('site.wakeFailed'))).toBeHidden()
    await page
      .getByRole('banner')
      .getByRole('link', { name: t('site.otherLanguage') })
      .click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.articles(other))}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })
}

test('without JavaScript the front door offers both languages', async ({ page }) => {
  await page.goto(link('/'))
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(new RegExp(`${link(paths.home('ja'))}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
