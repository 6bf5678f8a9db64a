import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { listSources } from '@/lib/publish/article/figure-notes.ts'
import { parseMarkdown } from '@/lib/markdown/markdown-parser.ts'
import { locales } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths } from '@/lib/site/paths.ts'
import { faultsOfAddresses, pageOfArticle, readPath, readXml } from './machine-files.ts'
import { atlas, link, ordinaryPages, pageAt, pages, type SitePage } from './site.ts'

const { origin } = atlas.site
const linksOf = (page: SitePage, selector: string) =>
  [...page.document.querySelectorAll(selector)].map((one) => [
    one.getAttribute('hreflang') ?? '',
    URL.parse(one.getAttribute('href') ?? '')?.href ?? '',
  ])

const urls = [...readXml(paths.sitemap()).querySelectorAll('url')].map((url) => ({
  address: url.querySelector('loc')?.textContent ?? '',
  modified: url.querySelector('lastmod')?.textContent,
  alternates: [...url.getElementsByTagName('xhtml:link')].map((one) => [
    one.getAttribute('hreflang') ?? '',
    one.getAttribute('href') ?? '',
  ]),
}))

test('the sitemap names every page that stands for itself, and no other', () => {
  const root = pageAt(link(paths.root()))
  const own = [...ordinaryPages, ...(root ? [root] : [])].filter(
    (page) => !page.framed && linksOf(page, 'link[rel="canonical"]')[0]?.[1] === `${origin}${page.address}`,
  )
  expect(own.length).toBeGreaterThan(100)
  expect(urls.map(({ address }) => address).toSorted()).toEqual(
    own.map((page) => `${origin}${page.address}`).toSorted(),
  )
  expect(faultsOfAddresses(urls.map(({ address }) => address))).toEqual([])
  for (const article of atlas.articles) {
    const address = toAddress(atlas.site, paths.article(article.locale, article.slug))
    expect(urls.find((url) => url.address === address)?.modified, address).toBe(article.front.revised)
  }
  // Nobody knows when a list changed.
  expect(urls.find(({ address }) => address === toAddress(atlas.site, paths.articles('en')))?.modified).toBeUndefined()
})

test('the sitemap names the languages that the page names', () => {
  for (const { address, alternates } of urls) {
    const page = pageAt(address.slice(origin.length))
    expect(alternates, address).toEqual(page && linksOf(page, 'link[rel="alternate"][hreflang]'))
    expect(
      alternates.map(([language]) => language),
      address,
    ).toEqual(['en', 'ja', 'x-default'])
    expect(faultsOfAddresses(alternates.map(([, href]) => href ?? ''))).toEqual([])
  }
})

test('robots.txt leads to the sitemap', () => {
  const [, address] = /^Sitemap: (.*)$/m.exec(readPath(paths.robots())) ?? []
  expect(address).toBe(toAddress(atlas.site, paths.sitemap()))
  expect(readPath(paths.robots())).not.toMatch(/^Disallow: \//m)
})

test('llms.txt leads to every article as Markdown, to the data of every chart, and nowhere else than where something is', () => {
  const addresses: string[] = []
  visit(parseMarkdown(readPath(paths.llms())), 'link', (node) => void addresses.push(node.url))
  expect(faultsOfAddresses(addresses)).toEqual([])
  const wanted = [
    ...atlas.articles.map(({ locale, slug }) => paths.articleMarkdown(locale, slug)),
    ...locales.flatMap((locale) =>
      [...atlas.charts.keys()].map((id) => paths.chartFile(locale, id, 'default', 'data.json')),
    ),
  ].map((path) => toAddress(atlas.site, path))
  expect(wanted.filter((address) => addresses.filter((one) => one === address).length !== 1)).toEqual([])
})

type Told = Record<string, unknown> & { '@graph'?: Record<string, unknown>[] }

/** The blocks of data in a page, parsed. */
const toldBy = (page: SitePage | undefined): Told[] =>
  [...(page?.document.querySelectorAll('script[type="application/ld+json"]') ?? [])].map(
    (block) => JSON.parse(block.textContent) as Told,
  )

/** Every address in a value. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(origin) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : []
}

test('an article tells machines its days, language, sources and place, and nothing that is not there', () => {
  for (const article of atlas.articles) {
    const page = pageOfArticle(article)
    const blocks = toldBy(page)
    expect(blocks, page.file).toHaveLength(1)
    const { front, locale } = article
    const [told, crumbs] = blocks[0]?.['@graph'] ?? []
    expect(told, page.file).toMatchObject({
      ...{ '@type': 'Article', '@id': `${origin}${page.address}`, headline: front.title, inLanguage: locale },
      ...{ datePublished: front.published, dateModified: front.revised },
    })
    expect(told?.['isBasedOn'], page.file).toHaveLength(listSources(article, atlas).length)
    const steps = [...page.document.querySelectorAll('nav.crumb a')].map((step) => step.getAttribute('href'))
    const items = crumbs?.['itemListElement'] as { item: string }[]
    expect(
      items.map(({ item }) => item),
      page.file,
    ).toEqual([...steps.map((step) => `${origin}${step}`), `${origin}${page.address}`])
    expect(faultsOfAddresses(addressesIn(blocks)), page.file).toEqual([])
  }
})

test('a view of a chart tells machines its files; an edition and a frame leave that to the view', () => {
  const views = locales.flatMap((locale) =>
    [...atlas.charts.values()].flatMap(({ id, views }) => views.map((view) => link(paths.chart(locale, id, view.id)))),
  )
  for (const address of views) {
    const page = pageAt(address)
    const [data, ...others] = toldBy(page)
    expect(others, address).toEqual([])
    expect(data, address).toMatchObject({
      ...{ '@type': 'Dataset', url: `${origin}${address}`, name: page?.document.querySelector('h1')?.textContent },
      description: expect.stringMatching(/.{20}/) as string,
    })
    expect(data?.['distribution'], address).toHaveLength(2)
    expect(faultsOfAddresses(addressesIn(data)), address).toEqual([])
  }
  const telling = pages.filter((page) => toldBy(page).length > 0)
  expect(telling).toHaveLength(views.length + atlas.articles.length)
})

test('an article names itself to reference managers, and can be cited without a script', () => {
  for (const article of atlas.articles) {
    const { document, file, address } = pageOfArticle(article)
    const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    expect([meta('citation_title'), meta('DC.title')], file).toEqual([article.front.title, article.front.title])
    expect(meta('citation_publication_date'), file).toBe(article.front.published.replaceAll('-', '/'))
    expect([meta('citation_language'), meta('citation_public_url')], file).toEqual([
      article.locale,
      `${origin}${address}`,
    ])
    expect([meta('citation_author'), meta('citation_publisher')], file).toEqual([
      expect.any(String),
      expect.any(String),
    ])
    const forms = [...document.querySelectorAll('details.cite')]
    expect(
      forms.map((form) => form.hasAttribute('open')),
      file,
    ).toEqual([true, false, false, false, false])
    expect(
      forms.filter((form) => !form.textContent.includes(`${origin}${address}`)),
      file,
    ).toEqual([])
    expect(document.querySelector('.article-cite script, .article-cite button'), file).toBeNull()
  }
})
