import type { ChartPoint, ChartSeries } from '@/lib/domain/chart-model'
import type { ChartLayout } from './layout'
import { MarkerShape } from './marker-shape'
import type { Paint } from './paint'
import { dashOf, lookOf, mannerOf } from './series-style'

type Props = {
  point: ChartPoint
  series: ChartSeries
  /** Place of the series among those shown. */
  place: number
  layout: ChartLayout
  paint: Paint
  text: string
}

/** One bar with its value: filled when observed, an outline with a dashed edge when nobody confirmed it. */
export function BarShape({ point, series, place, layout, paint, text }: Props) {
  const look = lookOf(series)
  const colour = paint(look.colour)
  const gap = 2
  const x = layout.x(point.year) + layout.bar.offset(place) + gap / 2
  const width = layout.bar.width - gap
  const top = layout.y(Math.max(0, point.value))
  const bottom = layout.y(Math.min(0, point.value))
  const manner = mannerOf(point)
  const size = layout.barText(place, point.year)
  return (
    <g>
      {manner === 'observed' ? (
        <rect x={x} y={top} width={width} height={bottom - top} fill={colour} />
      ) : (
        <rect
          x={x + 0.75}
          y={top + 0.75}
          width={width - 1.5}
          height={Math.max(0, bottom - top - 1.5)}
          fill={colour}
          fillOpacity={0.12}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={dashOf(manner, series)}
        />
      )}
      {width >= 14 && (
        <MarkerShape
          shape={look.marker}
          x={x + width / 2}
          y={bottom - 12}
          fill={manner === 'observed' ? paint('paper') : colour}
          paper={manner === 'observed' ? colour : paint('paper')}
        />
      )}
      {size !== undefined && (
        <text x={x + width / 2} y={top - 6} textAnchor="middle" fontSize={size} fontWeight={600} fill={colour}>
          {text}
        </text>
      )}
    </g>
  )
}
