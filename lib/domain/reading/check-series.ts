import type { Series } from '../../schema/series.ts'
import type { Finding } from '../check-finding.ts'
import { findRepeats, quote, suggest } from '../check-words.ts'

export const seriesFile = 'data/series.json'

/** Series have ids of their own, name articles that exist, and each article once. */
export function checkSeries(series: readonly Series[], slugs: ReadonlySet<string>): Finding[] {
  const ids = findRepeats(series, ({ id }) => id).map(({ item, index, firstIndex }) => ({
    path: [index, 'id'],
    expected: 'an id that no other series has',
    found: `${quote(item.id)}, already at [${firstIndex}].id`,
    fix: 'give one of the two another id',
  }))
  const unknown = series.flatMap(({ articles }, at) =>
    articles.flatMap((slug, index) =>
      slugs.has(slug)
        ? []
        : [
            {
              path: [at, 'articles', index],
              expected: 'the folder of an article in content/articles that is no draft',
              found: quote(slug),
              fix: suggest(slug, slugs, 'remove it'),
            },
          ],
    ),
  )
  const twice = series.flatMap(({ articles }, at) =>
    findRepeats(articles, (slug) => slug).map(({ item, index, firstIndex }) => ({
      path: [at, 'articles', index],
      expected: 'each article at one place of a series',
      found: `${quote(item)}, already at [${at}].articles[${firstIndex}]`,
      fix: 'remove one of the two',
    })),
  )
  return [...ids, ...unknown, ...twice].map((fault) => ({ file: seriesFile, ...fault }))
}
