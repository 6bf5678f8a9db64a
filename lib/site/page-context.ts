import type { Atlas } from '../domain/atlas.ts'
import type { Translator } from '../i18n/translator.ts'
import type { Locale } from '../schema/text.ts'

/** What every page starts from: the checked data, the language of the address, its strings, and how to link. */
export type PageContext = { atlas: Atlas; locale: Locale; t: Translator; link: (path: string) => string }
