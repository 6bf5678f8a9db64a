import { link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const pair = 'china-vs-vietnam'

for (const locale of locales) {
  const t = words[locale]

  test(`a reader opens a pair, goes from a cell to its evidence and on to the tool (${locale})`, async ({
    page,
    watch,
  }) => {
    await page.goto(link(paths.pair(locale, pair)))
    const rows = page.getByRole('table').getByRole('row')
    const head = rows.filter({ has: page.getByRole('rowheader') }).first()
    await head.getByRole('link').first().click()
    await expect(page).toHaveURL(/#e-[a-z-]+-china$/)
    await expect(page.locator(':target')).toBeInViewport()
    // Reading takes no script beyond the waker.
    expect(watch.scripts()).toHaveLength(1)
    await page.getByRole('link', { name: t('pair.tool') }).click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.compare(locale))}\\?p=china\\.vietnam`))
  })

  test(`a pair in the other order leads to its page, and the language switch keeps the place (${locale})`, async ({
    page,
  }) => {
    await page.goto(link(paths.pair(locale, 'vietnam-vs-china')))
    await expect(page).toHaveURL(new RegExp(`${link(paths.pair(locale, pair))}$`))
    const other = locale === 'en' ? 'ja' : 'en'
    await page.goto(`${link(paths.pair(locale, pair))}#e-time-zone-vietnam`)
    await page
      .getByRole('banner')
      .getByRole('link', { name: t('site.otherLanguage') })
      .click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.pair(other, pair))}#e-time-zone-vietnam$`))
    await expect(page.locator(':target')).toBeInViewport()
  })

  test(`on a small phone a pair stands side by side under each category (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(link(paths.pair(locale, pair)))
    const row = page.locator('.pair-table tbody tr').first()
    const [head, left, right] = await Promise.all(
      ['rowheader', 'cell', 'cell'].map((role, index) =>
        row
          .getByRole(role as 'cell')
          .nth(index === 2 ? 1 : 0)
          .boundingBox(),
      ),
    )
    expect(head?.width).toBeGreaterThan(300)
    expect(left?.y).toBe(right?.y)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 100)
    expect(left?.y).toBeGreaterThan(head?.y ?? Infinity)
  })
}
