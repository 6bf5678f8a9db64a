import type { City } from '../../schema/city.ts'
import { addDays, toPlainMinutes, type CalendarDate } from './calendar-date.ts'
import { clockChangeOn, nextClockChange, type ClockChange } from './clock-change.ts'
import { nextOneSided, toDayStatus, type DayStatus, type HolidayNames, type NamedDate } from './day-status.ts'
import { overlapMinutes, sharedParts, toWorkingDay, type Interval, type WorkHours } from './working-day.ts'
import { offsetAt } from './zone.ts'

/** From one minute to another, counted from Japan's midnight of the date; before it negative. */
export type Span = { from: number; to: number }

/** A place of the picture: its city and the id of the country, under which holidays are listed. */
export type Place = { city: Pick<City, 'id' | 'zone'>; country: string }

export type PlaceView = {
  cityId: string
  country: string
  /** Minutes its clock is behind Japan's at the start of Japan's working day; ahead is negative. */
  behind: number
  /** Minutes of Japan's working day during which some working day of theirs is under way. */
  shared: number
  sharedSpans: readonly Span[]
  /** Its working days that reach into the picture. */
  days: readonly Span[]
  /** The working day that shares most with Japan's, with its local date and what that date is there. */
  main: Span & { date: CalendarDate; status: DayStatus }
  /** The clock change on that date, if there is one, and the next after it. */
  change?: ClockChange
  nextChange?: ClockChange
  /** Holidays there on working days of Japan, and the other way round; undefined where holidays are not listed. */
  oneSided?: { theirs: readonly NamedDate[]; japans: readonly NamedDate[] }
}

/** Working days around one date of Japan's, ready to be drawn and tabled. */
export type HoursView = {
  date: CalendarDate
  /** Where the axis of 24 hours begins; noon when Japan's day runs over midnight. */
  axisStart: number
  japan: Span & { status: DayStatus }
  places: readonly PlaceView[]
}

export type HoursInput = {
  date: CalendarDate
  home: Place
  places: readonly Place[]
  hours: { japan: WorkHours; partner: WorkHours }
  holidays: Readonly<Record<string, HolidayNames>>
}

const mostNext = 3

/** Lays the working days of some places beside that of Japan on one date. */
export function toHoursView({ date, home, places, hours, holidays }: HoursInput): HoursView {
  const { zone } = home.city
  const japan = toWorkingDay(zone, date, hours.japan)
  const offset = offsetAt(zone, japan.start)
  const midnight = toPlainMinutes(date) - offset
  const toSpan = ({ start, end }: Interval): Span => ({ from: start - midnight, to: end - midnight })
  const span = toSpan(japan)
  const axisStart = span.to > 1440 ? 720 : 0
  const axis = { start: midnight + axisStart, end: midnight + axisStart + 1440 }
  const homeHolidays = holidays[home.country] ?? {}

  const toPlace = ({ city, country }: Place): PlaceView => {
    // Their day of the date before may be under way in Japan's, as on the west coast of America.
    const days = [0, -1, 1].map((shift) => {
      const local = addDays(date, shift)
      return { local, interval: toWorkingDay(city.zone, local, hours.partner) }
    })
    const sharedIntervals = sharedParts(
      japan,
      days.map(({ interval }) => interval),
    )
    const main = days.reduce((best, one) =>
      overlapMinutes(japan, one.interval) > overlapMinutes(japan, best.interval) ? one : best,
    )
    const theirs = holidays[country]
    const change = clockChangeOn(city.zone, main.local)
    const nextChange = nextClockChange(city.zone, main.local)
    return {
      cityId: city.id,
      country,
      behind: offset - offsetAt(city.zone, japan.start),
      shared: sharedIntervals.reduce((sum, { start, end }) => sum + end - start, 0),
      sharedSpans: sharedIntervals.map(toSpan),
      days: days.flatMap(({ interval }) => (overlapMinutes(interval, axis) > 0 ? [toSpan(interval)] : [])),
      main: { ...toSpan(main.interval), date: main.local, status: toDayStatus(main.local, theirs) },
      ...(change !== 0 && { change: { date: main.local, minutes: change } }),
      ...(nextChange && { nextChange }),
      ...(theirs && {
        oneSided: {
          theirs: nextOneSided(date, theirs, homeHolidays, mostNext),
          japans: nextOneSided(date, homeHolidays, theirs, mostNext),
        },
      }),
    }
  }

  return {
    date,
    axisStart,
    japan: { ...span, status: toDayStatus(date, homeHolidays) },
    places: places.map(toPlace),
  }
}
