import sharp from 'sharp'
import { expect, test } from 'vitest'
import { preparePair } from '@/components/compare/pair/prepare-pair.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { locales } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths } from '@/lib/site/paths.ts'
import { atlas, fileAt, link, pageAt, pairs, readBytes, sentSize } from './site.ts'

/** Every pair in both languages, as the data has it and as its page was written. */
const pairPages = locales.flatMap((locale) =>
  pairs.map(({ pair, id }) => {
    const context = { atlas, locale, t: getTranslator(locale), link }
    const address = link(paths.pair(locale, id))
    return { name: `${locale} ${id}`, locale, pair, id, view: preparePair(context, id), address, page: pageAt(address) }
  }),
)
const squeeze = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

test('every pair of partners has a page in both languages that says first what differs', () => {
  const { length } = atlas.partners
  expect(pairPages).toHaveLength(length * (length - 1))
  const faults = pairPages.flatMap(({ name, view, page }) => {
    const heading = squeeze(page?.document.querySelector('h1')?.textContent)
    const said = [...(page?.document.querySelectorAll('h1 ~ .lede') ?? [])].map((one) => squeeze(one.textContent))
    const named = view.partners.every(({ title }) => heading.includes(title))
    return named && said.join() === view.sentences.join() ? [] : [`${name}: ${heading} | ${said.join(' ')}`]
  })
  expect(faults).toEqual([])
  // Pairs differ: so do their sentences and titles.
  expect(new Set(pairPages.map(({ view }) => view.sentences.join())).size).toBeGreaterThan(pairPages.length / 2)
  expect(new Set(pairPages.map(({ view }) => view.title)).size).toBe(pairPages.length)
})

test('a page of a pair holds a table of every category, a place for the evidence of each cell, and no part that wakes', () => {
  for (const { name, view, page } of pairPages) {
    const document = page?.document
    const heads = [...(document?.querySelectorAll('.pair-table tbody th') ?? [])].map((head) =>
      squeeze(head.textContent),
    )
    expect(heads, name).toEqual(view.data.categories.map(({ title }) => title))
    expect(document?.querySelectorAll('.pair-table tbody td'), name).toHaveLength(2 * heads.length)
    const missing = view.data.categories.flatMap(({ id }) =>
      view.partners.filter((partner) => {
        const place = document?.getElementById(`e-${id}-${partner.id}`)
        const figures = view.data.cells[id]?.[partner.id]?.evidence.figures ?? []
        const shown = place?.querySelectorAll('.pair-figures > li').length ?? -1
        return shown !== figures.length
      }),
    )
    expect(missing, name).toEqual([])
    // Every figure says its source.
    expect(document?.querySelectorAll('.pair-figures > li:not(:has(a))'), name).toHaveLength(0)
    expect(document?.querySelectorAll('[data-wake], [data-scripts], [style]'), name).toHaveLength(0)
  }
})

test('a page of a pair leads to the tool, to the hours and to its twelve neighbours', () => {
  for (const { name, locale, pair, page } of pairPages) {
    const hrefs = [...(page?.document.querySelectorAll('main a') ?? [])].map((one) => one.getAttribute('href'))
    expect(hrefs, name).toContain(`${link(paths.compare(locale))}?p=${pair.join('.')}`)
    expect(hrefs, name).toContain(link(paths.hours(locale)))
    const neighbours = hrefs.filter((href) => href?.includes('-vs-'))
    expect(new Set(neighbours).size, name).toBe(2 * (atlas.partners.length - 2))
  }
})

test('a page of a pair comes in 40 kB with its style', () => {
  const sizes = pairPages.map(({ name, address }) => ({ name, size: sentSize(fileAt(address) ?? '') }))
  expect(sizes.filter(({ size }) => size > 40_000 || size < 5_000)).toEqual([])
})

test('a pair in the other order leads on, and has no picture of its own', () => {
  for (const { locale, pair, id } of pairPages) {
    const swapped = link(paths.pair(locale, `${pair[1]}-vs-${pair[0]}`))
    expect(pageAt(swapped)?.movedTo).toBe(paths.pair(locale, id))
    expect(fileAt(`${swapped}preview.png`)).toBeUndefined()
  }
})

test(
  'every pair, and the comparison, has a picture of 1200 by 630 with nothing cut at its edges',
  { timeout: 120_000 },
  async () => {
    const pictures = [
      ...pairPages.map(({ locale, id }) => paths.comparePicture(locale, id)),
      ...locales.map((locale) => paths.comparePicture(locale)),
    ]
    const faults: string[] = []
    const seen = new Set<string>()
    for (const path of pictures) {
      const bytes = readBytes(fileAt(link(path)) ?? path)
      const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
      const inkIn = (left: number, top: number, right: number, bottom: number) => {
        let dark = 0
        for (let y = top; y < bottom; y += 1)
          for (let x = left; x < right; x += 1) if ((data[y * info.width + x] ?? 255) < 200) dark += 1
        return dark / ((right - left) * (bottom - top))
      }
      const edges = inkIn(0, 0, 1200, 14) + inkIn(0, 0, 36, 630) + inkIn(1170, 0, 1200, 630) + inkIn(0, 616, 1200, 630)
      // Boxes in place of Japanese glyphs are mostly empty.
      const title = inkIn(44, 66, 300, 104)
      if (info.width !== 1200 || info.height !== 630 || edges > 0 || title < 0.1 || title > 0.6)
        faults.push(`${path}: ${info.width}x${info.height}, edges ${edges}, title ${title}`)
      if (bytes.length > 120_000) faults.push(`${path}: ${bytes.length} bytes`)
      seen.add(bytes.toString('base64'))
    }
    expect(faults).toEqual([])
    expect(seen.size).toBe(pictures.length)
  },
)

test('previews of links to a pair show its picture, its title and its first sentence', () => {
  for (const { name, locale, id, view, page } of pairPages) {
    const meta = (property: string) =>
      page?.document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content')
    const picture = toAddress(atlas.site, paths.comparePicture(locale, id))
    expect([meta('og:image'), meta('og:image:width'), meta('og:image:height')], name).toEqual([picture, '1200', '630'])
    expect([meta('twitter:card'), meta('twitter:image')], name).toEqual(['summary_large_image', picture])
    expect([meta('og:title'), squeeze(meta('og:description')).startsWith(squeeze(view.sentences[0]))], name).toEqual([
      view.title,
      true,
    ])
  }
})
