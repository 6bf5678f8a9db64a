import type { NamedDate } from '@/lib/domain/working-hours/day-status'
import type { HoursView } from '@/lib/domain/working-hours/hours-view'
import type { LocalGroup } from './hours-data'
import type { HoursWords } from './hours-words'

type Props = {
  view: HoursView
  groups: readonly LocalGroup[]
  names: ReadonlyMap<string, string>
  lastYear: string
  words: HoursWords
}

/** For each country shown, the next holidays of one side on which the other works. */
export function OneSidedDays({ view, groups, names, lastYear, words }: Props) {
  const { t } = words
  const countries = [...new Map(view.places.map((place) => [place.country, place])).values()]
  const citiesOf = (country: string) =>
    view.places.flatMap((place) => (place.country === country ? [names.get(place.cityId) ?? place.cityId] : []))
  return (
    <section className="one-sided" aria-labelledby="one-sided">
      <h2 id="one-sided">{t('hours.oneSided.title')}</h2>
      <div className="one-sided-list">
        {countries.map(({ country, oneSided }) => {
          const name = groups.find(({ id }) => id === country)?.name ?? country
          return oneSided ? (
            <div key={country}>
              <Days
                title={t('hours.oneSided.theirs', { country: name })}
                days={oneSided.theirs}
                lastYear={lastYear}
                words={words}
              />
              <Days
                title={t('hours.oneSided.japans', { country: name })}
                days={oneSided.japans}
                lastYear={lastYear}
                words={words}
              />
            </div>
          ) : (
            <p key={country}>{t('hours.oneSided.unlisted', { country: words.list(citiesOf(country)) })}</p>
          )
        })}
      </div>
    </section>
  )
}

type DaysProps = { title: string; days: readonly NamedDate[]; lastYear: string; words: HoursWords }

function Days({ title, days, lastYear, words }: DaysProps) {
  return (
    <>
      <h3>{title}</h3>
      {days.length === 0 ? (
        <p>{words.t('hours.oneSided.none', { year: lastYear })}</p>
      ) : (
        <ul>
          {days.map(({ date, name }) => (
            <li key={date}>
              {words.date(date)} <span className="text-soft">{name}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
