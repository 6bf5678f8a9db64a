import type { Article } from '@/lib/domain/atlas'
import { formatDate } from '@/lib/i18n/format-date'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/** What a reader must know before the text: that the other language's text is newer; to its author, that it is a draft. */
export function ArticleNotice({ article, context }: { article: Article; context: PageContext }) {
  const { behind, front, slug } = article
  const { locale, t, link } = context
  const other = locale === 'en' ? 'ja' : 'en'
  return (
    <>
      {front.draft && (
        <p className="notice" role="note">
          {t('article.draft')}
        </p>
      )}
      {behind && (
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
