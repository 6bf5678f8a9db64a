import type { Translator } from '@/lib/i18n/translator'
import type { Holidays } from '@/lib/schema/holidays'
import type { Locale } from '@/lib/schema/text'
import { paths } from '@/lib/site/paths'

type Props = {
  locale: Locale
  t: Translator
  link: (path: string) => string
  /** Edition of the time-zone data at build time. */
  edition: string
  /** The dataset whose rows say the same of whole zones, its source, and when they were checked. */
  dataset: { title: string; source: string; checked: string }
  holidays: Pick<Holidays, 'library' | 'years'>
}

const gaps = ['china', 'india', 'islands', 'thailand', 'japan', 'weekend'] as const

/** What shared hours do not show, and what the page rests on. */
export function HoursNotes({ locale, t, link, edition, dataset, holidays: { library, years } }: Props) {
  const [first, last] = years.map(String)
  return (
    <div className="measure hours-notes">
      <section aria-labelledby="limits">
        <h2 id="limits">{t('hours.page.limits')}</h2>
        <p>{t('hours.page.limitsText')}</p>
        <p>
          <a href={`${link(paths.compare(locale))}#row-time-zone`}>{t('hours.page.toRow')}</a>
        </p>
      </section>
      <section aria-labelledby="hours-sources">
        <h2 id="hours-sources">{t('hours.page.sources')}</h2>
        <p>{t('hours.page.zones', { version: edition, dataset: dataset.title, date: dataset.checked })}</p>
        <p>
          <a href={link(paths.source(locale, dataset.source))}>{t('hours.page.toSource')}</a>
        </p>
        <p>
          {t('hours.page.holidays', {
            first: first ?? '',
            last: last ?? '',
            name: library.name,
            version: library.version,
            licence: library.licence,
          })}
        </p>
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{t(`hours.page.gaps.${gap}`)}</li>
          ))}
        </ul>
        <p>
          <a href={library.url}>
            {library.name} {library.version}
          </a>
        </p>
      </section>
    </div>
  )
}
