import type { ColumnLayout } from '../layout/types'
import { fadeOf, type DrawContext } from './draw-context'
import { PlacedTextShape } from './placed-text'
import { round } from './round'
import { lookOf } from './series-style'

type Props = { layout: ColumnLayout; context: DrawContext }

/** Grid, axes, band and labels of an upright panel: everything around the series, the same in both drawings. */
export function ColumnFrame({ layout, context }: Props) {
  const { paint, words } = context
  const { plot, ticks } = layout
  const slope = layout.starts.length > 0
  return (
    <g fontSize={13} fill={paint('soft')}>
      {layout.heading.map((line) => (
        <PlacedTextShape key={line.text} text={line} fill={paint('ink')} weight={600} />
      ))}
      {!slope &&
        ticks.map((tick) => (
          <g key={tick.value}>
            <line
              x1={round(plot.left)}
              x2={round(plot.right)}
              y1={round(tick.at)}
              y2={round(tick.at)}
              stroke={paint(tick.value === 0 ? 'ink' : 'rule')}
            />
            <text x={round(plot.left - 8)} y={round(tick.at + 4)} textAnchor="end">
              {tick.text}
            </text>
          </g>
        ))}
      {slope &&
        layout.places.map(({ place, x }) => (
          <path key={place.id} d={`M${round(x)} ${plot.top}V${plot.bottom}`} stroke={paint('edge')} />
        ))}
      {layout.places.map(({ place, x, text }) =>
        text === undefined ? null : (
          <text key={place.id} x={round(x)} y={round(plot.bottom + 22)} textAnchor="middle">
            {text}
          </text>
        ),
      )}
      <Band layout={layout} fill={`url(#${context.id}-band)`} />
      {layout.breaks.map(({ before, x }) => (
        <g key={before}>
          <path
            d={`M${round(x)} ${round(plot.top - 22)}V${round(plot.bottom)}`}
            stroke={paint('edge')}
            strokeDasharray="2 3"
          />
          <text x={round(x + 5)} y={round(plot.top - 13)} fontSize={12}>
            {words.questionChanged}
          </text>
        </g>
      ))}
      {layout.gaps.map((gap) => (
        <text key={gap.key} x={round(gap.x)} y={round(gap.y)} textAnchor="middle">
          –
        </text>
      ))}
      {layout.starts.map((start) => (
        <g key={start.series.id} fill={paint(lookOf(start.series).colour)} opacity={fadeOf(start.series, context)}>
          <text x={round(start.x)} y={round(start.y + 4)} textAnchor="end">
            {start.value}
          </text>
        </g>
      ))}
      {layout.ends.map((end) => {
        const fill = paint(lookOf(end.series).colour)
        return (
          <g key={end.series.id} fill={fill} opacity={fadeOf(end.series, context)}>
            {(Math.abs(end.y - end.pointY) > 10 || end.x - end.pointX > 20) && (
              <path
                d={`M${round(end.pointX + 5)} ${round(end.pointY)}L${round(end.x - 3)} ${round(end.y)}`}
                stroke={fill}
                strokeDasharray="1 3"
                fill="none"
              />
            )}
            {end.inline ? (
              <text x={round(end.x)} y={round(end.y + 5)}>
                <tspan fontSize={14} fontWeight={600}>
                  {end.name}
                </tspan>
                <tspan dx={6}>{end.value}</tspan>
              </text>
            ) : (
              <>
                <text x={round(end.x)} y={round(end.y - 3)} fontSize={14} fontWeight={600}>
                  {end.name}
                </text>
                <text x={round(end.x)} y={round(end.y + 13)}>
                  {end.value}
                </text>
              </>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The span between two scenarios, hatched: any value in it is as much a projection as its edges. */
function Band({ layout, fill }: { layout: ColumnLayout; fill: string }) {
  const { panel } = layout
  const from = panel.series.find((series) => series.id === panel.band?.from)
  const to = panel.series.find((series) => series.id === panel.band?.to)
  if (!from || !to || from.points.length < 2 || to.points.length < 2) return null
  const path = [...to.points, ...from.points.toReversed()]
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : 'L'}${layout.x(point.place).toFixed(1)} ${layout.y(point.value).toFixed(1)}`,
    )
    .join('')
  return <path d={`${path}Z`} fill={fill} />
}
