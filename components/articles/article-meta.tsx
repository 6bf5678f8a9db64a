import type { Article } from '@/lib/domain/atlas'
import type { Translator } from '@/lib/i18n/translator'

/** For whom, and how long. */
export function ArticleMeta({ article: { front, locale, minutes }, t }: { article: Article; t: Translator }) {
  const parts = [t(`article.audience.${front.audience}`), t('article.minutes', { minutes })]
  return <p className="eyebrow">{parts.join(locale === 'ja' ? '・' : ' · ')}</p>
}
