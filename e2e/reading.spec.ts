import { nextCheckOf } from '../lib/domain/reading/next-check'
import { atlas, link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const slug = 'guide-for-foreign-engineers'
const series = atlas.series.find(({ articles }) => articles[0] === slug)
const headingsOf = (locale: 'en' | 'ja') =>
  atlas.articles.find((one) => one.slug === slug && one.locale === locale)?.headings ?? []

for (const locale of locales) {
  const t = words[locale]

  test(`the contents follow the reader to the last section, one entry at a time (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 })
    await page.goto(link(paths.article(locale, slug)))
    const current = page.getByRole('navigation', { name: t('article.contents') }).locator('[aria-current="true"]')
    const headings = headingsOf(locale)
    await expect(current).toHaveText(headings[0]?.text ?? '')
    for (const { id, text } of headings) {
      await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView())
      await expect(current).toHaveText(text)
      await expect(current).toBeInViewport()
    }
    await page.keyboard.press('End')
    await expect(current).toHaveText(headings.at(-1)?.text ?? '')
  })

  test(`a press on an entry of the contents makes it the current one (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 })
    await page.goto(link(paths.article(locale, slug)))
    const contents = page.getByRole('navigation', { name: t('article.contents') })
    for (const { text, id } of headingsOf(locale).slice(-3)) {
      await contents.getByRole('link', { name: text, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`#${id}$`))
      await expect(contents.locator('[aria-current="true"]')).toHaveText(text)
    }
  })
}

test('the link of a heading shows with the pointer or the focus, leads there, and is copied', async ({
  page,
  context,
}) => {
  const t = words.en
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(link(paths.article('en', slug)))
  const { text = '', id = '' } = headingsOf('en')[1] ?? {}
  const anchor = page.getByRole('link', { name: t('reading.linkTo', { heading: text }) })
  await expect(anchor).toHaveCSS('opacity', '0')
  await page.getByRole('heading', { name: text, exact: true }).hover()
  await expect(anchor).toHaveCSS('opacity', '1')
  await anchor.click()
  await expect(page.getByRole('status').filter({ hasText: t('reading.linkCopied') })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('under a finger the links of headings are always there, and large enough', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}${link(paths.article('ja', slug))}`)
  const anchors = page.locator('a.anchor')
  await expect(anchors).toHaveCount(headingsOf('ja').length)
  for (const anchor of await anchors.all()) {
    await expect(anchor).toHaveCSS('opacity', '1')
    const { width = 0, height = 0 } = (await anchor.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await context.close()
})

test('the banner of an article whose figures are due shows after that day, not before', async ({ page }) => {
  const checked = atlas.articles.find((one) => one.slug === slug)?.front.checked ?? ''
  const due = nextCheckOf(checked, atlas.site.checkMonths)
  const banner = page.locator('[data-due]')
  await page.clock.setFixedTime(new Date(`${due}T12:00:00Z`))
  await page.goto(link(paths.article('en', slug)))
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1)
  await expect(banner).toBeHidden()
  await page.clock.setFixedTime(new Date(Date.parse(`${due}T12:00:00Z`) + 86_400_000))
  await page.reload()
  await expect(banner).toBeVisible()
})

test('a reader goes through a series from the list to its end', async ({ page }) => {
  const t = words.ja
  await page.goto(link(paths.articles('ja')))
  const part = page.locator('.series-list > div').filter({ hasText: series?.title.ja ?? '' })
  await part.locator('summary').click()
  await part.getByRole('link').first().click()
  const parts = series?.articles.length ?? 0
  for (let number = 1; number <= parts; number += 1) {
    const nav = page.getByRole('navigation', { name: series?.title.ja ?? '' })
    await expect(nav).toContainText(t('reading.part', { part: number, parts }))
    const next = nav.locator('[rel="next"]')
    if (number < parts) await next.click()
    else await expect(next).toHaveCount(0)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the contents, the links of headings and the series are there all the same', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 })
    await page.goto(link(paths.article('en', slug)))
    const { text = '', id = '' } = headingsOf('en').at(-2) ?? {}
    await page
      .getByRole('navigation', { name: words.en('article.contents') })
      .getByRole('link', { name: text })
      .click()
    await expect(page.getByRole('heading', { name: text, exact: true })).toBeInViewport()
    await page.getByRole('link', { name: words.en('reading.linkTo', { heading: text }) }).click()
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
    await page.locator('nav.series [rel="next"]').click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.article('en', series?.articles[1] ?? ''))}$`))
  })
})
