import { isCalendarDate, type CalendarDate } from '../domain/working-hours/calendar-date.ts'
import type { WorkHours } from '../domain/working-hours/working-day.ts'
import type { Param } from './query.ts'

/** Longest value read of one key: more is junk. */
const longest = 40
const fold = (raw: string): string => raw.normalize('NFKC').slice(0, longest).trim()

/** A date between two others, both included: 2026-11-24. Of several the first usable counts. */
export function calendarDate(
  span: { first: CalendarDate; last: CalendarDate },
  fallback: CalendarDate,
  doc: string,
): Param<CalendarDate> {
  const read = (asked: string): CalendarDate | undefined => {
    const match = /^\D*(\d{4})\D?(\d{2})\D?(\d{2})\D*$/.exec(asked)
    const date = match ? `${match[1]}-${match[2]}-${match[3]}` : ''
    return isCalendarDate(date) && date >= span.first && date <= span.last ? date : undefined
  }
  return {
    doc,
    fallback,
    parse: (values) => {
      const asked = [...new Set(values.map(fold))].filter((text) => /[\p{L}\p{N}]/u.test(text))
      const place = asked.findIndex((text) => read(text) !== undefined)
      return { value: read(asked[place] ?? ''), dropped: asked.filter((_, index) => index !== place) }
    },
    serialise: (date) => date,
  }
}

/** Working hours of both sides, by the clock on the wall. */
export type BothHours = { japan: WorkHours; partner: WorkHours }

/** Minutes since midnight of "0930"; 2400 is the midnight that ends a day. */
function readClock(digits: string): number | undefined {
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  const valid = minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0))
  return valid ? (hours % 24) * 60 + minutes : undefined
}

const writeClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`

function readHours(asked: string): WorkHours | undefined {
  const match = /^\D*(\d{4})\D+(\d{4})\D*$/.exec(asked)
  const [start, end] = [readClock(match?.[1] ?? 'none'), readClock(match?.[2] ?? 'none')]
  return start === undefined || end === undefined || start === end ? undefined : { start, end }
}

/** Japan's hours and, behind a dot, the partner's: 0900-1800.0930-1830. A side that cannot be read keeps its default. */
export function workingHours(fallback: BothHours, doc: string): Param<BothHours> {
  return {
    doc,
    fallback,
    parse: (values) => {
      const [first, ...others] = [...new Set(values.map(fold))].filter((text) => /[\p{L}\p{N}]/u.test(text))
      if (first === undefined) return { value: undefined, dropped: [] }
      const tokens = first.split(/[.,]+/).map((token) => token.trim())
      const [japan, partner] = tokens.slice(0, 2).map(readHours)
      const unread = tokens.filter((token, index) => token !== '' && (index > 1 || (index === 0 ? !japan : !partner)))
      return {
        value: japan || partner ? { japan: japan ?? fallback.japan, partner: partner ?? fallback.partner } : undefined,
        dropped: [...unread.filter((token) => /[\p{L}\p{N}]/u.test(token)), ...others],
      }
    },
    serialise: ({ japan, partner }) =>
      [japan, partner].map(({ start, end }) => `${writeClock(start)}-${writeClock(end)}`).join('.'),
  }
}
