import { z } from 'zod'
import { fullDate, id, webAddress } from './id.ts'
import { localizedText, plainText } from './text.ts'

const holidaySchema = z.strictObject({ date: fullDate, name: localizedText })

/** data/holidays.json: written by scripts/make-holidays.ts and never by hand. */
export const holidaysSchema = z.strictObject({
  /** What worked the dates out. */
  library: z.strictObject({ name: plainText, version: plainText, licence: plainText, url: webAddress }),
  /** First and last year of the list: dates outside cannot be asked for. */
  years: z.tuple([z.int(), z.int()]),
  /** Public holidays of the whole country, by its id, in order of date. */
  countries: z.record(id, z.array(holidaySchema).min(1)),
})
export type Holidays = z.infer<typeof holidaysSchema>
