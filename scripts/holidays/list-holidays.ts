import { createRequire } from 'node:module'
import Library from 'date-holidays'
import { addDays } from '../../lib/domain/working-hours/calendar-date.ts'
import type { Holidays } from '../../lib/schema/holidays.ts'
import { japaneseNames } from './japanese-names.ts'

/** First and last year: the library has no Thai lunar holidays after 2026, and the years after next are announced late. */
const years = [2026, 2027] as const

const countries = {
  japan: 'JP',
  china: 'CN',
  india: 'IN',
  vietnam: 'VN',
  philippines: 'PH',
  indonesia: 'ID',
  thailand: 'TH',
  malaysia: 'MY',
} as const

type Entry = Holidays['countries'][string][number]

/** Half days, and days off for women, the young and soldiers alone: work goes on. */
const isForSome = (code: string, note: unknown) => code === 'CN' && note !== undefined

function nameOf(code: string, english: string): Entry['name'] {
  const ja = japaneseNames[`${code} ${english}`] ?? japaneseNames[english]
  if (ja === undefined) throw new Error(`listHolidays: japanese-names.ts has no entry for "${english}"`)
  // As this site writes English.
  return { en: english.replaceAll("'", '’').replace('Labor ', 'Labour '), ja }
}

function holidaysOf(code: string): Entry[] {
  const library = new Library(code, { types: ['public'] })
  const byDate = new Map<string, Entry>()
  for (let year: number = years[0]; year <= years[1]; year += 1) {
    for (const holiday of library.getHolidays(year, 'en')) {
      if (isForSome(code, 'note' in holiday ? holiday.note : undefined)) continue
      const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000))
      for (let day = 0; day < length; day += 1) {
        const date = addDays(holiday.date.slice(0, 10), day)
        if (!byDate.has(date)) byDate.set(date, { date, name: nameOf(code, holiday.name) })
      }
    }
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Public holidays of each country as a whole, as data/holidays.json holds them. */
export function listHolidays(): Holidays {
  // The package has no version of its own in its module.
  const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string }
  return {
    library: {
      name: 'date-holidays',
      version,
      licence: 'CC BY-SA 3.0',
      url: 'https://github.com/commenthol/date-holidays',
    },
    years: [...years],
    countries: Object.fromEntries(Object.entries(countries).map(([id, code]) => [id, holidaysOf(code)])),
  }
}
