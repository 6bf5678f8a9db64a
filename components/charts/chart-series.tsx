import { line } from 'd3-shape'
import type { ChartModel, ChartPoint, ChartSeries } from '@/lib/domain/chart-model'
import { BarShape } from './bar-shape'
import type { ChartLayout } from './layout'
import { MarkerShape } from './marker-shape'
import type { Paint } from './paint'
import { dashOf, hasMarker, lookOf, mannerOf, runsOf } from './series-style'

type Props = { model: ChartModel; layout: ChartLayout; paint: Paint; valueText: (value: number) => string }

/** The series themselves: lines with markers, or bars. */
export function ChartSeriesDrawing(props: Props) {
  return props.model.kind === 'bar' ? <Bars {...props} /> : <Lines {...props} />
}

function Lines({ model, layout, paint }: Props) {
  const toPath = line<ChartPoint>()
    .x((point) => layout.x(point.year))
    .y((point) => layout.y(point.value))
  return model.series.map((series) => {
    const look = lookOf(series)
    const colour = paint(look.colour)
    return (
      <g key={series.id}>
        {runsOf(series, model.breaks).map((run) => (
          <path
            key={run.points[0]?.year}
            d={toPath([...run.points]) ?? ''}
            fill="none"
            stroke={colour}
            strokeWidth={look.width}
            strokeDasharray={dashOf(run.manner, series)}
            strokeLinecap={run.manner === 'derived' ? 'round' : 'butt'}
          />
        ))}
        <LineMarkers series={series} layout={layout} paint={paint} />
      </g>
    )
  })
}

export function LineMarkers({ series, layout, paint }: { series: ChartSeries; layout: ChartLayout; paint: Paint }) {
  const look = lookOf(series)
  return series.points.map((point, place) =>
    hasMarker(series, place) ? (
      <MarkerShape
        key={point.year}
        shape={look.marker}
        x={layout.x(point.year)}
        y={layout.y(point.value)}
        fill={paint(look.colour)}
        paper={paint('paper')}
        hollow={mannerOf(point) === 'unverified'}
      />
    ) : null,
  )
}

function Bars({ model, layout, paint, valueText }: Props) {
  return model.series.map((series, place) => (
    <g key={series.id}>
      {series.points.map((point) => (
        <BarShape
          key={point.year}
          point={point}
          series={series}
          place={place}
          layout={layout}
          paint={paint}
          text={valueText(point.value)}
        />
      ))}
      {model.missing
        .filter((gap) => gap.series === series.id && model.years.includes(gap.year))
        .map((gap) => (
          <text
            key={gap.year}
            x={layout.x(gap.year) + layout.bar.offset(place) + layout.bar.width / 2}
            y={layout.y(0) - 6}
            textAnchor="middle"
            fontSize={13}
            fill={paint('soft')}
          >
            –
          </text>
        ))}
    </g>
  ))
}
