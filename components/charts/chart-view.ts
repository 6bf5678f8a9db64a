import { findRow, type Atlas } from '@/lib/domain/atlas'
import { selectChart, selectionOf, toChartModel, type ChartModel, type ChartSelection } from '@/lib/domain/chart-model'
import { fillTitle } from '@/lib/domain/title'
import { formatRow } from '@/lib/i18n/format-row'
import type { Translator } from '@/lib/i18n/translator'
import type { Chart, ChartView } from '@/lib/schema/chart'
import { datasetsOf } from '@/lib/domain/chart-rows'
import type { Dataset } from '@/lib/schema/dataset'
import type { Locale, LocalizedText } from '@/lib/schema/text'

/** A chart in one of its named views, ready to draw in one language. */
export type PreparedChart = {
  chart: Chart
  view: ChartView
  /** The datasets it draws. */
  datasets: readonly Dataset[]
  /** Every series and year. */
  model: ChartModel
  /** The view's state, and the part of the model it shows. */
  initial: ChartSelection
  shown: ChartModel
  /** The finding and the other texts, with their figures from the data. */
  title: string
  subtitle: string
  note: string
  use: { good: string; bad: string }
}

/** What drawing a chart needs of the atlas: today's, or the slice kept with an earlier edition. */
export type DrawableAtlas = Pick<Atlas, 'charts' | 'datasets' | 'sources'>

/** Prepares a chart view; throws when the chart or view does not exist (the build has checked them). */
export function prepareChart(
  atlas: DrawableAtlas,
  chartId: string,
  viewId: string,
  locale: Locale,
  t: Translator,
): PreparedChart {
  const chart = atlas.charts.get(chartId)
  const view = chart?.views.find((candidate) => candidate.id === viewId)
  if (!chart || !view) throw new Error(`prepareChart: no chart ${chartId} with view ${viewId}`)
  const model = toChartModel(chart, atlas.datasets, (reference) => findRow(atlas.datasets, reference)?.row)
  const initial = selectionOf(view, model)
  const say = (text: LocalizedText) => fillTitle(text[locale], atlas.datasets, (row) => formatRow(row, locale, t))
  return {
    ...{
      chart,
      view,
      datasets: datasetsOf(chart).flatMap((id) => atlas.datasets.get(id) ?? []),
      model,
      initial,
      shown: selectChart(model, initial),
    },
    title: say(view.title),
    subtitle: say(chart.subtitle),
    note: say(chart.note),
    use: { good: say(chart.use.good), bad: say(chart.use.bad) },
  }
}

/** The finding a view states, in one language. */
export function titleOf(atlas: DrawableAtlas, view: ChartView, locale: Locale, t: Translator): string {
  return fillTitle(view.title[locale], atlas.datasets, (row) => formatRow(row, locale, t))
}
