import { z } from 'zod'
import { fullDate } from './id.ts'
import { localizedText } from './text.ts'

/** A page's path without language and base path: each language has a page there. */
const pagePath = z.string().regex(/^\/(?!(?:en|ja)\/)(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, {
  error: 'must be a path without the language, with a slash at both ends, such as "/charts/old-name/"',
})

/** An address that was published once and now leads elsewhere. */
export const redirectSchema = z.strictObject({
  /** Where a page was; no page stands there now. */
  from: pagePath,
  /** Where it is now, or another address that leads on. */
  to: pagePath,
  /** The day it moved. */
  date: fullDate,
  /** Why, for readers who followed the old address. */
  reason: localizedText.optional(),
})
export type Redirect = z.infer<typeof redirectSchema>

/** data/redirects.json: entries are added and never taken out. */
export const redirectsSchema = z.array(redirectSchema)
