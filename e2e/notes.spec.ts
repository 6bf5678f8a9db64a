import { link, locales, paths, words } from './support/site'
import { expect, test } from './support/test'

const slug = 'working-across-time-zones'
const name = 'summer-time'
const [mark, card, entry] = [`user-content-fnref-${name}`, `user-content-fn-${name}-card`, `user-content-fn-${name}`]

for (const locale of locales) {
  const label = words[locale]('article.note', { number: 1 })

  test.describe(`a footnote (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('opens by press and by key without a script, closes by Escape, and gives the focus back', async ({ page }) => {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(link(paths.article(locale, slug)))
        const button = page.getByRole('button', { name: label, exact: true })
        const open = page.getByRole('group', { name: label, exact: true })
        const text = (await page.locator(`[id="${entry}"] p`).textContent())?.replace('↩', '').trim() ?? ''
        await button.click()
        await expect(open).toHaveText(text)
        await expect(open).toBeInViewport({ ratio: 0.99 })
        await page.keyboard.press('Escape')
        await expect(page.locator(`[id="${card}"]`)).toBeHidden()
        await expect(button).toBeFocused()
        await page.keyboard.press('Enter')
        await expect(open).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })

    test('stands in a list as well, which leads back to its number', async ({ page }) => {
      await page.goto(`${link(paths.article(locale, slug))}#${entry}`)
      const item = page.locator(`[id="${entry}"]`)
      await expect(item).toBeInViewport()
      await item.getByRole('link').click()
      await expect(page.locator(`[id="${mark}"]`)).toBeInViewport()
    })

    test('stands in the margin beside its line where there is room, and is read once', async ({ page }) => {
      await page.goto(link(paths.article(locale, slug)))
      const aside = page.locator('.side-note').first()
      for (const [width, shown] of [
        [360, false],
        [1100, false],
        [1200, true],
        [1440, true],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await expect(aside).toBeVisible({ visible: shown })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      const [note, number, text] = await Promise.all(
        [aside, page.locator(`[id="${mark}"]`), page.locator('.prose > p').first()].map((one) => one.boundingBox()),
      )
      if (!note || !number || !text) throw new Error('not drawn')
      expect(note.x).toBeGreaterThan(text.x + text.width)
      expect(Math.abs(note.y - number.y)).toBeLessThan(30)
      const words = ((await aside.textContent()) ?? '').replace(/^1\s*/, '').trim()
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const heard = nodes.filter(
        ({ ignored, role, name }) => !ignored && role?.value === 'StaticText' && String(name?.value).trim() === words,
      )
      expect(heard).toHaveLength(1)
    })

    test('keeps its number with the sentence at every width, and is a list on paper', async ({ page }) => {
      await page.goto(link(paths.article(locale, slug)))
      const number = page.locator(`[id="${mark}"]`)
      for (let width = 360; width <= 700; width += 17) {
        await page.setViewportSize({ width, height: 800 })
        const apart = await number.evaluate((button) => {
          const before = button.parentElement?.previousSibling
          if (!(before instanceof Text)) throw new Error('no text before the number')
          const range = document.createRange()
          range.setStart(before, before.data.length - 1)
          range.setEnd(before, before.data.length)
          return button.getBoundingClientRect().left - range.getBoundingClientRect().right
        })
        expect(Math.abs(apart), `${width} px`).toBeLessThan(12)
      }
      await page.setViewportSize({ width: 1440, height: 800 })
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.side-note').first()).toBeHidden()
      await expect(page.locator(`[id="${entry}"]`)).toBeVisible()
    })
  })
}
