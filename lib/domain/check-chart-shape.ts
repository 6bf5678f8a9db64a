import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Finding } from './check-finding.ts'
import { isNumeric } from './check-rows.ts'
import { findRepeats, quote, quoteList, suggest, suggestOne } from './check-words.ts'

type Fault = Omit<Finding, 'file'>

function checkMeasure(chart: Chart, dataset: Dataset): Fault[] {
  const known = dataset.measures.filter((measure) => isNumeric(measure.unit)).map((measure) => measure.id)
  if (known.includes(chart.measure)) return []
  const measure = dataset.measures.find((candidate) => candidate.id === chart.measure)
  const found = measure ? `${quote(measure.id)}, whose unit is ${quote(measure.unit)}` : quote(chart.measure)
  const fix = suggestOne(chart.measure, known)
  return [{ path: ['measure'], expected: `a measure of ${quote(dataset.id)} that is a number`, found, fix }]
}

function checkSeries({ series }: Chart, dataset: Dataset): Fault[] {
  const names = dataset.dimensions.map((dimension) => dimension.id)
  const dimension = dataset.dimensions.find((candidate) => candidate.id === series.dimension)
  if (!dimension) {
    const fix = suggestOne(series.dimension, names)
    return [
      {
        path: ['series', 'dimension'],
        expected: `a dimension of ${quote(dataset.id)}`,
        found: quote(series.dimension),
        fix,
      },
    ]
  }
  const known = dimension.values.map((value) => value.id)
  const unknown = series.order.flatMap((id, index): Fault[] => {
    if (known.includes(id)) return []
    const expected = `a value of the dimension ${quote(dimension.id)}: ${quoteList(known)}`
    return [{ path: ['series', 'order', index], expected, found: quote(id), fix: suggest(id, known, 'remove it') }]
  })
  const twice = findRepeats(series.order, (id) => id).map(({ item, index }) => ({
    path: ['series', 'order', index],
    expected: 'each series once',
    found: `${quote(item)} again`,
    fix: 'remove one of the two',
  }))
  return [...unknown, ...twice]
}

/** Without a fixed value for each other dimension, several rows would claim one point. */
function checkWhere(chart: Chart, dataset: Dataset): Fault[] {
  if (!dataset.dimensions.some((dimension) => dimension.id === chart.series.dimension)) return []
  const others = dataset.dimensions.filter((dimension) => dimension.id !== chart.series.dimension)
  const where = chart.where ?? {}
  const missing = others
    .filter((dimension) => !Object.hasOwn(where, dimension.id))
    .map((dimension) => ({
      path: ['where'],
      expected: `a fixed value for each dimension that is not the series: ${quoteList(
        others.map((other) => other.id),
        'and',
      )}`,
      found: `no ${quote(dimension.id)}`,
      fix: `add ${quote(dimension.id)}: ${quoteList(dimension.values.map((value) => value.id))}`,
    }))
  const wrong = Object.entries(where).flatMap(([name, value]): Fault[] => {
    const known = others.find((dimension) => dimension.id === name)?.values.map((candidate) => candidate.id)
    const path = ['where', name]
    if (!known) {
      const expected = `only dimensions that are not the series: ${quoteList(
        others.map((other) => other.id),
        'and',
      )}`
      return [{ path, expected, found: quote(name), fix: `remove ${quote(name)}` }]
    }
    if (known.includes(value)) return []
    const fix = suggestOne(value, known)
    return [{ path, expected: `a value of the dimension ${quote(name)}`, found: quote(value), fix }]
  })
  return [...missing, ...wrong]
}

function checkNamed({ series, band, emphasis, endLabels }: Chart): Fault[] {
  const named = [
    ...(band ? Object.entries(band).map(([end, id]) => ({ path: ['band', end], id })) : []),
    ...(emphasis === undefined ? [] : [{ path: ['emphasis'], id: emphasis }]),
    ...Object.keys(endLabels ?? {}).map((id) => ({ path: ['endLabels', id], id })),
  ]
  const unknown = named.filter(({ id }) => !series.order.includes(id))
  const faults = unknown.map(({ path, id }) => ({
    path,
    expected: `a series of the chart: ${quoteList(series.order)}`,
    found: quote(id),
    fix: suggest(id, series.order, 'remove it'),
  }))
  if (!band || band.from !== band.to) return faults
  const same = {
    expected: 'two different series',
    found: `${quote(band.to)} twice`,
    fix: 'write another series as one end',
  }
  return [...faults, { path: ['band', 'to'], ...same }]
}

/** What a chart names exists in its dataset: measure, series, fixed values, band, emphasis, labels. */
export function checkChartShape(chart: Chart, dataset: Dataset): Fault[] {
  return [
    ...checkMeasure(chart, dataset),
    ...checkSeries(chart, dataset),
    ...checkWhere(chart, dataset),
    ...checkNamed(chart),
  ]
}
