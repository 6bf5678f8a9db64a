import type { Chart } from '../../schema/chart.ts'
import { parseRowReference, type Article } from '../atlas.ts'

type Charts = ReadonlyMap<string, Chart>

export type RelatedArticle = {
  article: Article
  /** Ids of the datasets both use, the most telling first. */
  datasets: readonly string[]
}

/** Ids of the datasets an article rests on: those of its figures and of its charts. */
export function datasetsOf({ figures, charts }: Pick<Article, 'figures' | 'charts'>, known: Charts): Set<string> {
  return new Set([
    ...figures.flatMap((reference) => parseRowReference(reference)?.dataset ?? []),
    ...charts.flatMap(({ chart }) => known.get(chart)?.draws.map((draw) => draw.dataset) ?? []),
  ])
}

/**
 * Of the articles as readers of one language find them, those that share the most data with this one, strongest first. A dataset that n articles
 * use counts 1/n: what everyone quotes says little about what belongs together. Equal ones in the order of the slugs.
 */
export function selectRelated(article: Article, all: readonly Article[], charts: Charts, most = 3): RelatedArticle[] {
  const uses = all.map((one) => ({ one, datasets: datasetsOf(one, charts) }))
  const weightOf = (dataset: string) => 1 / uses.filter(({ datasets }) => datasets.has(dataset)).length
  const own = [...datasetsOf(article, charts)]
    .map((id) => ({ id, weight: weightOf(id) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return uses
    .filter(({ one }) => one.slug !== article.slug)
    .map(({ one, datasets }) => {
      const shared = own.filter(({ id }) => datasets.has(id))
      return { one, shared, strength: shared.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.one.slug < b.one.slug ? -1 : 1))
    .slice(0, most)
    .map(({ one, shared }) => ({ article: one, datasets: shared.map(({ id }) => id) }))
}
