import { faultsOf } from './support/axe'
import { untilAwake } from './support/reader'
import { link, locales, paths, samplePagesOf, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

const widths = [360, 768, 1440] as const

/**
 * One page or more of every kind at two widths, beside the one at which every-page.spec.ts has it in both themes; pages,
 * languages and themes take turns, so one of each language, width and theme is seen of every kind. Views of charts are
 * looked at in one width each, since all have the same parts.
 */
for (const [turn, locale] of locales.entries()) {
  for (const [place, path] of [...samplePagesOf(locale), `/${locale}/404.html`].entries()) {
    test(`${path} has no fault that axe can find, light or dark`, async ({ page }) => {
      await page.goto(link(path))
      const isView = path.includes('/charts/') && !path.endsWith('/charts/')
      const seen = widths.filter((_, index) => (index === place % 3) === isView)
      for (const [index, width] of seen.entries()) {
        const colorScheme = (index + turn + place) % 2 === 0 ? 'light' : 'dark'
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await faultsOf(page), `${width} px, ${colorScheme}`).toEqual([])
      }
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('a chart that is awake, its table and its sources have no fault that axe can find', async ({ page }) => {
      const t = words.en
      await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}?s=high.nonsense`)
      await untilAwake(page)
      await expect(page.locator('svg.recharts-surface')).toBeVisible()
      expect(await faultsOf(page), 'chart').toEqual([])
      for (const tab of ['table', 'sources'] as const) {
        await page.getByRole('radio', { name: t(`chart.tab.${tab}`) }).check()
        expect(await faultsOf(page), tab).toEqual([])
      }
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await faultsOf(page), 'at 360 px').toEqual([])
    })

    test('the open card of a figure has no fault that axe can find', async ({ page }) => {
      await page.goto(link(paths.article('ja', 'it-talent-gap-and-what-it-means')))
      await page.locator('main button[popovertarget^="f"]').first().click()
      expect(await faultsOf(page)).toEqual([])
    })

    test('filters, an open list of choices and an empty comparison have no fault that axe can find', async ({
      page,
    }) => {
      const t = words.en
      await page.goto(`${link(paths.compare('en'))}?diff=1&q=zzzz&r=nonsense`)
      await untilAwake(page)
      await expect(page.getByText(t('compare.none'))).toBeVisible()
      expect(await faultsOf(page), 'empty').toEqual([])
      await page
        .getByRole('button', { name: t('compare.reset') })
        .first()
        .click()
      await page
        .locator('summary')
        .filter({ hasText: t('compare.ratings') })
        .click()
      expect(await faultsOf(page), 'choices').toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await faultsOf(page), 'choices at 360 px').toEqual([])
    })

    test('the notice of a failed wake has no fault that axe can find', async ({ page, watch }) => {
      watch.expects(/request failed: .*\/flight\//)
      watch.expects(/console error: Failed to load resource/)
      await page.route('**/_next/static/flight/*', (route) => route.abort('failed'))
      await page.goto(link(paths.chart('en', 'it-talent-gap')))
      await page.getByRole('checkbox', { name: seriesOf('it-talent-gap', 'en')('high') }).focus()
      await expect(page.getByText(words.en('site.wakeFailed'))).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })
  })
}
