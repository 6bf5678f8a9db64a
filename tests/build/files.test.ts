import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { locales } from '@/lib/schema/text.ts'
import { paths } from '@/lib/site/paths.ts'
import {
  atlas,
  editionViews,
  fileAt,
  files,
  hasFile,
  link,
  pages,
  pairs,
  readBytes,
  readText,
  targets,
} from './site.ts'

test('the pages are those the data and the contract name, and no others', () => {
  const wanted = locales.flatMap((locale) => [
    paths.home(locale),
    paths.articles(locale),
    ...atlas.articles
      .filter((article) => article.locale === locale)
      .map((article) => paths.article(locale, article.slug)),
    paths.charts(locale),
    ...[...atlas.charts.values()].flatMap((chart) => chart.views.map((view) => paths.chart(locale, chart.id, view.id))),
    ...editionViews.flatMap(({ chart, view, edition }) => [
      paths.chartEdition(locale, chart, view, edition),
      paths.embed(locale, chart, view, edition),
    ]),
    paths.compare(locale),
    ...pairs.map(({ id }) => paths.pair(locale, id)),
    paths.hours(locale),
    paths.sources(locale),
    paths.glossary(locale),
    paths.about(locale),
    `/${locale}/404.html`,
  ])
  const leading = [...targets.keys()]
  expect(pages.map((page) => page.address).sort()).toEqual(
    [paths.root(), ...wanted, ...leading, '/404.html'].map(link).sort(),
  )
})

test('the addresses this edition promises are there', () => {
  const promised = locales.flatMap((locale) => [
    ...['medium', 'high', 'low'].map((view) => paths.chart(locale, 'it-talent-gap', view)),
    ...['it-talent-gap', 'ai-talent-gap', 'dx-talent-shortage'].map((chart) => paths.chart(locale, chart)),
    paths.article(locale, 'it-talent-gap-and-what-it-means'),
    paths.article(locale, 'guide-for-foreign-engineers'),
    paths.compare(locale),
  ])
  expect(promised.filter((path) => fileAt(link(path)) === undefined)).toEqual([])
})

test('icons and header rules are in place', () => {
  expect(['icon.svg', 'favicon.ico', '_headers'].filter((file) => !hasFile(file))).toEqual([])
  expect(readBytes('favicon.ico').subarray(0, 4).toString('hex')).toBe('00000100')
})

test('nothing is left over that no reader asks for', () => {
  const text = new Set(['robots.txt', 'llms.txt'])
  const payloads = files.filter((file) => /\.txt(\.(br|gz))?$/.test(file) && !text.has(file.replace(/\.(br|gz)$/, '')))
  expect(payloads).toEqual([])
  expect(files.filter((file) => /(^|\/)(_not-found|404)(\/|$)|\.map$|(^|\/)\.(?!well-known\/)/.test(file))).toEqual([])
})

test('compressed files hold what the plain file holds, and every text has them', () => {
  const compressed = files.filter((file) => /\.(br|gz)$/.test(file))
  const faults = compressed.filter((file) => {
    const plain = file.replace(/\.(br|gz)$/, '')
    if (!hasFile(plain)) return true
    const bytes = file.endsWith('.br') ? brotliDecompressSync(readBytes(file)) : gunzipSync(readBytes(file))
    return !bytes.equals(readBytes(plain))
  })
  expect(faults).toEqual([])
  const texts = files.filter((file) => /\.(html|css|js|svg)$/.test(file))
  expect(texts.filter((file) => !hasFile(`${file}.br`) || !hasFile(`${file}.gz`))).toEqual([])
})

test('the scripts a page wakes with are all there, of this origin, its own data first', () => {
  const faults: string[] = []
  for (const { document, file } of pages) {
    const waker = document.querySelector('script[src]')
    const addresses = waker?.getAttribute('data-scripts')?.split(' ') ?? []
    const parts = document.querySelectorAll('[data-wake]').length
    if (parts > 0 !== addresses.length > 0)
      faults.push(`${file}: ${parts} interactive parts, ${addresses.length} scripts`)
    const isFlight = addresses.map((address) => address.includes('/_next/static/flight/'))
    if (isFlight.lastIndexOf(true) > 0 || (addresses.length > 0 && !isFlight[0]))
      faults.push(`${file}: its data is not first`)
    if (new Set(addresses).size !== addresses.length) faults.push(`${file}: a script twice`)
    for (const address of addresses)
      if (!address.startsWith('/') || fileAt(address) === undefined) faults.push(`${file}: ${address}`)
  }
  expect(faults).toEqual([])
  const waking = pages.filter((page) => page.document.querySelector('[data-scripts]')).map((page) => page.address)
  const interactive = locales.flatMap((locale) => [
    paths.compare(locale),
    paths.articles(locale),
    paths.chart(locale, 'it-talent-gap'),
  ])
  expect(waking).toEqual(expect.arrayContaining(interactive.map(link)))
})

test('scripts that hosts keep for ever are named by their content', () => {
  const ours = files.filter((file) => /^_next\/static\/(flight\/.*|(wake|frame)-.*)\.js$/.test(file))
  expect(ours.length).toBeGreaterThan(1)
  const named = (file: string) => /([0-9a-f]{16})\.js$/.exec(file)?.[1]
  expect(
    ours.filter((file) => named(file) !== createHash('sha256').update(readText(file)).digest('hex').slice(0, 16)),
  ).toEqual([])
  // Next's own: a hash of 13 signs, after a name for the first of them.
  const chunks = files.filter((file) => /^_next\/static\/(chunks|media)\//.test(file) && !/\.(br|gz)$/.test(file))
  expect(chunks.length).toBeGreaterThan(5)
  expect(chunks.filter((file) => !/[./-]([a-z0-9_~-]{13})\.(js|css|woff2)$/.test(file))).toEqual([])
  // What Next names by the build is as good: the build is named by its inputs.
  const others = files.filter(
    (file) => file.startsWith('_next/') && !/^_next\/static\/(chunks|media|flight|wake-|frame-)/.test(file),
  )
  expect(others.filter((file) => !/^_next\/static\/[0-9a-f]{20}\/_\w+\.js(\.br|\.gz)?$/.test(file))).toEqual([])
})

test('every data file of a page belongs to a page', () => {
  const used = pages.flatMap(
    (page) => page.document.querySelector('[data-scripts]')?.getAttribute('data-scripts')?.split(' ')[0] ?? [],
  )
  const written = files.filter((file) => /^_next\/static\/flight\/.*\.js$/.test(file)).map((file) => link(`/${file}`))
  expect(written.sort()).toEqual([...new Set(used)].sort())
})
