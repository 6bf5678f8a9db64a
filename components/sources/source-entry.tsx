import { Phrases } from '@/components/ui/phrases'
import type { SourceUsage } from '@/lib/domain/source-usage'
import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'
import { langOf } from '@/lib/i18n/lang-of'
import { paths } from '@/lib/site/paths'

type Props = { source: Source; usage: SourceUsage; locale: Locale; t: Translator; link: (path: string) => string }

/** One source: the document, its issuer and what the issuer sells, where it was read, and where it is used. */
export function SourceEntry({ source, usage, locale, t, link }: Props) {
  const date = source.date ? formatDate(source.date, locale) : `${t('sources.noDate')} (${source.dateAbsent?.[locale]})`
  const title = <Phrases lang={locale}>{source.title[locale]}</Phrases>
  return (
    <li id={source.id}>
      <h3>{source.url ? <a href={source.url}>{title}</a> : title}</h3>
      <p>
        {source.publisher[locale]}
        {locale === 'ja' ? '、' : ', '}
        {date}
        {source.place && `${locale === 'ja' ? '、' : ', '}${source.place[locale]}`}
        {source.urlAbsent && <span className="text-soft"> {source.urlAbsent[locale]}</span>}
      </p>
      <p>
        <b>{t('sources.interest')}</b> <span className="tag">{t(`sources.level.${source.interest.level}`)}</span>{' '}
        {source.interest.text[locale]}
      </p>
      {source.accessedVia && (
        <p>
          <b>{t('sources.readIn')}</b>{' '}
          {source.accessedVia.map((copy, index) => (
            <span key={copy.name.en}>
              {index > 0 && (locale === 'ja' ? '、' : '; ')}
              {copy.url ? <a href={copy.url}>{copy.name[locale]}</a> : copy.name[locale]}
            </span>
          ))}
        </p>
      )}
      <p className="used">
        <b>{t('sources.usedIn')}</b>
        {usage.articles.map(({ slug, title: name, locale: lang }) => (
          <a key={slug} href={link(paths.article(locale, slug))} lang={langOf({ locale: lang }, locale)}>
            {name}
          </a>
        ))}
        {usage.charts.map((chart) => (
          <a key={chart.id} href={link(paths.chart(locale, chart.id))}>
            {chart.name[locale]}
          </a>
        ))}
        {usage.articles.length + usage.charts.length === 0 && (
          <span>{t('sources.datasets', { count: usage.datasets.length })}</span>
        )}
      </p>
    </li>
  )
}
