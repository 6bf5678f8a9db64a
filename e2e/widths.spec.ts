import type { Page } from '@playwright/test'
import { untilAwake } from './support/reader'
import { link, locales, paths, samplePagesOf, words } from './support/site'
import { expect, test } from './support/test'

const widths = [320, 360, 768, 1440] as const

/** How far the page can be scrolled sideways; what hides its overflow would be cut instead, and counts as well. */
async function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement
    const hidden = [root, document.body].some((element) =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX),
    )
    return hidden ? Infinity : root.scrollWidth - root.clientWidth
  })
}

async function expectNoSideways(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    // An interactive drawing follows the window a moment later.
    await expect.poll(() => sidewaysOf(page), `${width} px`).toBe(0)
  }
}

for (const locale of locales) {
  for (const path of [...samplePagesOf(locale), `/${locale}/404.html`]) {
    test(`${path} never scrolls sideways`, async ({ page }) => {
      await page.goto(link(path))
      await expectNoSideways(page)
    })
  }

  test(`a chart that is awake never scrolls sideways (${locale})`, async ({ page }) => {
    await page.goto(`${link(paths.chart(locale, 'it-talent-gap'))}?tab=chart`)
    await untilAwake(page)
    await expect(page.locator('svg.recharts-surface')).toBeVisible()
    await expectNoSideways(page)
    await page.getByRole('button', { name: words[locale]('chart.copyLink') }).click()
    await expectNoSideways(page)
  })

  test(`a comparison with an open list of choices never scrolls sideways (${locale})`, async ({ page }) => {
    const t = words[locale]
    await page.goto(`${link(paths.compare(locale))}?diff=1`)
    await untilAwake(page)
    for (const name of ['compare.categories', 'compare.ratings'] as const) {
      await page
        .locator('.choices > summary')
        .filter({ hasText: t(name) })
        .click()
      await expectNoSideways(page)
      await page
        .locator('.choices > summary')
        .filter({ hasText: t(name) })
        .click()
    }
  })

  test(`a long word in the address never makes the page scroll sideways (${locale})`, async ({ page }) => {
    const t = words[locale]
    for (const query of [`?r=${'m'.repeat(80)}`, `?q=${'w'.repeat(60)}`]) {
      await page.goto(`${link(paths.compare(locale))}${query}`)
      await untilAwake(page)
      await expect(page.getByText(query.includes('r=') ? 'mmmm' : t('compare.none')).first()).toBeVisible()
      await expectNoSideways(page)
    }
  })
}

test('the bilingual pages never scroll sideways', async ({ page }) => {
  for (const path of ['/', '/404.html']) {
    await page.goto(link(path))
    await expectNoSideways(page)
  }
})
