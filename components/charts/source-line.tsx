import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'
import { addressOfSource, type SourceLink } from './source-link'

type Props = {
  sources: readonly Source[]
  note: string
  locale: Locale
  t: Translator
  sourceLink: SourceLink
  /** For a page inside a frame: its links open in place of the page around it. */
  target?: '_top'
}

/** The foot of a chart: who issued the figures, when, and what kind of figures they are. Each issuer is named once. */
export function SourceLine({ sources, note, locale, t, sourceLink, target }: Props) {
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
                  <SourceName source={source} locale={locale} href={sourceLink(source)} target={target} />
                  {dateOf(source)}
                  <span className="print-only"> {addressOfSource(source)}</span>
                </span>
              ))}
          </span>
        ))}
      </span>
      <span>{note}</span>
    </>
  )
}

type NameProps = { source: Source; locale: Locale; href: string | undefined; target?: '_top' | undefined }

/** The title of a source, leading to it where there is something to lead to. */
export function SourceName({ source, locale, href, target }: NameProps) {
  const title = source.title[locale]
  return href === undefined ? (
    title
  ) : (
    <a href={href} target={target}>
      {title}
    </a>
  )
}
