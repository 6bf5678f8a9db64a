import { atlas, link, paths } from './support/site'
import { noteShifts } from './support/shifts'
import { expect, test } from './support/test'

const pages = [
  ['home', paths.home('en')],
  ['article', paths.article('en', atlas.articles[0]?.slug ?? '')],
  ['chart', paths.chart('en', 'it-talent-gap')],
  ['comparison', paths.compare('en')],
] as const

for (const [name, path] of pages) {
  test(`nothing of the ${name} page moves when its font arrives late`, async ({ page }) => {
    let asked = false
    await page.route('**/*.woff2', async (route) => {
      asked = true
      await new Promise((resolve) => setTimeout(resolve, 1200))
      await route.continue()
    })
    const shiftsOf = await noteShifts(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(link(path))
      await page.waitForTimeout(1600)
      expect(await shiftsOf(), `${width} px`).toBe(0)
    }
    expect(asked).toBe(true)
  })
}

test('the font of the headings is asked for in the head, once, and comes', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url())
  })
  await page.goto(link(paths.home('en')), { waitUntil: 'networkidle' })
  await page.goto(link(paths.articles('en')), { waitUntil: 'networkidle' })
  expect(new Set(asked).size).toBe(1)
  await expect(page.locator('head link[rel="preload"][as="font"]')).toHaveAttribute('crossorigin')
  expect(await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family}: ${status}`))).toContain(
    'Atlas Serif: loaded',
  )
})
