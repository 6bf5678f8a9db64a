import { z } from 'zod'

/** The two languages of the portal; every text readers see exists in both. */
export const localeSchema = z.enum(['en', 'ja'])
export type Locale = z.infer<typeof localeSchema>
export const locales = localeSchema.options

/** One line or paragraph of plain text: never empty, no stray space at either end. */
export const plainText = z
  .string()
  .min(1, { error: 'must not be empty' })
  .refine((text) => text.trim() === text, { error: 'must not begin or end with a space' })

/** The same text in English and Japanese. */
export const localizedText = z.strictObject({ en: plainText, ja: plainText })
export type LocalizedText = z.infer<typeof localizedText>
