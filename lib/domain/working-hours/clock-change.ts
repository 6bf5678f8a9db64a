import { addDays, type CalendarDate } from './calendar-date.ts'
import { offsetAt, toInstant } from './zone.ts'

/** Clocks put forward (positive) or back on a date, in minutes. */
export type ClockChange = { date: CalendarDate; minutes: number }

/** By how many minutes the clocks of a zone are moved on a local date; 0 on nearly all days. */
export function clockChangeOn(zone: string, date: CalendarDate): number {
  const [start, end] = [toInstant(zone, date, 0), toInstant(zone, addDays(date, 1), 0)]
  return offsetAt(zone, end) - offsetAt(zone, start)
}

const lookAhead = 370

/** The next day after a date on which a zone moves its clocks, within a year; undefined where it does not. */
export function nextClockChange(zone: string, date: CalendarDate): ClockChange | undefined {
  const offsetOn = (days: number) => offsetAt(zone, toInstant(zone, addDays(date, days), 0))
  const first = offsetOn(1)
  // Months first, then days: four hundred looks at the clock would be felt on a phone.
  for (let from = 1; from < lookAhead; from += 28) {
    if (offsetOn(from + 28) === first) continue
    for (let days = from; days < from + 28; days += 1) {
      const minutes = clockChangeOn(zone, addDays(date, days))
      if (minutes !== 0) return { date: addDays(date, days), minutes }
    }
  }
  return undefined
}
