import type { Article } from '@/lib/domain/atlas'
import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'

/** For whom, how long, how fresh. */
export function ArticleMeta({ article: { front, locale, minutes }, t }: { article: Article; t: Translator }) {
  const parts = [
    t(`article.audience.${front.audience}`),
    t('article.minutes', { minutes }),
    t('article.revised', { date: formatDate(front.revised, locale) }),
    t('article.checked', { date: formatDate(front.checked, locale) }),
  ]
  return <p className="eyebrow">{parts.join(locale === 'ja' ? '・' : ' · ')}</p>
}
