import type { Atlas } from '../domain/atlas.ts'
import { paths, withoutLocale } from './paths.ts'

/** Paths of the pages that exist in both languages, without the language: where a redirect may lead. */
export function listPages({ articles, charts, datasets }: Pick<Atlas, 'articles' | 'charts' | 'datasets'>): string[] {
  const ofData = [paths.charts, paths.data, paths.compare]
  const fixed = [paths.home, paths.articles, ...ofData, paths.sources, paths.glossary, paths.about]
  const all = [
    ...fixed.map((path) => path('en')),
    ...articles.map(({ slug }) => paths.article('en', slug)),
    ...[...charts.values()].flatMap(({ id, views }) => views.map((view) => paths.chart('en', id, view.id))),
    ...[...datasets.keys()].map((id) => paths.dataset('en', id)),
  ]
  return [...new Set(all.map(withoutLocale))]
}
