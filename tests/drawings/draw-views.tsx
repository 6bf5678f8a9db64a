import { prepareChart } from '../../components/charts/chart-view.ts'
import { pickChartMessages, toChartWords } from '../../components/charts/chart-words.ts'
import type { Paint } from '../../components/charts/drawing/paint.ts'
import { StaticChart } from '../../components/charts/drawing/static-chart.tsx'
import { toSvgText } from '../../components/charts/drawing/to-svg-text.ts'
import { layoutChart } from '../../components/charts/layout/layout-chart.ts'
import { chartWidths, type ChartWidth } from '../../components/charts/layout/types.ts'
import { getTranslator, messages } from '../../lib/i18n/translator.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'

const { data } = loadData(process.cwd(), '')
if (!data) throw new Error('the real data has problems: see tests/data')
const { charts, datasets, sources } = data

export type Case = { chart: string; view: string; locale: Locale; width: ChartWidth }

/** Every chart, view, language and width. */
export const cases: readonly Case[] = [...charts.values()].flatMap(({ id, views }) =>
  views.flatMap((view) =>
    locales.flatMap((locale) => chartWidths.map((width) => ({ chart: id, view: view.id, locale, width }))),
  ),
)

/** "it-talent-gap/default.en.354.svg" */
export const fileOf = ({ chart, view, locale, width }: Case): string => `${chart}/${view}.${locale}.${width}.svg`

/** The drawing of a case, one element a line. */
export function draw({ chart, view, locale, width }: Case, paint: Paint): string {
  const { shown } = prepareChart({ charts, datasets, sources }, chart, view, locale, getTranslator(locale))
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  const layout = layoutChart(shown, width, words)
  return `${toSvgText(<StaticChart layout={layout} context={{ paint, id: chart, words }} />).trimStart()}\n`
}
