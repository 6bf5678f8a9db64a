import { describe, expect, it } from 'vitest'
import { citiesSchema } from '../../lib/schema/city.ts'

const name = { en: 'Name', ja: '名前' }
const city = (id: string, zone = 'Asia/Shanghai') => ({ id, name, zone })
const group = (id: string, cities: unknown[]) => ({ id, name, partner: true, cities })
const messages = (value: unknown) =>
  citiesSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
const file = (second: unknown[], home = city('tokyo', 'Asia/Tokyo')) => ({
  home,
  groups: [group('china', [city('dalian')]), group('elsewhere', second)],
})

describe('data/cities.json', () => {
  it('holds cities with a zone of the database', () => {
    expect(messages(file([city('london', 'Europe/London')]))).toEqual([])
  })

  it.each(['Asia/Atlantis', '+09:00', 'UTC', '', 'asia/tokyo '])('refuses the zone "%s"', (zone) => {
    expect(messages(file([city('london', zone)])).join()).toMatch(/^groups\.1\.cities\.0\.zone: must be a time zone/)
  })

  it.each(['tokyo', 'dalian'])('refuses a second city with the id "%s"', (id) => {
    expect(messages(file([city(id)]))).toEqual([
      'groups.1.cities.0.id: must be another id than that of every city before it',
    ])
  })
})
