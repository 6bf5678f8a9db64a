import type { Source } from '@/lib/schema/source'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/** Where the name of a source leads; undefined when there is nowhere to go. */
export type SourceLink = (source: Source) => string | undefined

/** Address of the document, or of a copy of it that was read. */
export const addressOfSource = (source: Source): string | undefined =>
  source.url ?? source.accessedVia?.find(({ url }) => url !== undefined)?.url

/** To the source's entry on the page of sources; to the document itself when only an earlier edition cites it. */
export function toSourceLink({ atlas, locale, link }: Pick<PageContext, 'atlas' | 'locale' | 'link'>): SourceLink {
  return (source) => (atlas.sources.has(source.id) ? link(paths.source(locale, source.id)) : addressOfSource(source))
}
