import { colours } from '../lib/theme/tokens'
import { toRgb } from './support/reader'
import { atlas, link, locales, paths } from './support/site'
import { expect, test } from './support/test'

for (const locale of locales) {
  const [article] = atlas.articles.filter((one) => one.locale === locale)
  for (const path of [
    paths.article(locale, article?.slug ?? ''),
    paths.chart(locale, 'it-talent-gap'),
    paths.compare(locale),
    paths.home(locale),
  ]) {
    test(`${path} is painted, styled, after one request`, async ({ page, watch }) => {
      watch.expects(/request failed: .*(wake-.*\.js|\.woff2|\/icon\.svg|\/favicon\.ico) /)
      watch.expects(/console error: Failed to load resource/)
      let asked = 0
      await page.route('**/*', (route) => {
        asked += 1
        return asked === 1 ? route.continue() : route.abort('failed')
      })
      await page.goto(link(path))
      await expect(page.locator('html')).toHaveCSS('background-color', toRgb(colours.paper.light))
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      await expect(heading).toHaveCSS('font-family', /Atlas Serif/)
      const size = await heading.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
      expect(size).toBeGreaterThan(28)
      const painted = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'paint',
              buffered: true,
            })
          }),
      )
      expect(painted).toBeGreaterThan(0)
    })
  }
}

test('a page brings its font, its icon and the waker, and nothing else', async ({ page, origin }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto(link(paths.article('en', atlas.articles[0]?.slug ?? '')), { waitUntil: 'networkidle' })
  const kinds = requests.map((path) => path.replace(link(''), '').replace(/^.*\.(woff2|js|svg|ico)$/, '$1')).sort()
  expect(kinds.filter((kind) => kind === 'js')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'woff2').length).toBeLessThanOrEqual(1)
  expect(requests.length).toBeLessThanOrEqual(5)
  expect(origin).toMatch(/^http:/)
})

test('the server keeps what is named by its content and asks again for pages', async ({ page, request }) => {
  const response = await page.goto(link(paths.home('en')))
  const headers = response?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-encoding']).toBe('br')
  expect(headers['cache-control']).toContain('must-revalidate')
  expect(headers['set-cookie']).toBeUndefined()
  const waker = (await page.locator('script[src]').getAttribute('src')) ?? ''
  expect((await request.get(waker)).headers()['cache-control']).toContain('immutable')
})
