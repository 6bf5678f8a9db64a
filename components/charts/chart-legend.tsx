import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'
import { MannerSwatch, SeriesSwatch, swatchSize } from './drawing/legend-shapes'
import { pagePaint } from './drawing/paint'
import { nameOfManner, toLegendItems } from './legend-items'

const box = { ...swatchSize, viewBox: `0 0 ${swatchSize.width} ${swatchSize.height}`, 'aria-hidden': true } as const

/** Names of the series where the drawing has no room for them, and what dashes and outlines mean. */
export function ChartLegend({ model, words }: { model: ChartModel; words: ChartWords }) {
  const { series, manners, samples } = toLegendItems(model)
  return (
    <ul className="legend">
      {series.map((one) => (
        <li key={one.id}>
          <svg {...box}>
            <SeriesSwatch series={one} kind={model.kind} paint={pagePaint} />
          </svg>
          {words.name(one)}
        </li>
      ))}
      {manners.map((manner) => (
        <li key={manner} className="text-soft">
          <svg {...box}>
            <MannerSwatch manner={manner} kind={model.kind} paint={pagePaint} />
          </svg>
          {nameOfManner(manner, model, words)}
        </li>
      ))}
      {samples && <li className="text-soft">{words.t('chart.legendSample')}</li>}
    </ul>
  )
}
