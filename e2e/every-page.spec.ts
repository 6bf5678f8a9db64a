import type { Page } from '@playwright/test'
import { colourRules, faultsOf } from './support/axe'
import { listBuiltPages, takeShare } from './support/built-pages'
import { expect, test } from './support/test'

/** Pages of one test: few enough that two workers share them evenly. */
const partSize = 12
const widths = [360, 1280] as const
const all = listBuiltPages()
const pages = process.env['EVERY_PAGE'] === 'all' ? all : takeShare(all)
const parts = Array.from({ length: Math.ceil(pages.length / partSize) }, (_, part) =>
  pages.slice(part * partSize, (part + 1) * partSize),
)

/** Declarations with which the dark theme does more than give colours other values. */
const moreThanColours = (page: Page) =>
  page.evaluate(() => {
    const ofTheme = (rule: CSSRule): boolean =>
      (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) ||
      (rule instanceof CSSStyleRule && rule.selectorText.includes('data-theme'))
    const allIn = (rule: CSSRule): CSSRule[] =>
      'cssRules' in rule ? [rule, ...[...(rule as CSSGroupingRule).cssRules].flatMap(allIn)] : [rule]
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap(allIn))
    const themed = rules.filter(ofTheme).flatMap(allIn)
    const styles = themed.filter((rule) => rule instanceof CSSStyleRule)
    const names = styles.flatMap((rule) => [...rule.style])
    return { count: names.length, others: names.filter((name) => !name.startsWith('--') && name !== 'color-scheme') }
  })

/** Names in addresses that say of what kind a page is; all others say which one. */
const names = new Set(['', 'articles', 'charts', 'v', 'embed', 'compare', 'hours', 'glossary', 'sources', 'about'])
const kindOf = (address: string) =>
  address
    .split('/')
    .map((part) => (names.has(part) || part.endsWith('.html') ? part : '*'))
    .join('/')

/**
 * Every article in both languages, every chart in one, every list, tool and stray page; of named views, editions, frames
 * and pairs, which are hundreds of pages made of the same parts, a fixed share. `npm run audit` takes every page there is.
 *
 * The dark theme gives colours other values and does nothing else, which is looked at first: so all rules are run in the
 * light, and those about colours again in the dark. Pages take turns at a phone's width and a desk's;
 * accessibility.spec.ts has one of each kind at every width.
 */
test('every kind of page is among those that are looked at', () => {
  expect(new Set(pages.map(kindOf))).toEqual(new Set(all.map(kindOf)))
  expect(pages.length).toBeGreaterThan(80)
})

for (const addresses of parts) {
  test(`no page has a fault that axe can find, light or dark: ${addresses[0]} to ${addresses.at(-1)}`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const faults: string[] = []
    for (const [place, address] of addresses.entries()) {
      const width = widths[place % 2] ?? 360
      await page.setViewportSize({ width, height: 900 })
      // Colours on their way from one theme to the other are neither's.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(address)
      const { count, others } = await moreThanColours(page)
      expect(count, address).toBeGreaterThan(10)
      expect(others, address).toEqual([])
      const note = (theme: string) => (fault: string) => `${address} (${theme}, ${width} px): ${fault}`
      faults.push(...(await faultsOf(page)).map(note('light')))
      await page.emulateMedia({ colorScheme: 'dark' })
      faults.push(...(await faultsOf(page, { rules: colourRules })).map(note('dark')))
    }
    expect(faults).toEqual([])
  })
}
