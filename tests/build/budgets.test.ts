import { expect, test } from 'vitest'
import { paths } from '@/lib/site/paths.ts'
import {
  addressesInCss,
  atlas,
  brotliSize,
  sentSize,
  editionViews,
  fileAt,
  files,
  link,
  pageAt,
  pages,
  readBytes,
  readText,
  scriptsOf,
  type SitePage,
} from './site.ts'

/** Bytes; a kilobyte is a thousand. */
const budget = {
  ...{ script: 3000, css: 8000, article: 25_000, comparison: 40_000, page: 20_000, sources: 24_000, fonts: 60_000 },
  ...{ frame: 700, host: 1000 },
  // The comparison carries the evidence on every partner, so that none has to be asked for.
  ...{ wokenChart: 225_000, chartAlone: 115_000, wokenPage: 135_000, wokenComparison: 160_000 },
} as const

const isArticle = (page: SitePage) => /^(en|ja)\/articles\/.+\/index\.html$/.test(page.file)
const isComparison = (page: SitePage) => /^(en|ja)\/compare\//.test(page.file)
const over = (name: string, size: number, most: number) => (size > most ? [`${name}: ${size} of ${most} bytes`] : [])

test('a page loads at most 3 kB of script before the reader reaches for something', () => {
  const faults = pages.flatMap((page) => {
    const sizes = scriptsOf(page).map((script) => {
      const address = script.getAttribute('src')
      const file = address === null ? undefined : fileAt(address)
      if (address !== null && file === undefined) throw new Error(`${page.file} loads ${address}, which does not exist`)
      return file === undefined ? brotliSize(script.textContent) : sentSize(file)
    })
    // The theme switch and the waker, or in a frame the script for its height, are on every page: without them the
    // measure would say nothing.
    expect(sizes, page.file).toHaveLength(2)
    return over(
      page.file,
      sizes.reduce((sum, size) => sum + size, 0),
      budget.script,
    )
  })
  expect(faults).toEqual([])
})

test('the scripts of an embed are small: 700 bytes inside the frame, 1 kB as written on the page around it', () => {
  const [script, ...others] = files.filter((file) => /^_next\/static\/frame-.*\.js$/.test(file))
  expect(others).toEqual([])
  expect(brotliSize(readBytes(script ?? ''))).toBeLessThan(budget.frame)
  expect(readBytes('embed.js').length).toBeLessThan(budget.host)
})

test('an article comes in 25 kB with its style, the comparison in 40 kB, the sources in 24 kB, any other page in 20 kB', () => {
  expect(pages.filter(isArticle)).toHaveLength(atlas.articles.length)
  expect(pages.filter(isComparison).length).toBeGreaterThanOrEqual(2)
  const faults = pages.flatMap((page) => {
    // The list of all sources grows with them: one page, so that a name is found in it by the browser's search.
    const isSources = /\/sources\/index\.html$/.test(page.file)
    const most = isArticle(page)
      ? budget.article
      : isComparison(page)
        ? budget.comparison
        : isSources
          ? budget.sources
          : budget.page
    return over(page.file, sentSize(page.file), most)
  })
  expect(faults).toEqual([])
})

const sizesByAddress = new Map<string, number>()
function sizeAt(address: string): number {
  const file = fileAt(address)
  if (file === undefined) throw new Error(`${address} does not exist`)
  const size = sizesByAddress.get(address) ?? sentSize(file)
  sizesByAddress.set(address, size)
  return size
}
const sum = (addresses: readonly string[]) => addresses.reduce((total, address) => total + sizeAt(address), 0)

/** Scripts a page loads once it wakes. That these are all, and the preloaded ones used, a journey sees: e2e/waking.spec.ts. */
function wokenScripts(page: SitePage): { all: string[]; own: string[] } {
  const { scripts = '', preload = '' } =
    page.document.querySelector<HTMLScriptElement>('script[data-scripts]')?.dataset ?? {}
  const own = preload.split(' ').filter(Boolean)
  return { all: [...scripts.split(' ').filter(Boolean), ...own], own }
}

test('a page that wakes loads at most 135 kB of script, one with a chart 225 kB, the comparison 160 kB', () => {
  const waking = pages.map((page) => ({ page, ...wokenScripts(page) })).filter(({ all }) => all.length > 0)
  const views = [...atlas.charts.values()].flatMap((chart) => chart.views)
  // Every view of today and of every edition wakes; Recharts draws some of them.
  const charts = 2 * (views.length + editionViews.length)
  const preloading = waking.filter(({ own }) => own.length > 0)
  expect(preloading.length).toBeGreaterThan(0)
  expect(preloading.length).toBeLessThanOrEqual(charts)
  expect(waking.length).toBeGreaterThan(charts)
  const hasChart = (page: SitePage) => page.document.querySelector('[data-wake="chart"]') !== null
  const mostOf = (page: SitePage) =>
    hasChart(page)
      ? budget.wokenChart
      : /\/compare\/index\.html$/.test(page.file)
        ? budget.wokenComparison
        : budget.wokenPage
  const faults = waking.flatMap(({ page, all }) => over(page.file, sum(all), mostOf(page)))
  expect(faults).toEqual([])
})

test('what a chart loads beyond the list of articles weighs at most 115 kB', () => {
  const list = pageAt(link(paths.articles('en')))
  const shared = list ? wokenScripts(list).all : []
  expect(shared.length).toBeGreaterThan(3)
  const faults = pages.flatMap((page) => {
    const { all, own } = wokenScripts(page)
    const alone = all.filter((address) => address.includes('/chunks/') && !shared.includes(address))
    return own.length === 0 ? [] : over(page.file, sum(alone), budget.chartAlone)
  })
  expect(faults).toEqual([])
})

test('the style in a page weighs at most 8 kB', () => {
  const sizes = new Map<string, number>()
  const faults = pages.flatMap((page) => {
    const css = [...page.document.querySelectorAll('style')].map((style) => style.textContent).join('\n')
    expect(css, page.file).not.toBe('')
    const size = sizes.get(css) ?? brotliSize(css)
    sizes.set(css, size)
    return over(page.file, size, budget.css)
  })
  expect(faults).toEqual([])
})

test('the fonts of a page weigh at most 60 kB', () => {
  const fonts = new Map<string, number>()
  const faults = pages.flatMap((page) => {
    const css = [...page.document.querySelectorAll('style')].map((style) => style.textContent).join('\n')
    const used = [...new Set(addressesInCss(css).filter((address) => /\.(woff2?|ttf|otf)$/.test(address)))]
    for (const address of used) {
      const file = fileAt(address)
      if (file === undefined) throw new Error(`${page.file} names the font ${address}, which does not exist`)
      fonts.set(address, readBytes(file).length)
    }
    return over(
      page.file,
      used.reduce((sum, address) => sum + (fonts.get(address) ?? 0), 0),
      budget.fonts,
    )
  })
  expect(faults).toEqual([])
  expect(fonts.size).toBeGreaterThan(0)
})

test('the style a waking page fetches is the style it has already', () => {
  const [page] = pages
  const inlined = page?.document.querySelector('style')?.textContent ?? ''
  const sheets = files.filter((file) => file.endsWith('.css')).map(readText)
  const plain = (css: string) => css.replaceAll(/url\([^)]*\/media\//g, 'url(').replaceAll(/\s/g, '')
  expect(sheets.map(plain)).toContain(plain(inlined))
})
