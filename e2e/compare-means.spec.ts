import type { Page } from '@playwright/test'
import { queryOf, untilAwake } from './support/reader'
import { comparison, link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const t = words.en
const compare = link(paths.compare('en'))
const phone = { width: 360, height: 740 }

/** How much of what has the focus lies under the head of the table, which stays at the top of the window, in pixels. */
const coveredBy = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement?.getBoundingClientRect()
    const heads = [...document.querySelectorAll('.compare-table thead :is(tr, th)')]
      .filter((head) => getComputedStyle(head).position === 'sticky')
      .map((head) => head.getBoundingClientRect())
    if (!focused || !document.activeElement?.closest('tbody')) return 0
    return Math.max(0, ...heads.filter(({ top }) => top <= 1).map(({ bottom }) => Math.round(bottom - focused.top)))
  })
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('by keyboard only: the reading, a weight, a rating of one’s own, and the evidence on a claim', async ({
  page,
}) => {
  await page.goto(compare)
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab')
      if (
        await page
          .locator(selector)
          .first()
          .evaluate((one) => one === document.activeElement)
      )
        return
    }
    throw new Error(`Tab never reached ${selector}`)
  }
  await tabTo('input[name=reading]')
  await untilAwake(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => queryOf(page)).toBe('?reading=evidence')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => queryOf(page)).toBe('?reading=mine')
  await tabTo('.weights > summary')
  await page.keyboard.press('Enter')
  await tabTo('.weight-list input[type=range]')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => queryOf(page)).toBe('?reading=mine&w=system-quality-3')
  await tabTo('select[name="china-system-quality"]')
  await page.keyboard.press('End')
  await expect.poll(() => queryOf(page)).toBe('?reading=mine&w=system-quality-3&o=china-system-quality-unknown')
  await expect(page.locator('select[name="china-system-quality"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#e-system-quality-china"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#e-system-quality-china')).toBeInViewport()
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.closest('#e-system-quality-china') !== null),
    'Tab goes on inside the evidence',
  ).toBe(true)
})

for (const [name, viewport] of [
  ['a desk', { width: 1280, height: 600 }],
  ['a telephone', phone],
] as const) {
  test(`the focus is never hidden behind the head of the table, up or down, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(`${compare}?reading=mine`)
    await untilAwake(page)
    await page.locator('.evidence > summary').last().focus()
    for (const [key, steps] of [
      ['Shift+Tab', 24],
      ['Tab', 12],
    ] as const) {
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(key)
        const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 90))
        expect(await coveredBy(page), `${key} ${step}: ${focused}`).toBe(0)
      }
    }
  })
}

test('a link to evidence shows its beginning below the head of the table', async ({ page }) => {
  for (const viewport of [{ width: 1280, height: 600 }, phone]) {
    await page.setViewportSize(viewport)
    await page.goto(`${compare}#e-talent-continuity-vietnam`)
    const entry = page.locator('#e-talent-continuity-vietnam')
    await expect(entry).toBeInViewport()
    const head = await page.locator('.compare-table thead tr').boundingBox()
    expect((await entry.boundingBox())?.y).toBeGreaterThanOrEqual(Math.max(0, (head?.y ?? 0) + (head?.height ?? 0)))
  }
})

test('a screen reader hears ratings and verdicts as words, in a table with named rows and columns', async ({
  page,
}) => {
  await page.goto(compare)
  const note = page.getByRole('note')
  await expect(note).toContainText(t('compare.who'))
  await expect(note).toContainText(t('compare.interest'))
  const table = page.getByRole('table')
  const tree = await table.ariaSnapshot()
  for (const { category } of comparison.rows) expect(tree).toContain(`rowheader "${category.title.en}"`)
  expect(tree).toMatch(/columnheader "China vendor’s rating"/)
  for (const { category, cells } of comparison.rows) {
    for (const id of ['china', 'sea-india']) {
      const cell = page.locator(`#row-${category.id} > td`).nth(id === 'china' ? 0 : 1)
      const rating = cells[id]?.rating ?? 'unknown'
      expect((await cell.textContent())?.startsWith(t(`rating.${rating}`)), `${category.id} ${id}`).toBe(true)
    }
  }
  await expect(table.getByRole('img')).toHaveCount(0)
  await expect(
    table.getByRole('link', {
      name: `${t('compare.evidence.open', { partner: 'China', category: 'Time zone' })}: ${t('compare.verdict.supports')}`,
    }),
  ).toBeVisible()
})

for (const locale of locales) {
  test(`on a telephone two partners stand side by side, and more never scroll the page sideways (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await page.goto(link(paths.compare(locale)))
    const cells = page.locator('#row-time-zone > td')
    const [left, right] = await Promise.all([0, 1].map((index) => cells.nth(index).boundingBox()))
    expect(left?.y).toBe(right?.y)
    expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0))
    expect(left?.width).toBeGreaterThan(130)
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(phone.width)
    for (const p of ['china.sea-india.vietnam', 'china.sea-india.philippines.indonesia']) {
      for (const reading of ['vendor', 'evidence', 'mine']) {
        await page.goto(
          `${link(paths.compare(locale))}?p=${p}&reading=${reading}&o=china-time-zone-poor#e-time-zone-china`,
        )
        await untilAwake(page)
        await expect(cells).toHaveCount(p.split('.').length)
        for (const summary of ['.partners > summary', '.weights > summary']) await page.locator(summary).click()
        expect(await sideways(page), `${p} ${reading}`).toBe(0)
        await expect(cells.first().locator('.cell-partner')).toBeVisible()
      }
    }
  })
}

test('on paper opened evidence is whole, and nothing is there to press', async ({ page }) => {
  await page.goto(`${compare}?p=china.sea-india.vietnam&reading=mine&diff=1&o=china-time-zone-poor#e-time-zone-china`)
  await untilAwake(page)
  await expect(page.locator('.own-changes')).toBeVisible()
  await page.setViewportSize({ width: 672, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#e-time-zone-china .figure-lines li').first()).toBeVisible()
  const cut = await page.locator('.compare-table *').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && !one.closest('.sr-only') && one.localName !== 'select')
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        const clips = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
        return width > 1 && (clips || left < -1 || right > document.documentElement.clientWidth + 1)
      })
      .map((one) => `${one.localName}.${one.className}`),
  )
  expect(cut).toEqual([])
  const controls = page.locator('main :is(button, input, select)').filter({ visible: true })
  expect(await controls.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)))).toEqual([])
  await expect(page.locator('.compare-table .rating').first()).toBeVisible()
  await expect(page.locator('.changed').first()).toBeVisible()
})

test('on paper it says that folded evidence is left out, as long as some of what is shown is folded', async ({
  page,
}) => {
  await page.goto(`${compare}?q=time`)
  await untilAwake(page)
  await page.emulateMedia({ media: 'print' })
  const said = page.getByText(words.en('compare.evidence.folded'))
  await expect(said).toBeVisible()
  await page.locator('.evidence-row:not([hidden]) details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  await expect(said).toBeHidden()
})
