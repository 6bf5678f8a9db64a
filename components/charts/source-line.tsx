import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'

type Props = {
  sources: readonly Source[]
  note: string
  locale: Locale
  t: Translator
  sourceLink: (id: string) => string
}

/** The foot of a chart: who issued the figures, when, and what kind of figures they are. Each issuer is named once. */
export function SourceLine({ sources, note, locale, t, sourceLink }: Props) {
  const issuers = [...new Set(sources.map((source) => source.publisher[locale]))]
  const dateOf = (source: Source) => {
    if (!source.date) return ''
    const date = formatDate(source.date, locale)
    return locale === 'ja' ? `（${date}）` : ` (${date})`
  }
  return (
    <>
      <span>
        <b>{t('chartPage.source')}</b>{' '}
        {issuers.map((issuer, place) => (
          <span key={issuer}>
            {place > 0 && (locale === 'ja' ? '。' : '. ')}
            {issuer}
            {sources
              .filter((source) => source.publisher[locale] === issuer)
              .map((source, index) => (
                <span key={source.id}>
                  {index === 0 ? (locale === 'ja' ? '：' : ': ') : locale === 'ja' ? '、' : ', '}
                  <a href={sourceLink(source.id)}>{source.title[locale]}</a>
                  {dateOf(source)}
                </span>
              ))}
          </span>
        ))}
      </span>
      <span>{note}</span>
    </>
  )
}
