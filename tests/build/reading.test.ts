import sharp from 'sharp'
import { expect, test } from 'vitest'
import { findRow } from '@/lib/domain/atlas.ts'
import { listArticlesFor } from '@/lib/domain/reading/find-article.ts'
import { headingIdsOf } from '@/lib/domain/reading/heading-ledger.ts'
import { nextCheckOf } from '@/lib/domain/reading/next-check.ts'
import { selectRelated } from '@/lib/domain/reading/related-articles.ts'
import { findPlaces } from '@/lib/domain/reading/series-places.ts'
import { formatRow, formatRowWithUnit } from '@/lib/i18n/format-row.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { loadAtlas } from '@/lib/loaders/load-atlas.ts'
import { locales } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths } from '@/lib/site/paths.ts'
import { atlas, fileAt, link, pageAt, projectRoot, readBytes } from './site.ts'

const articles = atlas.articles.map((article) => {
  const page = pageAt(link(paths.article(article.locale, article.slug)))
  if (!page) throw new Error(`${article.file} has no page`)
  return { article, page, document: page.document, t: getTranslator(article.locale) }
})
const hrefsOf = (elements: Iterable<Element>) => [...elements].map((element) => element.getAttribute('href'))

test('the contents name every section, and each section has a link to itself beside its heading', () => {
  for (const { article, document, page, t } of articles) {
    const wanted = article.headings.map(({ id }) => `#${id}`)
    expect(hrefsOf(document.querySelectorAll('.toc a')), page.file).toEqual(wanted)
    const anchors = [...document.querySelectorAll('.headed > :is(h2, h3) + a.anchor')]
    expect(hrefsOf(anchors), page.file).toEqual(wanted)
    expect(
      anchors.map((anchor) => anchor.getAttribute('aria-label')),
      page.file,
    ).toEqual(article.headings.map(({ text }) => t('reading.linkTo', { heading: text })))
    expect(document.querySelectorAll('[aria-current="true"]'), page.file).toHaveLength(0)
  }
})

test('every heading ever published is still a place in its page', () => {
  const { ledger } = loadAtlas(projectRoot)
  expect(Object.keys(ledger).length).toBeGreaterThan(4)
  const lost = articles.flatMap(({ article, document, page }) =>
    [...(ledger[article.slug] ?? []), ...headingIdsOf(article)]
      .filter((id) => !document.getElementById(id))
      .map((id) => `${page.file}#${id}`),
  )
  expect(lost).toEqual([])
})

test('an article says when it was published, revised and checked, and until when; its banner waits hidden', () => {
  for (const { article, document, page } of articles) {
    const { published, revised, checked } = article.front
    const due = nextCheckOf(checked, atlas.site.checkMonths)
    const days = [...document.querySelectorAll('.dates time')].map((time) => time.getAttribute('datetime'))
    expect(days, page.file).toEqual([published, revised, checked, due])
    const banner = document.querySelector('[data-due]')
    expect([banner?.getAttribute('data-due'), banner?.hasAttribute('hidden')], page.file).toEqual([due, true])
  }
})

test('an article leads on through its series, and to the articles that share its data', () => {
  expect(atlas.series.map(({ audience }) => audience).sort()).toEqual(['engineers', 'managers'])
  for (const { article, document, page, t } of articles) {
    const to = (slug: string | undefined) => (slug === undefined ? [] : [link(paths.article(article.locale, slug))])
    const navs = [...document.querySelectorAll('nav.series')]
    const places = findPlaces(atlas.series, article.slug)
    expect(navs, page.file).toHaveLength(places.length)
    for (const [index, { part, parts, previous, next, series }] of places.entries()) {
      const nav = navs[index]
      expect(nav?.textContent, page.file).toContain(t('reading.part', { part, parts }))
      expect(hrefsOf(nav?.querySelectorAll('[rel="prev"]') ?? []), page.file).toEqual(to(previous))
      expect(hrefsOf(nav?.querySelectorAll('[rel="next"]') ?? []), page.file).toEqual(to(next))
      expect(hrefsOf(nav?.querySelectorAll('ol a') ?? []), page.file).toEqual(series.articles.flatMap(to))
      expect(hrefsOf(nav?.querySelectorAll('[aria-current="page"]') ?? []), page.file).toEqual(to(article.slug))
    }
    const related = selectRelated(article, listArticlesFor(atlas.articles, article.locale), atlas.charts)
    expect(hrefsOf(document.querySelectorAll('.related a')), page.file).toEqual(
      related.flatMap((one) => to(one.article.slug)),
    )
  }
})

test('the list of articles names every part of every series, in order', () => {
  for (const locale of locales) {
    const { document } = pageAt(link(paths.articles(locale))) ?? {}
    expect(hrefsOf(document?.querySelectorAll('.series-list ol a') ?? [])).toEqual(
      atlas.series.flatMap(({ articles: slugs }) => slugs.map((slug) => link(paths.article(locale, slug)))),
    )
  }
})

test('an error is reported by a letter that names article, figure and what is printed', () => {
  const read = (element: Element | null) => {
    const { protocol, pathname, searchParams } = new URL(element?.getAttribute('href') ?? '')
    expect(protocol + pathname).toBe(`mailto:${atlas.site.contact}`)
    return { subject: searchParams.get('subject'), body: searchParams.get('body') ?? '' }
  }
  for (const { article, document, page, t } of articles) {
    const subject = t('reading.reportSubject', { title: article.front.title })
    const address = toAddress(atlas.site, paths.article(article.locale, article.slug))
    const foot = read(document.querySelector('.report-article a'))
    expect(foot.subject, page.file).toBe(subject)
    expect(foot.body, page.file).toContain(address)
    const cards = [...document.querySelectorAll('.prose .card-figure:has(.report)')]
    expect(cards.length, page.file).toBeGreaterThan(0)
    const named = cards.map((card) => {
      const { subject: reference = '', body } = read(card.querySelector('a.report'))
      const { row } = findRow(atlas.datasets, reference ?? '') ?? {}
      if (!row) throw new Error(`${page.file}: no figure in ${reference}`)
      const printed = [formatRow(row, article.locale, t), formatRowWithUnit(row, article.locale, t)]
      const letters = printed.map((value) => `${address}\r\n${value}`)
      expect(letters, page.file).toContain(body)
      return reference
    })
    expect(new Set(named), page.file).toEqual(new Set(article.figures))
  }
})

test('the preview of an article is a picture of its own, 1200 by 630, named in its head', async () => {
  const seen = new Set<string>()
  for (const { article, document, page } of articles) {
    const path = paths.articlePreview(article.locale, article.slug)
    const file = fileAt(link(path))
    if (file === undefined) throw new Error(`${page.file} has no preview`)
    const bytes = readBytes(file)
    const { width, height, format } = await sharp(bytes).metadata()
    expect([format, width, height], file).toEqual(['png', 1200, 630])
    expect(bytes.length, file).toBeLessThan(100_000)
    seen.add(bytes.toString('base64'))
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
    const names = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:image', 'twitter:card']
    const address = toAddress(atlas.site, path)
    expect(names.map(meta), page.file).toEqual([
      ...[address, '1200', '630', article.front.title],
      ...[address, 'summary_large_image'],
    ])
  }
  expect(seen.size).toBe(articles.length)
})
