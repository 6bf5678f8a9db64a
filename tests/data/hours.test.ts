import { describe, expect, it } from 'vitest'
import { toHoursView } from '../../lib/domain/working-hours/hours-view.ts'
import { isCalendarDate } from '../../lib/domain/working-hours/calendar-date.ts'
import { listHolidays } from '../../scripts/holidays/list-holidays.ts'
import { realData } from '../support/real-charts.ts'

const { cities, holidays, datasets } = realData
const rows = datasets.get('partner-time-zones')?.rows ?? []
const nineToSix = { start: 540, end: 1080 }
const all = cities.groups.flatMap((group) => group.cities.map((city) => ({ city, group })))

function viewOf(cityId: string, date: string) {
  const found = all.find(({ city }) => city.id === cityId)
  if (!found) throw new Error(`there is no city ${cityId}`)
  const [place] = toHoursView({
    date,
    home: { city: cities.home, country: 'japan' },
    places: [{ city: found.city, country: found.group.id }],
    hours: { japan: nineToSix, partner: nineToSix },
    holidays: {},
  }).places
  if (!place) throw new Error('toHoursView gave no place')
  return place
}

const rowOf = (measure: string, zone: string) => {
  const row = rows.find((one) => one.measure === measure && one.at['country'] === zone)
  if (row?.value === undefined) throw new Error(`partner-time-zones has no ${measure} of ${zone}`)
  return row.value
}

describe('the cities', () => {
  it.each(all.flatMap(({ city }) => (city.row === undefined ? [] : [[city.id, city.row] as const])))(
    'of %s share what the rows of partner-time-zones say of %s, in winter and in summer',
    (id, zone) => {
      for (const date of ['2026-01-15', '2026-07-15', '2026-11-20']) {
        const { behind, shared } = viewOf(id, date)
        expect({ behind: behind / 60, shared: shared / 60 }).toEqual({
          behind: rowOf('behind-japan', zone),
          shared: rowOf('overlap', zone),
        })
      }
    },
  )

  it('of every partner name a row, and every country of the comparison has one', () => {
    expect(all.filter(({ city, group }) => group.partner !== (city.row !== undefined))).toEqual([])
    expect(cities.groups.filter(({ partner }) => partner).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['china', 'india', 'vietnam', 'philippines', 'indonesia', 'thailand', 'malaysia']),
    )
  })

  it('shown for the sake of daylight saving have it', () => {
    const plain = all.filter(({ group }) => !group.partner)
    expect(plain.length).toBeGreaterThan(0)
    for (const { city } of plain) expect(viewOf(city.id, '2026-11-20').nextChange, city.id).toBeDefined()
  })
})

describe('the holidays', () => {
  it('are those the library works out: run node --import tsx scripts/make-holidays.ts', () => {
    expect(holidays).toEqual(listHolidays())
  })

  it('are dates of the years they are listed for, in order, for Japan and every partner', () => {
    expect(Object.keys(holidays.countries)).toEqual([
      'japan',
      ...cities.groups.filter(({ partner }) => partner).map(({ id }) => id),
    ])
    const [first, last] = holidays.years
    for (const [country, days] of Object.entries(holidays.countries)) {
      const dates = days.map(({ date }) => date)
      expect(dates, country).toEqual([...new Set(dates)].sort())
      expect(dates.every(isCalendarDate), country).toBe(true)
      expect(new Set(dates.map((date) => Number(date.slice(0, 4)))), country).toEqual(new Set([first, last]))
    }
  })

  it('of Japan have the days the law names, substitutes included', () => {
    const days = new Map(holidays.countries['japan']?.map(({ date, name }) => [date, name.ja]))
    expect(days.get('2026-11-23')).toBe('勤労感謝の日')
    expect(days.get('2026-05-06')).toMatch(/振替休日/)
    expect(days.get('2026-09-22')).toBe('国民の休日')
  })
})
