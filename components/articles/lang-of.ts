import type { Article } from '@/lib/domain/atlas'
import type { Locale } from '@/lib/schema/text'

type Text = Pick<Article, 'locale'>

/** The `lang` of words of an article on a page of a language: none where they are the page's own. */
export const langOf = (text: Text, locale: Locale) => (text.locale === locale ? undefined : text.locale)
