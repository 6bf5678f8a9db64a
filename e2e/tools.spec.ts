import type { Page } from '@playwright/test'
import { colours, type ThemeName } from '../lib/theme/tokens'
import { placeOf, toRgb, untilAwake, untilQuiet, waker } from './support/reader'
import { link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

async function expectPaper(page: Page, theme: ThemeName): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', toRgb(colours.paper[theme]))
}

const themeButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: words.en('site.theme') })

for (const locale of locales) {
  const other = locale === 'en' ? 'ja' : 'en'
  const language = (page: Page) =>
    page.getByRole('banner').getByRole('link', { name: words[locale]('site.otherLanguage') })

  test(`the language switch keeps path, query and place without waking the page (${locale})`, async ({
    page,
    watch,
  }) => {
    await page.goto(`${link(paths.sources(locale))}?from=letter&n=1#kind-vendor`)
    await language(page).click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.sources(other))}\\?from=letter&n=1#kind-vendor$`))
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await untilQuiet(page)
    expect(watch.scripts().filter((address) => !waker.test(address))).toEqual([])
  })

  test(`the language switch of a sleeping chart keeps the place (${locale})`, async ({ page, watch }) => {
    await page.goto(`${link(paths.chart(locale, 'it-talent-gap', 'high'))}#sources`)
    await language(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => placeOf(page)).toBe(`${link(paths.chart(other, 'it-talent-gap', 'high'))}#sources`)
    await untilQuiet(page)
    expect(watch.scripts().filter((address) => !waker.test(address))).toEqual([])
  })

  test(`the language switch keeps what was chosen on a chart (${locale})`, async ({ page }) => {
    await page.goto(`${link(paths.chart(locale, 'it-talent-gap'))}?s=high`)
    await untilAwake(page)
    await page.getByRole('radio', { name: words[locale]('chart.tab.table') }).check()
    await language(page).click()
    await expect.poll(() => placeOf(page)).toBe(`${link(paths.chart(other, 'it-talent-gap'))}?tab=table&s=high`)
    await untilAwake(page)
    await expect(page.getByRole('radio', { name: words[other]('chart.tab.table') })).toBeChecked()
  })

  test(`the language switch of a page that does not exist leads home (${locale})`, async ({ page, watch }) => {
    watch.expects(/^status 404/)
    watch.expects(/console error: Failed to load resource.*404/)
    await page.goto(link(`/${locale}/nowhere/`))
    await language(page).click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.home(other))}$`))
  })
}

for (const theme of ['light', 'dark'] as const) {
  const opposite = theme === 'light' ? 'dark' : 'light'

  test.describe(`a reader whose system is ${theme}`, () => {
    test.use({ colorScheme: theme })

    test(`sees ${theme} pages, switches, and finds the choice kept on every page`, async ({ page, watch }) => {
      await page.goto(link(paths.chart('en', 'it-talent-gap')))
      await expectPaper(page, theme)
      await themeButton(page).click()
      await expectPaper(page, opposite)
      await page.reload()
      await expectPaper(page, opposite)
      await page.goto(link(paths.home('ja')))
      await expectPaper(page, opposite)
      await untilQuiet(page)
      expect(watch.scripts().filter((address) => !waker.test(address))).toEqual([])
      await page.goto(link('/'))
      await expectPaper(page, opposite)
    })

    test('switches by keyboard, and back', async ({ page }) => {
      await page.goto(link(paths.about('en')))
      await themeButton(page).focus()
      await page.keyboard.press('Enter')
      await expectPaper(page, opposite)
      await page.keyboard.press('Space')
      await expectPaper(page, theme)
    })

    test('switches while storage is blocked; the choice then holds for the page', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      })
      await page.goto(link(paths.compare('en')))
      await themeButton(page).click()
      await expectPaper(page, opposite)
      await page.getByRole('checkbox', { name: words.en('compare.diff') }).click()
      await expect(page).toHaveURL(/diff=1$/)
      await expectPaper(page, opposite)
      await page.reload()
      await expectPaper(page, theme)
    })
  })
}

test('a theme chosen on a chart that is awake recolours its drawing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}?s=high`)
  const line = page.locator('svg.recharts-surface path[stroke]').first()
  await expect(line).toHaveCSS('stroke', toRgb(colours.shortage.light))
  await themeButton(page).click()
  await expect(line).toHaveCSS('stroke', toRgb(colours.shortage.dark))
})
