import type { Locale } from '../schema/text.ts'

/** The `lang` of words on a page of a language: none where they are in the page's own. */
export const langOf = (words: { locale: Locale }, page: Locale): Locale | undefined =>
  words.locale === page ? undefined : words.locale
