import type { Chart, ChartView } from '../schema/chart.ts'
import { isDrawable, isTimed, type DrawnRow } from './chart-rows.ts'
import type { Fault, Path } from './check-finding.ts'
import { isPlacedByYear } from './check-placing.ts'
import { findRepeats, quote, quoteList, suggest } from './check-words.ts'

function checkDefault(chart: Chart): Fault[] {
  const index = chart.views.findIndex((view) => view.id === 'default')
  if (index < 0) {
    const fix = 'add {"id": "default", "title": {"en": "…", "ja": "…"}}'
    return [{ path: ['views'], expected: 'a view "default", the state of the chart’s own page', found: 'none', fix }]
  }
  const view = chart.views[index]
  return (['series', 'years'] as const)
    .filter((key) => view?.[key] !== undefined)
    .map((key) => ({
      path: ['views', index, key],
      expected: 'a default view of the whole chart',
      found: quote(key),
      fix: `remove ${quote(key)}, or make it a view of its own`,
    }))
}

function checkSeries(chart: Chart, view: ChartView, path: Path): Fault[] {
  const { order } = chart.series
  const chosen = view.series ?? []
  const unknown = chosen.flatMap((id, index): Fault[] =>
    order.includes(id)
      ? []
      : [
          {
            path: [...path, 'series', index],
            expected: `a series of the chart: ${quoteList(order)}`,
            found: quote(id),
            fix: suggest(id, order, 'remove it'),
          },
        ],
  )
  const ordered = order.filter((id) => chosen.includes(id))
  if (unknown.length > 0 || ordered.join() === chosen.join()) return unknown
  const fix = `write ${JSON.stringify(ordered)}`
  return [
    {
      path: [...path, 'series'],
      expected: 'series in the order of the chart, each once',
      found: JSON.stringify(chosen),
      fix,
    },
  ]
}

function checkYears(chart: Chart, view: ChartView, path: Path, years: readonly number[]): Fault[] {
  if (!view.years) return []
  const [first, last] = view.years
  const at = { path: [...path, 'years'], found: JSON.stringify(view.years) }
  if (!isPlacedByYear(chart) || chart.kind === 'slope') {
    const expected = isPlacedByYear(chart)
      ? 'no "years": a slope always shows both of its own'
      : 'no "years": they do not stand along the axis'
    return [{ ...at, expected, fix: 'remove "years"' }]
  }
  if (first > last) return [{ ...at, expected: 'the first year, then the last', fix: `write [${last}, ${first}]` }]
  const [start, end] = [years[0], years.at(-1)]
  if (start === undefined || end === undefined || (first >= start && last <= end)) return []
  return [
    {
      ...at,
      expected: `years within the data: ${start} to ${end}`,
      fix: `write [${Math.max(first, start)}, ${Math.min(last, end)}]`,
    },
  ]
}

/** A view that leaves a series without any value would draw a name and nothing beside it. */
function checkShown(chart: Chart, view: ChartView, path: Path, drawn: readonly DrawnRow[]): Fault[] {
  const [first, last] = view.years ?? [-Infinity, Infinity]
  const shown = new Set(
    drawn.filter(({ place }) => Number(place) >= first && Number(place) <= last).map(({ series }) => series),
  )
  const empty = (view.series ?? chart.series.order).filter((id) => !shown.has(id))
  if (empty.length === 0) return []
  return [
    {
      path: [...path, 'years'],
      expected: 'years in which each series of the view has a value',
      found: `none of ${quoteList(empty)} in ${JSON.stringify(view.years)}`,
      fix: 'widen "years", or leave the series out',
    },
  ]
}

/** Views have ids of their own and show a part of the chart. `rows`: those of the chart; none when they cannot be told. */
export function checkViews(chart: Chart, rows: readonly DrawnRow[]): Fault[] {
  const drawn = rows.filter(({ row }) => isDrawable(row))
  const years = isTimed(chart) ? drawn.map(({ place }) => Number(place)).sort((a, b) => a - b) : []
  const twice = findRepeats(chart.views, (view) => view.id).map(({ item, index }) => ({
    path: ['views', index, 'id'],
    expected: 'an id that no other view of the chart has',
    found: `${quote(item.id)} again`,
    fix: 'give one of the two another id, or remove it',
  }))
  const each = chart.views.flatMap((view, index) => {
    const path = ['views', index]
    const choice = [...checkSeries(chart, view, path), ...checkYears(chart, view, path, years)]
    const judged = choice.length === 0 && view.years !== undefined && drawn.length > 0
    return judged ? checkShown(chart, view, path, drawn) : choice
  })
  return [...twice, ...checkDefault(chart), ...each]
}
