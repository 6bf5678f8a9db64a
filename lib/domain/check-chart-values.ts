import type { Chart } from '../schema/chart.ts'
import { isDrawable, isTimed, type DrawnRow } from './chart-rows.ts'
import type { Fault } from './check-finding.ts'
import { quote, quoteList } from './check-words.ts'

type ValueRow = DrawnRow & { row: { value: number } }

const hasValue = (one: DrawnRow): one is ValueRow => isDrawable(one.row)

/** What rounding to whole percent may add to answers that make up a whole. */
const wholePercent = 100.5

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const inPanel = ({ draw }: DrawnRow) => (draw.panel === undefined ? '' : ` in the panel ${quote(draw.panel)}`)

/** Parts of a whole are never less than nothing. */
function checkParts(rows: readonly ValueRow[]): Fault[] {
  const below = rows.filter(({ row }) => row.value < 0)
  if (below.length === 0) return []
  return [
    {
      path: ['kind'],
      expected: 'only values of 0 or more in a chart of parts',
      found: `less in ${quoteList(
        below.map(({ dataset, row }) => `${dataset.id}/${row.key}`),
        'and',
      )}`,
      fix: 'choose another kind, or leave the rows out by "where" or "years"',
    },
  ]
}

function checkWhole(chart: Chart, rows: readonly ValueRow[]): Fault[] {
  const places = groupBy(rows, ({ draw, place }) => `${draw.panel ?? ''} ${place}`)
  return [...places.values()].flatMap((parts): Fault[] => {
    const [first] = parts
    // Sums of decimal fractions without their binary noise.
    const sum = Number(parts.reduce((total, { row }) => total + row.value, 0).toPrecision(12))
    if (!first || sum <= wholePercent) return []
    const at = isTimed(chart) ? first.place : quote(first.place)
    return [
      {
        path: ['kind'],
        expected: `shares of one place that add up to 100% at most, or to ${wholePercent}% by rounding`,
        found: `${sum}% for ${at}${inPanel(first)}`,
        fix: 'draw only answers of which each was given once, or choose the kind "bar"',
      },
    ]
  })
}

function checkSlope(rows: readonly ValueRow[]): Fault[] {
  const panels = groupBy(rows, ({ draw }) => draw.panel ?? '')
  return [...panels.values()].flatMap((panel): Fault[] => {
    const years = [...new Set(panel.map(({ place }) => place))].sort()
    const [first] = panel
    if (!first || years.length === 2) return []
    const found = `${years.length}${inPanel(first)}: ${years.join(', ')}`
    const fix = 'correct "years" of the draws, or choose the kind "line"'
    return [{ path: ['kind'], expected: 'exactly two years drawn in a slope', found, fix }]
  })
}

/** Values suit what the kind says of them: parts are not negative, shares make up a whole, a slope has two years. */
export function checkChartValues(chart: Chart, rows: readonly DrawnRow[]): Fault[] {
  const drawn = rows.filter(hasValue)
  switch (chart.kind) {
    case 'stacked':
      return checkParts(drawn)
    case 'share':
      return [...checkParts(drawn), ...checkWhole(chart, drawn)]
    case 'slope':
      return checkSlope(drawn)
    case 'line':
    case 'bar':
    case 'dot':
      return []
  }
}
