import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isCalendarDate, weekdayOf } from '../../../lib/domain/working-hours/calendar-date.ts'
import { clockChangeOn, nextClockChange } from '../../../lib/domain/working-hours/clock-change.ts'
import { overlapMinutes, sharedParts, toWorkingDay } from '../../../lib/domain/working-hours/working-day.ts'
import { offsetAt, toInstant, toLocal } from '../../../lib/domain/working-hours/zone.ts'

const zones = [
  ...['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Kolkata', 'Asia/Jayapura', 'Asia/Yangon'],
  ...['Europe/London', 'Europe/Warsaw', 'America/Los_Angeles', 'Australia/Lord_Howe'],
]
const zone = fc.constantFrom(...zones)
// All year, and the days on which clocks move twice as often as chance would have it.
const date = fc.oneof(
  fc.nat(729).map((days) => addDays('2026-01-01', days)),
  fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2027-03-28'),
)
const minute = fc.nat(1439)
const hours = fc.record({ start: minute, end: minute }).filter(({ start, end }) => start !== end)
const day = fc.tuple(zone, date, hours).map(([at, on, worked]) => toWorkingDay(at, on, worked))
const nineToSix = { start: 540, end: 1080 }
const lengthOf = ({ start, end }: { start: number; end: number }) => end - start

describe('the overlap of two working days', () => {
  it('is the same from either side, never below nothing and never more than either day', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const shared = overlapMinutes(a, b)
        expect(shared).toBe(overlapMinutes(b, a))
        expect(shared).toBeGreaterThanOrEqual(0)
        expect(shared).toBeLessThanOrEqual(Math.min(lengthOf(a), lengthOf(b)))
        expect(overlapMinutes(a, a)).toBe(lengthOf(a))
      }),
      { numRuns: 1000 },
    )
  })

  it('is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        let counted = 0
        for (let at = a.start; at < a.end; at += 1) if (at >= b.start && at < b.end) counted += 1
        expect(overlapMinutes(a, b)).toBe(counted)
      }),
      { numRuns: 300 },
    )
  })

  it('with several days counts no minute twice', () => {
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 4 }), (own, others) => {
        let counted = 0
        for (let at = own.start; at < own.end; at += 1) {
          if (others.some(({ start, end }) => at >= start && at < end)) counted += 1
        }
        const parts = sharedParts(own, others)
        expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(counted)
        expect(parts.every((part, index) => index === 0 || part.start > (parts[index - 1]?.end ?? 0))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('with days that touch or run into each other is one part', () => {
    const own = { start: 0, end: 100 }
    expect(
      sharedParts(own, [
        { start: 50, end: 80 },
        { start: 10, end: 50 },
      ]),
    ).toEqual([{ start: 10, end: 80 }])
    expect(
      sharedParts(own, [
        { start: 10, end: 52 },
        { start: 50, end: 200 },
      ]),
    ).toEqual([{ start: 10, end: 100 }])
    expect(sharedParts(own, [{ start: 100, end: 200 }])).toEqual([])
  })
})

describe('a working day', () => {
  it('starts and ends when the clock on the wall says so, counted by the clock itself', () => {
    fc.assert(
      fc.property(zone, date, hours, (at, on, worked) => {
        const { start, end } = toWorkingDay(at, on, worked)
        const moved = [-1, 0, 1, 2].some((days) => clockChangeOn(at, addDays(on, days)) !== 0)
        if (moved) return
        expect(toLocal(at, start)).toEqual({ date: on, minutes: worked.start })
        expect(toLocal(at, end)).toEqual({
          date: worked.end > worked.start ? on : addDays(on, 1),
          minutes: worked.end,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('over midnight ends on the next day', () => {
    const night = toWorkingDay('Asia/Tokyo', '2026-11-20', { start: 1320, end: 360 })
    expect(lengthOf(night)).toBe(480)
    expect(toLocal('Asia/Tokyo', night.end)).toEqual({ date: '2026-11-21', minutes: 360 })
  })

  it('is an hour shorter in the night the clocks go forward, an hour longer when they go back', () => {
    const night = { start: 1320, end: 360 }
    expect(lengthOf(toWorkingDay('Europe/Warsaw', '2026-03-28', night))).toBe(420)
    expect(lengthOf(toWorkingDay('Europe/Warsaw', '2026-10-24', night))).toBe(540)
    expect(lengthOf(toWorkingDay('Europe/Warsaw', '2026-03-29', nineToSix))).toBe(540)
  })

  it('that starts in the hour left out starts when the old clock would have said so; one that comes twice, the first time', () => {
    const instant = toInstant('Europe/Warsaw', '2026-03-29', 150)
    expect(toLocal('Europe/Warsaw', instant)).toEqual({ date: '2026-03-29', minutes: 210 })
    const first = toInstant('Europe/Warsaw', '2026-10-25', 150)
    expect(offsetAt('Europe/Warsaw', first)).toBe(120)
    expect(toWorkingDay('Europe/Warsaw', '2026-03-29', { start: 150, end: 200 })).toSatisfy(
      (one: { start: number; end: number }) => one.end >= one.start,
    )
  })

  it('in London, begun at eight, shares one hour with Japan in winter and two in summer', () => {
    const shared = (on: string) =>
      overlapMinutes(
        toWorkingDay('Asia/Tokyo', on, { start: 540, end: 1080 }),
        toWorkingDay('Europe/London', on, { start: 480, end: 1020 }),
      )
    expect(shared('2026-03-27')).toBe(60)
    expect(shared('2026-03-30')).toBe(120)
    expect(shared('2026-10-23')).toBe(120)
    expect(shared('2026-10-26')).toBe(60)
  })
})

describe('the clocks', () => {
  it('are moved on the days the database says', () => {
    expect(clockChangeOn('Europe/London', '2026-03-29')).toBe(60)
    expect(clockChangeOn('Europe/London', '2026-10-25')).toBe(-60)
    expect(clockChangeOn('Europe/London', '2026-10-26')).toBe(0)
    expect(clockChangeOn('Australia/Lord_Howe', '2026-04-05')).toBe(-30)
    expect(nextClockChange('America/Los_Angeles', '2026-11-20')).toEqual({ date: '2027-03-14', minutes: 60 })
    expect(nextClockChange('Europe/Warsaw', '2026-03-28')).toEqual({ date: '2026-03-29', minutes: 60 })
    expect(nextClockChange('Europe/Warsaw', '2026-03-29')).toEqual({ date: '2026-10-25', minutes: -60 })
  })

  it.each(['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Kolkata', 'Asia/Jakarta'])('are left alone in %s', (at) => {
    expect(nextClockChange(at, '2026-11-20')).toBeUndefined()
  })
})

describe('the calendar', () => {
  it('knows its days', () => {
    expect(['2026-02-28', '2028-02-29'].map(isCalendarDate)).toEqual([true, true])
    expect(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '', 'today'].map(isCalendarDate)).toEqual(
      Array(6).fill(false),
    )
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(weekdayOf('2026-11-20')).toBe(5)
  })
})
