import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { countRows, pointsOf } from '../lib/domain/chart-model'
import { formatCell } from '../lib/i18n/format-number'
import { parseCsv } from '../lib/publish/parse-csv'
import { faultsOf } from './support/axe'
import { untilAwake } from './support/reader'
import { atlas, link, locales, modelOf, paths, shownIn, words } from './support/site'
import { expect, test } from './support/test'

const t = words.en
const chart = link(paths.chart('en', 'it-talent-gap'))
const editionOf = (id: string) => atlas.editions.get(id)?.at(-1)?.edition ?? 1
const tool = (page: Page, name: string) => page.locator('.toolbar > .tool').filter({ hasText: name, visible: true })
const panel = (page: Page, name: string) => page.locator('.toolbar').getByRole('group', { name, exact: true })

async function openPanel(page: Page, name: string): Promise<Locator> {
  await tool(page, name).click()
  const opened = panel(page, name)
  await expect(opened).toBeVisible()
  return opened
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

/** The file that a press gives. */
async function fileFrom(page: Page, control: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()])
  return download
}

for (const [id, view] of [
  ['it-talent-gap', 'default'],
  ['it-talent-gap', 'medium'],
  ['english-ability', 'default'],
  ['turnover', 'default'],
] as const) {
  test(`files of ${id}, ${view}, come by their links, with as many rows as the panel says`, async ({ page }) => {
    await page.goto(link(paths.chart('en', id, view)))
    const files = await openPanel(page, t('toolbar.download'))
    const whole = countRows(shownIn(id))
    const shown = countRows(shownIn(id, view))
    const titles = await files.getByRole('heading', { level: 3 }).allTextContents()
    const all = t('toolbar.all', { count: whole })
    expect(titles).toEqual(shown === whole ? [all] : [t('toolbar.seen', { count: shown }), all])
    const csv = await fileFrom(page, files.getByRole('link', { name: 'CSV', exact: true }).first())
    expect(parseCsv(await textOf(csv)).rows).toHaveLength(shown)
    expect(csv.suggestedFilename()).toMatch(/^[a-z0-9-]+-edition-\d+\.csv$/)
    for (const address of await files
      .getByRole('link')
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href))) {
      expect((await page.request.get(address)).status(), address).toBe(200)
    }
  })
}

test('what is seen comes as a table that says what the page’s table says', async ({ page }) => {
  await page.goto(`${chart}?s=low.high&t=2020..2025&utm_source=letter`)
  await untilAwake(page)
  const files = await openPanel(page, t('toolbar.download'))
  const title = t('toolbar.seen', { count: 12 })
  const group = files.locator('section').filter({ hasText: title })
  const download = await fileFrom(page, group.getByRole('button', { name: 'CSV', exact: true }))
  const { header, rows } = parseCsv(await textOf(download))
  const column = (name: string) => header.indexOf(name)
  expect(rows).toHaveLength(12)
  const points = new Map(pointsOf(modelOf('it-talent-gap')).map((point) => [point.key, point]))
  const cells = page.locator('#table td[id^="row-"]')
  await expect(cells).toHaveCount(12)
  for (const row of rows) {
    const key = row[column('row')] ?? ''
    expect(Number(row[column('value')])).toBe(points.get(key)?.value)
    await expect(page.locator(`#row-${key}`)).toContainText(formatCell(Number(row[column('value')]), 'persons', 'en'))
  }
  const excel = await textOf(await fileFrom(page, group.getByRole('button', { name: t('toolbar.excel') })))
  expect(excel.startsWith('\uFEFF')).toBe(true)
  const svg = await textOf(await fileFrom(page, group.getByRole('button', { name: 'SVG' })))
  for (const part of ['CC BY 4.0', 'Low scenario', '2020', '?s=low.high&amp;t=2020..2025']) expect(svg).toContain(part)
  expect(svg).not.toContain('utm_source')
})

for (const query of ['', '?s=low']) {
  test(`the picture of what is seen is copied: ${query || 'the view itself'}`, async ({ page, context, origin }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.goto(`${chart}${query}`)
    await tool(page, t('toolbar.copyImage')).click()
    await expect(page.getByText(t('toolbar.imageCopied'))).toBeVisible()
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('image/png')
      const { width, height } = await createImageBitmap(blob ?? new Blob())
      return { width, height }
    })
    expect(size).toEqual({ width: 1200, height: 630 })
  })
}

test('where no images are copied the picture is offered as a file', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'))
  await page.goto(`${chart}?s=low`)
  await tool(page, t('toolbar.copyImage')).click()
  const made = await fileFrom(page, page.getByRole('button', { name: t('toolbar.imageInstead') }))
  expect(made.suggestedFilename()).toMatch(/-selection-edition-\d+\.png$/)
  expect((await readFile(await made.path())).subarray(1, 4).toString()).toBe('PNG')
})

for (const locale of locales) {
  test(`the code of the frame shows the chart in another page (${locale})`, async ({ page, origin }) => {
    const say = words[locale]
    await page.goto(link(paths.chart(locale, 'it-talent-gap', 'medium')))
    const code = await (await openPanel(page, say('toolbar.embed'))).getByRole('textbox').inputValue()
    const own = `${atlas.site.origin}${link('')}`
    expect(code).toContain(`${own}${paths.embed(locale, 'it-talent-gap', 'medium', editionOf('it-talent-gap'))}`)
    await page.route(`${origin}/host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:,"><h1>Host</h1>${code.replaceAll(atlas.site.origin, origin)}`,
      }),
    )
    await page.goto(`${origin}/host.html`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('img').filter({ visible: true }).first()).toBeVisible()
    await expect(page.locator('iframe')).toHaveAttribute('title', /.{10,}/)
  })
}

test('panels open, close and give the focus back by keyboard', async ({ page }) => {
  await page.goto(chart)
  for (const name of [t('toolbar.embed'), t('toolbar.download'), t('toolbar.cite')]) {
    const button = tool(page, name)
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(panel(page, name)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(panel(page, name).getByRole('button', { name: t('toolbar.close') })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel(page, name)).toBeHidden()
    await expect(button).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(panel(page, name)).toBeHidden()
    await expect(button).toBeFocused()
  }
})

for (const [width, colorScheme, locale] of [
  [360, 'dark', 'ja'],
  [768, 'light', 'ja'],
  [1440, 'dark', 'en'],
  [320, 'light', 'en'],
] as const) {
  test(`open panels fit the window and have no fault that axe can find (${width} px, ${colorScheme}, ${locale})`, async ({
    page,
  }) => {
    const say = words[locale]
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme })
    await page.goto(`${link(paths.chart(locale, 'it-talent-gap'))}?s=low`)
    await untilAwake(page)
    for (const name of [say('toolbar.embed'), say('toolbar.download'), say('toolbar.cite')]) {
      const box = await (await openPanel(page, name)).boundingBox()
      if (!box) throw new Error('the panel has no place')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(700)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const small = await panel(page, name)
        .locator('button, a, summary, input:not([type=radio]), textarea')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML),
        )
      expect(small).toEqual([])
      expect(await faultsOf(page, { within: '.toolbar' })).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}

test('the chart fills the screen, and leaves it, with the focus kept', async ({ page }) => {
  await page.goto(chart)
  const stage = page.locator('.stage')
  const before = (await stage.boundingBox())?.width ?? 0
  await tool(page, t('toolbar.fullScreen')).click()
  const leave = tool(page, t('toolbar.leaveFullScreen'))
  await expect(leave).toBeFocused()
  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('figure')
  await expect.poll(async () => (await stage.boundingBox())?.width ?? 0).toBeGreaterThan(before)
  const box = await page.locator('svg.recharts-surface').first().boundingBox()
  const height = await page.evaluate(() => innerHeight)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
  await page.keyboard.press('Enter')
  await expect(tool(page, t('toolbar.fullScreen'))).toBeFocused()
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect.poll(async () => Math.round((await stage.boundingBox())?.width ?? 0)).toBe(Math.round(before))
})

test('a press on the toolbar before the page woke is answered', async ({ page, context, origin }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  await page.goto(chart)
  await page
    .locator('.toolbar > .tool')
    .first()
    .evaluate((button: HTMLElement) => button.click())
  await expect(page.getByText(t('chart.copied'))).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the short link goes to the system’s sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(window, { shared })
      Object.assign(Navigator.prototype, { share: (link: unknown) => Promise.resolve(shared.push(link)) })
    })
    await page.goto(`${chart}?s=high&utm_source=letter`)
    await untilAwake(page)
    await page.getByRole('button', { name: t('toolbar.share'), exact: true }).tap()
    const shared = () => page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared)
    await expect
      .poll(async () => (await shared()).map(({ url }) => url))
      .toEqual([page.url().replace('&utm_source=letter', '')])
  })

  test('panels stand at the foot of the screen', async ({ page }) => {
    await page.goto(chart)
    const box = await (await openPanel(page, t('toolbar.download'))).boundingBox()
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740)
    expect(box?.width).toBe(360)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`files, references, code and link are at hand (${locale})`, async ({ page, request }) => {
      const say = words[locale]
      const address = paths.chart(locale, 'it-talent-gap', 'medium')
      await page.goto(link(address))
      const files = await openPanel(page, say('toolbar.download'))
      const csv = await fileFrom(page, files.getByRole('link', { name: 'CSV', exact: true }).first())
      expect(parseCsv(await textOf(csv)).rows).toHaveLength(countRows(shownIn('it-talent-gap', 'medium')))
      await page.keyboard.press('Escape')
      const cite = await openPanel(page, say('toolbar.cite'))
      const edition = link(paths.chartEdition(locale, 'it-talent-gap', 'medium', editionOf('it-talent-gap')))
      for (const form of await cite.locator('summary').all()) {
        if ((await form.locator('..').getAttribute('open')) === null) await form.click()
        await expect(form.locator('..').locator('p')).toContainText(edition)
        await expect(form.locator('..').locator('p')).toBeVisible()
      }
      expect((await request.get(edition)).status()).toBe(200)
      await page.keyboard.press('Escape')
      await expect((await openPanel(page, say('toolbar.embed'))).getByRole('textbox')).toBeVisible()
      await page.keyboard.press('Escape')
      await tool(page, say('chart.copyLink')).click()
      await expect(panel(page, say('toolbar.linkTitle')).getByRole('textbox')).toHaveValue(
        `${atlas.site.origin}${link(address)}`,
      )
      for (const name of [say('toolbar.copyImage'), say('toolbar.fullScreen')]) {
        await expect(page.getByRole('button', { name })).toHaveCount(0)
      }
    })
  }
})
