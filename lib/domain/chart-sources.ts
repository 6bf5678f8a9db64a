import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { ChartModel } from './chart-model.ts'
import { isDrawable } from './chart-rows.ts'

/** Ids of the sources whose values a chart draws, each once, in the order of the series. */
export function sourcesOf(model: ChartModel): string[] {
  return [...new Set(model.series.flatMap((series) => series.points.map((point) => point.source)))]
}

/** For each dataset the chart that draws it and the measure it draws, to lead from a row to its chart. */
export function chartOfRow(
  charts: ReadonlyMap<string, Chart>,
  dataset: Dataset,
  row: Dataset['rows'][number],
): Chart | undefined {
  for (const chart of charts.values()) {
    if (chart.dataset !== dataset.id || chart.measure !== row.measure || !isDrawable(row)) continue
    const series = row.at[chart.series.dimension]
    const fits = Object.entries(chart.where ?? {}).every(([name, value]) => row.at[name] === value)
    if (fits && series !== undefined && chart.series.order.includes(series)) return chart
  }
  return undefined
}
