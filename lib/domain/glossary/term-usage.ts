import type { Locale } from '../../schema/text.ts'
import type { Atlas } from '../atlas.ts'

/** The articles of a language that use each term, by the term's id, in the order of the list of articles. */
export function toTermUsage(
  { articles, glossary }: Pick<Atlas, 'articles' | 'glossary'>,
  locale: Locale,
): ReadonlyMap<string, readonly { slug: string; title: string }[]> {
  const usage = new Map<string, { slug: string; title: string }[]>(glossary.map(({ id }) => [id, []]))
  for (const { slug, front, terms, locale: written } of articles) {
    if (written === locale) for (const id of terms) usage.get(id)?.push({ slug, title: front.title })
  }
  return usage
}
