import { link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const slug = 'it-talent-gap-and-what-it-means'

for (const locale of locales) {
  const t = words[locale]

  test(`a reader finds an article, reads it and follows a figure to its source (${locale})`, async ({ page }) => {
    await page.goto(link(paths.home(locale)))
    await page
      .getByRole('navigation', { name: t('site.navigation') })
      .getByRole('link', { name: t('site.articles'), exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('article.listTitle'))
    await page.locator(`.article-list a[href="${link(paths.article(locale, slug))}"]`).click()
    await expect(page.getByRole('article').getByRole('img').filter({ visible: true }).first()).toBeVisible()

    const figure = page.locator('main button[popovertarget^="f"]').filter({ hasText: /\d/ }).first()
    const value = (await figure.textContent()) ?? ''
    await figure.click()
    const card = page.getByRole('group', { name: t('article.figureDetails', { value }) }).filter({ visible: true })
    await expect(card).toContainText(value)
    await expect(card).toContainText(/\d{4}/)
    await expect(card).toContainText(
      new RegExp(
        Object.values({
          a: t('grade.primary'),
          b: t('grade.secondary'),
          c: t('grade.derived'),
          d: t('grade.unverified'),
        }).join('|'),
      ),
    )
    const source = card.getByRole('link').first()
    const anchor = new URL((await source.getAttribute('href')) ?? '', page.url()).hash
    await source.click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.sources(locale))}${anchor}$`))
    const entry = page.locator(anchor)
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText(t('sources.interest'))
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${link(paths.article(locale, slug))}$`))
  })

  test(`a card stands inside the window and closes by Escape and by a press beside it (${locale})`, async ({
    page,
  }) => {
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 760 })
      await page.goto(link(paths.article(locale, slug)))
      const figure = page.locator('main button[popovertarget^="f"]').nth(2)
      const card = page.locator(`[id="${await figure.getAttribute('popovertarget')}"]`)
      await figure.click()
      await expect(card).toBeVisible()
      await expect(card).toBeInViewport({ ratio: 0.99 })
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(figure).toBeFocused()
      await figure.click()
      await expect(card).toBeVisible()
      await page.mouse.click(2, 2)
      await expect(card).toBeHidden()
    }
  })
}

test('a figure leads on to its row in the table of its chart', async ({ page }) => {
  await page.goto(link(paths.article('en', slug)))
  const card = page.locator('[popover]:has(a[href*="#row-"])').first()
  const figure = page.locator(`button[popovertarget="${(await card.getAttribute('id')) ?? ''}"]`)
  const value = (await figure.textContent()) ?? ''
  await figure.click()
  await card.getByRole('link', { name: words.en('article.inChart') }).click()
  const cell = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(cell).toBeInViewport()
  await expect(cell).toContainText(value.replace(/[^\d.,%].*$/, ''))
})

test('the contents of an article lead to its sections', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(link(paths.article('ja', slug)))
  const contents = page.getByRole('navigation', { name: words.ja('article.contents') })
  await contents.locator('summary').click()
  const section = contents.getByRole('link').nth(1)
  const name = (await section.textContent()) ?? ''
  await section.click()
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport()
})

test('the article list narrows to a topic, and Back widens it again', async ({ page }) => {
  const t = words.en
  await page.goto(link(paths.articles('en')))
  const items = page.getByRole('main').getByRole('heading', { level: 3 })
  const all = await items.count()
  expect(all).toBeGreaterThan(1)
  await page.getByText(t('article.topic.visas'), { exact: true }).click()
  await expect(page).toHaveURL(/\?topic=visas$/)
  await expect.poll(() => items.filter({ visible: true }).count()).toBeLessThan(all)
  await page.goBack()
  await expect(items.filter({ visible: true })).toHaveCount(all)
})
