import { expect, test } from 'vitest'
import { feedLength } from '@/lib/publish/feed/feed.ts'
import { locales, type Locale } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { feedFiles, paths } from '@/lib/site/paths.ts'
import { contentTypeOf } from '@/scripts/lib/content-type.mjs'
import {
  faultsOfAddresses,
  pageOfArticle,
  printedFigures,
  readHtml,
  readPath,
  readXml,
  shownFigures,
} from './machine-files.ts'
import { atlas, link, pageAt } from './site.ts'

type Entry = { id: string; address: string; title: string; published: string; html: string }

const child = (parent: Element, name: string) =>
  [...parent.children].find((one) => one.nodeName === name)?.textContent ?? ''

function readAtom(locale: Locale): Entry[] {
  return [...readXml(paths.feed(locale, 'feed.xml')).querySelectorAll('entry')].map((entry) => ({
    id: child(entry, 'id'),
    address: entry.querySelector('link[type="text/html"]')?.getAttribute('href') ?? '',
    title: child(entry, 'title'),
    published: child(entry, 'published').slice(0, 10),
    html: child(entry, 'content'),
  }))
}

function readRss(locale: Locale): Entry[] {
  return [...readXml(paths.feed(locale, 'rss.xml')).querySelectorAll('item')].map((item) => ({
    id: child(item, 'guid'),
    address: child(item, 'link'),
    title: child(item, 'title'),
    published: new Date(child(item, 'pubDate')).toISOString().slice(0, 10),
    html: child(item, 'content:encoded'),
  }))
}

type JsonItem = { id: string; url: string; title: string; date_published: string; content_html: string }

function readJson(locale: Locale): Entry[] {
  const { items } = JSON.parse(readPath(paths.feed(locale, 'feed.json'))) as { items: JsonItem[] }
  return items.map(({ id, url, title, date_published: published, content_html: html }) => ({
    ...{ id, address: url, title, published: published.slice(0, 10), html },
  }))
}

/** Newest publication first, as many as a feed holds. */
const latestArticles = (locale: Locale) =>
  atlas.articles
    .filter((article) => article.locale === locale)
    .toSorted((a, b) =>
      a.front.published === b.front.published
        ? a.slug < b.slug
          ? -1
          : 1
        : a.front.published > b.front.published
          ? -1
          : 1,
    )
    .slice(0, feedLength)

const forms = { 'feed.xml': readAtom, 'rss.xml': readRss, 'feed.json': readJson } as const
const feeds = locales.flatMap((locale) => feedFiles.map((file) => ({ locale, file, entries: forms[file](locale) })))

test.each(feeds)('$locale/$file has the latest articles of its language once, and no other', ({ locale, entries }) => {
  const articles = latestArticles(locale)
  expect(articles.length).toBeGreaterThan(3)
  const wanted = articles.map(({ slug, front }) => ({
    address: toAddress(atlas.site, paths.article(locale, slug)),
    title: front.title,
    published: front.published,
  }))
  const told = entries.map(({ address, title, published }) => ({ address, title, published }))
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1)
  expect(told.toSorted(byAddress)).toEqual(wanted.toSorted(byAddress))
  expect(new Set(entries.map(({ id }) => id)).size).toBe(articles.length)
  expect(entries.filter(({ id }) => !id.startsWith(`tag:${atlas.site.tag}:/${locale}/articles/`))).toEqual([])
  const days = entries.map(({ published }) => published)
  expect(days).toEqual(days.toSorted().toReversed())
})

test('the three forms of a feed say the same', () => {
  for (const locale of locales) {
    expect(readRss(locale)).toEqual(readAtom(locale))
    expect(readJson(locale)).toEqual(readAtom(locale))
  }
})

test('an entry has the whole article, with every figure as the page prints it', () => {
  for (const locale of locales) {
    const entries = new Map(readAtom(locale).map((entry) => [entry.address, entry]))
    for (const article of latestArticles(locale)) {
      const entry = entries.get(toAddress(atlas.site, paths.article(locale, article.slug)))
      const body = readHtml(entry?.html ?? '').body
      const headings = [...body.querySelectorAll('h2, h3')].map((heading) => heading.textContent)
      expect(headings.slice(0, article.headings.length)).toEqual(article.headings.map(({ text }) => text))
      const marks = [...body.querySelectorAll('sup')].filter((mark) => /^\[\d+\]$/.test(mark.textContent))
      const before = marks.map((mark) => mark.previousSibling?.textContent ?? '')
      const shown = shownFigures(pageOfArticle(article))
      expect(shown).toEqual(printedFigures(article))
      expect(before).toHaveLength(shown.length)
      expect(shown.filter((value, index) => !before[index]?.endsWith(value))).toEqual([])
    }
  }
})

test('every address in a feed is absolute and leads somewhere; nothing in it runs', () => {
  for (const { entries } of feeds) {
    const bodies = entries.map(({ html }) => readHtml(html).body)
    const addresses = bodies.flatMap((body) =>
      [...body.querySelectorAll('[href], [src]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
      ),
    )
    expect(addresses.length).toBeGreaterThan(100)
    expect(faultsOfAddresses([...entries.map(({ address }) => address), ...addresses])).toEqual([])
    const running = bodies.flatMap((body) => [...body.querySelectorAll('script, style, iframe, form, object')])
    expect(running.map((one) => one.localName)).toEqual([])
    const elements = bodies.flatMap((body) => [...body.querySelectorAll('*')])
    const odd = elements.filter(
      (one) => one.localName.includes('-') || one.getAttributeNames().some((name) => /^on|^style$/.test(name)),
    )
    expect(odd.map((one) => one.outerHTML.slice(0, 80))).toEqual([])
  }
})

test('a feed names itself and the page of its articles, and no time of a build', () => {
  for (const locale of locales) {
    const atom = readXml(paths.feed(locale, 'feed.xml'))
    const links = [...atom.querySelectorAll(':scope > link')].map((one) => one.getAttribute('href') ?? '')
    expect(links).toContain(toAddress(atlas.site, paths.feed(locale, 'feed.xml')))
    expect(links).toContain(toAddress(atlas.site, paths.articles(locale)))
    expect(faultsOfAddresses(links)).toEqual([])
    const revised = latestArticles(locale).map(({ front }) => front.revised)
    expect(child(atom, 'updated')).toBe(`${revised.toSorted().at(-1)}T00:00:00Z`)
  }
})

test('home, the list of articles and every article lead readers of feeds to all three', () => {
  for (const locale of locales) {
    const articles = atlas.articles.filter((article) => article.locale === locale)
    const holding = [
      paths.home(locale),
      paths.articles(locale),
      ...articles.map(({ slug }) => paths.article(locale, slug)),
    ]
    for (const path of holding) {
      const found = feedFiles.map((file) => {
        const type = contentTypeOf(file).replace(/;.*/, '')
        return pageAt(link(path))?.document.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href')
      })
      expect(found, path).toEqual(feedFiles.map((file) => toAddress(atlas.site, paths.feed(locale, file))))
    }
  }
})
