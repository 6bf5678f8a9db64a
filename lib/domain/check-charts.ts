import { checkChartRows, checkEndLabels, listYears } from './check-chart-rows.ts'
import { checkChartShape } from './check-chart-shape.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { quote, suggest } from './check-words.ts'
import { checkViews } from './check-views.ts'

/** Every chart draws rows that exist and may be drawn, and each of its views can be shown. */
export function checkCharts(input: CheckInput): Finding[] {
  return input.charts.flatMap(({ file, value: chart }) => {
    const dataset = input.datasets.find(({ value }) => value.id === chart.dataset)?.value
    const locate = (faults: Omit<Finding, 'file'>[]) => faults.map((fault) => ({ file, ...fault }))
    if (!dataset) {
      const ids = input.datasets.map(({ value }) => value.id)
      const fix = suggest(chart.dataset, ids, `create data/datasets/${chart.dataset}.json`)
      const unknown = {
        path: ['dataset'],
        expected: 'the id of a dataset in data/datasets',
        found: quote(chart.dataset),
        fix,
      }
      const faults = input.unread.datasets.has(chart.dataset) ? [] : [unknown]
      return locate([...faults, ...checkEndLabels(chart, input), ...checkViews(chart, [], input)])
    }
    const shape = checkChartShape(chart, dataset)
    // Rows chosen by a name that does not exist would all be reported as missing too.
    const rows = shape.length > 0 ? [] : checkChartRows(chart, dataset)
    const years = shape.length > 0 ? [] : listYears(chart, dataset)
    return locate([...shape, ...rows, ...checkEndLabels(chart, input), ...checkViews(chart, years, input)])
  })
}
