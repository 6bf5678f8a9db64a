import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { toAtom } from '../../lib/publish/feed/atom.ts'
import { toFeed } from '../../lib/publish/feed/feed.ts'
import { toJsonFeed } from '../../lib/publish/feed/json-feed.ts'
import { toRss } from '../../lib/publish/feed/rss.ts'
import { contextOf, everything, hostile, writeArticle } from './small-atlas.ts'

const articles = [
  writeArticle(everything, { slug: 'old', published: '2026-10-01', revised: '2026-11-15' }),
  writeArticle('Text.', { slug: 'new', title: hostile, description: hostile, topics: ['gap', 'ai'] }),
  writeArticle('本文。', { slug: 'new', locale: 'ja' }),
]
const feed = toFeed(contextOf(articles))
const parser = new new JSDOM().window.DOMParser()

/** The document, or the parser's complaint. */
function readXml(text: string): Document {
  const parsed = parser.parseFromString(text, 'application/xml')
  const complaint = parsed.querySelector('parsererror')
  if (complaint) throw new Error(complaint.textContent)
  return parsed
}
const textsOf = (parent: ParentNode | undefined, name: string) =>
  [...(parent?.querySelectorAll(':scope > *') ?? [])]
    .filter((one) => one.nodeName === name)
    .map((one) => one.textContent)

describe('what a feed says', () => {
  it('has the articles of its language alone, newest publication first', () => {
    expect(feed.entries.map(({ page }) => page)).toEqual([
      'https://example.org/atlas/en/articles/new/',
      'https://example.org/atlas/en/articles/old/',
    ])
    expect(feed.updated).toBe('2026-11-15')
  })

  it('names entries so that a move of the site changes no name', () => {
    const moved = toFeed(contextOf(articles, 'en', { origin: 'https://elsewhere.example', basePath: '' }))
    expect(moved.entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id))
    expect([moved.id, feed.entries[0]?.id]).toEqual([feed.id, 'tag:example.org,2026:/en/articles/new/'])
    expect(toFeed(contextOf(articles, 'ja')).entries.map(({ id }) => id)).toEqual([
      'tag:example.org,2026:/ja/articles/new/',
    ])
  })

  it('has the latest fifty articles, however many there are', () => {
    const day = (index: number) =>
      `2026-${String(10 + (index % 2)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
    const many = Array.from({ length: 60 }, (_, index) => {
      const one = { slug: `article-${index}`, published: day(index), revised: day(index) }
      return writeArticle('Text.', one)
    })
    const days = toFeed(contextOf(many)).entries.map(({ published }) => published)
    expect(days).toEqual(
      many
        .map(({ front }) => front.published)
        .toSorted()
        .toReversed()
        .slice(0, 50),
    )
  })

  it('is refused without an article', () => {
    expect(() => toFeed(contextOf([]))).toThrow('toFeed: no article in en')
  })
})

describe('Atom', () => {
  const root = readXml(toAtom(feed)).documentElement
  const entries = [...root.querySelectorAll('entry')]

  it('names itself, its page, its author and its day', () => {
    expect([root.namespaceURI, root.getAttribute('xml:lang')]).toEqual(['http://www.w3.org/2005/Atom', 'en'])
    expect(
      ['id', 'title', 'updated', 'author'].flatMap((name) => textsOf(root, name).map((text) => text.trim())),
    ).toEqual([feed.id, 'Atlas: articles', '2026-11-15T00:00:00Z', expect.stringContaining('Atlas Desk')])
    const links = [...root.querySelectorAll(':scope > link')].map((one) => [
      one.getAttribute('rel'),
      one.getAttribute('href'),
    ])
    expect(links).toContainEqual(['self', 'https://example.org/atlas/en/feed.xml'])
    expect(links).toContainEqual(['alternate', 'https://example.org/atlas/en/articles/'])
  })

  it('gives every entry its name, days and whole text', () => {
    expect(
      entries.map((entry) => [...textsOf(entry, 'id'), ...textsOf(entry, 'published'), ...textsOf(entry, 'updated')]),
    ).toEqual([
      ['tag:example.org,2026:/en/articles/new/', '2026-11-01T00:00:00Z', '2026-11-10T00:00:00Z'],
      ['tag:example.org,2026:/en/articles/old/', '2026-10-01T00:00:00Z', '2026-11-15T00:00:00Z'],
    ])
    expect(textsOf(entries[1], 'content')).toEqual([feed.entries[1]?.html])
  })

  it('keeps a hostile title a title', () => {
    expect(textsOf(entries[0], 'title')).toEqual([hostile.replace('\u2028', ' ')])
    expect(textsOf(entries[0], 'summary')).toEqual([hostile.replace('\u2028', ' ')])
  })
})

describe('RSS', () => {
  const channel = readXml(toRss(feed)).querySelector('channel') ?? undefined
  const items = [...(channel?.querySelectorAll('item') ?? [])]

  it('names itself, its language and its day', () => {
    expect(['title', 'link', 'language', 'lastBuildDate'].flatMap((name) => textsOf(channel, name))).toEqual([
      'Atlas: articles',
      'https://example.org/atlas/en/articles/',
      'en',
      'Sun, 15 Nov 2026 00:00:00 GMT',
    ])
  })

  it('gives every item a name that is no address, its day and the whole text', () => {
    expect(items.map((item) => [...textsOf(item, 'guid'), ...textsOf(item, 'pubDate')])).toEqual([
      ['tag:example.org,2026:/en/articles/new/', 'Sun, 01 Nov 2026 00:00:00 GMT'],
      ['tag:example.org,2026:/en/articles/old/', 'Thu, 01 Oct 2026 00:00:00 GMT'],
    ])
    expect(items[0]?.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false')
    expect(textsOf(items[1], 'content:encoded')).toEqual([feed.entries[1]?.html])
    expect(textsOf(items[0], 'title')).toEqual([hostile.replace('\u2028', ' ')])
    expect(textsOf(items[0], 'category')).toEqual(['The gap', 'AI'])
  })
})

describe('JSON Feed', () => {
  const read = JSON.parse(toJsonFeed(feed)) as { items: Record<string, unknown>[] } & Record<string, unknown>

  it('has the version, the addresses and the items that version 1.1 asks for', () => {
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      ...{ title: 'Atlas: articles', language: 'en' },
      home_page_url: 'https://example.org/atlas/en/articles/',
      feed_url: 'https://example.org/atlas/en/feed.json',
    })
    expect(read.items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id))
    expect(read.items[0]).toMatchObject({
      ...{ url: 'https://example.org/atlas/en/articles/new/', title: hostile.replace('\u2028', ' '), language: 'en' },
      ...{ date_published: '2026-11-01T00:00:00Z', date_modified: '2026-11-10T00:00:00Z' },
      content_html: feed.entries[0]?.html,
    })
  })
})
