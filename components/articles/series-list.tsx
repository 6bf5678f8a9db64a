import { Phrases } from '@/components/ui/phrases'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/** The series above the list of articles: for whom, the first part at hand, the others folded. */
export function SeriesList({ context: { atlas, locale, t, link } }: { context: PageContext }) {
  if (atlas.series.length === 0) return null
  const titleOf = (slug: string) =>
    atlas.articles.find((article) => article.slug === slug && article.locale === locale)?.front.title ?? slug
  return (
    <section className="series-list" aria-label={t('reading.seriesTitle')}>
      {atlas.series.map(({ id, title, description, articles }) => (
        <div key={id}>
          <h2>
            <Phrases lang={locale}>{title[locale]}</Phrases>
          </h2>
          <p>{description[locale]}</p>
          <details>
            <summary>
              {[t('reading.allParts'), t('reading.parts', { count: articles.length })].join(
                locale === 'ja' ? '：' : ': ',
              )}
            </summary>
            <ol>
              {articles.map((slug) => (
                <li key={slug}>
                  <a href={link(paths.article(locale, slug))}>{titleOf(slug)}</a>
                </li>
              ))}
            </ol>
          </details>
        </div>
      ))}
    </section>
  )
}
