import type { Chart, ChartView } from '../schema/chart.ts'
import { checkBoundText } from './check-bound-text.ts'
import type { CheckInput, Finding, Path } from './check-finding.ts'
import { findRepeats, quote, quoteList, suggest } from './check-words.ts'

type Fault = Omit<Finding, 'file'>

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

function checkYears(view: ChartView, path: Path, years: readonly number[]): Fault[] {
  if (!view.years) return []
  const [first, last] = view.years
  const at = { path: [...path, 'years'], found: JSON.stringify(view.years) }
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

/** Views have ids of their own and show a part of the chart; every text of the chart takes its figures from rows. `years`: those of the data. */
export function checkViews(chart: Chart, years: readonly number[], input: CheckInput): Fault[] {
  const twice = findRepeats(chart.views, (view) => view.id).map(({ item, index }) => ({
    path: ['views', index, 'id'],
    expected: 'an id that no other view of the chart has',
    found: `${quote(item.id)} again`,
    fix: 'give one of the two another id, or remove it',
  }))
  const each = chart.views.flatMap((view, index) => {
    const path = ['views', index]
    return [
      ...checkSeries(chart, view, path),
      ...checkYears(view, path, years),
      ...checkBoundText(view.title, [...path, 'title'], input),
    ]
  })
  const words = [
    ...checkBoundText(chart.subtitle, ['subtitle'], input),
    ...checkBoundText(chart.note, ['note'], input),
    ...checkBoundText(chart.use.good, ['use', 'good'], input),
    ...checkBoundText(chart.use.bad, ['use', 'bad'], input),
  ]
  return [...twice, ...checkDefault(chart), ...each, ...words]
}
