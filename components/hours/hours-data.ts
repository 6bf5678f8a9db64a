import type { HolidayNames } from '@/lib/domain/working-hours/day-status'
import { toHoursView, type HoursView } from '@/lib/domain/working-hours/hours-view'
import type { Cities } from '@/lib/schema/city'
import type { Holidays } from '@/lib/schema/holidays'
import type { Locale } from '@/lib/schema/text'
import { hoursParams, readHours, type HoursParams, type HoursRange } from '@/lib/url-state/hours-query'

export type LocalCity = { id: string; name: string; zone: string }
export type LocalGroup = { id: string; name: string; cities: readonly LocalCity[] }

/** What the page of working hours carries to the browser, in one language. */
export type HoursData = {
  home: LocalCity
  /** Id under which its holidays are listed. */
  homeCountry: string
  groups: readonly LocalGroup[]
  holidays: Readonly<Record<string, HolidayNames>>
  range: HoursRange
}

/** The cities and holidays in one language; the reference is the date shown without a choice. */
export function toHoursData(cities: Cities, holidays: Holidays, reference: string, locale: Locale): HoursData {
  const toLocal = (city: Cities['home']): LocalCity => ({ id: city.id, name: city.name[locale], zone: city.zone })
  return {
    home: toLocal(cities.home),
    homeCountry: 'japan',
    groups: cities.groups.map(({ id, name, cities: all }) => ({ id, name: name[locale], cities: all.map(toLocal) })),
    holidays: Object.fromEntries(
      Object.entries(holidays.countries).map(([country, days]) => [
        country,
        Object.fromEntries(days.map(({ date, name }) => [date, name[locale]])),
      ]),
    ),
    range: { reference, first: `${holidays.years[0]}-01-01`, last: `${holidays.years[1]}-12-31` },
  }
}

/** The keys of the page's address. */
export const paramsOf = (data: HoursData): HoursParams => hoursParams(data.groups, data.range)

/** The working days an address asks for, by the time-zone data of whoever calls. */
export function viewOf(
  data: HoursData,
  { state, shown }: Pick<ReturnType<typeof readHours<LocalCity>>, 'state' | 'shown'>,
): HoursView {
  return toHoursView({
    date: state.d,
    home: { city: data.home, country: data.homeCountry },
    places: shown,
    hours: state.day,
    holidays: data.holidays,
  })
}

/** What the page shows without a query. */
export function defaultView(data: HoursData): HoursView {
  return viewOf(data, readHours('', paramsOf(data), data.groups))
}
