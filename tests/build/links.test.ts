import { expect, test } from 'vitest'
import { editionsOf } from '@/lib/domain/editions.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { locales } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { inLocale, paths } from '@/lib/site/paths.ts'
import { atlas, editionViews, fileAt, link, ordinaryPages, pageAt, pages, readText, type SitePage } from './site.ts'

const { origin } = atlas.site

/** Pages that say what another says, and that other: the newest edition of a view is the view; an embed is found as its view. */
const canonicals = new Map(
  locales.flatMap((locale) =>
    editionViews.flatMap(({ chart, view, edition }) => {
      const pinned = link(paths.chartEdition(locale, chart, view, edition))
      const isKept = atlas.charts.get(chart)?.views.some(({ id }) => id === view)
      const today = isKept ? link(paths.chart(locale, chart, view)) : pinned
      const isNewest = edition === editionsOf(atlas, chart).at(-1)?.edition
      return [
        [pinned, isNewest ? today : pinned] as const,
        [link(paths.embed(locale, chart, view, edition)), today] as const,
      ]
    }),
  ),
)

/** What is wrong with a link of a page; undefined when it leads somewhere. */
function faultOf(page: SitePage, href: string): string | undefined {
  if (href.startsWith('mailto:'))
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(href) ? undefined : 'is no mail address'
  if (!URL.canParse(href, `${origin}${page.address}`)) return 'is no address'
  const url = new URL(href, `${origin}${page.address}`)
  if (url.origin !== origin)
    return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : `is ${url.protocol}`
  if (fileAt(url.pathname) === undefined) {
    return fileAt(`${url.pathname}/`) === undefined ? 'does not exist' : 'has no slash at its end'
  }
  if (url.hash === '') return undefined
  const target = pageAt(url.pathname)
  if (!target) return 'names a place in a file that is no page'
  return target.document.getElementById(decodeURIComponent(url.hash.slice(1)))
    ? undefined
    : 'names a place that is not there'
}

test('every link and anchor of the site leads somewhere', () => {
  let count = 0
  const faults = pages.flatMap((page) =>
    [...page.document.querySelectorAll('[href]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? ''
      count += 1
      const fault = faultOf(page, href)
      return fault === undefined ? [] : [`${page.file}: ${href} ${fault}`]
    }),
  )
  expect([...new Set(faults)]).toEqual([])
  expect(count).toBeGreaterThan(1000)
})

test('every reference from one element to another is answered in the same page', () => {
  const references = ['popovertarget', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list']
  const faults = pages.flatMap((page) =>
    references.flatMap((name) =>
      [...page.document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => !page.document.getElementById(id))
          .map((id) => `${page.file}: ${element.localName} ${name}="${id}"`),
      ),
    ),
  )
  expect(faults).toEqual([])
})

test('no id stands twice in a page', () => {
  const faults = pages.flatMap((page) => {
    const ids = [...page.document.querySelectorAll('[id]')].map((element) => element.id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: ${id}`)
  })
  expect([...new Set(faults)]).toEqual([])
})

test('every page says its language, what it is and has one main heading', () => {
  for (const page of pages) {
    const { document, file } = page
    expect(document.documentElement.lang, file).toBe(page.locale ?? 'en')
    expect(
      [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim() !== ''),
      file,
    ).toEqual([true])
    expect(document.querySelectorAll('main'), file).toHaveLength(1)
    expect(
      [...document.querySelectorAll('title')].map((title) => title.textContent.trim() !== ''),
      file,
    ).toEqual([true])
    // Read within the first 1,024 bytes or not at all.
    expect(Buffer.from(page.html).subarray(0, 1024).toString(), file).toContain('<meta charset="utf-8">')
  }
})

test('titles tell the pages of a language apart', () => {
  for (const locale of locales) {
    const titles = ordinaryPages
      .filter((page) => page.locale === locale && !page.framed)
      .map((page) => page.document.title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  }
})

test('a page for an address that does not exist or moved, or for frames, stays out of indexes; all but the first have description and canonical address', () => {
  for (const { document, file, address, missing, framed, movedTo } of pages) {
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? ''
    expect(robots.includes('noindex'), file).toBe(missing || framed || movedTo !== undefined)
    if (missing || movedTo !== undefined) continue
    const descriptions = [...document.querySelectorAll('meta[name="description"]')].map((meta) =>
      meta.getAttribute('content')?.trim(),
    )
    expect(descriptions, file).toEqual([expect.stringMatching(/.{10}/)])
    const canonical = [...document.querySelectorAll('link[rel="canonical"]')].map((element) =>
      element.getAttribute('href'),
    )
    // Next writes the address of a bare origin without its slash; both are the same address.
    expect(
      canonical.map((href) => URL.parse(href ?? '')?.href),
      file,
    ).toEqual([`${origin}${canonicals.get(address) ?? address}`])
  }
})

test('the two languages of a page name each other, and the neutral address', () => {
  const alternatesOf = (page: SitePage) =>
    new Map(
      [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map((element) => [
        element.getAttribute('hreflang'),
        URL.parse(element.getAttribute('href') ?? '')?.href,
      ]),
    )
  for (const page of pages.filter((one) => !one.missing && one.movedTo === undefined)) {
    const alternates = alternatesOf(page)
    expect([...alternates.keys()].sort(), page.file).toEqual(['en', 'ja', 'x-default'])
    if (page.locale) expect(alternates.get(page.locale), page.file).toBe(`${origin}${page.address}`)
    for (const [language, address] of alternates) {
      const other = pageAt(address?.slice(origin.length) ?? '')
      expect(other, `${page.file}: ${language} is ${address}`).toBeDefined()
      if (!other) continue
      expect(other.locale ?? 'x-default', `${page.file}: ${language} is ${address}`).toBe(
        other.locale === undefined ? language : language === 'x-default' ? 'en' : language,
      )
      expect(alternatesOf(other), `${page.file} and ${other.file}`).toEqual(alternates)
    }
  }
})

test('a skip link is the first thing in every page with something to skip, and leads to the content', () => {
  for (const { document, file, locale } of pages.filter(({ framed }) => !framed)) {
    const first = document.querySelector('a, button, input, select, summary, [tabindex="0"]')
    if (locale === undefined) {
      // The choice of language has nothing in front of its content.
      expect(first?.closest('main'), file).not.toBeNull()
      continue
    }
    expect(first?.textContent, file).toBe(getTranslator(locale)('site.skip'))
    const target = document.getElementById(first?.getAttribute('href')?.slice(1) ?? '')
    expect(target?.localName, file).toBe('main')
    // Only what can take the focus is where the next Tab starts from.
    expect(target?.getAttribute('tabindex'), file).toBe('-1')
  }
})

test('the language switch leads to the same page in the other language', () => {
  for (const page of pages.filter(({ framed }) => !framed)) {
    if (page.locale === undefined) {
      const links = [...page.document.querySelectorAll('main a')].map((element) => element.getAttribute('href'))
      expect(links, page.file).toEqual(locales.map((locale) => `${atlas.site.basePath}/${locale}/`))
      continue
    }
    const other = page.locale === 'en' ? 'ja' : 'en'
    const name = getTranslator(page.locale)('site.otherLanguage')
    const [found, ...more] = [...page.document.querySelectorAll('header a')].filter(
      (element) => element.textContent === name,
    )
    expect(more, page.file).toEqual([])
    const path = page.missing ? `/${page.locale}/` : page.address.slice(atlas.site.basePath.length)
    expect(found?.getAttribute('href'), page.file).toBe(`${atlas.site.basePath}${inLocale(path, other)}`)
    expect(found?.getAttribute('lang'), page.file).toBe(other)
    expect(found?.getAttribute('hreflang'), page.file).toBe(other)
  }
})

test('shared cards name the page they are taken from', () => {
  for (const { document, file, address } of ordinaryPages) {
    const card = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
    expect(card('url'), file).toBe(toAddress(atlas.site, address.slice(atlas.site.basePath.length)))
    expect(card('title'), file).toMatch(/\S/)
    expect(card('description'), file).toMatch(/\S/)
  }
})

test('an old address leads on without a script, and tells search engines and readers where to', () => {
  for (const { document, file, address, movedTo } of pages) {
    const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')
    if (movedTo === undefined) {
      expect(refresh, file).toBeUndefined()
      continue
    }
    const target = `${atlas.site.basePath}${movedTo}`
    expect(refresh, file).toBe(`0; url=${target}`)
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), file).toBe(
      toAddress(atlas.site, movedTo),
    )
    expect(document.querySelector('main a')?.getAttribute('href'), file).toBe(target)
    expect(readText('_redirects').split('\n'), file).toContain(`${address} ${target} 301`)
  }
})

test('a page for frames leads out of its frame with every link, and back to its edition', () => {
  for (const { locale, chart, view, edition } of locales.flatMap((one) =>
    editionViews.map((address) => ({ ...address, locale: one })),
  )) {
    const { document, file } = pageAt(link(paths.embed(locale, chart, view, edition))) ?? {}
    const links = [...(document?.querySelectorAll('a[href]') ?? [])]
    expect(links.map((element) => element.getAttribute('href')).at(-1), file).toBe(
      link(paths.chartEdition(locale, chart, view, edition)),
    )
    expect(
      links.filter((element) => element.getAttribute('target') !== '_top'),
      file,
    ).toEqual([])
    expect(document?.querySelectorAll('header, footer, nav, button, [data-wake]'), file).toHaveLength(0)
  }
})

test('old and new addresses of a view stay within the edition a page shows', () => {
  for (const { chart, view, edition } of editionViews) {
    const page = pageAt(link(paths.chartEdition('en', chart, view, edition)))
    const views = [...(page?.document.querySelectorAll('nav.view-links a, .views-list a') ?? [])]
    const outside = views
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith(link(`/en/charts/${chart}/v/`)) || !href.endsWith(`/${edition}/`))
    expect(outside, page?.file).toEqual([])
  }
})
