import type { Atlas } from '../domain/atlas.ts'
import { listPairs, pairId } from './pairs.ts'
import { paths, withoutLocale } from './paths.ts'

/** Paths of the pages that exist in both languages, without the language: where a redirect may lead. */
export function listPages({
  articles,
  charts,
  datasets,
  partners,
}: Pick<Atlas, 'articles' | 'charts' | 'datasets' | 'partners'>): string[] {
  const fixed = [
    paths.home,
    paths.articles,
    paths.charts,
    paths.data,
    paths.compare,
    paths.hours,
    paths.sources,
    paths.about,
  ]
  const all = [
    ...fixed.map((path) => path('en')),
    ...articles.map(({ slug }) => paths.article('en', slug)),
    ...[...charts.values()].flatMap(({ id, views }) => views.map((view) => paths.chart('en', id, view.id))),
    ...[...datasets.keys()].map((id) => paths.dataset('en', id)),
    ...listPairs(partners.map(({ id }) => id)).map((pair) => paths.pair('en', pairId(pair))),
  ]
  return [...new Set(all.map(withoutLocale))]
}
