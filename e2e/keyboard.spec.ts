import type { Page } from '@playwright/test'
import { queryOf, untilAwake } from './support/reader'
import { atlas, comparison, link, paths, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

const t = words.en

/** What has the focus: its name for messages, its place in the document, and whether a reader sees that it has it. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const ring = (one: Element | null) => {
      const style = one && getComputedStyle(one)
      return style !== null && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    }
    const box = element.getBoundingClientRect()
    // A radio button shown as a segment is transparent; the words beside it carry the ring.
    const seen = Number(getComputedStyle(element).opacity) === 0 ? ring(element.nextElementSibling) : ring(element)
    const all = [...document.querySelectorAll('*')]
    const name = `${element.localName} ${element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent.trim().slice(0, 40)}`
    return {
      name,
      place: all.indexOf(element),
      seen,
      inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })
}

/** Presses Tab until the element has the focus; fails when it never comes. */
async function tabTo(page: Page, selector: ReturnType<Page['locator']>, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    if (await selector.evaluate((element) => element === document.activeElement).catch(() => false)) return
  }
  throw new Error(`the focus did not come to ${String(selector)} in ${most} steps`)
}

const walked = [
  ['home', paths.home('en')],
  ['article', paths.article('ja', atlas.articles[0]?.slug ?? '')],
  ['gallery', paths.charts('ja')],
  ['chart', paths.chart('en', 'it-talent-gap')],
  ['comparison', paths.compare('en')],
  ['article list', paths.articles('en')],
  ['sources', paths.sources('ja')],
] as const

for (const [name, path] of walked) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on the ${name} page Tab goes in reading order and the focus is always seen (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(link(path))
      let last = -1
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press('Tab')
        const now = await focused(page)
        if (!now) break
        expect(now.seen, `${now.name} shows its focus`).toBe(true)
        expect(now.inWindow, `${now.name} is in the window`).toBe(true)
        expect(now.place, `${now.name} comes after the one before`).toBeGreaterThan(last)
        last = now.place
      }
      expect(last).toBeGreaterThan(0)
    })
  }
}

test('the first Tab offers to skip to the content, and the next goes on from there', async ({ page }) => {
  for (const path of [paths.home('en'), paths.chart('en', 'ai-talent-gap'), paths.sources('en')]) {
    await page.goto(link(path))
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: t('site.skip') })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
  }
})

test('by keyboard only: an article, a figure, its card and its source', async ({ page }) => {
  const slug = 'it-talent-gap-and-what-it-means'
  await page.goto(link(paths.home('en')))
  await tabTo(
    page,
    page
      .getByRole('navigation', { name: t('site.navigation') })
      .getByRole('link', { name: t('site.articles'), exact: true }),
  )
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator(`.article-list a[href="${link(paths.article('en', slug))}"]`))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${slug}/$`))
  const figure = page.locator('main button[popovertarget^="f"]').filter({ hasText: /\d/ }).first()
  await tabTo(page, figure)
  await page.keyboard.press('Enter')
  const card = page.locator(`[id="${await figure.getAttribute('popovertarget')}"]`)
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(figure).toBeFocused()
  await page.keyboard.press('Space')
  await expect(card).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${link(paths.sources('en'))}#`))
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
})

test('by keyboard only: scenarios, years, table, link, and back', async ({ page, context, origin }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const series = seriesOf('it-talent-gap', 'en')
  await page.goto(link(paths.chart('en', 'it-talent-gap')))
  const high = page.getByRole('checkbox', { name: series('high') })
  await tabTo(page, high)
  await untilAwake(page)
  await page.keyboard.press('Space')
  await expect(high).not.toBeChecked()
  await expect(high).toBeFocused()
  await tabTo(page, page.getByRole('combobox', { name: t('chart.from') }))
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => queryOf(page)).toMatch(/^\?s=low\.medium&t=\d{4}\.\.\d{4}$/)
  for (
    let step = 0;
    step < 40 &&
    !(await page
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: t('chart.tab.table') })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: t('chart.copyLink') }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('chart.copied'))).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  // The browser's own keys for Back belong to its window, which a headless browser does not have.
  for (let step = 0; step < 3; step += 1) await page.goBack()
  await expect.poll(() => queryOf(page)).toBe('')
  await expect(high).toBeChecked()
})

test('by keyboard only: filters of the comparison, and back', async ({ page }) => {
  await page.goto(link(paths.compare('en')))
  const [row] = comparison.rows
  const field = page.getByRole('searchbox', { name: t('compare.text') })
  await tabTo(page, field)
  await untilAwake(page)
  await page.keyboard.type((row?.category.title.en ?? '').toUpperCase())
  await expect.poll(() => page.getByRole('rowheader').count()).toBeLessThan(comparison.rows.length)
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Backspace')
  await expect(page.getByRole('rowheader')).toHaveCount(comparison.rows.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const choice = page.locator(`input[name="${row?.category.id}"]`)
  await expect(choice).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(choice).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(choice).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('rowheader')).toHaveCount(comparison.rows.length)
  await expect(choice).not.toBeChecked()
})
