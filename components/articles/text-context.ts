import type { Article } from '@/lib/domain/atlas'
import { getTranslator } from '@/lib/i18n/translator'
import type { PageContext } from '@/lib/site/page-context'
import { inLocale } from '@/lib/site/paths'

/**
 * The context of an article's own words. On a page of the other language they keep theirs, with figures, cards and charts;
 * their links lead to pages of the reader's language all the same.
 */
export function toTextContext(context: PageContext, { locale }: Pick<Article, 'locale'>): PageContext {
  if (locale === context.locale) return context
  const link = (path: string) => context.link(inLocale(path, context.locale))
  return { ...context, locale, t: getTranslator(locale), link }
}
