import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostPlaces, readHours, toCityKeys } from '../../lib/url-state/hours-query.ts'
import { serialiseQuery } from '../../lib/url-state/query.ts'
import { anyQuery, cityGroups, hours, leftOut, written } from './pages.ts'

const read = (query: string) => readHours(query, hours, cityGroups)
const cities = (query: string) => read(query).shown.map(({ city }) => city.id)
const address = (query: string) => serialiseQuery(read(query).state, hours)
const notices = (query: string) => read(query).notices.map(({ key, asked }) => `${key} ${asked}`)
const all = cityGroups.flatMap((group) => group.cities.map(({ id }) => id))

describe('the address of working hours', () => {
  it.each([
    ['', '', []],
    ['?d=2026-11-20&day=0900-1800.0900-1800&p=china.india', '', []],
    ['?d=2026/11/24', '?d=2026-11-24', []],
    ['?d=20261124.', '?d=2026-11-24', []],
    ['?d=2026-02-30', '', ['d 2026-02-30']],
    ['?d=2031-01-01', '', ['d 2031-01-01']],
    ['?d=tomorrow&d=2027-01-04', '?d=2027-01-04', ['d tomorrow']],
    ['?day=0800-1700', '?day=0800-1700.0900-1800', []],
    ['?day=0800-1700.1000-1900', '?day=0800-1700.1000-1900', []],
    ['?day=0900-1800.2200-0600', '?day=0900-1800.2200-0600', []],
    ['?day=1000-1900.1000-1900', '?day=1000-1900.1000-1900', []],
    ['?day=1500-2400', '?day=1500-0000.0900-1800', []],
    ['?day=0900-0900.1000-1900', '?day=0900-1800.1000-1900', ['day 0900-0900']],
    ['?day=2500-0900', '', ['day 2500-0900']],
    ['?day=0900-1760', '', ['day 0900-1760']],
    ['?day=0800-1700.1000-1900.1100-2000', '?day=0800-1700.1000-1900', ['day 1100-2000']],
    ['?day=9-5', '', ['day 9-5']],
  ])('%s becomes "%s"', (asked, expected, left) => {
    expect(written(asked, hours)).toBe(expected)
    expect(leftOut(asked, hours)).toEqual(left)
  })
})

describe('the cities of an address', () => {
  it.each([
    ['', ['shanghai', 'bengaluru'], '', []],
    ['?city=dalian', ['dalian', 'bengaluru'], '?city=dalian', []],
    ['?city=shanghai', ['shanghai', 'bengaluru'], '', []],
    ['?p=china&city=shanghai.dalian', ['shanghai', 'dalian'], '?p=china&city=shanghai.dalian', []],
    ['?p=vietnam&city=dalian', ['hanoi'], '?p=vietnam', ['city dalian']],
    ['?p=mars', ['shanghai', 'bengaluru'], '', ['p mars']],
    [
      '?p=china.india.vietnam&city=shanghai.dalian',
      ['shanghai', 'dalian', 'bengaluru'],
      '?city=shanghai.dalian',
      ['p vietnam'],
    ],
  ])('%s are %s', (asked, shown, own, left) => {
    expect(cities(asked)).toEqual(shown)
    expect(address(asked)).toBe(own)
    expect(notices(asked)).toEqual(left)
  })

  it('come back from the keys they are written as, whichever were chosen', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1, maxLength: mostPlaces }), (chosen) => {
        const query = serialiseQuery({ ...read('').state, ...toCityKeys(chosen, cityGroups) }, hours)
        expect(cities(query)).toEqual(chosen)
        expect(notices(query)).toEqual([])
        expect(address(query)).toBe(query)
      }),
    )
  })

  it('are one to three, whatever is asked, and their address is the same once written and read again', () => {
    fc.assert(
      fc.property(anyQuery, (asked) => {
        const shown = cities(asked)
        expect(shown.length).toBeGreaterThan(0)
        expect(shown.length).toBeLessThanOrEqual(mostPlaces)
        expect(cities(address(asked))).toEqual(shown)
        expect(address(address(asked))).toBe(address(asked))
        expect(notices(address(asked))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
