import type { Channel, Chart, Draw } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'

/** A row of a chart's data with what it stands for in the drawing. */
export type DrawnRow = { row: Row; series: string; place: string; draw: Draw; dataset: Dataset }

/** Series or place of a row; undefined for a row without year where the year is asked for. */
function readChannel(channel: Channel, row: Row): string | undefined {
  if ('dimension' in channel) return row.at[channel.dimension]
  if ('fixed' in channel) return channel.fixed
  return row.year === null ? undefined : String(row.year)
}

/** Rows one draw takes from its dataset, in the dataset's order, with or without a value. */
export function rowsOfDraw(chart: Chart, draw: Draw, dataset: Dataset): DrawnRow[] {
  const fixed = Object.entries(draw.where ?? {})
  const [first, last] = draw.years ?? [-Infinity, Infinity]
  return dataset.rows.flatMap((row) => {
    if (row.measure !== draw.measure || fixed.some(([dimension, value]) => row.at[dimension] !== value)) return []
    if (draw.years && (row.year === null || row.year < first || row.year > last)) return []
    const series = readChannel(draw.series, row)
    const place = readChannel(draw.place, row)
    if (series === undefined || place === undefined || !chart.series.order.includes(series)) return []
    if (chart.places && !chart.places.order.includes(place)) return []
    return [{ row, series, place, draw, dataset }]
  })
}

/** All rows of a chart, draw by draw. A draw whose dataset is unknown gives none. */
export function rowsOfChart(chart: Chart, datasets: ReadonlyMap<string, Dataset>): DrawnRow[] {
  return chart.draws.flatMap((draw) => {
    const dataset = datasets.get(draw.dataset)
    return dataset ? rowsOfDraw(chart, draw, dataset) : []
  })
}

/**
 * Whether a row is a point of a drawing. One that its data editor keeps out of drawings (limits.chart) is not: its
 * place in the table says why.
 */
export function isDrawable(row: Row): row is Row & { value: number } {
  return row.value !== undefined && row.limits?.chart === undefined
}

/** The row that gives the number of answers behind a row: of the same dataset, place and year, in the measure "samples". */
export function findSample(samples: string, row: Row, dataset: Dataset): Row | undefined {
  return dataset.rows.find(
    (one) =>
      one.measure === samples &&
      one.year === row.year &&
      Object.entries(row.at).every(([dimension, id]) => one.at[dimension] === id),
  )
}

/** Ids of the datasets a chart draws, each once. */
export const datasetsOf = (chart: Chart): string[] => [...new Set(chart.draws.map((draw) => draw.dataset))]

/** Whether years stand along the chart's axis. */
export const isTimed = (chart: Pick<Chart, 'places'>): boolean => chart.places === undefined
