import { z } from 'zod'
import { localizedText, plainText } from './text.ts'

/** data/site.json: whose site this is and where it lives. SITE_URL overrides origin and base path. */
export const siteSchema = z.strictObject({
  name: localizedText,
  /** Scheme and host, no slash at the end. */
  origin: z
    .string()
    .regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/, { error: 'must be like "https://example.org", without a path' }),
  /** "" or "/folder". */
  basePath: z.string().regex(/^(\/[a-z0-9-]+)*$/, { error: 'must be "" or like "/atlas"' }),
  publisher: localizedText,
  /**
   * Who names the entries of the feeds, and since when, as RFC 4151 has it: "example.org,2026". Feed readers know an entry
   * by this name, so it stays when the site moves to another host.
   */
  tag: z.string().regex(/^[a-z0-9.-]+,\d{4}(-\d{2}){0,2}$/, { error: 'must be like "example.org,2026"' }),
  /** Where errors in figures are reported. */
  contact: z.email(),
  /** Months after which the figures of an article are to be checked again. */
  checkMonths: z.int().min(1).max(60).default(6),
  /** Where the code and data live. */
  repository: plainText,
})
export type Site = z.infer<typeof siteSchema>
