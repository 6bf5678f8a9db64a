import { oneLine } from '../one-line.ts'
import { element, textElement, toXml } from '../xml.ts'
import { type Feed, type FeedEntry, toMoment } from './feed.ts'

/** The feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  const { id, title, description, locale, page, self, author, rights, licence, updated, entries } = feed
  return toXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      textElement('id', id),
      textElement('title', oneLine(title)),
      textElement('subtitle', oneLine(description)),
      textElement('updated', toMoment(updated)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self['feed.xml'] }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: page }),
      element('link', { rel: 'license', href: licence }),
      element('author', {}, [textElement('name', oneLine(author.name)), textElement('uri', author.address)]),
      textElement('rights', oneLine(rights)),
      ...entries.map(toEntry),
    ]),
  )
}

function toEntry({ id, title, description, page, markdown, published, revised, topics, html }: FeedEntry) {
  return element('entry', {}, [
    textElement('id', id),
    textElement('title', oneLine(title)),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: markdown }),
    textElement('published', toMoment(published)),
    textElement('updated', toMoment(revised)),
    ...topics.map((topic) => element('category', { term: topic })),
    textElement('summary', oneLine(description)),
    textElement('content', html, { type: 'html' }),
  ])
}
