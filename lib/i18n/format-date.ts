import type { Dataset } from '../schema/dataset.ts'
import type { Locale } from '../schema/text.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as far as it is known: "2019", "March 2019", "25 March 2019"; 2019年3月25日. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-')
  if (locale === 'ja') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  }
  const name = month ? months[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ')
}

/** A year of a dataset: 2024, FY2024; 2024年, 2024年度. */
export function formatYear(year: number, calendar: Dataset['calendar'], locale: Locale): string {
  if (locale === 'ja') return calendar === 'fiscal' ? `${year}年度` : `${year}年`
  return calendar === 'fiscal' ? `FY${year}` : String(year)
}

/** A span of years for a caption: 2018–2030, FY2021–FY2025; 2018〜2030年. */
export function formatYears(first: number, last: number, calendar: Dataset['calendar'], locale: Locale): string {
  if (first === last) return formatYear(first, calendar, locale)
  if (locale === 'ja') return `${first}〜${formatYear(last, calendar, locale)}`
  return `${formatYear(first, calendar, locale)}–${formatYear(last, calendar, locale)}`
}
