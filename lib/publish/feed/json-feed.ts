import { oneLine } from '../one-line.ts'
import { type Feed, toMoment } from './feed.ts'

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); "_rights" is an extension of ours. */
export function toJsonFeed(feed: Feed): string {
  const { title, description, locale, page, self, author, rights, licence, entries } = feed
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(title),
    home_page_url: page,
    feed_url: self['feed.json'],
    description: oneLine(description),
    language: locale,
    authors: [{ name: oneLine(author.name), url: author.address }],
    _rights: { about: licence, text: oneLine(rights) },
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: oneLine(entry.title),
      summary: oneLine(entry.description),
      content_html: entry.html,
      date_published: toMoment(entry.published),
      date_modified: toMoment(entry.revised),
      tags: entry.topics,
      language: locale,
    })),
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}
