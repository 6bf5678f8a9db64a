import { holdScripts, untilAwake, untilQuiet, waker } from './support/reader'
import { isRecharts } from './support/readings'
import { atlas, link, locales, modelOf, paths, samplePagesOf } from './support/site'
import { expect, test } from './support/test'
import type { Page } from '@playwright/test'

/** What the waker is told to load, and to fetch ahead, with the base path. */
async function planOf(page: Page): Promise<{ scripts: string[]; preload: string[] }> {
  const { scripts = '', preload = '' } = await page
    .locator('script[data-scripts]')
    .evaluate((element) => ({ ...(element as HTMLScriptElement).dataset }))
  return { scripts: scripts.split(' ').filter(Boolean), preload: preload.split(' ').filter(Boolean) }
}

const pathsOf = (addresses: readonly string[]) => addresses.map((address) => new URL(address).pathname)

/** One chart of each shape, by the address of its page; the languages take turns. The built site is checked for all. */
const charts = new Map(
  locales.flatMap((locale) => {
    const sample = new Set(samplePagesOf(locale))
    return [...atlas.charts.keys()]
      .map((chart) => [paths.chart(locale, chart), chart] as const)
      .filter(([path]) => sample.has(path))
  }),
)
for (const path of [...charts.keys(), paths.compare('en'), paths.articles('en')]) {
  test(`${path} loads each script it was told of once, and nothing else`, async ({ page, watch }) => {
    const others: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') others.push(request.url())
    })
    await page.goto(link(path))
    await untilQuiet(page)
    const { scripts, preload } = await planOf(page)
    others.length = 0
    const chart = charts.get(path)
    const recharts = chart !== undefined && isRecharts(modelOf(chart))
    expect(preload.length > 0).toBe(recharts)
    await page.locator('main input').first().focus()
    await untilAwake(page)
    if (chart !== undefined) await expect(page.locator('.stage')).toHaveAttribute('data-interactive')
    if (recharts) await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
    await untilQuiet(page)
    const loaded = pathsOf(watch.scripts()).filter((address) => !waker.test(address))
    expect(others).toEqual([])
    expect(loaded.sort()).toEqual([...scripts, ...preload].sort())
  })
}

test('a chart asks for its drawing as it wakes, before any other script has come', async ({ page, watch }) => {
  await page.goto(link(paths.chart('en', 'it-talent-gap')))
  const { preload } = await planOf(page)
  expect(preload).not.toEqual([])
  const letGo = await holdScripts(page)
  await page.getByRole('checkbox').first().focus()
  await expect.poll(() => pathsOf(watch.scripts())).toEqual(expect.arrayContaining(preload))
  await expect(page.locator('html')).not.toHaveAttribute('data-awake')
  letGo()
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
})
