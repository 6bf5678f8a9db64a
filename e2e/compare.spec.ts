import type { Page } from '@playwright/test'
import { holdScripts, queryOf, untilAwake } from './support/reader'
import { comparison, link, locales, paths, words, type Locale } from './support/site'
import { expect, test } from './support/test'

const compare = (locale: Locale) => link(paths.compare(locale))
const all = comparison.rows.length
const categoryOf = (id: string, locale: Locale) =>
  comparison.rows.find((row) => row.category.id === id)?.category.title[locale] ?? ''
const partnerOf = (id: string, locale: Locale) => comparison.partners.find((one) => one.id === id)?.title[locale] ?? ''
const open = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).first().click()
const heads = (page: Page) => page.locator('thead th').allTextContents()
/** All cells that are seen, with heads and changes; and the result with its scores. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    table: [...document.querySelectorAll('.compare-table > * > tr:not([hidden], .evidence-row)')].map(
      (row) => row.textContent,
    ),
    result: document.querySelector('.result')?.textContent,
    changes: document.querySelector('.own-changes')?.textContent,
  }))
const rows = (page: Page) => page.locator('tbody tr:not([hidden]) > th')

for (const locale of locales) {
  const t = words[locale]

  test(`a reader sets everything, shares it as it is, and goes back step by step (${locale})`, async ({
    page,
    context,
    browser,
    origin,
    watch,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.goto(link(paths.home(locale)))
    await page.getByRole('link', { name: t('home.partner') }).click()
    await expect(rows(page)).toHaveCount(all)
    const zone = categoryOf('time-zone', locale)
    const own = (partner: string, category: string) =>
      page.locator(`select[name="${partner}-${category}"]`).selectOption('excellent')
    const choice = (facet: 'categories' | 'ratings' | 'confidences' | 'verdicts' | 'regions', name: string) =>
      page
        .locator('.choices')
        .filter({ hasText: t(`compare.${facet}`) })
        .first()
        .locator('label')
        .filter({ hasText: name })
    await open(page, t('compare.partners'))
    await open(page, t('compare.weights.title'))
    const states = ['']
    const choices = [
      () =>
        page
          .locator('.partners .push button')
          .filter({ hasText: partnerOf('vietnam', locale) })
          .click(),
      () => page.getByLabel(t('compare.remove', { name: partnerOf('china', locale) })).click(),
      () => page.getByText(t('compare.reading.mine'), { exact: true }).click(),
      () =>
        page
          .locator('.reading .chip')
          .filter({ hasText: t('compare.reading.evidence') })
          .click(),
      () => own('vietnam', 'time-zone'),
      () => own('sea-india', 'consulting'),
      () => page.getByLabel(t('compare.weights.more', { category: zone })).click(),
      () => page.getByLabel(t('compare.weights.more', { category: zone })).click(),
      () => page.getByLabel(t('compare.diff')).click(),
      () => page.locator('select[name=sort]').selectOption('weight'),
      async () => {
        await open(page, t('compare.ratings'))
        await choice('ratings', t('rating.excellent')).click()
      },
    ]
    for (const choose of choices) {
      await choose()
      await expect.poll(() => queryOf(page)).not.toBe(states.at(-1))
      states.push(queryOf(page))
    }
    expect(states.at(-1)).toBe(
      '?p=sea-india.vietnam&reading=mine&r=excellent&diff=1&sort=weight&w=time-zone-3&o=evidence.sea-india-consulting-excellent.vietnam-time-zone-excellent',
    )
    expect(await rows(page).evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent))).toEqual([
      zone,
      categoryOf('consulting', locale),
    ])

    await page.getByRole('button', { name: t('chart.copyLink') }).click()
    await expect(page.getByText(t('chart.copied'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const other = await browser.newContext()
    watch.follow(other)
    const theirs = await other.newPage()
    await theirs.goto(copied)
    await untilAwake(theirs)
    await expect(rows(theirs)).toHaveCount(2)
    expect(await shown(theirs)).toEqual(await shown(page))
    expect(await heads(theirs)).toEqual(await heads(page))
    await other.close()

    for (const state of states.slice(0, -1).reverse()) {
      await page.goBack()
      await expect.poll(() => queryOf(page)).toBe(state)
    }
    await expect(rows(page)).toHaveCount(all)
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${link(paths.home(locale))}$`))
  })

  test(`typing filters at once and adds no step back, and each way out of nothing helps (${locale})`, async ({
    page,
  }) => {
    await page.goto(link(paths.home(locale)))
    await page.goto(compare(locale))
    const field = page.locator('input[type=search]')
    await field.focus()
    await untilAwake(page)
    const before = await page.evaluate(() => history.length)
    await field.pressSequentially('ｚｅｐｐ')
    await expect(page.getByText(t('compare.none'))).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.getByRole('button', { name: t('compare.without', { name: '“zepp”' }) }).click()
    await expect(field).toHaveValue('')
    await expect(rows(page)).toHaveCount(all)
    await page.goBack()
    await expect(field).toHaveValue('zepp')
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${link(paths.home(locale))}$`))
  })

  test(`without JavaScript a link to evidence opens it, and nothing is missing from the page (${locale})`, async ({
    browser,
    origin,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin })
    const page = await context.newPage()
    await page.goto(`${compare(locale)}#e-time-zone-philippines`)
    const entry = page.locator('#e-time-zone-philippines')
    await expect(entry).toBeInViewport()
    await expect(entry.locator('.figure-lines li').first()).toBeVisible()
    await expect(page.locator('#e-time-zone-malaysia .figure-lines li').first()).toBeVisible()
    await expect(page.locator('#e-consulting-china')).toBeHidden()
    await expect(page.locator('.evidence-entry')).toHaveCount(all * comparison.partners.length)
    await expect(page.locator('.compare-table .needs-script, .explorer input').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.result .scores .n').first()).toBeVisible()
    // What the browser's own search looks through, folded or not.
    const text = (await page.locator('main').textContent()) ?? ''
    for (const { category } of comparison.rows) expect(text).toContain(category.title[locale])
    for (const { title } of comparison.partners) expect(text.split(title[locale]).length).toBeGreaterThan(all)
    await page.locator('a.to-evidence[href="#e-compliance-china"]').click()
    await expect(page.locator('#e-compliance-china')).toBeInViewport()
    await context.close()
  })
}

test('dragging a weight adds no more than one step back', async ({ page }) => {
  const t = words.en
  await page.goto(compare('en'))
  await open(page, t('compare.weights.title'))
  const slider = page.locator('input[type=range]').first()
  await slider.hover()
  await untilAwake(page)
  const before = await page.evaluate(() => history.length)
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider is not seen')
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2)
  await page.mouse.down()
  for (const place of [0.4, 0.6, 0.3, 0.8, 0.98])
    await page.mouse.move(box.x + box.width * place, box.y + box.height / 2)
  await page.mouse.up()
  await expect.poll(() => queryOf(page)).toBe(`?w=${comparison.rows[0]?.category.id}-5`)
  expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(1)
  await expect(page.locator('input[type=number]').first()).toHaveValue('5')
})

test('two presses of one button before the page woke count twice', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto(compare('en'))
  await open(page, words.en('compare.weights.title'))
  const more = page.getByLabel(words.en('compare.weights.more', { category: categoryOf('time-zone', 'en') }))
  await more.click()
  await more.click()
  letGo()
  await expect.poll(() => queryOf(page)).toBe('?w=time-zone-3')
})

test('words typed before a page with a query woke leave the rest of its address alone', async ({ page }) => {
  const letGo = await holdScripts(page)
  // A page with a query wakes by itself: its load event waits for what is held.
  await page.goto(`${compare('en')}?p=china.vietnam&w=consulting-3`, { waitUntil: 'commit' })
  await page.locator('input[type=search]').pressSequentially('kanji')
  letGo()
  await expect.poll(() => queryOf(page)).toBe('?p=china.vietnam&q=kanji&w=consulting-3')
})

test('what is left of the table is told once, after typing has rested, and never at load', async ({ page }) => {
  const t = words.en
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => {
      const now = document.querySelector('p.sr-only[role=status]')?.textContent ?? ''
      if (now !== (said.at(-1) ?? '')) said.push(now)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  await page.goto(`${compare('en')}?diff=1&q=kanji`)
  await untilAwake(page)
  const said = () => page.evaluate(() => Reflect.get(globalThis, 'said') as string[])
  await expect(rows(page)).toHaveCount(1)
  await page.waitForTimeout(1200)
  expect(await said()).toEqual([])
  const field = page.locator('input[type=search]')
  await field.fill('')
  await field.pressSequentially('zone', { delay: 40 })
  const left = await rows(page).count()
  await expect.poll(said).toEqual([t('compare.count', { shown: await rows(page).count(), all })])
  expect(left).toBeGreaterThan(0)
  await expect(page.locator('.count')).toHaveAttribute('aria-hidden', 'true')
})
