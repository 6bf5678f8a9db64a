import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'

/** data/series.json: articles in the order in which one audience does best to read them. */
export const seriesListSchema = z.array(
  z.strictObject({
    id,
    audience: z.enum(['managers', 'engineers']),
    title: localizedText,
    /** For whom, and what they will know at the end. */
    description: localizedText,
    /** Slugs, first to last. One of one article would be no series. */
    articles: z.array(id).min(2),
  }),
)
export type Series = z.infer<typeof seriesListSchema>[number]
