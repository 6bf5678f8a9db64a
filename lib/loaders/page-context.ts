import 'server-only'
import { getTranslator, type Translator } from '../i18n/translator.ts'
import type { Atlas } from '../domain/atlas.ts'
import { localeSchema, type Locale } from '../schema/text.ts'
import { toLink } from '../site/link.ts'
import { getAtlas } from './atlas-provider.ts'

export type PageContext = { atlas: Atlas; locale: Locale; t: Translator; link: (path: string) => string }

/** What every page starts from: the checked data, the language of the address, its strings, and how to link. */
export async function getPageContext(params: Promise<{ locale: string }>): Promise<PageContext> {
  const locale = localeSchema.parse((await params).locale)
  const atlas = getAtlas()
  return { atlas, locale, t: getTranslator(locale), link: toLink(atlas.site) }
}
