import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'

/** A name of the IANA time-zone database that this machine knows. */
const zone = z.string().refine(isZone, { error: 'must be a time zone of the IANA database, such as "Asia/Shanghai"' })

function isZone(name: string): boolean {
  try {
    // Fixed offsets such as "+09:00" are zones to a formatter as well, but never move their clocks.
    return (
      /^[A-Z][A-Za-z_]+\/[A-Za-z_/]+$/.test(name) &&
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    )
  } catch {
    return false
  }
}

/** A city whose working day can be laid beside Japan's. */
const citySchema = z.strictObject({
  id,
  name: localizedText,
  zone,
  /** Its value in the dimension "country" of the dataset partner-time-zones, which says the same of whole zones. */
  row: id.optional(),
})
export type City = z.infer<typeof citySchema>

/** Cities of one country; the first stands for it unless the reader names another. */
const cityGroupSchema = z.strictObject({
  /** The partner's id where it is a partner. */
  id,
  name: localizedText,
  /** False for places that are no partners, shown for the sake of their daylight saving time. */
  partner: z.boolean(),
  cities: z.array(citySchema).min(1),
})

/** data/cities.json: Japan's city, and those of its partners. */
export const citiesSchema = z
  .strictObject({ home: citySchema, groups: z.array(cityGroupSchema).min(2) })
  .superRefine(({ home, groups }, context) => {
    const seen = new Set([home.id])
    groups.forEach((group, place) => {
      group.cities.forEach((city, index) => {
        if (!seen.has(city.id)) return seen.add(city.id)
        context.addIssue({
          code: 'custom',
          path: ['groups', place, 'cities', index, 'id'],
          message: 'must be another id than that of every city before it',
        })
      })
    })
  })
export type Cities = z.infer<typeof citiesSchema>
