import { holdScripts, queryOf, untilAwake } from './support/reader'
import { firstReading, readingsAlong, spokenOf } from './support/readings'
import { comparison, link, paths, seriesOf, shownIn, words } from './support/site'
import { expect, test } from './support/test'

const t = words.en
const chart = link(paths.chart('en', 'it-talent-gap'))
const compare = link(paths.compare('en'))
const series = seriesOf('it-talent-gap', 'en')

test('a checkbox pressed before the page woke is pressed when it wakes, and keeps the focus', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  const high = page.getByRole('checkbox', { name: series('high') })
  await high.click()
  await expect(high).toBeFocused()
  await expect(page.locator('html')).not.toHaveAttribute('data-awake')
  letGo()
  await expect(page).toHaveURL(/\?s=low\.medium$/)
  await expect(high).not.toBeChecked()
  await expect(high).toBeFocused()
  await page.keyboard.press('Space')
  await expect(high).toBeChecked()
  expect(queryOf(page)).toBe('')
})

test('a checkbox switched with the space bar before the page woke is switched when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  const low = page.getByRole('checkbox', { name: series('low') })
  await low.focus()
  await page.keyboard.press('Space')
  letGo()
  await expect(page).toHaveURL(/\?s=medium\.high$/)
  await expect(low).not.toBeChecked()
  await expect(low).toBeFocused()
})

test('a press on the words of a checkbox counts once', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  await page
    .locator('label')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ hasText: series('medium') })
    .getByText(series('medium'))
    .click()
  letGo()
  await expect(page).toHaveURL(/\?s=low\.high$/)
  await expect(page.getByRole('checkbox', { name: series('medium') })).not.toBeChecked()
})

test('two presses before the page woke are both handed on', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  await page.getByRole('checkbox', { name: series('high') }).click()
  await page.getByRole('checkbox', { name: series('low') }).click()
  letGo()
  await expect(page).toHaveURL(/\?s=medium$/)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('a choice among several pressed before the page woke is made when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  const table = page.getByRole('radio', { name: t('chart.tab.table') })
  await table.click()
  letGo()
  await expect(page).toHaveURL(/\?tab=table$/)
  await expect(table).toBeChecked()
  await expect(table).toBeFocused()
})

test('a choice made with the arrow keys before the page woke is made when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  await page.getByRole('radio', { name: t('chart.tab.chart') }).focus()
  await page.keyboard.press('ArrowRight')
  letGo()
  await expect(page).toHaveURL(/\?tab=table$/)
  await expect(page.getByRole('radio', { name: t('chart.tab.table') })).toBeChecked()
})

test('a button pressed before the page woke is pressed when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(compare)
  await page.locator('.partners > summary').click()
  const swap = page.getByRole('button', { name: t('compare.swap') })
  await swap.click()
  letGo()
  const [first, second] = comparison.partners
  await expect(page).toHaveURL(new RegExp(`\\?p=${second?.id}\\.${first?.id}$`))
  await expect(swap).toBeFocused()
  await expect(page.getByRole('columnheader').nth(1)).toContainText(second?.title.en ?? '')
})

test('a topic pressed before the article list woke is chosen when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(link(paths.articles('en')))
  await page.getByText(t('article.topic.visas'), { exact: true }).click()
  letGo()
  await expect(page).toHaveURL(/\?topic=visas$/)
  await expect(page.getByRole('radio', { name: t('article.topic.visas') })).toBeChecked()
})

test('text typed before the page woke filters the table when it wakes, and typing goes on', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(compare)
  const field = page.getByRole('searchbox', { name: t('compare.text') })
  const rows = page.getByRole('rowheader')
  const [row] = comparison.rows
  const word = row?.category.title.en ?? ''
  await field.click()
  await page.keyboard.type(word.slice(0, 3))
  await expect(page.locator('html')).not.toHaveAttribute('data-awake')
  letGo()
  await untilAwake(page)
  await expect(field).toHaveValue(word.slice(0, 3))
  await expect(field).toBeFocused()
  await expect.poll(() => queryOf(page)).not.toBe('')
  await page.keyboard.type(word.slice(3))
  await expect(field).toHaveValue(word)
  await expect(rows.filter({ hasText: word })).toHaveCount(1)
  await expect.poll(() => rows.count()).toBeLessThan(comparison.rows.length)
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word.toLowerCase())
})

test('a year chosen before the page woke is taken over when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  const from = page.getByRole('combobox', { name: t('chart.from') })
  const year = await from.locator('option').nth(1).getAttribute('value')
  await from.selectOption({ index: 1 })
  letGo()
  await untilAwake(page)
  await expect(page).toHaveURL(new RegExp(`\\?t=${year}\\.\\.\\d{4}$`))
  await expect(from).toHaveValue(year ?? '')
})

test('a list of choices opened before the page woke stays open, and what was chosen in it counts', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(compare)
  const [row] = comparison.rows
  await page
    .locator('summary')
    .filter({ hasText: t('compare.categories') })
    .click()
  const choice = page.getByRole('checkbox', { name: row?.category.title.en ?? '' })
  await choice.click()
  letGo()
  await expect(page).toHaveURL(new RegExp(`\\?c=${row?.category.id}$`))
  await expect(choice).toBeVisible()
  await expect(choice).toBeChecked()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('links in an interactive part work while it sleeps', async ({ page }) => {
  await holdScripts(page)
  await page.goto(chart)
  await page
    .getByRole('navigation', { name: t('chartPage.views') })
    .getByRole('link', { name: series('high'), exact: true })
    .click()
  await expect(page).toHaveURL(link(paths.chart('en', 'it-talent-gap', 'high')))
})

test('keys pressed on a drawing before the page woke read its values when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(chart)
  const surface = page.getByRole('application')
  await surface.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  letGo()
  const [, second] = readingsAlong(firstReading(shownIn('it-talent-gap')))
  if (!second) throw new Error('it-talent-gap has one value')
  await expect(page.locator('.stage').getByRole('status')).toHaveText(spokenOf(second, 'en'))
  await expect(surface).toBeFocused()
})

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 800 } })

  test('the first tap on a sleeping drawing shows the value it was meant for', async ({ page }) => {
    const letGo = await holdScripts(page)
    await page.goto(chart)
    const surface = page.getByRole('application')
    await surface.tap({ position: { x: 300, y: 60 } })
    await expect(page.locator('html')).not.toHaveAttribute('data-awake')
    letGo()
    const tooltip = page.locator('.tooltip')
    await expect(tooltip).toHaveAttribute('data-kept')
    const first = await tooltip.textContent()
    await surface.tap({ position: { x: 300, y: 60 } })
    await expect(tooltip).toHaveText(first ?? '')
  })
})
