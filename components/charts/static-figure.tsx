import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'
import { pagePaint } from './drawing/paint'
import { StaticChart } from './drawing/static-chart'
import { layoutChart } from './layout/layout-chart'
import { chartWidths, type ChartWidth } from './layout/types'

type Props = { model: ChartModel; words: ChartWords; id: string; label?: string; widths?: readonly ChartWidth[] }

/** The drawing at each width; the style sheet shows the one that fits its container. */
export function StaticFigure({ model, words, id, label, widths = chartWidths }: Props) {
  return widths.map((width) => (
    <div key={width} className={`chart-at chart-at-${width}`}>
      <StaticChart
        layout={layoutChart(model, width, words)}
        context={{ paint: pagePaint, id: `${id}-${width}`, words }}
        {...(label !== undefined && { label })}
      />
    </div>
  ))
}
