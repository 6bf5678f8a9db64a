import type { Chart } from '../schema/chart.ts'
import { isDrawable, isTimed, type DrawnRow } from './chart-rows.ts'
import type { Fault } from './check-finding.ts'
import { formatPlace } from './check-places.ts'
import { findRepeats, quote } from './check-words.ts'

/** Whether a reader is told something about a row: its value, or why there is none. */
const isTold = ({ row }: DrawnRow) => isDrawable(row) || row.missing !== undefined || row.limits?.chart !== undefined

/** Rows that differ in nothing but their keys are reported in their dataset. */
const isReported = (a: DrawnRow, b: DrawnRow) =>
  a.dataset.id === b.dataset.id &&
  a.row.key !== b.row.key &&
  a.row.measure === b.row.measure &&
  a.row.year === b.row.year &&
  a.row.period === b.row.period &&
  formatPlace(a.row) === formatPlace(b.row)

/** Two rows at one point: the second would hide the first. */
function checkTwice(chart: Chart, rows: readonly DrawnRow[]): Fault[] {
  const pointOf = ({ draw, series, place }: DrawnRow) => `${draw.panel ?? ''} ${series} ${place}`
  return findRepeats(rows.filter(isTold), pointOf)
    .filter(({ item, first }) => !isReported(item, first))
    .map(({ item, first }) => {
      const path = ['series', 'order', chart.series.order.indexOf(item.series)]
      const at = isTimed(chart) ? item.place : quote(item.place)
      const panel = item.draw.panel === undefined ? '' : ` in the panel ${quote(item.draw.panel)}`
      const expected = `one value for each ${isTimed(chart) ? 'year' : 'place'} of a series`
      if (item.row.key === first.row.key && item.dataset.id === first.dataset.id) {
        const found = `row ${quote(item.row.key)} twice for ${at}${panel}`
        return { path, expected, found, fix: 'remove one of the two draws, or narrow "where" or "years" of one' }
      }
      const found = `rows ${quote(first.row.key)} and ${quote(item.row.key)} for ${at}${panel}`
      const narrow = isTimed(chart) ? 'choose another measure or "where"' : 'narrow "where" or "years" of the draw'
      return { path, expected, found, fix: `${narrow}, or tell the rows apart by a dimension` }
    })
}

/** Everything a chart names has something to draw, and nothing stands where something else does. */
export function checkChartRows(chart: Chart, rows: readonly DrawnRow[]): Fault[] {
  const drawable = rows.filter(({ row }) => isDrawable(row))
  const series = new Set(drawable.map((one) => one.series))
  const places = new Set(rows.filter(isTold).map((one) => one.place))
  const draws = new Set(drawable.map((one) => one.draw))
  const emptySeries = chart.series.order.flatMap((id, index): Fault[] => {
    if (series.has(id)) return []
    const expected = `a series with at least one row that has a value${isTimed(chart) ? ' and a year' : ''} and may be drawn`
    const fix = 'remove the series, or correct "measure", "where" or "years" of its draw'
    return [{ path: ['series', 'order', index], expected, found: `${quote(id)}, which has none`, fix }]
  })
  const emptyPlaces = (chart.places?.order ?? []).flatMap((id, index): Fault[] => {
    if (places.has(id)) return []
    const expected = 'a place with at least one row of the draws'
    const fix = 'remove the place, or correct "measure", "where" or "years" of its draw'
    return [{ path: ['places', 'order', index], expected, found: `${quote(id)}, which has none`, fix }]
  })
  const empty = [...emptySeries, ...emptyPlaces]
  // A draw without rows leaves a series or a place without rows too, unless others fill them.
  const emptyDraws = chart.draws.flatMap((draw, index): Fault[] => {
    if (empty.length > 0 || draws.has(draw)) return []
    const expected = 'a draw with at least one row that has a value and may be drawn'
    const fix = 'remove the draw, or correct its "measure", "where" or "years"'
    return [{ path: ['draws', index], expected, found: 'none', fix }]
  })
  return [...empty, ...emptyDraws, ...checkTwice(chart, rows)]
}
