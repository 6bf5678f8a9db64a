import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'

type Props = { sources: readonly Source[]; note: string; locale: Locale; t: Translator; sourceLink: (id: string) => string }

/** The foot of a chart: who issued the figures, when, and what kind of figures they are. */
export function SourceLine({ sources, note, locale, t, sourceLink }: Props) {
  return (
    <>
      <span>
        <b>{t('chartPage.source')}</b>{' '}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && (locale === 'ja' ? '、' : '; ')}
            <a href={sourceLink(source.id)}>
              {source.publisher[locale]}, {source.title[locale]}
            </a>
            {source.date && (locale === 'ja' ? `（${formatDate(source.date, locale)}）` : `, ${formatDate(source.date, locale)}`)}
          </span>
        ))}
      </span>
      <span>{note}</span>
    </>
  )
}
