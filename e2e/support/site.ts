import type { Atlas } from '../../lib/domain/atlas'
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
export function pagesOf(locale: Locale): string[] {
  const slugs = atlas.articles.filter((article) => article.locale === locale).map((article) => article.slug)
  return [
    paths.home(locale),
    paths.articles(locale),
    ...slugs.map((slug) => paths.article(locale, slug)),
    paths.charts(locale),
    ...[...atlas.charts.values()].flatMap((chart) => chart.views.map((view) => paths.chart(locale, chart.id, view.id))),
    paths.compare(locale),
    paths.sources(locale),
    paths.about(locale),
  ]
}

/** The titles of a chart's series, by id. */
export function seriesOf(chartId: string, locale: Locale): (id: string) => string {
  const chart = atlas.charts.get(chartId)
  const dimension =
    chart && atlas.datasets.get(chart.dataset)?.dimensions.find((one) => one.id === chart.series.dimension)
  return (id) => {
    const title = dimension?.values.find((value) => value.id === id)?.title[locale]
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
