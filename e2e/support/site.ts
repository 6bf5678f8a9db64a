import { findRow, type Atlas } from '../../lib/domain/atlas'
import { selectChart, selectionOf, toChartModel, type ChartModel } from '../../lib/domain/chart-model'
import { toComparison } from '../../lib/domain/comparison'
import { getTranslator } from '../../lib/i18n/translator'
import { formatProblems } from '../../lib/loaders/format-problems'
import { loadAtlas } from '../../lib/loaders/load-atlas'
import { locales, type Locale } from '../../lib/schema/text'
import { toLink } from '../../lib/site/link'
import { paths } from '../../lib/site/paths'
import { projectRoot } from '../../scripts/lib/project.mjs'

export { locales, paths, type Locale }

/** The data the site was built from: names of controls and numbers of rows are read here, not repeated. */
export const atlas: Atlas = readAtlas()
export const link = toLink(atlas.site)
export const words = { en: getTranslator('en'), ja: getTranslator('ja') } as const

/** Every page of one language that a reader can open, without base path. */
function pagesOf(locale: Locale): string[] {
  // The longest and the shortest stand for all: articles have the same parts.
  const articles = atlas.articles.filter((article) => article.locale === locale)
  const byLength = articles.toSorted((a, b) => a.minutes - b.minutes)
  const slugs = [...new Set([byLength[0], byLength.at(-1)].flatMap((article) => article?.slug ?? []))]
  return [
    paths.home(locale),
    paths.articles(locale),
    ...slugs.map((slug) => paths.article(locale, slug)),
    paths.charts(locale),
    ...[...atlas.charts.values()].flatMap((chart) => chart.views.map((view) => paths.chart(locale, chart.id, view.id))),
    // One edition and one embed stand for all: what they show is what the view shows.
    paths.chartEdition(locale, 'it-talent-gap', 'default', 1),
    paths.embed(locale, 'it-talent-gap', 'default', 1),
    paths.compare(locale),
    paths.hours(locale),
    // One pair stands for all.
    paths.pair(locale, 'china-vs-vietnam'),
    paths.sources(locale),
    paths.about(locale),
  ]
}

/**
 * Every page but the views of charts, and of those one for each shape of chart (kind, time or categories, panels) and the
 * first named view: all views have the same parts. The shapes take turns between the languages.
 */
export function samplePagesOf(locale: Locale): string[] {
  const charts = [...atlas.charts.values()]
  const shapeOf = (chart: (typeof charts)[number]) =>
    `${chart.kind} ${chart.places !== undefined} ${chart.panels !== undefined}`
  const shapes = charts.filter((chart, index) => charts.findIndex((one) => shapeOf(one) === shapeOf(chart)) === index)
  const named = charts.flatMap((chart) => chart.views.slice(1).map((view) => paths.chart(locale, chart.id, view.id)))[0]
  const shown = new Set([
    ...shapes.filter((_, index) => locales[index % 2] === locale).map((chart) => paths.chart(locale, chart.id)),
    ...(named === undefined ? [] : [named]),
  ])
  const all = new Set(charts.flatMap((chart) => chart.views.map((view) => paths.chart(locale, chart.id, view.id))))
  return pagesOf(locale).filter((path) => !all.has(path) || shown.has(path))
}

/** A chart as its page gets it, before any choice. */
export function modelOf(chartId: string): ChartModel {
  const chart = atlas.charts.get(chartId)
  if (!chart) throw new Error(`modelOf: there is no chart ${chartId}`)
  return toChartModel(chart, atlas.datasets, (reference) => findRow(atlas.datasets, reference)?.row)
}

/** The part of a chart that one of its views shows. */
export function shownIn(chartId: string, viewId = 'default'): ChartModel {
  const model = modelOf(chartId)
  const view = atlas.charts.get(chartId)?.views.find((one) => one.id === viewId)
  if (!view) throw new Error(`shownIn: ${chartId} has no view ${viewId}`)
  return selectChart(model, selectionOf(view, model))
}

/** The titles of a chart's series, by id. */
export function seriesOf(chartId: string, locale: Locale): (id: string) => string {
  const { series } = modelOf(chartId)
  return (id) => {
    const title = series.find((one) => one.id === id)?.title[locale]
    if (title === undefined) throw new Error(`seriesOf: ${chartId} has no series ${id}`)
    return title
  }
}

const ratings = atlas.datasets.get('partner-ratings')
if (!ratings) throw new Error('the dataset partner-ratings is missing')
export const comparison = toComparison(ratings, atlas.partners)

function readAtlas(): Atlas {
  const { atlas: loaded, problems } = loadAtlas(projectRoot)
  if (!loaded) throw new Error(formatProblems(problems))
  return loaded
}
