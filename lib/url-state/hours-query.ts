import type { CalendarDate } from '../domain/working-hours/calendar-date.ts'
import { calendarDate, workingHours } from './hours-params.ts'
import { listOf } from './params.ts'
import { parseQuery, type Notice, type Parsed, type StateOf } from './query.ts'

/** Beside Japan's, at most three days fit the picture. */
export const mostPlaces = 3

const nineToSix = { start: 540, end: 1080 }

/** Countries and their cities, whatever else is known of them. */
export type Groups<City extends { id: string }> = readonly { id: string; cities: readonly City[] }[]

export type HoursRange = {
  /** The date a page without a query shows: never today's, so that a link shows tomorrow what it showed today. */
  reference: CalendarDate
  /** First and last date for which holidays are known. */
  first: CalendarDate
  last: CalendarDate
}

/** Keys of the page of working hours, in the order in which they are written. */
export function hoursParams(groups: Groups<{ id: string }>, range: HoursRange) {
  const countries = groups.map(({ id }) => id)
  const cities = groups.flatMap((group) => group.cities.map(({ id }) => id))
  const chosen = { order: 'options', min: 1, max: mostPlaces } as const
  return {
    p: listOf(countries, countries.slice(0, 2), chosen, 'countries shown beside Japan'),
    city: listOf(cities, [], chosen, 'cities shown; for a country without one its first'),
    day: workingHours({ japan: nineToSix, partner: nineToSix }, 'working hours: of Japan, then of the others'),
    d: calendarDate(range, range.reference, 'date in Japan'),
  }
}
export type HoursParams = ReturnType<typeof hoursParams>
export type HoursState = StateOf<HoursParams>

/** A city with the id of its country. */
export type ChosenCity<City> = { city: City; country: string }

/** The cities a state shows, and those named in it that cannot be: of a country not shown, or one too many. */
function toChosenCities<City extends { id: string }>(
  { p, city }: Pick<HoursState, 'p' | 'city'>,
  groups: Groups<City>,
): { shown: ChosenCity<City>[]; left: string[] } {
  const all = groups.flatMap((group) => {
    if (!p.includes(group.id)) return []
    const named = group.cities.filter(({ id }) => city.includes(id))
    return (named.length > 0 ? named : group.cities.slice(0, 1)).map((one) => ({ city: one, country: group.id }))
  })
  const shown = all.slice(0, mostPlaces)
  return { shown, left: city.filter((id) => !shown.some((one) => one.city.id === id)) }
}

/** The keys that show some cities. A city that stands for its country by itself is not named. */
export function toCityKeys(ids: readonly string[], groups: Groups<{ id: string }>): Pick<HoursState, 'p' | 'city'> {
  const chosen = groups.flatMap((group) => {
    const named = group.cities.map(({ id }) => id).filter((id) => ids.includes(id))
    const isPlain = named.length === 1 && named[0] === group.cities[0]?.id
    return named.length === 0 ? [] : [{ country: group.id, named: isPlain ? [] : named }]
  })
  return { p: chosen.map(({ country }) => country), city: chosen.flatMap(({ named }) => named) }
}

/** Reads an address: the cities shown agree with the countries, and what does not fit is named. */
export function readHours<City extends { id: string }>(
  query: string,
  params: HoursParams,
  groups: Groups<City>,
): Parsed<HoursParams> & { shown: readonly ChosenCity<City>[] } {
  const { state, notices, unknown } = parseQuery(query, params)
  const { shown, left } = toChosenCities(state, groups)
  const keys = toCityKeys(
    shown.map(({ city }) => city.id),
    groups,
  )
  const unfit: Notice[] = left.map((asked) => ({ key: 'city', asked }))
  // Countries crowded out by several cities of one country.
  const crowded: Notice[] = state.p.filter((id) => !keys.p.includes(id)).map((asked) => ({ key: 'p', asked }))
  return { state: { ...state, ...keys }, notices: [...notices, ...crowded, ...unfit], unknown, shown }
}
