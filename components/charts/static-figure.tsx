import type { ChartModel } from '@/lib/domain/chart-model'
import { describeChart, type ChartWords } from './chart-words'
import { chartWidths, layoutChart, type ChartWidth } from './layout'
import { pagePaint } from './paint'
import { StaticChart } from './static-chart'

type Props = { model: ChartModel; words: ChartWords; id: string; widths?: readonly ChartWidth[] }

/** The drawing at each width; the style sheet shows the one that fits its container. */
export function StaticFigure({ model, words, id, widths = chartWidths }: Props) {
  const label = describeChart(model, words)
  return widths.map((width) => (
    <div key={width} className={`chart-at chart-at-${width}`}>
      <StaticChart
        model={model}
        layout={layoutChart(model, width, words)}
        paint={pagePaint}
        id={`${id}-${width}`}
        label={label}
        breakWord={words.t('chart.break')}
        valueText={words.cell}
      />
    </div>
  ))
}
