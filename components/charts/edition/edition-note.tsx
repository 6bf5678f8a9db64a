import { formatDate } from '@/lib/i18n/format-date'
import type { PageContext } from '@/lib/site/page-context'
import { EditionChangesList } from './edition-changes'
import type { EditionStanding } from './edition-standing'

type Props = { standing: EditionStanding; context: PageContext }

/** At the top of a page that shows one edition for ever: which it is, where a newer one is, and what changed since. */
export function EditionNote({ standing: { shown, newest, isKept, latestPath }, context }: Props) {
  const { locale, t, link } = context
  if (!shown || !newest) return null
  const [edition, date] = [shown.edition, formatDate(shown.published, locale)]
  if (latestPath === undefined) return <p className="edition-note">{t('edition.pinned', { edition, date })}</p>
  const latest = (text: React.ReactNode) => <a href={link(latestPath)}>{text}</a>
  const newestDate = formatDate(newest.published, locale)
  return (
    <div className="notice edition-note" role="note">
      <p>
        {isKept
          ? t.rich('edition.banner', { edition, date, newest: newest.edition, newestDate, latest })
          : t.rich('edition.bannerGone', { edition, date, latest })}
      </p>
      {newest.edition > edition && (
        <details>
          <summary>{t('edition.changedSince', { edition, newest: newest.edition })}</summary>
          <EditionChangesList before={shown} after={newest} locale={locale} t={t} />
        </details>
      )}
    </div>
  )
}
