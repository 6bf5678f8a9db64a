import type { HoursView, PlaceView } from '@/lib/domain/working-hours/hours-view'
import type { HoursWords } from './hours-words'

type Props = { view: HoursView; names: ReadonlyMap<string, string>; home: string; words: HoursWords }

/** The picture's figures, one row a city, with what the date is there. */
export function HoursTable({ view, names, home, words }: Props) {
  const { t } = words
  const caption = t('hours.table.caption')
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figures hours-table">
        <caption>
          <span className="caption">
            {caption} <span className="text-soft font-normal">{words.date(view.date)}</span>
          </span>
        </caption>
        <thead>
          <tr>
            {(['city', 'difference', 'shared', 'day', 'status'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`hours.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{home}</th>
            <td>–</td>
            <td>–</td>
            <td>{words.span(view.japan)}</td>
            <td>{words.status(view.japan.status)}</td>
          </tr>
          {view.places.map((place) => (
            <tr key={place.cityId}>
              <th scope="row">{names.get(place.cityId)}</th>
              <td>{words.difference(place.behind)}</td>
              <td>{place.shared > 0 ? words.time(place.shared) : t('hours.sharedNone')}</td>
              <td>{words.span(place.main)}</td>
              <td>
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
