import type { Article } from '../../domain/atlas.ts'
import type { Site } from '../../schema/site.ts'
import { toAddress } from '../../site/link.ts'
import { paths } from '../../site/paths.ts'
import { toApa } from '../apa.ts'
import { toBibtex } from '../bibtex.ts'
import type { ArticleCitation } from '../citation.ts'
import { toCslJson } from '../csl-json.ts'
import { toJapaneseCitation } from '../japanese-citation.ts'
import { toRis } from '../ris.ts'

/** An article as it is cited: by the day of its last revision, as styles ask of pages that change. */
export function toArticleCitation({ front, slug, locale }: Article, site: Site): ArticleCitation {
  return {
    kind: 'article',
    title: front.title,
    author: site.publisher[locale],
    siteName: site.name[locale],
    issued: front.revised,
    published: front.published,
    address: toAddress(site, paths.article(locale, slug)),
    locale,
  }
}

export type ArticleCitationForm = 'apa' | 'japanese' | 'bibtex' | 'ris' | 'csl'

/** An article's reference in every form, that of the page's language first. */
export function listArticleCitations(article: Article, site: Site): { form: ArticleCitationForm; text: string }[] {
  const citation = toArticleCitation(article, site)
  const apa = { form: 'apa' as const, text: toApa(citation) }
  const japanese = { form: 'japanese' as const, text: toJapaneseCitation(citation) }
  return [
    ...(article.locale === 'ja' ? [japanese, apa] : [apa, japanese]),
    { form: 'bibtex', text: toBibtex(citation) },
    { form: 'ris', text: toRis(citation) },
    { form: 'csl', text: toCslJson(citation) },
  ]
}

/**
 * Names and contents of the meta elements that reference managers read: those of Highwire Press, which Zotero and Google
 * Scholar know, and of Dublin Core. The author is written as family name, comma, no given name: Zotero would take the last
 * word of a body's name for a family name otherwise.
 */
export function toCitationMeta(article: Article, site: Site): Record<string, string> {
  const { title, author, siteName, published, address, locale } = toArticleCitation(article, site)
  return {
    citation_title: title,
    citation_author: author.includes(' ') ? `${author},` : author,
    citation_publication_date: published.replaceAll('-', '/'),
    citation_language: locale,
    citation_public_url: address,
    citation_publisher: siteName,
    'DC.title': title,
    'DC.creator': author,
    'DC.date': published,
    'DC.language': locale,
    'DC.identifier': address,
    'DC.publisher': siteName,
  }
}
