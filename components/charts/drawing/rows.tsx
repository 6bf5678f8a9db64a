import type { RowLayout } from '../layout/types'
import { fadeOf, type DrawContext } from './draw-context'
import { MarkerShape } from './marker-shape'
import { PlacedTextShape } from './placed-text'
import { round } from './round'
import { lookOf, mannerOf } from './series-style'

type Props = { layout: RowLayout; context: DrawContext }

/** Row names, grid and axis of a panel whose values run along. */
export function RowFrame({ layout, context: { paint } }: Props) {
  const { plot, ticks, rows } = layout
  const end = rows.at(-1)?.bottom ?? plot.bottom
  return (
    <g fontSize={13} fill={paint('soft')}>
      {layout.heading.map((line) => (
        <PlacedTextShape key={line.text} text={line} fill={paint('ink')} weight={600} />
      ))}
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={round(tick.at)}
            x2={round(tick.at)}
            y1={round(plot.top)}
            y2={round(end)}
            stroke={paint(tick.value === 0 ? 'ink' : 'rule')}
          />
          <text x={round(tick.at)} y={round(end + 18)} textAnchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.place.id}>
          {row.label.map((line) => (
            <PlacedTextShape key={line.text} text={line} {...(!line.soft && { fill: paint('ink') })} />
          ))}
        </g>
      ))}
      {layout.empty.map((text) => (
        <PlacedTextShape key={text.y} text={text} />
      ))}
      {layout.holes.map(({ box, text }) => (
        <g key={box.top}>
          <rect
            x={round(box.left + 1)}
            y={round(box.top + 0.5)}
            width={round(Math.max(0, box.right - box.left - 1))}
            height={round(box.bottom - box.top - 1)}
            fill="none"
            stroke={paint('edge')}
            strokeDasharray="2 3"
          />
          {text && <PlacedTextShape text={text} />}
        </g>
      ))}
    </g>
  )
}

/** Dots joined from the lowest to the highest of each row. */
export function Dots({ layout, context }: Props) {
  const { paint } = context
  return (
    <g>
      {layout.spans.map((span) => (
        <line
          key={span.place}
          x1={round(span.from)}
          x2={round(span.to)}
          y1={round(span.y)}
          y2={round(span.y)}
          stroke={paint('edge')}
          strokeWidth={2}
        />
      ))}
      {layout.marks.map((mark) => (
        <g key={`${mark.series.id} ${mark.place.id}`} opacity={fadeOf(mark.series, context)}>
          <MarkerShape
            shape={lookOf(mark.series).marker}
            x={round(mark.x)}
            y={round(mark.y)}
            fill={paint(lookOf(mark.series).colour)}
            paper={paint('paper')}
            manner={mannerOf(mark.point)}
          />
        </g>
      ))}
      {layout.texts.map((text) => (
        <PlacedTextShape
          key={`${text.mark.series.id} ${text.mark.place.id}`}
          text={text}
          fill={paint(lookOf(text.mark.series).colour)}
          weight={600}
          halo={paint('paper')}
        />
      ))}
    </g>
  )
}
