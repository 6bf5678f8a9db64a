import 'server-only'
import { getTranslator } from '../i18n/translator.ts'
import { localeSchema } from '../schema/text.ts'
import { toLink } from '../site/link.ts'
import type { PageContext } from '../site/page-context.ts'
import { getAtlas } from './atlas-provider.ts'

/** The context of a page, from the language in its address. */
export async function getPageContext(params: Promise<{ locale: string }>): Promise<PageContext> {
  const locale = localeSchema.parse((await params).locale)
  const atlas = getAtlas()
  return { atlas, locale, t: getTranslator(locale), link: toLink(atlas.site) }
}
