import { Phrases } from '@/components/ui/phrases'
import { findArticle } from '@/lib/domain/reading/find-article'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import { langOf } from '@/lib/i18n/lang-of'

/** The series above the list of articles: for whom, the first part at hand, the others folded. */
export function SeriesList({ context: { atlas, locale, t, link } }: { context: PageContext }) {
  if (atlas.series.length === 0) return null
  const textOf = (slug: string) => findArticle(atlas.articles, slug, locale)
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
                  <a href={link(paths.article(locale, slug))} lang={langOf(textOf(slug) ?? { locale }, locale)}>
                    {textOf(slug)?.front.title ?? slug}
                  </a>
                </li>
              ))}
            </ol>
          </details>
        </div>
      ))}
    </section>
  )
}
