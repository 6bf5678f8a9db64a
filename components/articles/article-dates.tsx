import type { Article } from '@/lib/domain/atlas'
import { nextCheckOf } from '@/lib/domain/reading/next-check'
import { formatDate } from '@/lib/i18n/format-date'
import type { PageContext } from '@/lib/site/page-context'

type Props = { article: Article; context: PageContext }

/**
 * When the article was written, revised and checked, and when it is due to be checked again. The page does not know the
 * day it is read on: the waker shows the banner once that day is past.
 */
export function ArticleDates({ article: { front }, context: { atlas, locale, t } }: Props) {
  const due = nextCheckOf(front.checked, atlas.site.checkMonths)
  const dates = [
    [t('reading.published'), front.published],
    [t('reading.revised'), front.revised],
    [t('reading.checked'), front.checked],
    [t('reading.nextCheck'), due],
  ] as const
  return (
    <>
      <dl className="dates">
        {dates.map(([name, date]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <time dateTime={date}>{formatDate(date, locale)}</time>
            </dd>
          </div>
        ))}
      </dl>
      <p className="notice stale" role="note" data-due={due} hidden>
        {t('reading.stale', { date: formatDate(due, locale) })}
      </p>
    </>
  )
}
