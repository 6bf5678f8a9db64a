import { isWeekend, type CalendarDate } from './calendar-date.ts'

/** Names of a country's public holidays by date, in one language. */
export type HolidayNames = Readonly<Record<CalendarDate, string>>

/** What kind of day it is in a country; `unlisted` where no holidays are known and it is no weekend. */
export type DayStatus =
  { kind: 'holiday'; name: string } | { kind: 'weekend' } | { kind: 'workday' } | { kind: 'unlisted' }

/** What a date is in a country; a holiday on a Sunday is a holiday. */
export function toDayStatus(date: CalendarDate, holidays: HolidayNames | undefined): DayStatus {
  const name = holidays?.[date]
  if (name !== undefined) return { kind: 'holiday', name }
  if (isWeekend(date)) return { kind: 'weekend' }
  return { kind: holidays ? 'workday' : 'unlisted' }
}

export type NamedDate = { date: CalendarDate; name: string }

/** The next holidays of one side, after a date, on which the other side works; dates are the same local dates on both. */
export function nextOneSided(
  after: CalendarDate,
  resting: HolidayNames,
  working: HolidayNames,
  most: number,
): NamedDate[] {
  return Object.keys(resting)
    .filter((date) => date > after && toDayStatus(date, working).kind === 'workday')
    .sort()
    .slice(0, most)
    .map((date) => ({ date, name: resting[date] ?? '' }))
}
