import { expect, type Frame, type Page } from '@playwright/test'
import { colours } from '../lib/theme/tokens'
import { givenHeight, test } from './support/host-page'
import { toRgb } from './support/reader'
import { atlas, link, locales, paths, words } from './support/site'

const gap = 'it-talent-gap'

/** The documents in the frames of a page, in its order. */
async function framesOf(page: Page): Promise<Frame[]> {
  const handles = await page.locator('iframe').elementHandles()
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()))
  return frames.filter((frame) => frame !== null)
}

/** How far the content of a frame is higher than the frame. */
const hiddenIn = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)
const heightsOf = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight))

async function expectFitting(page: Page): Promise<void> {
  for (const frame of await framesOf(page)) {
    const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
    await expect.poll(() => hiddenIn(frame)).toBe(0)
    // Nor is there a gap below.
    await expect
      .poll(async () => Math.abs((await frame.evaluate(() => window.innerHeight)) - (await content())))
      .toBeLessThanOrEqual(1)
  }
}

test('embeds fit themselves to their height in narrow and wide places, several on one page, and when they change', async ({
  page,
  host,
}) => {
  const at = (width: number, code: string) => `<div style="width:${width}px">${code}</div>`
  await page.goto(host.serve(at(320, host.codeOf('en', gap)) + at(700, host.codeOf('ja', 'unit-prices'))))
  await expectFitting(page)
  const before = await heightsOf(page)
  expect(before.filter((height) => height === givenHeight)).toEqual([])
  const [first] = await framesOf(page)
  await first?.getByText(words.en('embed.table')).click()
  await expect.poll(async () => (await heightsOf(page))[0]).toBeGreaterThan(before[0] ?? 0)
  expect((await heightsOf(page))[1]).toBe(before[1])
  await expectFitting(page)
})

test('an embed that came before the script is fitted too, and none is sideways too wide', async ({ page, host }) => {
  await page.goto(host.serve(`<div style="width:320px">${host.codeOf('en', gap, { script: false })}</div>`))
  const [frame] = await framesOf(page)
  await frame?.waitForLoadState()
  expect(await heightsOf(page)).toEqual([givenHeight])
  const code = host.codeOf('en', gap)
  const address = /src="([^"]*embed\.js)"/.exec(code)?.[1] ?? ''
  await page.addScriptTag({ url: address })
  await expectFitting(page)
  const sideways = await frame?.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})

test('a frame obeys its own page alone, and within limits', async ({ page, host }) => {
  await page.goto(host.serve(host.codeOf('en', gap)))
  await expectFitting(page)
  const [height] = await heightsOf(page)
  const message = { type: 'talent-gap-atlas:height', height: 2000 }
  await page.evaluate((data) => window.postMessage(data, '*'), message)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await heightsOf(page)).toEqual([height])
  const [frame] = await framesOf(page)
  for (const [told, shown] of [
    [1e9, 4000],
    [1, 100],
  ] as const) {
    await frame?.evaluate((data) => window.parent.postMessage(data, '*'), { ...message, height: told })
    await expect.poll(() => heightsOf(page)).toEqual([shown])
  }
})

test('the browser refuses to frame any other page', async ({ page, host, origin, watch }) => {
  watch.expects(/console error: .*frame-ancestors 'none'/)
  watch.expects(/^request failed: .*ERR_BLOCKED_BY_RESPONSE/)
  const others = [
    paths.chart('en', gap),
    paths.chartEdition('ja', gap, 'default', 1),
    paths.home('en'),
    paths.root(),
    '/en/embed/nowhere/',
  ]
  watch.expects(/^status 404/)
  watch.expects(/console error: Failed to load resource.*404/)
  await page.goto(host.serve(others.map((path) => `<iframe src="${origin}${link(path)}"></iframe>`).join('')))
  await expect
    .poll(async () => (await framesOf(page)).map((frame) => frame.url().split(':')[0]))
    .toEqual(others.map(() => 'chrome-error'))
})

for (const locale of locales) {
  test(`the link of an embed leaves the frame, to the page of its edition (${locale})`, async ({ page, host }) => {
    await page.goto(host.serve(host.codeOf(locale, gap)))
    const [frame] = await framesOf(page)
    await frame?.getByRole('link', { name: words[locale]('site.name') }).click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.chartEdition(locale, gap, 'default', 1))}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test(`an embed follows the reader's light or dark, unless the page around it names one (${locale})`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(host.serve(host.codeOf(locale, gap) + host.codeOf(locale, gap, { query: '?theme=light' })))
    const [own, named] = await framesOf(page)
    await expect(own?.locator('html') ?? page.locator('html')).toHaveCSS('background-color', toRgb(colours.paper.dark))
    await expect(named?.locator('html') ?? page.locator('html')).toHaveCSS(
      'background-color',
      toRgb(colours.paper.light),
    )
  })
}

test('the height each embed code gives holds what it shows, without the script', async ({ page, request, origin }) => {
  await page.setViewportSize({ width: 660, height: 800 })
  for (const [index, chart] of [...atlas.charts.keys()].entries()) {
    const locale = locales[index % locales.length] ?? 'en'
    const file = await request.get(`${origin}${link(paths.chartFile(locale, chart, 'default', 'oembed.json'))}`)
    const { height } = (await file.json()) as { height: number }
    await page.goto(link(paths.embed(locale, chart, 'default', 1)))
    const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
    expect(needed, chart).toBeLessThanOrEqual(height)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`an embed shows its drawing, its figures and its source (${locale})`, async ({ page, host }) => {
      await page.goto(host.serve(`<div style="width:500px">${host.codeOf(locale, gap)}</div>`))
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(frame.getByRole('img').filter({ visible: true })).toHaveCount(1)
      await expect(frame.getByText(words[locale]('chartPage.source'), { exact: true })).toBeVisible()
      await frame.getByText(words[locale]('embed.table')).click()
      await expect(frame.getByRole('rowheader').first()).toBeVisible()
      await frame.getByRole('link', { name: words[locale]('site.name') }).click()
      await expect(page).toHaveURL(new RegExp(`${link(paths.chartEdition(locale, gap, 'default', 1))}$`))
    })
  }
})
