import { formatDate } from '@/lib/i18n/format-date'
import type { Edition } from '@/lib/schema/edition'
import { toAddress } from '@/lib/site/link'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import type { PublishedView } from '../published-view'
import { EditionChangesList } from './edition-changes'
import type { EditionStanding } from './edition-standing'

type Props = { published: PublishedView; standing: EditionStanding; context: PageContext }

/** At the foot of a chart: its edition, the way to the others, and what each changed; on paper the edition's address. */
export function EditionFoot({ published, standing: { shown, editions }, context }: Props) {
  const { atlas, locale, t, link } = context
  if (!shown) return null
  const { chart, view } = published.prepared
  const pathOf = (edition: number) => paths.chartEdition(locale, chart.id, view.id, edition)
  const dated = (one: Edition) => t('edition.dated', { edition: one.edition, date: formatDate(one.published, locale) })
  const others = (label: string, list: readonly Edition[]) =>
    list.length > 0 && (
      <span>
        {label}{' '}
        {list.map((one, index) => (
          <span key={one.edition}>
            {index > 0 && (locale === 'ja' ? '、' : ', ')}
            <a href={link(pathOf(one.edition))}>{one.edition}</a>
          </span>
        ))}
      </span>
    )
  const steps = published.pinned ? [] : editions.slice(1).toReversed()
  return (
    <section className="editions" aria-label={t('edition.title')}>
      <p>
        <span>{published.pinned ? dated(shown) : <a href={link(pathOf(shown.edition))}>{dated(shown)}</a>}</span>
        {others(
          t('edition.earlier'),
          editions.filter((one) => one.edition < shown.edition),
        )}
        {others(
          t('edition.later'),
          editions.filter((one) => one.edition > shown.edition),
        )}
      </p>
      <p className="print-only">
        {t('edition.address')} {toAddress(atlas.site, pathOf(shown.edition))}
      </p>
      {steps.length > 0 && (
        <details>
          <summary>{t('edition.changed')}</summary>
          {steps.map((after) => (
            <div key={after.edition}>
              <h3>{dated(after)}</h3>
              <EditionStep after={after} editions={editions} context={context} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

type StepProps = { after: Edition; editions: readonly Edition[]; context: PageContext }

function EditionStep({ after, editions, context: { locale, t } }: StepProps) {
  const before = editions[editions.indexOf(after) - 1]
  return before && <EditionChangesList before={before} after={after} locale={locale} t={t} />
}
