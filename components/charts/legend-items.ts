import { pointsOf, type ChartModel, type ChartPanel, type ChartSeries, type SeriesHead } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'
import { mannerOf, manners, runsOf, type Manner } from './drawing/series-style'

export type LegendItems = {
  /** Series the drawing does not name at their ends. */
  series: readonly SeriesHead[]
  /** Ways of drawing that need explaining. */
  manners: readonly Manner[]
  /** Whether numbers of answers stand in the drawing. */
  samples: boolean
}

/** What a legend must say: names where the drawing has no room for them, and what dashes, hatches and outlines mean. */
export function toLegendItems(model: ChartModel): LegendItems {
  const drawn = new Set(
    model.panels.flatMap((panel) => panel.series.flatMap((series) => mannersOf(series, panel, model.kind))),
  )
  const named = (model.kind === 'line' || model.kind === 'slope') && model.panels.length <= 1
  return {
    series: named || model.series.length < 2 ? [] : model.series,
    manners: manners.filter((manner) => drawn.has(manner) && (drawn.size > 1 || manner !== 'observed')),
    samples: pointsOf(model).some((point) => point.sample !== undefined),
  }
}

/** What is seen of a series: the stretches of a line, single unconfirmed points, bars or dots. */
function mannersOf(series: ChartSeries, panel: ChartPanel, kind: ChartModel['kind']): Manner[] {
  const points = series.points.map(mannerOf)
  if (kind !== 'line' && kind !== 'slope') return points
  return [
    ...runsOf(series, panel.breaks).map((run) => run.manner),
    ...points.filter((manner) => manner === 'unverified'),
  ]
}

/** A manner in words; where every value so drawn is also a projection, that word stands first. */
export function nameOfManner(manner: Manner, model: ChartModel, words: ChartWords): string {
  const name = words.t(`chart.legend.${manner}`)
  if (manner !== 'derived' && manner !== 'unverified') return name
  const projected = pointsOf(model)
    .filter((point) => mannerOf(point) === manner)
    .every((point) => point.status === 'projection')
  return projected ? words.list([words.t('chart.legend.projection'), name]) : name
}
