import { expect, test } from 'vitest'
import { addressesInCss, atlas, brotliSize, fileAt, files, pages, readBytes, readText, type SitePage } from './site.ts'

/** Bytes; a kilobyte is a thousand. */
const budget = { script: 3000, css: 8000, article: 25_000, comparison: 40_000, page: 20_000, fonts: 60_000 } as const

const isArticle = (page: SitePage) => /^(en|ja)\/articles\/.+\/index\.html$/.test(page.file)
const isComparison = (page: SitePage) => /^(en|ja)\/compare\//.test(page.file)
const over = (name: string, size: number, most: number) => (size > most ? [`${name}: ${size} of ${most} bytes`] : [])

test('a page loads at most 3 kB of script before the reader reaches for something', () => {
  const faults = pages.flatMap((page) => {
    const sizes = [...page.document.querySelectorAll('script')].map((script) => {
      const address = script.getAttribute('src')
      const file = address === null ? undefined : fileAt(address)
      if (address !== null && file === undefined) throw new Error(`${page.file} loads ${address}, which does not exist`)
      return brotliSize(file === undefined ? script.textContent : readBytes(file))
    })
    // The waker and the theme switch are on every page: without them the measure would say nothing.
    expect(sizes, page.file).toHaveLength(2)
    return over(
      page.file,
      sizes.reduce((sum, size) => sum + size, 0),
      budget.script,
    )
  })
  expect(faults).toEqual([])
})

test('an article comes in 25 kB with its style, the comparison in 40 kB, any other page in 20 kB', () => {
  expect(pages.filter(isArticle)).toHaveLength(atlas.articles.length)
  expect(pages.filter(isComparison).length).toBeGreaterThanOrEqual(2)
  const faults = pages.flatMap((page) => {
    const most = isArticle(page) ? budget.article : isComparison(page) ? budget.comparison : budget.page
    return over(page.file, brotliSize(page.html), most)
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
