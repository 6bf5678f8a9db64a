import { chartKinds, type Chart, type ChartKind } from '../schema/chart.ts'
import type { FoundDraw } from './check-draws.ts'
import type { Fault } from './check-finding.ts'
import { isPlacedByYear } from './check-placing.ts'
import { quote, quoteList } from './check-words.ts'

const overYears: readonly ChartKind[] = ['line', 'stacked', 'slope']

/** Parts of a drawing that only some kinds have. */
const parts = { band: ['line'], endLabels: ['line', 'slope'] } as const

function checkParts(chart: Chart): Fault[] {
  return (['band', 'endLabels'] as const).flatMap((key): Fault[] => {
    const kinds: readonly ChartKind[] = parts[key]
    if (chart[key] === undefined || kinds.includes(chart.kind)) return []
    const expected = `${quote(key)} only in a chart of the kind ${quoteList(kinds)}`
    return [{ path: [key], expected, found: `the kind ${quote(chart.kind)}`, fix: `remove ${quote(key)}` }]
  })
}

function checkAxis(chart: Chart): Fault[] {
  if (isPlacedByYear(chart)) return []
  const kinds = chartKinds.filter((kind) => !overYears.includes(kind))
  const kind = {
    path: ['kind'],
    expected: `a kind for places that are not years: ${quoteList(kinds)}`,
    found: quote(chart.kind),
    fix: `write ${quoteList(kinds)}, or place every draw by the year`,
  }
  const breaks = {
    path: ['breaks'],
    expected: '"breaks" only where years stand along the axis',
    found: quote('breaks'),
    fix: 'remove "breaks"',
  }
  return [...(overYears.includes(chart.kind) ? [kind] : []), ...(chart.breaks ? [breaks] : [])]
}

function checkShareUnit(chart: Chart, draws: readonly FoundDraw[]): Fault[] {
  if (chart.kind !== 'share') return []
  return draws.flatMap(({ draw, dataset, path }): Fault[] => {
    const measure = dataset.measures.find((one) => one.id === draw.measure)
    if (!measure || measure.unit === 'percent') return []
    const found = `${quote(measure.id)}, whose unit is ${quote(measure.unit)}`
    const fix = 'write a measure in percent, or choose another kind'
    return [{ path: [...path, 'measure'], expected: 'a measure in percent in a chart of shares', found, fix }]
  })
}

/** A chart has only what its kind can draw. */
export function checkChartKind(chart: Chart, draws: readonly FoundDraw[]): Fault[] {
  return [...checkParts(chart), ...checkAxis(chart), ...checkShareUnit(chart, draws)]
}
