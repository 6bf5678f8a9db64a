import type { Chart } from '../../schema/chart.ts'
import { parseRowReference, type Article } from '../atlas.ts'
import { onceFor } from '../once-for.ts'

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

/** The articles that use each dataset, in the order of the articles. */
type Users = ReadonlyMap<string, readonly Article[]>

/** Worked out once for a list: every article asks, and each would go through all others otherwise. */
const usersOfData = onceFor((all: readonly Article[], known: Charts): Users => {
  const users = new Map<string, Article[]>()
  for (const article of all) {
    for (const id of datasetsOf(article, known)) {
      const others = users.get(id)
      if (others) others.push(article)
      else users.set(id, [article])
    }
  }
  return users
})

/**
 * Of the articles as readers of one language find them, those that share the most data with this one, strongest first. A dataset that n articles
 * use counts 1/n: what everyone quotes says little about what belongs together. Equal ones in the order of the slugs.
 */
export function selectRelated(article: Article, all: readonly Article[], charts: Charts, most = 3): RelatedArticle[] {
  const users = usersOfData(all, charts)
  const usersOf = (dataset: string) => users.get(dataset) ?? []
  const own = [...datasetsOf(article, charts)]
    .map((id) => ({ id, weight: 1 / usersOf(id).length }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const found = new Map<Article, { strength: number; datasets: string[] }>()
  for (const { id, weight } of own) {
    for (const other of usersOf(id)) {
      if (other.slug === article.slug) continue
      const shared = found.get(other) ?? { strength: 0, datasets: [] }
      found.set(other, shared)
      shared.strength += weight
      shared.datasets.push(id)
    }
  }
  return [...found]
    .sort(([a, { strength: ofA }], [b, { strength: ofB }]) => ofB - ofA || (a.slug < b.slug ? -1 : 1))
    .slice(0, most)
    .map(([one, { datasets }]) => ({ article: one, datasets }))
}
