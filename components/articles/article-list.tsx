import { Fragment } from 'react'
import { Phrases } from '@/components/ui/phrases'
import type { Article } from '@/lib/domain/atlas'
import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'
import { langOf } from '@/lib/i18n/lang-of'
import { paths } from '@/lib/site/paths'

type Props = { articles: readonly Article[]; locale: Locale; t: Translator; link: (path: string) => string }

/** Articles with what a reader chooses by: subject, for whom, how long, how fresh. */
export function ArticleList({ articles, locale, t, link }: Props) {
  return (
    <ul className="article-list">
      {articles.map(({ slug, locale: lang, front, minutes, charts }) => (
        <li key={slug} data-topics={front.topics.join(' ')}>
          <a href={link(paths.article(locale, slug))}>
            <h3 lang={langOf({ locale: lang }, locale)}>
              <Phrases lang={lang}>{front.title}</Phrases>
            </h3>
          </a>
          <p lang={langOf({ locale: lang }, locale)}>{front.description}</p>
          <p className="meta">
            {[
              ...(lang === locale ? [] : [t(`article.inLanguage.${lang}`)]),
              t(`article.audience.${front.audience}`),
              t('article.minutes', { minutes }),
              t('article.revised', { date: formatDate(front.revised, locale) }),
              t('article.charts', { count: charts.length }),
            ].map((part, place) => (
              // Lines break between the parts, not within.
              <Fragment key={part}>
                {place > 0 && (locale === 'ja' ? '・' : ' · ')}
                <span>{part}</span>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
