import type { ChartModel, ChartSeries } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'
import { MarkerShape } from './marker-shape'
import { pagePaint } from './paint'
import { lookOf, mannerOf, manners, runsOf, type Manner } from './series-style'

/** Names of the series where the drawing has no room for them, and what dashes and outlines mean. */
export function ChartLegend({ model, words }: { model: ChartModel; words: ChartWords }) {
  const drawn = new Set(model.series.flatMap((series) => mannersOf(series, model)))
  const explained = manners.filter((manner) => drawn.has(manner) && (drawn.size > 1 || manner !== 'observed'))
  return (
    <ul className="legend">
      {model.kind === 'bar' &&
        model.series.map((series) => {
          const fill = pagePaint(lookOf(series).colour)
          return (
            <li key={series.id}>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <rect width="18" height="18" fill={fill} />
                <MarkerShape shape={lookOf(series).marker} x={9} y={9} fill={pagePaint('paper')} paper={fill} />
              </svg>
              {series.title[words.locale]}
            </li>
          )
        })}
      {explained.map((manner) => (
        <li key={manner} className="text-soft">
          {words.t(`chart.legend.${manner}`)}
        </li>
      ))}
    </ul>
  )
}

/** What is seen of a series: the stretches of a line, single unconfirmed points, the bars. */
function mannersOf(series: ChartSeries, model: ChartModel): Manner[] {
  const points = series.points.map(mannerOf)
  if (model.kind === 'bar') return points
  return [
    ...runsOf(series, model.breaks).map((run) => run.manner),
    ...points.filter((manner) => manner === 'unverified'),
  ]
}
