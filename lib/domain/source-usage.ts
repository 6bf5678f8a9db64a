import type { Atlas } from './atlas.ts'
import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Evidence } from '../schema/evidence.ts'
import type { Locale } from '../schema/text.ts'
import { type ArticleName, listArticlesFor, toArticleName } from './reading/find-article.ts'
import { evidenceReferences } from './evidence.ts'
import { isDrawable, rowsOfChart } from './chart-rows.ts'

export type SourceUsage = {
  datasets: readonly Dataset[]
  charts: readonly Chart[]
  articles: readonly ArticleName[]
  /** Categories of the comparison whose evidence rests on a row from it. */
  evidence: readonly Evidence[]
}

/** Where each source is used: datasets with a row from it, charts over those rows, articles and evidence that bind one. */
export function toSourceUsage(atlas: Atlas, locale: Locale): ReadonlyMap<string, SourceUsage> {
  return new Map([...atlas.sources.keys()].map((source) => [source, usageOf(atlas, source, locale)]))
}

function usageOf(atlas: Atlas, source: string, locale: Locale): SourceUsage {
  const cites = (row: Dataset['rows'][number]) => row.source === source || row.alsoSources?.includes(source) === true
  const datasets = [...atlas.datasets.values()].filter((dataset) => dataset.rows.some(cites))
  const charts = [...atlas.charts.values()].filter((chart) =>
    rowsOfChart(chart, atlas.datasets).some(({ row }) => isDrawable(row) && cites(row)),
  )
  const bound = new Set(
    datasets.flatMap((dataset) => dataset.rows.filter(cites).map((row) => `${dataset.id}/${row.key}`)),
  )
  const articles = listArticlesFor(atlas.articles, locale)
    .filter((article) => article.sources.includes(source) || article.figures.some((figure) => bound.has(figure)))
    .map(toArticleName)
  const evidence = [...atlas.evidence.values()].filter((one) => evidenceReferences(one).some((row) => bound.has(row)))
  return { datasets, charts, articles, evidence }
}
