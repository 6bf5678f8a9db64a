import type { Article } from '../../domain/atlas.ts'
import { licenceOfTexts } from '../licence.ts'
import { toAddress } from '../../site/link.ts'
import { paths } from '../../site/paths.ts'
import { listSources } from './figure-notes.ts'
import type { PlainContext } from './plain-tree.ts'

/** An article and its place in the site, in the words of schema.org. */
export function toArticleJsonLd(article: Article, { atlas, locale, t }: PlainContext) {
  const { site, sources } = atlas
  const { slug, front } = article
  const address = (path: string) => toAddress(site, path)
  const publisher = { '@type': 'Organization', name: site.publisher[locale], url: address(paths.about(locale)) }
  const steps = [
    { name: t('site.home'), item: address(paths.home(locale)) },
    { name: t('site.articles'), item: address(paths.articles(locale)) },
    { name: front.title, item: address(paths.article(locale, slug)) },
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': address(paths.article(locale, slug)),
        headline: front.title,
        description: front.description,
        inLanguage: locale,
        datePublished: front.published,
        dateModified: front.revised,
        author: publisher,
        publisher,
        license: licenceOfTexts.url,
        isBasedOn: listSources(article, atlas).flatMap((id) => {
          const source = sources.get(id)
          if (!source) return []
          const { title, url } = source
          return [{ '@type': 'CreativeWork', name: title[locale], ...(url !== undefined && { url }) }]
        }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
      },
    ],
  }
}
