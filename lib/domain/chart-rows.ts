import type { Chart } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'

/** Rows of one series: the chart's measure at the series' value and the fixed values of the other dimensions. */
export function selectSeriesRows(chart: Chart, dataset: Dataset, series: string): Row[] {
  const at = Object.entries({ ...chart.where, [chart.series.dimension]: series })
  return dataset.rows.filter(
    (row) => row.measure === chart.measure && at.every(([dimension, value]) => row.at[dimension] === value),
  )
}

/**
 * Whether a row is a point of a drawing. One that its data editor keeps out of drawings (limits.chart) is not: its
 * place in the table says why.
 */
export function isDrawable(row: Row): row is Row & { value: number; year: number } {
  return row.value !== undefined && row.year !== null && row.limits?.chart === undefined
}
