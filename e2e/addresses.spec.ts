import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { selectionOf } from '../lib/domain/chart-model'
import { chartParams } from '../lib/url-state/chart-query'
import { compareParams } from '../lib/url-state/compare-query'
import { parseQuery } from '../lib/url-state/query'
import { untilAwake } from './support/reader'
import { atlas, comparison, link, locales, modelOf, paths, words } from './support/site'
import { expect, test } from './support/test'

/** Another run tries other addresses; a failure names its seed, and SEED=… brings them back. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

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

/** Queries a reader could arrive with: right keys with wrong values, wrong keys, broken escapes, repetitions, any text. */
function queriesFor(keys: readonly string[], values: readonly string[], count: number, turn: number): string[] {
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...keys) },
    { weight: 2, arbitrary: fc.constantFrom(...keys.map((one) => one.toUpperCase())) },
    { weight: 1, arbitrary: fc.constantFrom('utm_source', '__proto__', 'hasOwnProperty', '') },
  )
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...junk, ...values) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...values, 'nonsense'), { maxLength: 5 }).map((all) => all.join('.')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('#', '')) },
  )
  const query = fc
    .tuple(
      fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('&', '&', '&&', ';'),
      fc.constantFrom('', '', '&', '#x', '.'),
    )
    .map(([pairs, joint, end]) => `?${pairs.map((pair) => pair.join('=')).join(joint)}${end}`)
  return fc.sample(query, { numRuns: count, seed: seed + turn })
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

const ofComparison = compareParams({
  partners: comparison.partners.map((one) => one.id),
  categories: comparison.rows.map((row) => row.category.id),
  regions: [...new Set(atlas.partners.map(({ region }) => region))],
})
const keysOfComparison = Object.keys(ofComparison)
const valuesOfComparison = [
  ...[
    'china',
    'good',
    '1',
    'mine',
    'evidence',
    'supports',
    'none',
    'low',
    'east-asia',
    'mixed',
    'weight',
    'difference',
  ],
  ...['time-zone-3', 'time-zone-9', 'consulting-0', 'china-time-zone-poor', 'evidence.india-consulting-good'],
]
/** A chart over years, one with panels, one of categories, one of answers. */
const asked = ['it-talent-gap', 'surveys-2016-2019', 'unit-prices', 'dx-answers'] as const

for (const [turn, id] of asked.entries()) {
  test(`${id} stays a valid page for any text as its query, and says what it left out`, async ({ page }) => {
    test.slow()
    const model = modelOf(id)
    const view = atlas.charts.get(id)?.views[0]
    if (!view) throw new Error(`${id} has no view`)
    const params = chartParams(model, selectionOf(view, model))
    const ids = model.series.map((series) => series.id)
    const queries = queriesFor(['tab', 's', 't', 'unit', 'hl'], [...ids, 'own', 'table'], 50, turn)
    for (const [index, query] of queries.entries()) {
      const name = `seed ${seed}: ${query}`
      // Every fifth is come by, the others come by Back and Forward: the page then takes them over without loading.
      if (index % 5 === 0) await page.goto(`${link(paths.chart('en', id))}${query}`)
      else await travelTo(page, query)
      const { search } = new URL(page.url())
      const { state, notices } = parseQuery(search, params)
      if (search === '') continue
      await expectSound(
        page,
        name,
        new Set(notices.map((notice) => `${notice.key} ${notice.asked}`)).size,
        beginning(words.en('chart.notice', { asked: '' })),
      )
      const boxes = page.getByRole('checkbox', { checked: true, includeHidden: true })
      await expect(boxes, name).toHaveCount(ids.length > 1 ? state.s.length : 0)
      await expect(page.getByRole('radio', { checked: true }), name).toHaveValue(state.tab)
      const picked = page.locator('select[name="highlight"]')
      const choosable = ids.length > 2 && state.s.length > 1
      await expect(picked, name).toHaveCount(choosable ? 1 : 0)
      if (choosable && (state.hl === '' || state.s.includes(state.hl))) await expect(picked, name).toHaveValue(state.hl)
    }
  })
}

/** Changes the query as Back does: the page hears of it and is not loaded. */
async function travelTo(page: Page, query: string): Promise<void> {
  await untilAwake(page)
  await page.evaluate((next) => {
    History.prototype.replaceState.call(history, null, '', next)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, query)
}

for (const turn of [0, 1, 2, 3]) {
  test(`the comparison stays a valid page for bad addresses, and says what it left out (${turn + 1} of 4)`, async ({
    page,
  }) => {
    test.slow()
    const queries = queriesFor(keysOfComparison, valuesOfComparison, 50, 10 + turn)
    let awake = false
    for (const [index, query] of queries.entries()) {
      const name = `seed ${seed}: ${query}`
      if (!awake || index % 10 === 0) await page.goto(`${link(paths.compare('en'))}${query}`)
      else await travelTo(page, query)
      const { search } = new URL(page.url())
      awake = search !== ''
      if (!awake) continue
      const { state, notices } = parseQuery(search, ofComparison)
      await expectSound(
        page,
        name,
        new Set(notices.map((notice) => `${notice.key} ${notice.asked}`)).size,
        beginning(words.en('compare.notice', { asked: '' })),
      )
      await expect(page.getByRole('searchbox'), name).toHaveValue(state.q)
      // Rows follow the words when there is time.
      const rows = page.getByRole('rowheader')
      const none = page.getByText(words.en('compare.none'))
      await expect.poll(async () => (await rows.count()) > 0 !== (await none.count()) > 0, name).toBe(true)
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
