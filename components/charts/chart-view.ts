import { findRow, type Atlas } from '@/lib/domain/atlas'
import { selectChart, selectionOf, toChartModel, type ChartModel, type ChartSelection } from '@/lib/domain/chart-model'
import { fillTitle } from '@/lib/domain/title'
import { formatRow } from '@/lib/i18n/format-row'
import type { Translator } from '@/lib/i18n/translator'
import type { Chart, ChartView } from '@/lib/schema/chart'
import type { Dataset } from '@/lib/schema/dataset'
import type { Locale, LocalizedText } from '@/lib/schema/text'

/** A chart in one of its named views, ready to draw in one language. */
export type PreparedChart = {
  chart: Chart
  view: ChartView
  dataset: Dataset
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

/** Prepares a chart view; throws when the chart, view or dataset does not exist (the build has checked them). */
export function prepareChart(
  atlas: Atlas,
  chartId: string,
  viewId: string,
  locale: Locale,
  t: Translator,
): PreparedChart {
  const chart = atlas.charts.get(chartId)
  const view = chart?.views.find((candidate) => candidate.id === viewId)
  const dataset = chart && atlas.datasets.get(chart.dataset)
  if (!chart || !view || !dataset) throw new Error(`prepareChart: no chart ${chartId} with view ${viewId}`)
  const model = toChartModel(chart, dataset, (reference) => findRow(atlas.datasets, reference)?.row)
  const initial = selectionOf(view, model)
  const say = (text: LocalizedText) => fillTitle(text[locale], atlas.datasets, (row) => formatRow(row, locale, t))
  return {
    ...{ chart, view, dataset, model, initial, shown: selectChart(model, initial) },
    title: say(view.title),
    subtitle: say(chart.subtitle),
    note: say(chart.note),
    use: { good: say(chart.use.good), bad: say(chart.use.bad) },
  }
}

/** The finding a view states, in one language. */
export function titleOf(atlas: Atlas, view: ChartView, locale: Locale, t: Translator): string {
  return fillTitle(view.title[locale], atlas.datasets, (row) => formatRow(row, locale, t))
}
