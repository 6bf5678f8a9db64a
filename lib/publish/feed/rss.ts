import { oneLine } from '../one-line.ts'
import { element, textElement, toXml } from '../xml.ts'
import { type Feed, type FeedEntry, toMoment } from './feed.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** RFC 822 with a year of four digits: "Fri, 20 Nov 2026 00:00:00 GMT". */
const toRssDate = (day: string) => new Date(toMoment(day)).toUTCString()

/** The feed as RSS 2.0, with the whole text in content:encoded. RSS knows no day of revision for an entry. */
export function toRss(feed: Feed): string {
  const { title, description, locale, page, self, author, rights, updated, entries } = feed
  return toXml(
    element('rss', { version: '2.0', ...namespaces }, [
      element('channel', {}, [
        textElement('title', oneLine(title)),
        textElement('link', page),
        textElement('description', oneLine(description)),
        textElement('language', locale),
        textElement('copyright', oneLine(rights)),
        textElement('lastBuildDate', toRssDate(updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self['rss.xml'] }),
        ...entries.map((entry) => toItem(entry, author.name)),
      ]),
    ]),
  )
}

function toItem({ id, title, description, page, published, topics, html }: FeedEntry, author: string) {
  return element('item', {}, [
    textElement('title', oneLine(title)),
    textElement('link', page),
    textElement('guid', id, { isPermaLink: 'false' }),
    textElement('pubDate', toRssDate(published)),
    // RSS's own "author" is a mail address.
    textElement('dc:creator', oneLine(author)),
    ...topics.map((topic) => textElement('category', topic)),
    textElement('description', oneLine(description)),
    textElement('content:encoded', html),
  ])
}
