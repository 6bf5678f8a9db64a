import { Phrases } from '@/components/ui/phrases'
import type { Article } from '@/lib/domain/atlas'
import { findArticle, listArticlesFor } from '@/lib/domain/reading/find-article'
import { selectRelated } from '@/lib/domain/reading/related-articles'
import { findPlaces, type SeriesPlace } from '@/lib/domain/reading/series-places'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import { langOf } from '@/lib/i18n/lang-of'

type Props = { article: Article; context: PageContext }

/** What to read after the last line: the series the article is part of, and articles that rest on the same data. */
export function ReadOn({ article, context }: Props) {
  const { atlas, locale, t, link } = context
  const places = findPlaces(atlas.series, article.slug)
  const related = selectRelated(article, listArticlesFor(atlas.articles, locale), atlas.charts)
  if (places.length + related.length === 0) return null
  return (
    <section className="read-on" aria-labelledby="read-on">
      <h2 id="read-on" className="sr-only">
        {t('reading.readOn')}
      </h2>
      {places.map((place) => (
        <SeriesNav key={place.series.id} place={place} slug={article.slug} context={context} />
      ))}
      {related.length > 0 && (
        <>
          <h3>
            <Phrases lang={locale}>{t('reading.related')}</Phrases>
          </h3>
          <ul className="related">
            {related.map(({ article: other, datasets }) => (
              <li key={other.slug}>
                <a href={link(paths.article(locale, other.slug))} lang={langOf(other, locale)}>
                  {other.front.title}
                </a>
                <span className="text-soft">
                  {t('reading.relatedBy', {
                    datasets: datasets
                      .slice(0, 2)
                      .map((id) => atlas.datasets.get(id)?.title[locale] ?? id)
                      .join(locale === 'ja' ? '、' : '; '),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type NavProps = { place: SeriesPlace; slug: string; context: PageContext }

/** One series: how far the reader has come, the parts before and after, and the whole list folded. */
function SeriesNav({ place, slug, context: { atlas, locale, t, link } }: NavProps) {
  const { series, part, parts, previous, next } = place
  const textOf = (one: string) => findArticle(atlas.articles, one, locale)
  const titleOf = (one: string) => textOf(one)?.front.title ?? one
  const langOfSlug = (one: string) => langOf(textOf(one) ?? { locale }, locale)
  return (
    <nav
      className="series"
      aria-label={`${t('reading.series')}${locale === 'ja' ? '：' : ': '}${series.title[locale]}`}
    >
      <h3>
        <Phrases lang={locale}>{series.title[locale]}</Phrases>
      </h3>
      <p className="part">
        <progress value={part} max={parts} aria-hidden="true" />
        {t('reading.part', { part, parts })}
      </p>
      <ul className="steps">
        {previous !== undefined && (
          <li>
            <a rel="prev" href={link(paths.article(locale, previous))}>
              {t('reading.previous', { title: titleOf(previous) })}
            </a>
          </li>
        )}
        {next !== undefined && (
          <li>
            <a rel="next" href={link(paths.article(locale, next))}>
              {t('reading.next', { title: titleOf(next) })}
            </a>
          </li>
        )}
      </ul>
      <details>
        <summary>{t('reading.allParts')}</summary>
        <ol>
          {series.articles.map((one) => (
            <li key={one}>
              <a
                href={link(paths.article(locale, one))}
                aria-current={one === slug ? 'page' : undefined}
                lang={langOfSlug(one)}
              >
                {titleOf(one)}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
