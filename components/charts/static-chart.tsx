import type { ChartModel } from '@/lib/domain/chart-model'
import { ChartFrame } from './chart-frame'
import { ChartSeriesDrawing } from './chart-series'
import type { ChartLayout } from './layout'
import type { Paint } from './paint'

type Props = {
  model: ChartModel
  layout: ChartLayout
  paint: Paint
  /** Unique in its document: names of the hatches hang on it. */
  id: string
  /** What the drawing shows, for those who do not see it. */
  label: string
  breakWord: string
  valueText: (value: number) => string
}

/** The drawing as SVG: what readers see before any script runs, and what becomes files. */
export function StaticChart({ model, layout, paint, id, label, breakWord, valueText }: Props) {
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={label}
      className="chart-svg"
    >
      <ChartFrame model={model} layout={layout} paint={paint} hatch={id} breakWord={breakWord} />
      <ChartSeriesDrawing model={model} layout={layout} paint={paint} valueText={valueText} />
    </svg>
  )
}
