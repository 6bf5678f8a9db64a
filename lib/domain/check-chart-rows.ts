import { parseRowReference } from './atlas.ts'
import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import { isDrawable, selectSeriesRows } from './chart-rows.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { findNearest, findRepeats, quote } from './check-words.ts'

type Fault = Omit<Finding, 'file'>

/** Years of all rows a chart can draw. */
export const listYears = (chart: Chart, dataset: Dataset): number[] =>
  chart.series.order
    .flatMap((series) => selectSeriesRows(chart, dataset, series).filter(isDrawable))
    .flatMap((row) => row.year ?? [])
    .toSorted((a, b) => a - b)

function checkSeries(chart: Chart, dataset: Dataset, series: string, index: number): Fault[] {
  const rows = selectSeriesRows(chart, dataset, series)
  const path = ['series', 'order', index]
  const drawable = rows.filter(isDrawable)
  // Rows that differ in nothing are reported in their dataset.
  const twice = findRepeats(drawable, (row) => row.year)
    .filter(({ item, first }) => item.period !== first.period)
    .map(({ item, first }) => ({
      path,
      expected: 'one value for each year of a series',
      found: `rows ${quote(first.key)} and ${quote(item.key)} for ${item.year}`,
      fix: 'choose another measure or "where", or tell the rows apart by a dimension',
    }))
  if (drawable.length > 0) return twice
  const expected = 'a series with at least one row that has a value and a year and may be drawn'
  const fix = 'remove the series, or correct the measure or "where"'
  return [{ path, expected, found: `${quote(series)}, which has none`, fix }]
}

/** Every series has something to draw, and nothing that its data says must not be drawn. */
export function checkChartRows(chart: Chart, dataset: Dataset): Fault[] {
  const whole = dataset.limits?.chart
  if (whole) {
    const found = `${quote(dataset.id)}, which must not be: ${whole.en}`
    return [
      {
        path: ['dataset'],
        expected: 'a dataset that may be drawn',
        found,
        fix: 'remove the chart, or draw another dataset',
      },
    ]
  }
  return chart.series.order.flatMap((series, index) => checkSeries(chart, dataset, series, index))
}

/** What is wrong with a reference "dataset/key"; undefined when it names a row, or one that cannot be known now. */
export function judgeReference(
  reference: string,
  input: CheckInput,
): Pick<Finding, 'expected' | 'found' | 'fix'> | undefined {
  const found = quote(reference)
  const parts = parseRowReference(reference)
  if (!parts) return { expected: 'a row as dataset/key', found, fix: 'write it in the form "dataset/key"' }
  if (input.unread.datasets.has(parts.dataset)) return undefined
  const ids = input.datasets.map(({ value }) => value.id)
  const file = `data/datasets/${parts.dataset}.json`
  const dataset = input.datasets.find(({ value }) => value.id === parts.dataset)?.value
  if (!dataset) {
    const near = findNearest(parts.dataset, ids)
    const fix = near === undefined ? `create ${file}` : `write "${near}/${parts.key}", or create ${file}`
    return { expected: 'a row of a dataset in data/datasets', found, fix }
  }
  const keys = dataset.rows.map((row) => row.key)
  if (keys.includes(parts.key)) return undefined
  const near = findNearest(parts.key, keys)
  const fix = near === undefined ? `add the row to ${file}` : `write "${dataset.id}/${near}", or add the row to ${file}`
  return { expected: `the key of a row in ${quote(dataset.id)}`, found, fix }
}

/** The figures printed at the ends of series exist and are figures. */
export function checkEndLabels(chart: Chart, input: CheckInput): Fault[] {
  return Object.entries(chart.endLabels ?? {}).flatMap(([series, reference]): Fault[] => {
    const path = ['endLabels', series]
    const words = judgeReference(reference, input)
    if (words) return [{ path, ...words }]
    const parts = parseRowReference(reference)
    const row = input.datasets
      .find(({ value }) => value.id === parts?.dataset)
      ?.value.rows.find(({ key }) => key === parts?.key)
    if (!row || row.value !== undefined) return []
    return [
      {
        path,
        expected: 'a row with a value to print',
        found: `${quote(reference)}, which has none`,
        fix: 'write a row that has "value"',
      },
    ]
  })
}
