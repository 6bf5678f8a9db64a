import type { Chart } from '../schema/chart.ts'
import { rowsOfDraw } from './chart-rows.ts'
import { checkChartKind } from './check-chart-kind.ts'
import { checkChartOrder } from './check-chart-order.ts'
import { checkChartRows } from './check-chart-rows.ts'
import { checkChartShape } from './check-chart-shape.ts'
import { checkChartTexts } from './check-chart-texts.ts'
import { checkChartValues } from './check-chart-values.ts'
import { checkDraw, checkDrawnDatasets, findDraws } from './check-draws.ts'
import { checkEndLabels } from './check-end-labels.ts'
import type { CheckInput, Fault, Finding } from './check-finding.ts'
import { checkPanelParts } from './check-panel-parts.ts'
import { checkPanels } from './check-panels.ts'
import { checkPlacing } from './check-placing.ts'
import { checkSamples } from './check-samples.ts'
import { checkViews } from './check-views.ts'

function checkChart(chart: Chart, input: CheckInput): Fault[] {
  const draws = findDraws(chart, input)
  // With a dataset that cannot be read, series and places that only it gives would be reported as unknown.
  const whole = draws.length === chart.draws.length
  const placing = checkPlacing(chart)
  const names = [
    ...draws.flatMap(checkDraw),
    ...placing,
    ...checkPanels(chart, draws),
    ...(whole ? checkChartOrder(chart, 'series', draws) : []),
    ...(whole && placing.length === 0 ? checkChartOrder(chart, 'place', draws) : []),
  ]
  // Rows chosen by a name that does not exist would all be reported as missing too.
  const known = whole && names.length === 0
  const rows = known ? draws.flatMap(({ draw, dataset }) => rowsOfDraw(chart, draw, dataset)) : []
  return [
    ...checkDrawnDatasets(chart, input),
    ...names,
    ...checkChartKind(chart, draws),
    ...checkChartShape(chart),
    ...checkSamples(chart, draws),
    ...(known ? [checkChartRows, checkChartValues, checkPanelParts] : []).flatMap((check) => check(chart, rows)),
    ...checkEndLabels(chart, draws, input),
    ...checkViews(chart, rows),
    ...checkChartTexts(chart, input),
  ]
}

/** Every chart draws rows that exist and may be drawn, as its kind can, and each of its views can be shown. */
export function checkCharts(input: CheckInput): Finding[] {
  return input.charts.flatMap(({ file, value }) => checkChart(value, input).map((fault) => ({ file, ...fault })))
}
