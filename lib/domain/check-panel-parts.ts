import type { Chart } from '../schema/chart.ts'
import { datasetsOf, isDrawable, isTimed, type DrawnRow } from './chart-rows.ts'
import type { Fault } from './check-finding.ts'
import { quote, quoteList } from './check-words.ts'

/** Panels in which a series has something to draw; one without a name in a chart without panels. */
function panelsOf(id: string, drawn: readonly DrawnRow[]): string[] {
  return [...new Set(drawn.filter(({ series }) => series === id).map(({ draw }) => draw.panel ?? ''))]
}

function checkBand({ band, series }: Chart, drawn: readonly DrawnRow[]): Fault[] {
  // Series the chart does not have, and those without rows, are reported as such.
  if (!band || ![band.from, band.to].every((id) => series.order.includes(id))) return []
  const [from, to] = [panelsOf(band.from, drawn), panelsOf(band.to, drawn)]
  if (from.length === 0 || to.length === 0 || from.some((panel) => to.includes(panel))) return []
  const found = `${quote(band.from)} in ${quoteList(from, 'and')}, ${quote(band.to)} in ${quoteList(to, 'and')}`
  return [
    { path: ['band'], expected: 'two series of one panel', found, fix: 'write series of one panel, or remove it' },
  ]
}

/** An end label is one figure, so it belongs to one line. */
function checkLabels(chart: Chart, drawn: readonly DrawnRow[]): Fault[] {
  return Object.keys(chart.endLabels ?? {}).flatMap((id): Fault[] => {
    const panels = panelsOf(id, drawn)
    if (panels.length < 2) return []
    const found = `${quote(id)}, drawn in ${quoteList(panels, 'and')}`
    const fix = 'remove it, or give the series of each panel an id of its own'
    return [{ path: ['endLabels', id], expected: 'a series drawn in one panel only', found, fix }]
  })
}

function checkBreaks(chart: Chart, drawn: readonly DrawnRow[]): Fault[] {
  if (!chart.breaks || !isTimed(chart) || drawn.length === 0) return []
  const datasets = datasetsOf(chart)
  if (datasets.length > 1) {
    const expected = '"breaks" only in a chart of one dataset: they would break the lines of every panel'
    const found = quoteList(datasets, 'and')
    return [{ path: ['breaks'], expected, found, fix: 'remove "breaks", or make a chart of each dataset' }]
  }
  const years = drawn.map(({ place }) => Number(place)).sort((a, b) => a - b)
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return chart.breaks.flatMap(({ before }, index): Fault[] => {
    if (before > first && before <= last) return []
    const expected = `a year after the first one drawn, ${first}, and not after the last, ${last}`
    const fix = 'write the first year after the change, or remove the remark'
    return [{ path: ['breaks', index, 'before'], expected, found: String(before), fix }]
  })
}

/** Band, end labels and breaks stand where they can be drawn, and say nothing of another panel's survey. */
export function checkPanelParts(chart: Chart, rows: readonly DrawnRow[]): Fault[] {
  const drawn = rows.filter(({ row }) => isDrawable(row))
  return [...checkBand(chart, drawn), ...checkLabels(chart, drawn), ...checkBreaks(chart, drawn)]
}
