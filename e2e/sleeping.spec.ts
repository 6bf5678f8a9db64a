import { holdScripts, untilAwake, untilQuiet, waker } from './support/reader'
import { atlas, link, paths, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

const chart = link(paths.chart('en', 'it-talent-gap'))
const slug = atlas.articles[0]?.slug ?? ''

for (const [name, path] of [
  ['home', paths.home('en')],
  ['article', paths.article('ja', slug)],
  ['chart', paths.chart('en', 'it-talent-gap')],
  ['named view', paths.chart('ja', 'it-talent-gap', 'medium')],
  ['comparison', paths.compare('en')],
  ['sources', paths.sources('ja')],
] as const) {
  test(`the ${name} page asks for no script but the waker before the reader reaches for something`, async ({
    page,
    watch,
  }) => {
    await page.goto(link(path))
    await untilQuiet(page)
    // Reading: the pointer lies at the edge, the page scrolls to its end.
    await page.mouse.move(2, 400)
    await page.mouse.wheel(0, 600)
    await page.keyboard.press('End')
    await untilQuiet(page)
    expect(watch.scripts()).toEqual([expect.stringMatching(waker)])
    await expect(page.locator('html')).not.toHaveAttribute('data-awake')
  })
}

test('a page without interactive parts stays asleep whatever the reader does', async ({ page, watch }) => {
  await page.goto(`${link(paths.about('en'))}?a=1`)
  await page.getByRole('heading', { level: 1 }).click()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab')
  await untilQuiet(page)
  expect(watch.scripts()).toEqual([expect.stringMatching(waker)])
})

test('a chart wakes when the pointer comes over it', async ({ page }) => {
  await page.goto(chart)
  await page.getByRole('application').hover()
  await untilAwake(page)
})

test('a chart wakes when the focus comes to one of its controls', async ({ page }) => {
  await page.goto(chart)
  await page.getByRole('checkbox').first().focus()
  await untilAwake(page)
})

test('a chart wakes at once when the address carries a query', async ({ page }) => {
  await page.goto(`${chart}?s=high`)
  await untilAwake(page)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a finger that scrolls past a chart wakes nothing, one that presses does', async ({ page, watch }) => {
    await page.goto(chart)
    const client = await page.context().newCDPSession(page)
    await page.getByRole('checkbox').first().scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    // The finger starts on the chart.
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 180, y: 600 }] })
    for (let y = 580; y >= 200; y -= 20) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 180, y }] })
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100)
    // A tap while the page still rolls only stops it.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let last = -1
          const timer = setInterval(() => {
            if (window.scrollY === last) resolve(clearInterval(timer))
            last = window.scrollY
          }, 150)
        }),
    )
    await untilQuiet(page)
    expect(watch.scripts()).toEqual([expect.stringMatching(waker)])
    await page.getByRole('checkbox', { name: seriesOf('it-talent-gap', 'en')('high') }).tap()
    await untilAwake(page)
    await expect(page).toHaveURL(/\?s=low\.medium$/)
  })
})

test('when a script cannot be had the page says so, offers to load again and stays readable', async ({
  page,
  watch,
}) => {
  watch.expects(/request failed: .*\/chunks\//)
  watch.expects(/console error: Failed to load resource/)
  const t = words.en
  await page.goto(chart)
  const addresses = await page.locator('script[data-scripts]').getAttribute('data-scripts')
  const chunk = addresses?.split(' ').at(-1) ?? ''
  await page.route(`**${chunk}`, (route) => route.abort('failed'))
  await page.getByRole('checkbox').first().click()
  const notice = page.getByRole('status').filter({ hasText: t('site.wakeFailed') })
  await expect(notice).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('table')).toBeVisible()
  await page.unroute(`**${chunk}`)
  await notice.getByRole('link', { name: t('site.reload') }).click()
  await expect(notice).toBeHidden()
  await page.getByRole('checkbox').first().focus()
  await untilAwake(page)
})

test('when only the interactive drawing cannot be had the chart says so and keeps its drawing and controls', async ({
  page,
  watch,
}) => {
  watch.expects(/request failed: .*\/chunks\//)
  watch.expects(/console error: Failed to load resource/)
  await page.goto(chart)
  const known = (await page.locator('script[data-scripts]').getAttribute('data-scripts'))?.split(' ') ?? []
  // What the page asks for beyond the list is the chunk with Recharts.
  await page.route(/\/_next\/static\/chunks\/.*\.js$/, (route) => {
    const listed = known.includes(new URL(route.request().url()).pathname)
    return listed ? route.continue() : route.abort('failed')
  })
  await page.getByRole('checkbox').first().focus()
  await expect(page.getByText(words.en('chart.loadFailed'))).toBeVisible()
  await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1)
  await page.getByRole('checkbox', { name: seriesOf('it-talent-gap', 'en')('high') }).click()
  await expect(page).toHaveURL(/\?s=low\.medium$/)
})

test('reaching twice for a sleeping page adds its scripts once', async ({ page }) => {
  await page.goto(chart)
  const letGo = await holdScripts(page)
  await page.getByRole('application').hover()
  await page.getByRole('checkbox').first().focus()
  await page.getByRole('checkbox').nth(1).focus()
  letGo()
  await untilAwake(page)
  // React writes hints of its own for chunks it knows, all of them async; the waker's are in order.
  const scripts = await page
    .locator('script[src]:not([async])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')))
  expect(scripts.length).toBeGreaterThan(2)
  expect(scripts.filter((address, index) => scripts.indexOf(address) !== index)).toEqual([])
})
