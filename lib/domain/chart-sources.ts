import type { Chart } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import { pointsOf, type ChartModel } from './chart-model.ts'
import { isDrawable, rowsOfDraw } from './chart-rows.ts'

/** Ids of the sources whose values a chart draws, each once, in the order of the series. */
export function sourcesOf(model: ChartModel): string[] {
  return [...new Set(pointsOf(model).map((point) => point.source))]
}

/** The first chart that draws a row, to lead from a figure to its chart. */
export function chartOfRow(charts: ReadonlyMap<string, Chart>, dataset: Dataset, row: Row): Chart | undefined {
  if (!isDrawable(row)) return undefined
  return [...charts.values()].find((chart) =>
    chart.draws.some(
      (draw) =>
        draw.dataset === dataset.id && rowsOfDraw(chart, draw, dataset).some((drawn) => drawn.row.key === row.key),
    ),
  )
}
