import { prepareChart, type PreparedChart } from '../../components/charts/chart-view.ts'
import { pickChartMessages, toChartWords, type ChartWords } from '../../components/charts/chart-words.ts'
import { getTranslator, messages } from '../../lib/i18n/translator.ts'
import { loadData, type AtlasData } from '../../lib/loaders/load-data.ts'
import type { Locale } from '../../lib/schema/text.ts'

export const realData = readData()

/** A view of a real chart, as its page gets it. */
export function openChart(chart: string, view = 'default', locale: Locale = 'en'): PreparedChart {
  return prepareChart(realData, chart, view, locale, getTranslator(locale))
}

/** Every view of every real chart, by their ids. */
export const realViews = [...realData.charts.values()].flatMap((chart) =>
  chart.views.map((view) => [chart.id, view.id] as const),
)

/** The words of charts in each language. */
export const chartWords: Readonly<Record<Locale, ChartWords>> = {
  en: toChartWords('en', pickChartMessages(messages.en)),
  ja: toChartWords('ja', pickChartMessages(messages.ja)),
}

function readData(): AtlasData {
  const { data } = loadData(process.cwd(), '')
  if (!data) throw new Error('the real data has problems: see tests/data')
  return data
}
