import type { Chart } from '../schema/chart.ts'
import type { FoundDraw } from './check-draws.ts'
import { formatPath, type Fault } from './check-finding.ts'
import { findRepeats, quote, quoteList, suggestOne } from './check-words.ts'

function checkNames(chart: Chart): Fault[] {
  const { panels } = chart
  if (!panels) {
    return chart.draws.flatMap(({ panel }, index): Fault[] => {
      if (panel === undefined) return []
      const expected = 'no "panel": the chart has no "panels"'
      const fix = 'remove "panel", or add "panels" to the chart'
      return [{ path: ['draws', index, 'panel'], expected, found: quote(panel), fix }]
    })
  }
  const ids = panels.map((panel) => panel.id)
  const unknown = chart.draws.flatMap(({ panel }, index): Fault[] => {
    if (panel !== undefined && ids.includes(panel)) return []
    const at = { path: ['draws', index, 'panel'], expected: `a panel of the chart: ${quoteList(ids)}` }
    if (panel === undefined) return [{ ...at, found: 'nothing', fix: `add "panel": ${quoteList(ids)}` }]
    return [{ ...at, found: quote(panel), fix: suggestOne(panel, ids) }]
  })
  const twice = findRepeats(ids, (id) => id).map(({ item, index }) => ({
    path: ['panels', index, 'id'],
    expected: 'an id that no other panel of the chart has',
    found: `${quote(item)} again`,
    fix: 'give one of the two another id, or remove it',
  }))
  const used = new Set(chart.draws.map(({ panel }) => panel))
  const empty = ids.flatMap((id, index): Fault[] => {
    // A draw with a mistyped panel would leave that panel empty.
    if (used.has(id) || unknown.length > 0) return []
    const found = `${quote(id)}, which has none`
    const fix = `add a draw with "panel": ${quote(id)}, or remove the panel`
    return [{ path: ['panels', index, 'id'], expected: 'a panel with at least one draw', found, fix }]
  })
  return [...unknown, ...twice, ...empty]
}

const unitOf = ({ draw, dataset }: FoundDraw) => dataset.measures.find((measure) => measure.id === draw.measure)?.unit

/** Surveys ask whom, what and when they like: values of two of them on one pair of axes would look comparable. */
function checkAxes(draws: readonly FoundDraw[]): Fault[] {
  return draws.flatMap((found, place): Fault[] => {
    const first = draws.slice(0, place).find((one) => one.draw.panel === found.draw.panel)
    if (!first) return []
    const [unit, other] = [unitOf(first), unitOf(found)]
    const at = formatPath(first.path)
    if (first.dataset.id !== found.dataset.id) {
      return [
        {
          path: [...found.path, 'dataset'],
          expected: `one dataset on one pair of axes: ${quote(first.dataset.id)}, as in ${at}`,
          found: quote(found.dataset.id),
          fix: 'give each dataset a panel of its own',
        },
      ]
    }
    if (unit === other || unit === undefined || other === undefined) return []
    return [
      {
        path: [...found.path, 'measure'],
        expected: `one unit on one pair of axes: ${quote(unit)}, as in ${at}`,
        found: `${quote(found.draw.measure)}, whose unit is ${quote(other)}`,
        fix: 'give each unit a panel of its own',
      },
    ]
  })
}

/**
 * Every draw has its panel and every panel a draw. One pair of axes holds one dataset in one unit, and so one calendar.
 */
export function checkPanels(chart: Chart, draws: readonly FoundDraw[]): Fault[] {
  return [...checkNames(chart), ...checkAxes(draws)]
}
