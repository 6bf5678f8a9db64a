import type { Chart } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import { pointsOf, type ChartModel } from './chart-model.ts'
import { isDrawable, rowsOfDraw } from './chart-rows.ts'
import { onceFor } from './once-for.ts'

/** Ids of the sources whose values a chart draws, each once, in the order of the series. */
export function sourcesOf(model: ChartModel): string[] {
  return [...new Set(pointsOf(model).map((point) => point.source))]
}

/** The first chart that draws each row of a dataset, by the row's key. */
const chartsByRow = onceFor((charts: ReadonlyMap<string, Chart>, dataset: Dataset): ReadonlyMap<string, Chart> => {
  const drawn = [...charts.values()].flatMap((chart) =>
    chart.draws
      .filter((draw) => draw.dataset === dataset.id)
      .flatMap((draw) => rowsOfDraw(chart, draw, dataset).map(({ row }) => [row.key, chart] as const)),
  )
  // Of two entries with one key a map keeps the last.
  return new Map(drawn.reverse())
})

/** The first chart that draws a row, to lead from a figure to its chart. */
export function chartOfRow(charts: ReadonlyMap<string, Chart>, dataset: Dataset, row: Row): Chart | undefined {
  return isDrawable(row) ? chartsByRow(charts, dataset).get(row.key) : undefined
}
