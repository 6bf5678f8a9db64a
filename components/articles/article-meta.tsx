import type { Article } from '@/lib/domain/atlas'
import type { PageContext } from '@/lib/site/page-context'

type Props = { article: Article; context: Pick<PageContext, 'locale' | 't'> }

/** For whom, and how long. */
export function ArticleMeta({ article: { front, minutes }, context: { locale, t } }: Props) {
  const parts = [t(`article.audience.${front.audience}`), t('article.minutes', { minutes })]
  return <p className="eyebrow">{parts.join(locale === 'ja' ? '・' : ' · ')}</p>
}
