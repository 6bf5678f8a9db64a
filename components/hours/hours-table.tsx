import type { HoursView, PlaceView } from '@/lib/domain/working-hours/hours-view'
import type { HoursWords } from './hours-words'

type Props = { view: HoursView; names: ReadonlyMap<string, string>; home: string; words: HoursWords }

/**
 * The picture's figures, one row a city, with what the date is there. On phones a city is a block of its own; the roles are
 * written out because a changed display would take them away from assistive technology.
 */
export function HoursTable({ view, names, home, words }: Props) {
  const { t } = words
  const caption = t('hours.table.caption')
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figures hours-table" role="table">
        <caption>
          <span className="caption">
            {caption} <span className="text-soft font-normal">{words.date(view.date)}</span>
          </span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['city', 'difference', 'shared', 'day', 'status'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`hours.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              {home}
            </th>
            <td role="cell" data-label={t('hours.table.difference')}>
              –
            </td>
            <td role="cell" data-label={t('hours.table.shared')}>
              –
            </td>
            <td role="cell" data-label={t('hours.table.day')}>
              {words.span(view.japan)}
            </td>
            <td role="cell" data-label={t('hours.table.status')}>
              {words.status(view.japan.status)}
            </td>
          </tr>
          {view.places.map((place) => (
            <tr key={place.cityId} role="row">
              <th role="rowheader" scope="row">
                {names.get(place.cityId)}
              </th>
              <td role="cell" data-label={t('hours.table.difference')}>
                {words.difference(place.behind)}
              </td>
              <td role="cell" data-label={t('hours.table.shared')}>
                {place.shared > 0 ? words.time(place.shared) : t('hours.sharedNone')}
              </td>
              <td role="cell" data-label={t('hours.table.day')}>
                {words.span(place.main)}
              </td>
              <td role="cell" data-label={t('hours.table.status')}>
                <Status place={place} date={view.date} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the date is there, whose working day is meant where it is another date, and moves of the clock. */
function Status({ place, date, words }: { place: PlaceView; date: string; words: HoursWords }) {
  const { t } = words
  const { change, nextChange, main } = place
  const moved = (minutes: number) =>
    t(`hours.change.${minutes > 0 ? 'forward' : 'back'}`, { time: words.time(Math.abs(minutes)) })
  return (
    <>
      {words.status(main.status)}
      {main.date !== date && <p>{t('hours.itsDate', { date: words.date(main.date) })}</p>}
      {change && <p>{t('hours.change.on', { difference: moved(change.minutes) })}</p>}
      {nextChange && (
        <p>{t('hours.change.next', { difference: moved(nextChange.minutes), date: words.date(nextChange.date) })}</p>
      )}
    </>
  )
}
