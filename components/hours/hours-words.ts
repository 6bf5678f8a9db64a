import { weekdayOf, type CalendarDate } from '@/lib/domain/working-hours/calendar-date'
import type { DayStatus } from '@/lib/domain/working-hours/day-status'
import type { Span } from '@/lib/domain/working-hours/hours-view'
import { formatDate } from '@/lib/i18n/format-date'
import { createTemplates, type Templates } from '@/lib/i18n/templates'
import type { Messages } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

/** The strings the page needs in the browser; what only the server says stays there. */
export type HoursMessages = {
  hours: Omit<Messages['hours'], 'page'>
  chart: Pick<Messages['chart'], 'copyLink' | 'copied' | 'copyByHand'>
}

export function pickHoursMessages({ hours, chart }: Messages): HoursMessages {
  const { page: _, ...shown } = hours
  const { copyLink, copied, copyByHand } = chart
  return { hours: shown, chart: { copyLink, copied, copyByHand } }
}

export type HoursWords = {
  t: Templates<HoursMessages>
  locale: Locale
  /** A length: 5 h 30 min. */
  time: (minutes: number) => string
  /** A clock behind or ahead of Japan's. */
  difference: (behind: number) => string
  /** From one time of Japan's clock to another, with the day where it is not the date's own. */
  span: (span: Span) => string
  /** The same, with a word where nobody works on that date. */
  spanOn: (span: Span, status: DayStatus) => string
  /** A date with its day of the week. */
  date: (date: CalendarDate) => string
  status: (status: DayStatus) => string
  list: (items: readonly string[]) => string
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const dayMinutes = 1440

/** The hour of a clock, whatever the day: 09:00. */
export function formatClock(minutes: number): string {
  const inDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** Every text of working hours in one language. */
export function toHoursWords(locale: Locale, messages: HoursMessages): HoursWords {
  const t = createTemplates(locale, messages)
  const time = (minutes: number) => {
    const [h, m] = [Math.floor(minutes / 60), minutes % 60]
    return t(`hours.time.${m === 0 ? 'h' : h === 0 ? 'm' : 'hm'}`, { h, m })
  }
  const span = ({ from, to }: Span) => {
    // Midnight at the end of a day is that day's.
    const [firstDay, lastDay] = [Math.floor(from / dayMinutes), Math.floor((to - 1) / dayMinutes)]
    const until = to % dayMinutes === 0 ? '24:00' : formatClock(to)
    if (firstDay === lastDay) {
      const plain = t('hours.span', { from: formatClock(from), until })
      return firstDay === 0 ? plain : t(`hours.onDay.${firstDay < 0 ? 'before' : 'after'}`, { span: plain })
    }
    return t(`hours.${firstDay < 0 ? 'spanBefore' : 'spanNext'}`, { from: formatClock(from), until })
  }
  return {
    t,
    locale,
    time,
    difference: (behind) =>
      t(`hours.difference.${behind === 0 ? 'same' : behind > 0 ? 'behind' : 'ahead'}`, {
        time: time(Math.abs(behind)),
      }),
    span,
    spanOn: (part, { kind }) =>
      kind === 'holiday' || kind === 'weekend' ? t('hours.off', { span: span(part) }) : span(part),
    date: (date) =>
      t('hours.dated', {
        date: formatDate(date, locale),
        weekday: t(`hours.weekday.${weekdays[weekdayOf(date)] ?? 'sun'}`),
      }),
    status: (status) => t(`hours.status.${status.kind}`, status.kind === 'holiday' ? { name: status.name } : {}),
    list: (items) => items.join(locale === 'ja' ? '、' : ', '),
  }
}
