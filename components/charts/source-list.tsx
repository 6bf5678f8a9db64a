import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'
import { SourceName } from './source-line'
import { addressOfSource, type SourceLink } from './source-link'

type Props = { sources: readonly Source[]; locale: Locale; t: Translator; sourceLink: SourceLink }

/** Sources with their issuer, date and interest, each leading to its full entry. */
export function SourceList({ sources, locale, t, sourceLink }: Props) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} locale={locale} href={sourceLink(source)} />
          <span className="text-soft">
            {source.publisher[locale]}
            {source.date && `${locale === 'ja' ? '、' : ', '}${formatDate(source.date, locale)}`}
          </span>
          <span className="text-soft">
            {t('sources.interest')}: {source.interest.text[locale]}
          </span>
          <span className="print-only">{addressOfSource(source)}</span>
        </li>
      ))}
    </ul>
  )
}
