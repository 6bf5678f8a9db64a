import { countBetter, type Comparison } from '@/lib/domain/comparison'
import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Dataset } from '@/lib/schema/dataset'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'
import { paths } from '@/lib/site/paths'

type Props = {
  comparison: Comparison
  ratings: Dataset
  sources: ReadonlyMap<string, Source>
  locale: Locale
  t: Translator
  link: (path: string) => string
}

/** Who rates, what they sell, and what follows from ratings that all point one way. */
export function CompareIntro({ comparison, ratings, sources, locale, t, link }: Props) {
  const source = sources.get(ratings.rows[0]?.source ?? '')
  if (!source) return null
  const better = countBetter(comparison, 'china', 'sea-india')
  return (
    <div className="notice who" role="note">
      <p>
        <b>{t('compare.who')}</b>{' '}
        {t('compare.whoText', {
          date: source.date ? formatDate(source.date, locale) : '',
          better,
          count: comparison.rows.length,
          dominates: String(better === comparison.rows.length),
        })}
      </p>
      <p>
        <b>{t('compare.interest')}</b> {source.interest.text[locale]}{' '}
        <a href={link(paths.source(locale, source.id))}>{source.title[locale]}</a>
      </p>
    </div>
  )
}
