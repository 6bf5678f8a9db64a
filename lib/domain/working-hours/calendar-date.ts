/** A calendar date as in addresses and data: 2026-11-20. */
export type CalendarDate = string

const dayMs = 86_400_000

/** Midnight of the date as if the world had one clock: milliseconds since 1970. NaN where it is no date. */
function toMs(date: CalendarDate): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
}

/** Whether the calendar has the date: 2026-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  const ms = toMs(text)
  // Some engines take 30 February for 2 March.
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** The date some days later, or earlier. Throws where the first is no date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toMs(date) + days * dayMs).toISOString().slice(0, 10)
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(toMs(date)).getUTCDay()
}

/** Saturday or Sunday: the weekend of Japan and of every country in data/cities.json as a whole. */
export function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) % 6 === 0
}

/** Minutes from 1970 to the date's midnight on a clock without offset. */
export function toPlainMinutes(date: CalendarDate): number {
  return toMs(date) / 60_000
}
