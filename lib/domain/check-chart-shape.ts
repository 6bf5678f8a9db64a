import type { Chart } from '../schema/chart.ts'
import type { Fault } from './check-finding.ts'
import { quote, quoteList, suggest } from './check-words.ts'

function checkBand({ band }: Chart): Fault[] {
  if (!band || band.from !== band.to) return []
  const found = `${quote(band.to)} twice`
  return [{ path: ['band', 'to'], expected: 'two different series', found, fix: 'write another series as one end' }]
}

/** Whatever a chart says about one of its series names one: band, emphasis, end labels, the order of places. */
export function checkChartShape(chart: Chart): Fault[] {
  const { series, band, emphasis, endLabels, places } = chart
  const named = [
    ...(band ? Object.entries(band).map(([end, id]) => ({ path: ['band', end], id })) : []),
    ...(emphasis === undefined ? [] : [{ path: ['emphasis'], id: emphasis }]),
    ...Object.keys(endLabels ?? {}).map((id) => ({ path: ['endLabels', id], id })),
    ...(places?.sort ? [{ path: ['places', 'sort', 'by'], id: places.sort.by }] : []),
  ]
  const unknown = named.filter(({ id }) => !series.order.includes(id))
  const faults = unknown.map(({ path, id }) => ({
    path,
    expected: `a series of the chart: ${quoteList(series.order)}`,
    found: quote(id),
    fix: suggest(id, series.order, path[0] === 'places' ? 'remove "sort"' : 'remove it'),
  }))
  return [...faults, ...checkBand(chart)]
}
