import { describe, expect, it } from 'vitest'
import { nextOneSided, toDayStatus } from '../../../lib/domain/working-hours/day-status.ts'
import { toHoursView, type HoursInput } from '../../../lib/domain/working-hours/hours-view.ts'

const nineToSix = { start: 540, end: 1080 }
const tokyo = { city: { id: 'tokyo', zone: 'Asia/Tokyo' }, country: 'japan' }
const dalian = { city: { id: 'dalian', zone: 'Asia/Shanghai' }, country: 'china' }
const francisco = { city: { id: 'san-francisco', zone: 'America/Los_Angeles' }, country: 'elsewhere' }
const holidays = {
  japan: { '2026-11-23': 'Labour Thanksgiving', '2027-01-01': 'New Year', '2027-01-11': 'Coming of Age' },
  china: { '2027-01-01': 'New Year', '2027-02-05': 'Spring Festival', '2027-02-06': 'Spring Festival' },
}
const base: HoursInput = {
  date: '2026-11-20',
  home: tokyo,
  places: [dalian],
  hours: { japan: nineToSix, partner: nineToSix },
  holidays,
}
const view = (change: Partial<HoursInput> = {}) => toHoursView({ ...base, ...change })
const place = (change: Partial<HoursInput> = {}) => {
  const [one] = view(change).places
  if (!one) throw new Error('no place')
  return one
}

describe('working days beside Japan’s', () => {
  it('are laid out in minutes of Japan’s date', () => {
    expect(view().japan).toEqual({ from: 540, to: 1080, status: { kind: 'workday' } })
    expect(place()).toMatchObject({
      behind: 60,
      shared: 480,
      sharedSpans: [{ from: 600, to: 1080 }],
      days: [{ from: 600, to: 1140 }],
      main: { from: 600, to: 1140, date: '2026-11-20', status: { kind: 'workday' } },
    })
    expect(place().change).toBeUndefined()
    expect(place().nextChange).toBeUndefined()
  })

  it('take the day that is under way, though it is another date there, and say when its clocks move', () => {
    const winter = place({ places: [francisco] })
    expect(winter).toMatchObject({ behind: 1020, shared: 120, sharedSpans: [{ from: 540, to: 660 }] })
    expect(winter.main).toEqual({ from: 120, to: 660, date: '2026-11-19', status: { kind: 'unlisted' } })
    expect(winter.nextChange).toEqual({ date: '2027-03-14', minutes: 60 })
    expect(winter.oneSided).toBeUndefined()
    const summer = place({ places: [francisco], date: '2026-07-10' })
    expect(summer).toMatchObject({ behind: 960, shared: 60 })
    expect(place({ places: [francisco], date: '2026-11-02' }).change).toEqual({ date: '2026-11-01', minutes: -60 })
  })

  it('move the axis to noon when Japan works over midnight', () => {
    const night = view({ hours: { japan: { start: 1320, end: 360 }, partner: nineToSix } })
    expect(night.axisStart).toBe(720)
    expect(night.japan).toMatchObject({ from: 1320, to: 1800 })
    expect(night.places[0]).toMatchObject({ shared: 0, sharedSpans: [] })
    // Without a minute in common it is the day of the same date.
    expect(night.places[0]?.main.date).toBe('2026-11-20')
    expect(view({ hours: { japan: { start: 900, end: 0 }, partner: nineToSix } }).axisStart).toBe(0)
  })

  it('name holidays of either side and those that fall on the other’s working days', () => {
    expect(view({ date: '2026-11-23' }).japan.status).toEqual({ kind: 'holiday', name: 'Labour Thanksgiving' })
    expect(place({ date: '2026-11-23' }).main.status).toEqual({ kind: 'workday' })
    expect(place().oneSided).toEqual({
      theirs: [{ date: '2027-02-05', name: 'Spring Festival' }],
      japans: [
        { date: '2026-11-23', name: 'Labour Thanksgiving' },
        { date: '2027-01-11', name: 'Coming of Age' },
      ],
    })
    expect(nextOneSided('2026-11-20', holidays.japan, holidays.china, 1)).toHaveLength(1)
    expect(place({ holidays: {} }).main.status).toEqual({ kind: 'unlisted' })
  })

  it('know a weekend, a holiday on a Sunday and a day nothing is known of', () => {
    expect(toDayStatus('2026-11-21', holidays.japan)).toEqual({ kind: 'weekend' })
    expect(toDayStatus('2026-11-22', { '2026-11-22': 'Feast' })).toEqual({ kind: 'holiday', name: 'Feast' })
    expect(toDayStatus('2026-11-20', undefined)).toEqual({ kind: 'unlisted' })
  })
})
