import type { ChartModel, ChartPanel, ChartSeries } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'

/** One sentence a series: where it begins and ends, its lowest and highest value, each with its place. */
function describeSeries(series: ChartSeries, panel: ChartPanel, words: ChartWords, timed: boolean): string[] {
  const { t } = words
  const [first, last] = [series.points[0], series.points.at(-1)]
  if (!first || !last) return []
  const at = (point: typeof first) => {
    const place = panel.places.find((candidate) => candidate.id === point.place)
    return { value: words.spoken(point, panel), place: place ? words.placeName(place, panel) : point.place }
  }
  const name = words.name(series)
  if (first === last) return [t('chart.describe.one', { name, ...at(first) })]
  const sorted = series.points.toSorted((a, b) => a.value - b.value)
  const [lowest = first, highest = last] = [sorted[0], sorted.at(-1)]
  const least = at(lowest)
  const most = at(highest)
  const span = t('chart.describe.span', {
    lowest: least.value,
    lowestPlace: least.place,
    highest: most.value,
    highestPlace: most.place,
  })
  if (!timed) return [t('chart.describe.range', { name, span })]
  const [start, end] = [at(first), at(last)]
  const course = { name, first: start.value, firstPlace: start.place, last: end.value, lastPlace: end.place }
  // Of two values the first and the last are also the lowest and the highest.
  return [
    series.points.length === 2 ? t('chart.describe.two', course) : t('chart.describe.course', { ...course, span }),
  ]
}

/** What the drawing shows, in sentences: one a series, panel by panel. */
export function describeChart(model: ChartModel, words: ChartWords): string[] {
  return model.panels.flatMap((panel) => {
    const sentences = panel.series.flatMap((series) => describeSeries(series, panel, words, model.timed))
    const title = words.panel(panel)
    return title === '' ? sentences : sentences.map((sentence) => words.t('chart.describe.panel', { title, sentence }))
  })
}
