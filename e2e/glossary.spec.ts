import { link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const slug = 'it-talent-gap-and-what-it-means'

for (const locale of locales) {
  const t = words[locale]

  test.describe(`the terms of an article (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('open what they mean by press and by key, close by Escape, and lead to the glossary', async ({ page }) => {
      await page.goto(link(paths.article(locale, slug)))
      const mark = page.locator('.prose button[popovertarget="t-it-talent"]')
      const card = page.locator('[id="t-it-talent"]')
      await mark.click()
      await expect(card).toBeVisible()
      await expect(card).toBeInViewport({ ratio: 0.99 })
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(mark).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(card).toBeVisible()
      await card.getByRole('link', { name: t('glossary.more') }).click()
      await expect(page).toHaveURL(new RegExp(`${link(paths.term(locale, 'it-talent'))}$`))
      await expect(page.locator('#it-talent')).toBeInViewport()
      await page.goBack()
      await expect(page.getByRole('heading', { name: t('glossary.inArticle') })).toBeVisible()
    })

    test('open from any word of a long one', async ({ page }) => {
      await page.goto(link(paths.article(locale, slug)))
      const label = page.locator('label.term').first()
      const button = page.locator(`[id="${await label.getAttribute('for')}"]`)
      await label.click({ position: { x: 4, y: 4 } })
      await expect(page.locator(`[id="${await button.getAttribute('popovertarget')}"]`)).toBeVisible()
    })
  })
}
