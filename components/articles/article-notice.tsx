import type { Article } from '@/lib/domain/atlas'
import { formatDate } from '@/lib/i18n/format-date'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/**
 * What a reader must know before the text: that their language has none, or an older one than the other; to its author, that
 * it is a draft.
 */
export function ArticleNotice({ article, context }: { article: Article; context: PageContext }) {
  const { behind, front, slug, locale: written } = article
  const { locale, t, link } = context
  const other = locale === 'en' ? 'ja' : 'en'
  return (
    <>
      {front.draft && (
        <p className="notice" role="note">
          {t('article.draft')}
        </p>
      )}
      {written !== locale && (
        <p className="notice" role="note">
          {t.rich('article.missing', {
            other: (text) => (
              <a href={link(paths.article(written, slug))} hrefLang={written}>
                {text}
              </a>
            ),
          })}
        </p>
      )}
      {behind && written === locale && (
        <p className="notice" role="note">
          {t.rich('article.behind', {
            basedOn: formatDate(behind.basedOn, locale),
            revised: formatDate(behind.revised, locale),
            other: (text) => (
              <a href={link(paths.article(other, slug))} hrefLang={other}>
                {text}
              </a>
            ),
          })}
        </p>
      )}
    </>
  )
}
