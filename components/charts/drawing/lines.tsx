import { line } from 'd3-shape'
import type { ChartPoint, ChartSeries } from '@/lib/domain/chart-model'
import type { ColumnLayout } from '../layout/types'
import { fadeOf, type DrawContext } from './draw-context'
import { MarkerShape } from './marker-shape'
import { round } from './round'
import { dashOf, hasMarker, lookOf, mannerOf, runsOf } from './series-style'

type Props = { layout: ColumnLayout; context: DrawContext }

/** The lines of one panel with their markers. */
export function Lines({ layout, context }: Props) {
  const toPath = line<ChartPoint>()
    .x((point) => layout.x(point.place))
    .y((point) => layout.y(point.value))
  return layout.panel.series.map((series) => {
    const look = lookOf(series)
    return (
      <g key={series.id} opacity={fadeOf(series, context)}>
        {runsOf(series, layout.panel.breaks).map((run) => (
          <path
            key={run.points[0]?.place}
            className="run"
            d={toPath([...run.points]) ?? ''}
            fill="none"
            stroke={context.paint(look.colour)}
            strokeWidth={look.width}
            strokeDasharray={dashOf(run.manner, series)}
            strokeLinecap={run.manner === 'derived' ? 'round' : 'butt'}
          />
        ))}
        <LineMarkers series={series} layout={layout} context={context} />
      </g>
    )
  })
}

export function LineMarkers({ series, layout, context }: Props & { series: ChartSeries }) {
  const look = lookOf(series)
  return series.points.map((point, place) =>
    hasMarker(series, place) ? (
      <MarkerShape
        key={point.place}
        shape={look.marker}
        x={round(layout.x(point.place))}
        y={round(layout.y(point.value))}
        fill={context.paint(look.colour)}
        paper={context.paint('paper')}
        hollow={mannerOf(point) === 'unverified'}
      />
    ) : null,
  )
}
