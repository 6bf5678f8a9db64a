import { addDays, type CalendarDate } from './calendar-date.ts'
import { toInstant, type Instant } from './zone.ts'

/** A working day by the clock on the wall, in minutes since midnight. One that ends no later than it starts ends next day. */
export type WorkHours = { start: number; end: number }

/** From an instant, included, to another, not included. */
export type Interval = { start: Instant; end: Instant }

/** The working day that begins on a local date. Its length changes when the clocks change during it. */
export function toWorkingDay(zone: string, date: CalendarDate, { start, end }: WorkHours): Interval {
  const lastDate = end > start ? date : addDays(date, 1)
  const from = toInstant(zone, date, start)
  // A start in the hour that is left out in spring may come to lie behind the end.
  return { start: from, end: Math.max(from, toInstant(zone, lastDate, end)) }
}

/** The part two intervals share; undefined where they only touch. */
function intersect(a: Interval, b: Interval): Interval | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return end > start ? { start, end } : undefined
}

/** Minutes two intervals share. */
export function overlapMinutes(a: Interval, b: Interval): number {
  const shared = intersect(a, b)
  return shared ? shared.end - shared.start : 0
}

/** Intervals in order, those that touch or overlap made one: a long night may run into the next day's morning. */
function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const one of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end)
    else merged.push({ ...one })
  }
  return merged
}

/** The parts of a day during which some of the other days is under way. */
export function sharedParts(day: Interval, others: readonly Interval[]): Interval[] {
  return merge(others.flatMap((other) => intersect(day, other) ?? []))
}
