import type { Locator } from '@playwright/test'
import { atlas, link, paths } from './support/site'
import { expect, test } from './support/test'

const longest = atlas.articles
  .filter(({ locale }) => locale === 'ja')
  .toSorted((a, b) => b.front.title.length - a.front.title.length)[0]
const pages = [
  paths.home('ja'),
  paths.articles('ja'),
  ...(longest ? [paths.article('ja', longest.slug)] : []),
  paths.article('ja', 'guide-for-foreign-engineers'),
  paths.article('ja', 'nine-claims-against-evidence'),
  paths.charts('ja'),
  paths.chart('ja', 'it-talent-gap'),
  paths.chart('ja', 'unit-prices'),
]

/** Lines of a heading as drawn: what each begins with, whether a break was set there, and how wide the phrase would be. */
function listLines(heading: Locator) {
  return heading.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    const lines: { begins: string; atPhrase: boolean }[] = []
    let [top, afterMark] = [-Infinity, true]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'WBR') afterMark = true
      if (!(node instanceof Text)) continue
      for (let at = 0; at < node.data.length; at += 1) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const [box] = range.getClientRects()
        if (!box || node.data[at] === ' ') continue
        if (box.top > top + box.height / 2) {
          lines.push({ begins: node.data.slice(at, at + 8), atPhrase: afterMark })
          top = box.top
        }
        // A middle dot ends a part of a compound.
        afterMark = node.data[at] === '・'
      }
    }
    return lines
  })
}

for (const path of pages) {
  test(`lines of headings begin with a phrase, at every width: ${path}`, async ({ page }) => {
    await page.goto(link(path))
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      const headings = page.locator(':is(h1, h2, h3):has(wbr)').filter({ visible: true })
      expect(await headings.count()).toBeGreaterThan(0)
      let lines = 0
      for (const heading of await headings.all()) {
        const drawn = await listLines(heading)
        lines += drawn.length
        expect(
          // Browsers break before a figure in a compound all the same: 2019年調査｜79万人.
          drawn.filter(({ atPhrase, begins }) => !atPhrase && !/^\d/.test(begins)),
          `${width} px`,
        ).toEqual([])
      }
      if (width === 360) expect(lines).toBeGreaterThan(await headings.count())
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('a heading of one long word still wraps on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(link(paths.articles('ja')))
  const title = page.locator('.article-list h3:has(wbr)').first()
  for (const word of ['コミュニケーション'.repeat(4), 'Donaudampfschifffahrtsgesellschaft'.repeat(2)]) {
    await title.evaluate((heading, text) => heading.prepend(text), word)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})
