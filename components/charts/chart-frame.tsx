import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartLayout } from './layout'
import type { Paint } from './paint'
import { lookOf } from './series-style'

type Props = { model: ChartModel; layout: ChartLayout; paint: Paint; hatch: string; breakWord: string }

/** Grid, axes, band and labels: everything around the series, the same in both drawings. */
export function ChartFrame({ model, layout, paint, hatch, breakWord }: Props) {
  const { margin, width, height, ticks } = layout
  const right = width - margin.right
  const bottom = height - margin.bottom
  return (
    <g fontSize={13} fill={paint('soft')}>
      <Hatches id={hatch} paint={paint} />
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={margin.left} x2={right} y1={tick.y} y2={tick.y} stroke={paint(tick.value === 0 ? 'ink' : 'rule')} />
          <text x={margin.left - 8} y={tick.y + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {layout.years.map(({ year, x, text }) =>
        text === undefined ? null : (
          <text key={year} x={x} y={bottom + 22} textAnchor="middle">
            {text}
          </text>
        ),
      )}
      <Band model={model} layout={layout} fill={`url(#${hatch}-band)`} />
      {model.breaks.map(({ before }) => {
        const x = layout.x(before) - (layout.x(model.years[1] ?? before) - layout.x(model.years[0] ?? before)) / 2
        return (
          <g key={before}>
            <path d={`M${x} ${margin.top}V${bottom}`} stroke={paint('edge')} strokeDasharray="2 3" />
            <text x={x + 5} y={margin.top + 8} fontSize={12}>
              {breakWord}
            </text>
          </g>
        )
      })}
      {layout.ends.map((end) => {
        const fill = paint(lookOf(end.series).colour)
        return (
          <g key={end.series.id} fill={fill}>
            {Math.abs(end.y - end.pointY) > 10 && (
              <path d={`M${end.x - 8} ${end.pointY}L${end.x - 2} ${end.y}`} stroke={fill} fill="none" />
            )}
            <text x={end.x} y={end.y - 3} fontSize={14} fontWeight={600}>
              {end.name}
            </text>
            <text x={end.x} y={end.y + 13}>
              {end.value}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Hatches({ id, paint }: { id: string; paint: Paint }) {
  return (
    <defs>
      <pattern id={`${id}-band`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={7} height={7} fill={paint('shortage')} fillOpacity={0.08} />
        <line y2={7} stroke={paint('shortage')} strokeOpacity={0.2} strokeWidth={1.5} />
      </pattern>
    </defs>
  )
}

/** The span between two scenarios, hatched: any value in it is as much a projection as its edges. */
function Band({ model, layout, fill }: { model: ChartModel; layout: ChartLayout; fill: string }) {
  const from = model.series.find((series) => series.id === model.band?.from)
  const to = model.series.find((series) => series.id === model.band?.to)
  if (!from || !to || from.points.length < 2 || to.points.length < 2) return null
  const path = [...to.points, ...from.points.toReversed()]
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : 'L'}${layout.x(point.year).toFixed(1)} ${layout.y(point.value).toFixed(1)}`,
    )
    .join('')
  return <path d={`${path}Z`} fill={fill} />
}
