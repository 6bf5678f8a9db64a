import { toPlainMinutes, type CalendarDate } from './calendar-date.ts'

/** Whole minutes since the start of 1970 in UTC. No zone of today has an offset with seconds. */
export type Instant = number

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using it does. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone)
  if (kept) return kept
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', calendar: 'iso8601', ...numeric })
  clocks.set(zone, clock)
  return clock
}

/** What calendar and clock of a zone show at an instant; minutes since midnight. */
export function toLocal(zone: string, instant: Instant): { date: CalendarDate; minutes: number } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant * 60_000)
      .map(({ type, value }) => [type, value]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return { date: `${of('year')}-${of('month')}-${of('day')}`, minutes: Number(of('hour')) * 60 + Number(of('minute')) }
}

/** Minutes a zone is ahead of UTC at an instant, by the time-zone data of Node or the browser. */
export function offsetAt(zone: string, instant: Instant): number {
  const { date, minutes } = toLocal(zone, instant)
  return toPlainMinutes(date) + minutes - instant
}

/**
 * The instant at which a zone's clock shows a time. What comes twice as clocks go back is taken the first time; what is
 * left out as they go forward is read on the clock that was not moved, as with "compatible" of ECMAScript's Temporal.
 */
export function toInstant(zone: string, date: CalendarDate, minutes: number): Instant {
  const plain = toPlainMinutes(date) + minutes
  // No zone changes its clock twice within two days.
  const before = plain - offsetAt(zone, plain - 1440)
  const after = plain - offsetAt(zone, plain + 1440)
  const fits = [before, after].filter((instant) => instant + offsetAt(zone, instant) === plain)
  return fits.length > 0 ? Math.min(...fits) : before
}
