import type { Page } from '@playwright/test'
import { findRow } from '../lib/domain/atlas'
import { selectionOf, toChartModel } from '../lib/domain/chart-model'
import { chartParams } from '../lib/url-state/chart-query'
import { compareParams } from '../lib/url-state/compare-query'
import { parseQuery } from '../lib/url-state/query'
import { untilAwake } from './support/reader'
import { atlas, comparison, link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const junk = [
  '',
  '0',
  '1',
  '-1',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%FF',
  '%00',
  '%E3%81',
  '..',
  '...',
  '.',
  ',,',
  '1e999',
  '99999999999999999999',
  '2018..',
  '..2030',
  '2030..2018',
  '1999..2001',
  '2018...2030',
  '2025',
  '２０２０',
  'HIGH',
  'High.',
  'high.high.low',
  'low,high',
  'low%20high',
  'low+high',
  'nonsense',
  '<script>alert(1)</script>',
  '"><img%20src=x>',
  "'%20or%201=1",
  '%F0%9F%98%80',
  '人材',
  'ｈｉｇｈ',
  '%E2%80%AE',
  'a'.repeat(3000),
  'china',
  'china.china',
  'sea-india.china',
  'china.sea-india.mars',
  'excellent.poor',
  'excellent.good.fair.poor.unknown',
  'true',
  'table',
  'sources',
  'Table',
  '(cost)',
  'コスト',
] as const

/** Queries a reader could arrive with: right keys with wrong values, wrong keys, broken escapes, repetitions. */
function queriesFor(keys: readonly string[], count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = [
    ...keys,
    ...keys,
    ...keys.map((key) => key.toUpperCase()),
    'utm_source',
    '__proto__',
    'hasOwnProperty',
    '',
  ]
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${pick(names)}=${pick(junk)}`)
    return `?${parts.join(pick(['&', '&', '&&', ';']))}${pick(['', '', '&', '#x', '.'])}`
  })
}

async function expectSound(page: Page, query: string, notices: number, noticeWords: RegExp): Promise<void> {
  await untilAwake(page)
  await expect(page.getByRole('heading', { level: 1 }), query).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 }), query).toBeVisible()
  await expect(page.getByRole('status').locator('p').filter({ hasText: noticeWords }), query).toHaveCount(notices)
  const text = await page.getByRole('main').innerText()
  expect(text.replaceAll(/“[^”]*”/g, ''), query).not.toMatch(/NaN|undefined|\[object|Infinity/)
}

/** "The address asks for": the part of a notice before what was asked. */
const beginning = (notice: string) => new RegExp((notice.split('“')[0] ?? '').trim())

const chart = atlas.charts.get('it-talent-gap')
const dataset = atlas.datasets.get('meti-it-talent-gap')
if (!chart || !dataset) throw new Error('the chart it-talent-gap is missing')
const model = toChartModel(chart, dataset, (reference) => findRow(atlas.datasets, reference)?.row)
const [defaultView] = chart.views
if (!defaultView) throw new Error('the chart it-talent-gap has no view')
const ofChart = chartParams(model, selectionOf(defaultView, model))
const ofComparison = compareParams(
  comparison.partners.map((one) => one.id),
  comparison.rows.map((row) => row.category.id),
)
const sizes = [15, 15, 15, 15] as const

for (const [index, size] of sizes.entries()) {
  test(`a chart stays a valid page for bad addresses, and says what it left out (${index + 1} of ${sizes.length})`, async ({
    page,
  }) => {
    for (const query of queriesFor(['tab', 's', 't'], size, 100 + index)) {
      await page.goto(`${link(paths.chart('en', 'it-talent-gap'))}${query}`)
      const { state, notices } = parseQuery(new URL(page.url()).search, ofChart)
      if (new URL(page.url()).search === '') continue
      await expectSound(
        page,
        query,
        new Set(notices.map((notice) => `${notice.key} ${notice.asked}`)).size,
        beginning(words.en('chart.notice', { asked: '' })),
      )
      await expect(page.getByRole('checkbox', { checked: true, includeHidden: true }), query).toHaveCount(
        state.s.length,
      )
      await expect(page.getByRole('radio', { checked: true }), query).toHaveValue(state.tab)
    }
  })

  test(`the comparison stays a valid page for bad addresses, and says what it left out (${index + 1} of ${sizes.length})`, async ({
    page,
  }) => {
    for (const query of queriesFor(['p', 'c', 'r', 'q', 'diff'], size, 200 + index)) {
      await page.goto(`${link(paths.compare('en'))}${query}`)
      const { state, notices } = parseQuery(new URL(page.url()).search, ofComparison)
      if (new URL(page.url()).search === '') continue
      await expectSound(
        page,
        query,
        new Set(notices.map((notice) => `${notice.key} ${notice.asked}`)).size,
        beginning(words.en('compare.notice', { asked: '' })),
      )
      await expect(page.getByRole('searchbox'), query).toHaveValue(state.q)
      const rows = await page.getByRole('rowheader').count()
      const empty = await page.getByText(words.en('compare.none')).count()
      expect(rows > 0 ? empty : 1 - empty, query).toBe(0)
    }
  })
}

test('a repeated part of a bad address is told once, and a good one beside it counts', async ({ page }) => {
  await page.goto(`${link(paths.chart('ja', 'it-talent-gap'))}?s=mars.high.mars&s=mars&t=1900..2020`)
  await untilAwake(page)
  const notices = page.getByRole('status').locator('p').filter({ hasText: /「|“/ })
  await expect(notices.filter({ hasText: 'mars' })).toHaveCount(1)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

for (const locale of locales) {
  test(`an address that does not exist gives the page of its language, with status 404 (${locale})`, async ({
    page,
    watch,
  }) => {
    watch.expects(/^status 404/)
    watch.expects(/console error: Failed to load resource.*404/)
    const t = words[locale]
    for (const path of [
      `/${locale}/nowhere/`,
      `/${locale}/charts/it-talent-gap/v/nowhere/`,
      `/${locale}/articles/nowhere`,
    ]) {
      const response = await page.goto(link(path))
      expect(response?.status(), path).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'))
    }
    await page
      .getByRole('main')
      .getByRole('link', { name: t('notFound.charts') })
      .click()
    await expect(page).toHaveURL(new RegExp(`${link(paths.charts(locale))}$`))
  })
}

test('an address outside both languages that does not exist offers both', async ({ page, watch }) => {
  watch.expects(/^status 404/)
  watch.expects(/console error: Failed to load resource.*404/)
  const response = await page.goto(link('/nowhere/at/all'))
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible()
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(new RegExp(`${link(paths.home('ja'))}$`))
})

test('an address without its last slash is led to the page, with its query', async ({ page }) => {
  await page.goto(link('/en'))
  await expect(page).toHaveURL(new RegExp(`${link('/en/')}$`))
  await page.goto(`${link('/ja/compare')}?diff=1`)
  await expect(page).toHaveURL(new RegExp(`${link('/ja/compare/')}\\?diff=1$`))
  await untilAwake(page)
  await expect(page.getByRole('checkbox', { name: words.ja('compare.diff') })).toBeChecked()
})
