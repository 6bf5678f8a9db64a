import { z } from 'zod'
import { id, partialDate, webAddress } from './id.ts'
import { localizedText } from './text.ts'

/** Kinds of issuing body, in the order of the sources page. */
export const sourceKinds = [
  'official',
  'international',
  'survey-firm',
  'open-data',
  'law-firm',
  'press',
  'vendor',
  'other',
] as const

/** A place where a copy or quotation of the source was read. */
const copySchema = z.strictObject({
  /** Who shows the copy: a site, a paper, an archive. */
  name: localizedText,
  /** Its address, when it has one of its own. */
  url: webAddress.optional(),
})

/** A document that figures or facts come from, who issued it, and what the issuer sells. */
export const sourceSchema = z
  .strictObject({
    id,
    /** Who issued it. */
    publisher: localizedText,
    /** Title of the document; a title in another language is translated, the original kept in its own language. */
    title: localizedText,
    /** What kind of body issued it. */
    kind: z.enum(sourceKinds),
    /** When it was issued, as exactly as known. */
    date: partialDate.optional(),
    /** Why there is no date. */
    dateAbsent: localizedText.optional(),
    /** Address of the document itself. */
    url: webAddress.optional(),
    /** Why there is no address. */
    urlAbsent: localizedText.optional(),
    /** Where in the document: page, table, figure. */
    place: localizedText.optional(),
    /** Where it was read when the document itself was not opened. */
    accessedVia: z.array(copySchema).optional(),
    /** What its publisher sells or stands to gain, as far as the figures bear on it. */
    interest: z.strictObject({
      /** none: no sale bears on it; indirect: a policy or trade it belongs to gains; direct: it sells what the figure argues for. */
      level: z.enum(['none', 'indirect', 'direct']),
      text: localizedText,
    }),
  })
  .refine((source) => (source.date === undefined) !== (source.dateAbsent === undefined), {
    path: ['date'],
    error: 'give either "date" or, when there is none, "dateAbsent" with the reason',
  })
  .refine((source) => (source.url === undefined) !== (source.urlAbsent === undefined), {
    path: ['url'],
    error: 'give either "url" or, when there is none, "urlAbsent" with the reason',
  })
export type Source = z.infer<typeof sourceSchema>

/** data/sources.json */
export const sourcesSchema = z.array(sourceSchema)
