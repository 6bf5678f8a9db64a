import type { ChartModel, ChartSelection } from '../domain/chart-model.ts'
import { listOf, oneOf, yearRange } from './params.ts'

export const chartTabs = ['chart', 'table', 'sources'] as const
export type ChartTab = (typeof chartTabs)[number]

/** Keys of a chart page, in the order in which they are written. Defaults are the state of the named view the page shows. */
export function chartParams(model: ChartModel, initial: ChartSelection) {
  const ids = model.series.map((series) => series.id)
  return {
    tab: oneOf(chartTabs, 'chart', 'what is shown: the chart, its table or its sources'),
    s: listOf(ids, initial.series, { order: 'options', min: 1 }, 'series shown'),
    t: yearRange(model.years, initial.years, 'first and last year shown'),
    unit: oneOf(['own'], 'own', 'unit of the values; no chart offers another than its own yet'),
    hl: oneOf(['', ...ids], '', 'the series picked out'),
  }
}
